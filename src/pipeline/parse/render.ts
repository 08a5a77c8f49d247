import type { Element, Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Paragraph, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Block, BlockKind, Footnote } from '../../model/report.ts';
import { warningAt } from '../findings.ts';
import { type Context, openSection, placeOf } from './context.ts';
import { element, placedText, type Spots } from './hast.ts';
import { tellLeftOut } from './nodes/html.ts';
import { recommendationOf } from './nodes/recommendation.ts';
import { sanitise } from './sanitise.ts';

/** Markup and words of the same passage. */
interface Rendered {
  readonly html: string;
  readonly text: string;
  /** Where the words stand in the edition's text. */
  readonly spots: Spots;
}

/** One top-level node as a block; nothing where it holds neither words nor a picture. */
export function renderBlock(node: RootContent, handlers: Handlers, context: Context): Block | undefined {
  if (node.type === 'html') tellLeftOut(node, context);
  if (isUnseen(node)) return undefined;
  tellUnknownFootnotes(node, context);
  const picture = node.type === 'paragraph' && isPicture(node);
  const tree = toHast({ type: 'root', children: picture ? [...node.children] : [node] }, { handlers });
  const kind = picture ? 'figure' : kindOf(node);
  const { html, text, spots } = written(picture ? element('figure', {}, elementsOf(tree)) : tree, context);
  if (text === '' && !html.includes('<img')) return undefined;
  const [box] = elementsOf(tree);
  const recommendation = kind === 'recommendation' && box ? { recommendation: recommendationOf(box) } : {};
  const block: Block = { kind, html, text, line: placeOf(node).line, ...recommendation };
  context.spots.set(block, spots);
  return block;
}

/** Whether a top-level node is never seen where it stands. */
export function isUnseen({ type }: RootContent): boolean {
  return ['html', 'definition', 'footnoteDefinition', 'thematicBreak'].includes(type);
}

/** The inside of a heading. */
export function renderHeading(nodes: readonly RootContent[], handlers: Handlers, context: Context): Rendered {
  const { html, text, spots } = written(
    toHast(
      { type: 'root', children: [{ type: 'paragraph', children: nodes as Paragraph['children'] }] },
      { handlers },
    ),
    context,
  );
  return { html: html.replace(/^<p>|<\/p>$/g, ''), text: text.replaceAll('\n', ' '), spots };
}

/** The footnotes that the edition refers to, and those that they refer to in turn. */
export function renderFootnotes(handlers: Handlers, context: Context): Footnote[] {
  const rendered: string[] = [];
  // Rendering one may open another at the end of the list.
  for (let index = 0; index < context.footnotes.length; index++) {
    const note = context.footnotes[index];
    const definition = note && context.footnoteDefinitions.get(note.identifier);
    if (!note || !definition) continue;
    context.section = openSection(note.section.id, note.section.heading);
    for (const child of definition.children) tellUnknownFootnotes(child, context);
    rendered.push(
      written(toHast({ type: 'root', children: definition.children }, { handlers }), context).html,
    );
  }
  return rendered.map((html, index) => ({
    number: index + 1,
    html,
    references: context.footnotes[index]?.references ?? 1,
  }));
}

/** Sanitises a tree and writes it down. */
function written(tree: HastNodes, { source }: Context): Rendered {
  const safe = sanitise(tree);
  return { html: htmlOf(safe), ...placedText(safe, source) };
}

function elementsOf(tree: HastNodes): Element[] {
  const children = tree.type === 'root' || tree.type === 'element' ? tree.children : [];
  return children.filter(child => child.type === 'element');
}

/** A paragraph of pictures alone is a figure. */
function isPicture(node: Paragraph): boolean {
  const parts = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  return parts.length > 0 && parts.every(child => child.type === 'image' || child.type === 'imageReference');
}

function kindOf(node: RootContent): BlockKind {
  switch (node.type) {
    case 'list':
    case 'table':
    case 'code':
      return node.type;
    case 'blockquote':
      return 'quote';
    case 'containerDirective':
    case 'leafDirective':
      // Only known directives are left at this point, and each is a kind of block.
      return node.name as BlockKind;
    default:
      return 'paragraph';
  }
}

/** `[^name]` without a note of that name stays on the page as it is; somebody must be told. */
function tellUnknownFootnotes(node: RootContent, context: Context) {
  visit(node, 'text', ({ value, position }) => {
    for (const [found, name] of value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      const message = `there is no footnote “${name}”; write it as a line that begins with “${found}:”`;
      context.tell(warningAt(context.file, placeOf({ position }), 'unknown-footnote', message, { found }));
    }
  });
}

/** A tag with its attributes; in text the serialiser leaves no bare `<`. */
const tag = /<[a-z][^"'>]*(?:"[^"]*"[^"'>]*)*>/gi;

/**
 * Writes a tree as HTML in which `<` and `>` are parts of tags and nothing else. HTML allows them in values of attributes;
 * but whatever looks for a piece of a page as text, such as where its body ends, would find it in such a value.
 */
function htmlOf(tree: HastNodes): string {
  return toHtml(tree)
    .trim()
    .replace(tag, whole =>
      whole.replace(/"[^"]*"/g, value => value.replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;')),
    );
}
