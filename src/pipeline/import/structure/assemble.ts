import type { BlockContent, FootnoteDefinition, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Lose } from '../manuscript.ts';
import { phrasing, type Run, withoutLoudness } from '../phrasing.ts';
import { captionsOf, figureOf, pictureIn } from './captions.ts';
import { takeContents } from './contents.ts';
import { settleHeadings } from './headings.ts';
import { withoutLayout } from './layout.ts';
import { type Item, listsOf, numberedParagraphs, paragraphOf, withLabel } from './lists.ts';
import type { ParagraphPiece, Piece } from './piece.ts';
import { listsIn, tableOf } from './tables.ts';

/** What was read of a source that has looks in place of a structure. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Footnotes by the names that references have. */
  readonly notes: readonly { readonly name: string; readonly pieces: readonly Piece[] }[];
  readonly lose: Lose;
  /** Headings by look are looked for below those that the source declares. */
  readonly looksBelow?: true;
}

/** A document with its structure, and what its source has of what cannot be counted before. */
export interface Assembled {
  readonly tree: Root;
  readonly title?: string;
  readonly headings: number;
  readonly lists: number;
}

/** Makes the tree of a document: its contents list taken out, its headings, lists, captions and tables settled. */
export function assemble({ pieces: all, notes, lose, looksBelow }: Pieces): Assembled {
  const { pieces, entries } = takeContents(withoutLayout(all, lose), lose);
  const { levels, title, titleLines, doubtful } = settleHeadings(pieces, entries, {
    mayBePartial: looksBelow === true,
  });
  // One may be anything; several are worth a look.
  if (doubtful.length > 1)
    for (const { at, text } of doubtful)
      lose({
        what: 'short line that stands out and may be a heading, written as a paragraph',
        place: { at },
        detail: text,
      });
  const own = new Set<Piece>(title ? [title, ...titleLines] : []);
  const maker = makerFor(pieces, levels, lose);
  const body = maker(pieces.filter(piece => !own.has(piece)));
  const definitions = notes.map(({ name, pieces: note }): FootnoteDefinition => {
    const children = makerFor(note, new Map(), lose)(note) as BlockContent[];
    return {
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: children.length > 0 ? children : [{ type: 'paragraph', children: [] }],
    };
  });
  const text = title && [title, ...titleLines].map(piece => piece.text).join(' ');
  const tree: Root = { type: 'root', children: [...body, ...definitions] };
  return {
    tree,
    headings: headingsIn(pieces, levels, title),
    lists: listNodes(tree) + listsInCells(all),
    ...(text ? { title: text } : {}),
  };
}

/** What its source calls a heading, also in a cell, or is taken for one. */
function headingsIn(
  pieces: readonly Piece[],
  levels: ReadonlyMap<Piece, number>,
  title: Piece | undefined,
): number {
  return (
    pieces.filter(piece => levels.has(piece) || piece === title).length +
    cellsOf(pieces).filter(piece => piece.kind === 'paragraph' && piece.level !== undefined).length
  );
}

function cellsOf(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(piece => {
    const inside = piece.kind === 'table' ? piece.rows.flat().flatMap(cell => cell.pieces) : [];
    return [...inside, ...cellsOf(inside)];
  });
}

function listsInCells(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind !== 'table') return sum;
    const cells = piece.rows.flat();
    return (
      sum +
      cells.reduce(
        (total, cell) => total + (cells.length > 1 ? listsIn(cell.pieces) : 0) + listsInCells(cell.pieces),
        0,
      )
    );
  }, 0);
}

function listNodes(tree: Root): number {
  let count = 0;
  visit(tree, 'list', () => {
    count += 1;
  });
  return count;
}

/** The blocks of pieces that hold no headings, such as what a cell holds. */
export function blocksOfPieces(pieces: readonly Piece[], lose: Lose): RootContent[] {
  return makerFor(pieces, new Map(), lose)(pieces);
}

type Make = (pieces: readonly Piece[]) => RootContent[];

