import type { Element, ElementContent, Nodes, Properties, Text } from 'hast';

/** An element of a HTML tree. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A run of text of a HTML tree. */
export function text(value: string): Text {
  return { type: 'text', value };
}

const ownLine = new Set(
  'p li tr td th caption figcaption dt dd pre blockquote h2 h3 h4 h5 h6 div figure table ul ol'.split(' '),
);

/**
 * The words of a HTML tree without markup. Paragraphs, list items, table rows and cells stand on lines of their own;
 * numbers of footnotes and names of data files are left out.
 */
export function plainText(tree: Nodes): string {
  return placedText(tree, '').text;
}

/**
 * Where pieces of a text stand in its source, in order: from `start` in the text on as from `offset` in the source, which
 * is -1 where the source does not say them.
 */
export type Spots = readonly { readonly start: number; readonly offset: number }[];

/** The words of a HTML tree as in `plainText`, with their places in the source that its nodes were made from. */
export function placedText(tree: Nodes, source: string): { readonly text: string; readonly spots: Spots } {
  const spots: { start: number; offset: number }[] = [];
  let text = '';
  let gap = '';
  for (const { value, from, to } of runsOf(tree)) {
    let next = from ?? -1;
    for (const [piece] of value.matchAll(/\n|[^\S\n]+|\S+/g)) {
      if (/^\s/.test(piece)) {
        gap = piece === '\n' || gap === '\n' ? '\n' : ' ';
        continue;
      }
      if (text !== '') text += gap;
      gap = '';
      // Marks of lines, lists and quotes may stand between two words of one run; an escaped word is not found as it is.
      const found =
        next < 0
          ? -1
          : source.slice(next, Math.min(to ?? next, next + piece.length + mostMarks)).indexOf(piece);
      const offset = found < 0 ? next : next + found;
      const last = spots.at(-1);
      const isStraightOn =
        offset < 0
          ? (last?.offset ?? -1) < 0
          : last && last.offset >= 0 && last.offset - last.start === offset - text.length;
      if (!isStraightOn) spots.push({ start: text.length, offset });
      if (next >= 0) next = offset + piece.length;
      text += piece;
    }
  }
  return { text, spots };
}

/** Characters; a longer search would take the square of the time for a text that is nothing but escapes. */
const mostMarks = 200;

/** A text of the tree, and the part of the source that it, or the nearest element around it, was made from. */
interface Run {
  readonly value: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function runsOf(node: Nodes, around: Omit<Run, 'value'> = {}): Run[] {
  const { start, end } = node.position ?? {};
  const place = start ? { from: start.offset, to: end?.offset } : around;
  if (node.type === 'text') return [{ value: node.value, ...place }];
  if (node.type === 'root') return node.children.flatMap(child => runsOf(child, place));
  // A chart's drawing repeats its numbers, which stand in a table below it.
  if (node.type !== 'element' || node.tagName === 'svg') return [];
  const names = node.properties.className;
  if (Array.isArray(names) && (names.includes('footnote-ref') || names.includes('data-file'))) return [];
  if (node.tagName === 'br') return [{ value: '\n' }];
  const inner = node.children.flatMap(child => runsOf(child, place));
  return ownLine.has(node.tagName) ? [{ value: '\n' }, ...inner, { value: '\n' }] : inner;
}
