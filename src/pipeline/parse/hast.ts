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
  return linesOf(tree)
    .split('\n')
    .map(line => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(linesOf).join('');
  // A chart's drawing repeats its numbers, which stand in a table below it.
  if (node.type !== 'element' || node.tagName === 'svg') return '';
  const names = node.properties.className;
  if (Array.isArray(names) && (names.includes('footnote-ref') || names.includes('data-file'))) return '';
  if (node.tagName === 'br') return '\n';
  const inner = node.children.map(linesOf).join('');
  return ownLine.has(node.tagName) ? `\n${inner}\n` : inner;
}
