import type { BlockContent, Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { countWords } from '../../../text/words.ts';
import { isSectionId } from '../../parse/outline.ts';
import { phrasing, type Run } from '../phrasing.ts';
import { blocksOfPieces } from '../structure/assemble.ts';
import { figureOf } from '../structure/captions.ts';
import { tableOf } from '../structure/tables.ts';
import { cellsOf, tableIn } from './cells.ts';
import { runsOf } from './inline.ts';
import { listNumbers } from './list-numbers.ts';
import { noteAnchors, type Page, takeAnchors } from './page.ts';
import { elementsIn, findAll, type Html, isInline } from './tree.ts';

/** What stands in an element, block by block. Lines between blocks are paragraphs. */
export function blocksIn(nodes: readonly (Html | string)[], page: Page): RootContent[] {
  const made: RootContent[][] = [];
  let line: (Html | string)[] = [];
  let at = 0;
  const flush = () => {
    made.push(paragraphs(line, at, page));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) {
      if (typeof node !== 'string' && line.every(each => typeof each === 'string')) at = node.line;
      line.push(node);
      continue;
    }
    flush();
    at = node.line;
    if (page.noteElements.has(node)) continue;
    made.push(blocksOf(node, page));
  }
  flush();
  return made.flat();
}

/** A line's words as a paragraph; a picture by itself is a figure. */
function paragraphs(nodes: readonly (Html | string)[], at: number, page: Page): RootContent[] {
  const children = phrasing(runsOf(nodes, page));
  const [only] = children;
  // A space that does not break stands alone where Word left a line empty.
  const isEmpty = children.length === 1 && only?.type === 'text' && only.value.trim() === '';
  if (children.length === 0 || isEmpty) return [];
  if (children.length === 1 && only?.type === 'image') return [figureOf(only, [])];
  return [{ type: 'paragraph', children, data: { at, ...takeAnchors(page) } }];
}

function blocksOf(node: Html, page: Page): RootContent[] {
  noteAnchors(node, page);
  const { tag, line } = node;
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingOf(node, Number(tag[1]), page);
    case 'p':
      return paragraphsIn(node, page);
    case 'ul':
    case 'ol':
    case 'menu':
      return listOf(node, page);
    case 'table':
      return isLayout(node) ? layoutBlocks(node, page) : tableBlocks(node, undefined, page);
    case 'blockquote':
      return quoteOf(node, page);
    case 'pre':
      return [{ type: 'code', value: rawText(node).replace(/^\n|\n$/g, ''), data: { at: line } }];
    case 'figure':
      return figureIn(node, page);
    case 'dl':
      return definitionsIn(node, page);
    case 'hr':
      return [];
    case 'summary':
    case 'legend':
      return boldLine(node, page);
    default:
      if (node.attributes.role === 'heading')
        return headingOf(node, Number(node.attributes['aria-level']) || 2, page);
      return blocksIn(node.children, page);
  }
}

function paragraphsIn(node: Html, page: Page): RootContent[] {
  return elementsIn(node).every(isInline)
    ? paragraphs(node.children, node.line, page)
    : blocksIn(node.children, page);
}

/** Depth is the page's own here; it is settled for the whole page (html/read.ts). */
function headingOf(node: Html, level: number, page: Page): RootContent[] {
  const runs = runsOf(node.children, page).map(
    ({ strong: _strong, emphasis: _emphasis, ...run }): Run =>
      run.node?.type === 'break' ? { text: ' ' } : run,
  );
  const children = phrasing(runs);
  if (plainWords({ type: 'paragraph', children }).trim() === '')
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  const id = node.attributes.id ?? '';
  const data = { at: node.line, ...takeAnchors(page), ...(isSectionId(id) ? { id } : {}) };
  return [{ type: 'heading', depth: Math.min(Math.max(level, 1), 6) as Heading['depth'], children, data }];
}

function boldLine(node: Html, page: Page): RootContent[] {
  const children = phrasing(runsOf(node.children, page, { strong: true }));
  return children.length === 0
    ? []
    : [{ type: 'paragraph', children, data: { at: node.line, ...takeAnchors(page) } }];
}

function listOf(node: Html, page: Page): RootContent[] {
  const { items, start, told } = listNumbers(node, page.noteElements);
  const children = items.map(({ item, label }): ListItem => {
    if (label) page.lose({ what: told, place: { at: item.line }, words: -countWords(label) });
    noteAnchors(item, page);
    return itemOf(item, label, page);
  });
  if (children.length === 0) return [];
  const spread = children.some(item => item.spread);
  const list: List = {
    type: 'list',
    spread,
    children,
    ...(start === undefined ? { ordered: false } : { ordered: true, start }),
    data: { at: node.line },
  };
  return [list];
}