function makerFor(whole: readonly Piece[], levels: ReadonlyMap<Piece, number>, lose: Lose): Make {
  const isHeading = (piece: Piece) => levels.has(piece);
  const numbered = numberedParagraphs(whole, isHeading);
  const make: Make = pieces => {
    const captions = captionsOf(pieces, isHeading);
    const owned = new Set<Piece>(captions.values());
    const left = pieces.filter(piece => !owned.has(piece));
    const isItem = (piece: Piece | undefined): piece is Item =>
      piece?.kind === 'paragraph' && piece.label !== undefined && !levels.has(piece) && !numbered.has(piece);
    const made: RootContent[][] = [];
    for (let at = 0; at < left.length; ) {
      const piece = left[at];
      if (!piece) break;
      if (isItem(piece)) {
        const to = endOfList(left, at, isItem);
        made.push(listsOf(left.slice(at, to) as ParagraphPiece[], lose));
        at = to;
        continue;
      }
      made.push(blocksOf(piece, captions.get(piece), levels.get(piece), make, lose));
      at += 1;
    }
    return joinQuotes(made.flat());
  };
  return make;
}

/** Items in a row, with the paragraphs between them that are set in as an item's words are. */
function endOfList(
  pieces: readonly Piece[],
  from: number,
  isItem: (piece: Piece | undefined) => piece is Item,
): number {
  let to = from + 1;
  for (let at = to; at < pieces.length; at++) {
    const piece = pieces[at];
    const last = pieces[to - 1];
    if (isItem(piece)) {
      to = at + 1;
      continue;
    }
    const belongs =
      piece?.kind === 'paragraph' &&
      last?.kind === 'paragraph' &&
      piece.level === undefined &&
      piece.role !== 'caption' &&
      !pictureIn(piece);
    if (!belongs || (piece.role !== 'continued' && !(piece.indent > 0 && piece.indent >= last.indent))) break;
    if (piece.role === 'continued') to = at + 1;
  }
  return to;
}

function blocksOf(
  piece: Piece,
  caption: ParagraphPiece | undefined,
  level: number | undefined,
  make: Make,
  lose: Lose,
): RootContent[] {
  if (piece.kind === 'table') {
    const { blocks, caption: own } = tableOf(piece, make, lose);
    const words = caption ? phrasing(withoutLoudness(withLabel(caption, lose))) : own;
    return blocks[0]?.type === 'table' && words
      ? [captionLine(words), ...blocks]
      : [...(words ? [{ type: 'paragraph' as const, children: words }] : []), ...blocks];
  }
  if (level !== undefined) return [headingOf(piece, level, lose)];
  const image = pictureIn(piece);
  if (image) return [figureOf(image, caption ? phrasing(withoutLoudness(withLabel(caption, lose))) : [])];
  const runs = withLabel(piece, lose);
  // A long paragraph in a heading's style is loud for its style only.
  const paragraph = paragraphOf(piece, piece.level === undefined ? runs : withoutLoudness(runs));
  return piece.role === 'quote' ? [{ type: 'blockquote', children: [paragraph] }] : [paragraph];
}

/** A table's caption, as Markdown has it here (parse/captions.ts). */
function captionLine(words: readonly PhrasingContent[]): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: 'Table: ' }, ...words] };
}

/** A heading is loud by itself: bold and the like are left out of it, and a break of its line is a space. */
function headingOf(piece: ParagraphPiece, level: number, lose: Lose): Heading {
  const runs = withLabel(piece, lose).map(
    ({ strong: _strong, emphasis: _emphasis, ...run }): Run =>
      run.node?.type === 'break' ? { text: ' ' } : run,
  );
  return {
    type: 'heading',
    depth: Math.min(level + 1, 6) as Heading['depth'],
    children: phrasing(runs),
    data: { at: piece.at, anchors: piece.anchors },
  };
}

/** Paragraphs of one quotation. */
function joinQuotes(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if (node.type === 'blockquote' && last?.type === 'blockquote') last.children.push(...node.children);
    else made.push(node);
  }
  return made;
}
