import type { Html as HtmlNode, Parents, Root, RootContent } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { countWords } from '../../../text/words.ts';
import { blocksIn } from '../html/blocks.ts';
import { mainContent } from '../html/main.ts';
import type { Page } from '../html/page.ts';
import { findAll, parseHtml } from '../html/tree.ts';
import { addressOf } from '../links.ts';
import type { Lose } from '../manuscript.ts';
import { raisedText } from '../raised.ts';
import { markdownOf } from '../write.ts';
import type { Edit } from './edits.ts';
import type { UsedFiles } from './files.ts';

/**
 * Changes that make Markdown of the HTML in a text: blocks are read as a page is, marks in a line become Markdown's own, and
 * what is left is taken out and told. `<br>` stays.
 */
export function htmlEdits(tree: Root, source: string, files: UsedFiles, lose: Lose): Edit[] {
  const edits: Edit[] = [];
  const done = new Set<HtmlNode>();
  visit(tree, 'html', (node, index, parent) => {
    if (done.has(node) || !parent || index === undefined) return;
    const isBlock = holders.has(parent.type);
    if (!isBlock && /^<br\s*\/?>$/i.test(node.value.trim())) return;
    edits.push(
      ...(isBlock
        ? [blockEdit(node, files, lose)]
        : inlineEdits(node, index, parent, source, files, done, lose)),
    );
  });
  return edits;
}

/** What holds blocks; HTML in anything else stands in a line. */
const holders = new Set(['root', 'listItem', 'blockquote', 'footnoteDefinition', 'containerDirective']);

function rangeOf(node: RootContent): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function at(node: RootContent): { at: number } {
  return { at: node.position?.start.line ?? 1 };
}

function blockEdit(node: HtmlNode, files: UsedFiles, lose: Lose): Edit {
  const first = at(node).at;
  const here: Lose = loss =>
    lose({ ...loss, place: { ...loss.place, at: first + (loss.place.at ?? 1) - 1 } });
  const { content } = mainContent(parseHtml(node.value), here);
  const page: Page = {
    lose: here,
    base: undefined,
    wanted: new Set(),
    pictures: files.pictures,
    notes: new Map(),
    noteElements: new Set(),
    anchors: [],
  };
  const blocks = blocksIn([content], page).map(asBlock);
  const isComment = /^<!--[\s\S]*-->$/.test(node.value.trim());
  lose({
    what: isComment ? 'comment in the source, left out' : 'HTML, written as Markdown',
    place: at(node),
  });
  const text = blocks.length === 0 ? '' : markdownOf({ type: 'root', children: blocks }, here).trimEnd();
  // In a list or a quotation each line begins as the line of the HTML did.
  const indent = ' '.repeat(Math.max(0, (node.position?.start.column ?? 1) - 1));
  return { ...rangeOf(node), text: text.replaceAll('\n', `\n${indent}`) };
}

/** A heading in HTML keeps its level; the next pass gives it an id. */
function asBlock(node: RootContent): RootContent {
  return node.type === 'heading' && node.depth === 1 ? { ...node, depth: 2 } : node;
}

const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
};

/** One tag in a line, with its end where that matters. */
function inlineEdits(
  node: HtmlNode,
  index: number,
  parent: Parents,
  source: string,
  files: UsedFiles,
  done: Set<HtmlNode>,
  lose: Lose,
): Edit[] {
  const name = /^<([a-z][\w-]*)/i.exec(node.value)?.[1]?.toLowerCase() ?? '';
  if (name === 'script' || name === 'style') return [scriptEdit(node, index, parent, done, lose)];
  if (name === 'img') return [pictureEdit(node, files, lose)];
  const end = endOf(name, index, parent);
  const inside = end ? source.slice(rangeOf(node).to, rangeOf(end).from) : '';
  const mark = marks[name];
  if (end && (mark || name === 'sup' || name === 'sub' || name === 'a')) done.add(end);
  if (end && mark && /^\S[\s\S]*\S$|^\S$/.test(inside))
    return [
      { ...rangeOf(node), text: mark },
      { ...rangeOf(end), text: mark },
    ];
  if (end && (name === 'sup' || name === 'sub'))
    return [
      {
        from: rangeOf(node).from,
        to: rangeOf(end).to,
        text: raisedText(inside, name === 'sup' ? 'up' : 'down'),
      },
    ];
  const link =
    name === 'a' ? findAll(parseHtml(node.value), ({ tag }) => tag === 'a')[0]?.attributes.href : undefined;
  const address = link === undefined ? undefined : link.startsWith('#') ? link : addressOf(link);
  if (end && address && !/[<>\s]/.test(address) && inside.trim() !== '')
    return [
      { ...rangeOf(node), text: '[' },
      { ...rangeOf(end), text: `](<${address}>)` },
    ];
  const isEnd = node.value.startsWith('</');
  if (!isEnd)
    lose({ what: 'HTML tag in a line, left out', place: at(node), detail: node.value.slice(0, 60) });
  return [{ ...rangeOf(node), text: '' }, ...(end && done.has(end) ? [{ ...rangeOf(end), text: '' }] : [])];
}

/** A script in a line goes with what is in it. */
function scriptEdit(node: HtmlNode, index: number, parent: Parents, done: Set<HtmlNode>, lose: Lose): Edit {
  const end = endOf(node.value.slice(1, 7).replace(/\W.*$/, ''), index, parent);
  if (end) done.add(end);
  const range = { from: rangeOf(node).from, to: rangeOf(end ?? node).to };
  lose({
    what: 'script in the text, left out',
    place: at(node),
    words: countWords(
      parent.children
        .slice(index + 1, end ? parent.children.indexOf(end as never) : index + 1)
        .map(each => plainWords(each))
        .join(''),
    ),
  });
  return { ...range, text: '' };
}

function endOf(name: string, index: number, parent: Parents): HtmlNode | undefined {
  if (name === '') return undefined;
  const later = parent.children.slice(index + 1);
  const next = later.find(
    each => each.type === 'html' && new RegExp(`^</?${name}[\\s>/]`, 'i').test(each.value),
  );
  return next?.type === 'html' && next.value.startsWith('</') ? next : undefined;
}

function pictureEdit(node: HtmlNode, files: UsedFiles, lose: Lose): Edit {
  const { src = '', alt = '' } =
    findAll(parseHtml(node.value), ({ tag }) => tag === 'img')[0]?.attributes ?? {};
  const picture = files.pictures.get(src);
  if (picture && 'path' in picture)
    return {
      ...rangeOf(node),
      text: markdownOf(
        {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'image', url: picture.path, alt }] }],
        },
        lose,
      ).trim(),
    };
  lose({
    what: `picture, left out: ${picture?.problem ?? 'it has no address'}`,
    place: at(node),
    detail: alt || src,
  });
  return { ...rangeOf(node), text: '' };
}