function itemOf(node: Html, label: string | undefined, page: Page): ListItem {
  const content = node.tag === 'li' ? node.children : [node];
  const blocks = blocksIn(label ? [`${label} `, ...content] : content, page).map(block =>
    asItemContent(block, 'list', page),
  );
  const isSpread = blocks.filter(block => block.type === 'paragraph').length > 1;
  return {
    type: 'listItem',
    spread: isSpread,
    children: joinedLabel(blocks, label) as BlockContent[],
    data: takeAnchors(page),
  };
}

/** A letter before an item whose words are in a paragraph of their own belongs to that paragraph. */
function joinedLabel(blocks: RootContent[], label: string | undefined): RootContent[] {
  const [first, second, ...rest] = blocks;
  if (
    label === undefined ||
    first?.type !== 'paragraph' ||
    second?.type !== 'paragraph' ||
    plainWords(first) !== label
  )
    return blocks;
  return [{ ...second, children: [{ type: 'text', value: `${label} ` }, ...second.children] }, ...rest];
}

/** No part can begin in an item or a quotation. */
function asItemContent(block: RootContent, where: 'list' | 'quotation', page: Page): RootContent {
  if (block.type !== 'heading') return block;
  page.lose({
    what: `heading in a ${where}, written in bold`,
    place: block.data?.at === undefined ? {} : { at: block.data.at },
  });
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: block.children }],
    data: block.data ?? {},
  };
}

function quoteOf(node: Html, page: Page): RootContent[] {
  const children = blocksIn(node.children, page).map(block =>
    asItemContent(block, 'quotation', page),
  ) as BlockContent[];
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

/** A table that sets a page's parts side by side, as pages did before they had styles: there are headings in its cells. */
function isLayout(node: Html): boolean {
  const isHeading = ({ tag, attributes }: Html) => /^h[1-6]$/.test(tag) || attributes.role === 'heading';
  if (elementsIn(node).some(({ tag }) => tag === 'caption' || tag === 'thead')) return false;
  const cells = cellsOf(node);
  return cells.every(({ tag }) => tag === 'td') && cells.some(cell => findAll(cell, isHeading).length > 0);
}

function layoutBlocks(node: Html, page: Page): RootContent[] {
  page.lose({ what: 'table that only lays out the page, written as text', place: { at: node.line } });
  return cellsOf(node).flatMap(cell => {
    noteAnchors(cell, page);
    return blocksIn(cell.children, page);
  });
}

/** A table with its caption, given by itself or by the figure around it. */
function tableBlocks(node: Html, words: PhrasingContent[] | undefined, page: Page): RootContent[] {
  const captions = elementsIn(node).filter(({ tag }) => tag === 'caption');
  const own = phrasing(captions.flatMap(caption => runsOf(caption.children, page)));
  const { blocks, caption } = tableOf(
    tableIn(node, page),
    pieces => blocksOfPieces(pieces, page.lose),
    page.lose,
  );
  const said = own.length > 0 ? own : (words ?? caption ?? []);
  if (said.length === 0) return blocks;
  const isTable = blocks[0]?.type === 'table';
  return [
    { type: 'paragraph', children: isTable ? [{ type: 'text', value: 'Table: ' }, ...said] : said },
    ...blocks,
  ];
}

function figureIn(node: Html, page: Page): RootContent[] {
  const caption = elementsIn(node).find(({ tag }) => tag === 'figcaption');
  const rest = node.children.filter(child => child !== caption);
  const tables = findAll({ ...node, children: rest }, ({ tag }) => tag === 'table');
  const words = caption ? phrasing(runsOf(flat(caption), page)) : [];
  const [table] = tables;
  if (table && tables.length === 1) return tableBlocks(table, words, page);
  const blocks = blocksIn(rest, page);
  const [only] = blocks;
  const image = only?.type === 'paragraph' && only.children.length === 1 ? only.children[0] : undefined;
  if (blocks.length === 1 && image?.type === 'image' && words.length > 0) return [figureOf(image, words)];
  return [...blocks, ...(words.length > 0 ? [{ type: 'paragraph' as const, children: words }] : [])];
}

/** A caption's blocks as lines. */
function flat({ children }: Html): (Html | string)[] {
  return children.flatMap(child => {
    if (typeof child === 'string' || isInline(child)) return [child];
    return [' ', ...flat(child), ' '];
  });
}

/** Terms in bold, each followed by what is said of it. */
function definitionsIn(node: Html, page: Page): RootContent[] {
  return elementsIn(node).flatMap(child => {
    if (page.noteElements.has(child)) return [];
    noteAnchors(child, page);
    if (child.tag === 'dt')
      return elementsIn(child).every(isInline) ? boldLine(child, page) : blocksIn(child.children, page);
    return child.tag === 'div' ? definitionsIn(child, page) : blocksIn(child.children, page);
  });
}

function rawText(node: Html): string {
  return node.children
    .map(child => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : rawText(child)))
    .join('');
}
