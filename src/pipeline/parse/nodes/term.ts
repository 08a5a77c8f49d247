import type { TextDirective } from 'mdast-util-directive';
import { toString as plainWords } from 'mdast-util-to-string';
import type { Term } from '../../../model/library.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';

/**
 * `:term[officers]{police}`: a word of the glossary. It is marked where a section uses it first, so that a text does
 * not bristle with links, and never in a heading.
 */
export const term: MakeHandler = context => (state, node: TextDirective) => {
  const asked = idOf(node) ?? plainWords(node);
  const meant = find(asked, context.glossary);
  const { section } = context;
  context.terms.push({ asked, section: section.id, at: placeOf(node), ...(meant ? { term: meant } : {}) });
  const words = state.all(node);
  if (!meant || section.inHeading || section.marked.has(meant.id)) return words;
  section.marked.add(meant.id);
  return element('a', { className: ['term'], href: termAddress(meant.id, context) }, words);
};

/** The definition stands at the end of the edition, under this id. */
function termAddress(id: string, context: Context): string {
  return `#term-${context.edition}-${id}`;
}

/** `{police}`, `{#police}` and `{id=police}` are the same. */
function idOf(node: TextDirective): string | undefined {
  const attributes = node.attributes ?? {};
  return attributes.id || Object.keys(attributes).find(name => !attributes[name] && name !== 'id');
}

function find(asked: string, glossary: readonly Term[]): Term | undefined {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();
  const wanted = plain(asked);
  return (
    glossary.find(({ id, term: name }) => id === asked || plain(name) === wanted) ??
    glossary.find(({ forms }) => forms.some(form => plain(form) === wanted))
  );
}
