import type { List, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Handlers } from 'mdast-util-to-hast';
import { toString as plainWords } from 'mdast-util-to-string';
import type { Block } from '../../model/report.ts';
import { countWords } from '../../text/words.ts';
import { errorAt, warningAt } from '../findings.ts';
import { type Context, placeOf } from './context.ts';
import type { Part } from './outline.ts';
import { isUnseen, renderBlock } from './render.ts';

const mostLines = 3;
/** Words in one of them: what GOV.UK's content guide lets a sentence have. */
const mostWords = 25;

/**
 * Takes `:::in-short`, the part in at most three lines, out of a part's nodes, so that it is no block and has no number.
 * It stands right after the heading; one that stands elsewhere, comes twice or holds anything but such a list is told
 * and left out.
 */
export function takeInShort(
  part: Part,
  handlers: Handlers,
  context: Context,
): { inShort: Block | undefined; nodes: readonly RootContent[] } {
  const found = part.nodes.filter(isInShort);
  const nodes = part.nodes.filter(node => !isInShort(node));
  const first = part.heading && part.nodes.find(node => !isUnseen(node));
  const [own] = found.filter(node => node === first);
  for (const node of found) {
    if (node === own) continue;
    const message = own
      ? 'this part has more than one “:::in-short”; only the first is shown'
      : '“:::in-short” stands right after a heading, before all else in its part; here it is left out';
    context.tell(errorAt(context.file, placeOf(node), own ? 'duplicate-box' : 'misplaced-box', message));
  }
  const list = own && listIn(own, context);
  if (own && nodes.some(isContentNote)) {
    const message =
      'these lines stand before the note that says what this part holds; give the note a “:::short” in their place';
    context.tell(warningAt(context.file, placeOf(own), 'lines-before-note', message));
  }
  return { inShort: list && renderBlock(list, handlers, context), nodes };
}

function isInShort(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'in-short';
}

function isContentNote(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'content-note';
}

function listIn(box: ContainerDirective, context: Context): List | undefined {
  const [list, ...more] = box.children;
  const at = placeOf(box);
  if (!list) {
    const message = '“:::in-short” has no words; write a list between its two lines, or take it out';
    context.tell(errorAt(context.file, at, 'empty-box', message));
    return undefined;
  }
  const wrong = list.type !== 'list' || more.length > 0 ? 'something else' : wrongIn(list);
  if (wrong) {
    const message = `“:::in-short” holds one list of at most ${mostLines} items, each a line of words; this one has ${wrong}`;
    context.tell(errorAt(context.file, at, 'wrong-box', message, { found: wrong }));
  }
  if (list.type !== 'list' || wrong) return undefined;
  tellLongLines(list, context);
  return list;
}

function wrongIn({ children }: List): string | undefined {
  if (children.length > mostLines) return `${children.length} items`;
  const isLine = ({ children: [line, ...more] }: List['children'][number]) =>
    line?.type === 'paragraph' && more.length === 0 && plainWords(line).trim() !== '';
  return children.every(isLine) ? undefined : 'an item that is no line of words';
}

function tellLongLines({ children }: List, context: Context): void {
  for (const item of children) {
    const length = countWords(plainWords(item));
    if (length <= mostWords) continue;
    const message = `this line of “:::in-short” has ${length} words; the limit is ${mostWords}`;
    context.tell(
      warningAt(context.file, placeOf(item), 'long-line', message, {
        found: `${length} words`,
        expected: `at most ${mostWords} words`,
      }),
    );
  }
}
