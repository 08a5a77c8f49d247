import type { BlockContent, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { goesOn, headRows, spansOf } from '../../parse/spans.ts';
import type { Lose } from '../manuscript.ts';
import { phrasing, type Run, withoutLoudness } from '../phrasing.ts';
import { withLabel } from './lists.ts';
import type { CellPiece, ParagraphPiece, Piece, TablePiece } from './piece.ts';

/** What a table becomes: blocks in order, and its caption where its first row was one. */
export interface MadeTable {
  readonly blocks: RootContent[];
  readonly caption?: PhrasingContent[];
}

/** Makes the blocks of pieces, for boxes that were drawn as a table of one cell. */
export type MakeBlocks = (pieces: readonly Piece[]) => RootContent[];

/**
 * A table as Markdown can hold it. Merged cells are written `<` and `^` (parse/spans.ts). A table of one cell is a box; tables
 * in cells follow after their table.
 */
export function tableOf(table: TablePiece, makeBlocks: MakeBlocks, lose: Lose): MadeTable {
  const place = { at: table.at };
  const cells = table.rows.flat();
  const [only] = cells;
  if (only && cells.length === 1) {
    lose({ what: 'table of one cell, written as a box', place });
    return { blocks: boxOf(makeBlocks(only.pieces)) };
  }
  const { caption, rows } = withoutTitleRow(table, lose);
  const made: Table = {
    type: 'table',
    align: [],
    children: rowsOf(rows, table, lose),
    data: { at: table.at, anchors: table.anchors },
  };
  tellChanges(made, { ...table, headRows: table.headRows - (table.rows.length - rows.length) }, lose);
  const inner = cells.flatMap(cell => cell.pieces.filter(piece => piece.kind === 'table'));
  for (const { at } of inner) lose({ what: 'table inside a table, written after it', place: { at } });
  return { blocks: [made, ...makeBlocks(inner)], ...(caption ? { caption } : {}) };
}

/** A box for what may stand in one; headings begin parts, which no box can hold. */
function boxOf(blocks: RootContent[]): RootContent[] {
  if (
    blocks.length === 0 ||
    blocks.some(block => block.type === 'heading' || block.type === 'containerDirective')
  )
    return blocks;
  return [{ type: 'containerDirective', name: 'note', attributes: {}, children: blocks as BlockContent[] }];
}

/** A first row of one cell over all columns is the table's title. */
function withoutTitleRow(
  table: TablePiece,
  lose: Lose,
): { caption?: PhrasingContent[]; rows: readonly (readonly CellPiece[])[] } {
  const [first, ...rest] = table.rows;
  const [cell] = first ?? [];
  const isTitle =
    first?.length === 1 &&
    cell?.columns === table.columns &&
    cell.rows === 1 &&
    table.columns > 1 &&
    rest.length > 1;
  const words = isTitle && cell?.pieces.length === 1 ? cellContent(cell, true, lose) : [];
  return words.length > 0 ? { caption: words, rows: rest } : { rows: table.rows };
}

function rowsOf(
  rows: readonly (readonly CellPiece[])[],
  { columns, headRows: heads }: TablePiece,
  lose: Lose,
): TableRow[] {
  const grid = rows.map(() =>
    Array.from({ length: columns }, (): TableCell => ({ type: 'tableCell', children: [] })),
  );
  const hasHead = heads > 0 || isHead(rows);
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      for (let down = 0; down < cell.rows && index + down < rows.length; down++) {
        for (let across = 0; across < cell.columns && cell.column + across < columns; across++) {
          const children: PhrasingContent[] =
            down + across === 0
              ? cellContent(cell, hasHead && index < Math.max(heads, 1), lose)
              : [raw(down > 0 ? goesOn.above : goesOn.left)];
          const target = grid[index + down]?.[cell.column + across];
          if (target) target.children = children;
        }
      }
    }
  }
  const made = grid.map((cells): TableRow => ({ type: 'tableRow', children: cells }));
  return hasHead ? made : [{ type: 'tableRow', children: emptyCells(columns) }, ...made];
}

function emptyCells(columns: number): TableCell[] {
  return Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] }));
}

/** Most tables have a head that nobody marked. Not where the first row looks like the second and only its first cell is bold. */
function isHead([first, second]: readonly (readonly CellPiece[])[]): boolean {
  const isBold = (cell: CellPiece | undefined) =>
    cell?.pieces.some(piece => piece.kind === 'paragraph' && piece.look.bold) ?? false;
  const [corner, ...others] = first ?? [];
  const namesItsRow = others.length > 0 && isBold(corner) && !others.some(isBold) && isBold(second?.[0]);
  const isLong = (first ?? []).some(
    cell =>
      cell.pieces
        .filter(piece => piece.kind === 'paragraph')
        .map(({ text }) => text)
        .join(' ').length > 200,
  );
  return !namesItsRow && !isLong;
}

/** A cell's paragraphs on lines of their own; list items keep their number or have a bullet. Cells of a head are loud by themselves. */
function cellContent({ pieces }: CellPiece, isLoud: boolean, lose: Lose): PhrasingContent[] {
  const lines = pieces
    .filter((piece): piece is ParagraphPiece => piece.kind === 'paragraph')
    .map(piece => lineOf(piece, lose))
    .map(runs => inCell(phrasing(isLoud ? withoutLoudness(runs) : runs)));
  const [only] = lines[0] ?? [];
  // Such a cell would be taken for one that goes on from another.
  const isSign =
    lines.length === 1 &&
    lines[0]?.length === 1 &&
    only?.type === 'text' &&
    Object.values<string>(goesOn).includes(only.value);
  if (isSign) return [raw(`\\${only.value}`)];
  return lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [raw('<br>'), ...line]));
}

/** A piece of Markdown as it is. */
function raw(value: string): PhrasingContent {
  return { type: 'html', value };
}

function lineOf(piece: ParagraphPiece, lose: Lose): Run[] {
  return piece.label?.text === '' ? [{ text: '• ' }, ...piece.runs] : withLabel(piece, lose);
}

/** A line break in a cell is `<br>`: the row would end with the line. */
function inCell(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type === 'break') return raw('<br>');
    return 'children' in node ? ({ ...node, children: inCell(node.children) } as PhrasingContent) : node;
  });
}

function tellChanges(made: Table, { headRows: heads, rows, at }: TablePiece, lose: Lose): void {
  for (const cell of rows.flat())
    for (let count = listsIn(cell.pieces); count > 0; count--)
      lose({ what: 'list in a table, written as lines of its cell', place: { at } });
  const headings = rows
    .flat()
    .flatMap(cell => cell.pieces.filter(piece => piece.kind === 'paragraph' && piece.level !== undefined));
  for (const piece of headings)
    lose({ what: 'heading in a table, written as words of its cell', place: { at: piece.at } });
  if (rows.flat().some(cell => cell.rows > 1 || cell.columns > 1))
    lose({ what: 'table with merged cells, written with “<” and “^” where a cell goes on', place: { at } });
  const spans = spansOf(made);
  if (heads > headRows(spans))
    lose({ what: 'second header row, written as the first row of its table', place: { at } });
  const isEmpty = made.children[0]?.children.every(cell => plainWords(cell) === '');
  if (isEmpty) lose({ what: 'table without a header row, written with an empty one', place: { at } });
}

/** How many lists a cell's items make. */
export function listsIn(pieces: readonly Piece[]): number {
  return pieces.filter((piece, at) => {
    const before = pieces[at - 1];
    const isItem = piece.kind === 'paragraph' && piece.label !== undefined;
    return isItem && !(before?.kind === 'paragraph' && before.label !== undefined);
  }).length;
}
