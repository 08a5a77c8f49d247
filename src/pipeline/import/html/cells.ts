import { wordsOf } from '../phrasing.ts';
import {
  type CellPiece,
  type ParagraphPiece,
  type Piece,
  plainLook,
  type TablePiece,
} from '../structure/piece.ts';
import { runsOf } from './inline.ts';
import { listNumbers } from './list-numbers.ts';
import { noteAnchors, type Page, takeAnchors } from './page.ts';
import { elementsIn, type Html, isInline } from './tree.ts';

/** More columns than this are a mistake or an attack: HTML allows a cell to cover 1,000. */
const mostColumns = 200;

type OpenCell = { -readonly [Key in keyof CellPiece]: CellPiece[Key] };

/** A table of a page with its merged cells (WHATWG HTML, 4.9.12), as the importer's tables are. */
export function tableIn(node: Html, page: Page): TablePiece {
  noteAnchors(node, page);
  const { anchors = [] } = takeAnchors(page);
  const rows: OpenCell[][] = [];
  /** For how many rows more each column is taken by a cell from above. */
  const taken: number[] = [];
  let heads = 0;
  for (const { row, isHead } of rowsOf(node)) {
    const cells = elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th');
    const isAllHeads = cells.length > 1 && cells.every(({ tag }) => tag === 'th');
    if ((isHead || isAllHeads) && heads === rows.length) heads += 1;
    rows.push(rowOf(cells, taken, page));
  }
  for (const [at, cells] of rows.entries())
    for (const cell of cells) cell.rows = Math.min(cell.rows, rows.length - at);
  const columns = rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  return { kind: 'table', rows, columns, headRows: heads, at: node.line, anchors };
}

/** A table's own cells, row by row. */
export function cellsOf(table: Html): Html[] {
  return rowsOf(table).flatMap(({ row }) =>
    elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th'),
  );
}

function rowsOf(table: Html): { row: Html; isHead: boolean }[] {
  return elementsIn(table).flatMap(node => {
    if (node.tag === 'tr') return [{ row: node, isHead: false }];
    if (!['thead', 'tbody', 'tfoot'].includes(node.tag)) return [];
    return elementsIn(node)
      .filter(({ tag }) => tag === 'tr')
      .map(row => ({ row, isHead: node.tag === 'thead' }));
  });
}

function rowOf(cells: readonly Html[], taken: number[], page: Page): OpenCell[] {
  const before = [...taken];
  const isTaken = (column: number) => (before[column] ?? 0) > 0;
  for (const [column, rows] of taken.entries()) taken[column] = Math.max(0, (rows ?? 0) - 1);
  const made: OpenCell[] = [];
  let column = 0;
  for (const node of cells) {
    while (isTaken(column)) column += 1;
    if (column >= mostColumns) {
      page.lose({ what: `cells beyond column ${mostColumns}, left out`, place: { at: node.line } });
      break;
    }
    let columns = 1;
    while (
      columns < span(node.attributes.colspan) &&
      column + columns < mostColumns &&
      !isTaken(column + columns)
    )
      columns += 1;
    const rowspan = node.attributes.rowspan?.trim() === '0' ? 65_534 : span(node.attributes.rowspan);
    made.push({ column, columns, rows: rowspan, pieces: piecesOf(node.children, page, node.tag === 'th') });
    for (let more = 0; more < columns; more++) taken[column + more] = rowspan - 1;
    column += columns;
  }
  return made;
}

function span(text: string | undefined): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, 65_534) : 1;
}

/** What a cell holds, paragraph by paragraph; a list's items keep their number or bullet. */
function piecesOf(nodes: readonly (Html | string)[], page: Page, bold: boolean): Piece[] {
  const pieces: Piece[] = [];
  let line: (Html | string)[] = [];
  const flush = () => {
    const runs = runsOf(line, page);
    line = [];
    const text = wordsOf(runs);
    if (text !== '' || runs.some(run => run.node?.type === 'image'))
      pieces.push(pieceOf(runs, text, bold, page, 0));
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) {
      line.push(node);
      continue;
    }
    flush();
    noteAnchors(node, page);
    if (node.tag === 'table') pieces.push(tableIn(node, page));
    else if (node.tag === 'ol' || node.tag === 'ul') pieces.push(...itemsOf(node, page, bold));
    else pieces.push(...placed(node, piecesOf(node.children, page, bold || isHeading(node, page))));
  }
  flush();
  return pieces;
}

/** No part can begin in a cell. */
function isHeading({ tag, attributes, line }: Html, page: Page): boolean {
  if (!/^h[1-6]$/.test(tag) && attributes.role !== 'heading') return false;
  page.lose({ what: 'heading in a table, written as words of its cell', place: { at: line } });
  return true;
}

function placed(node: Html, pieces: readonly Piece[]): Piece[] {
  return pieces.map(piece => (piece.kind === 'paragraph' ? { ...piece, at: piece.at || node.line } : piece));
}

/** The items of a list, each with its number or bullet before its first words. Numbers are told where they are written (structure/lists.ts). */
function itemsOf(list: Html, page: Page, bold: boolean): Piece[] {
  const { items, start = 1 } = listNumbers(list, page.noteElements);
  return items.flatMap(({ item, label }, at) => {
    noteAnchors(item, page);
    const pieces = placed(item, piecesOf(item.tag === 'li' ? item.children : [item], page, bold));
    const [first, ...rest] = pieces;
    if (first?.kind !== 'paragraph' || first.label) return pieces;
    const text = label ?? (list.tag === 'ol' ? `${start + at}.` : '');
    return [{ ...first, label: { text, level: 0, list: '' } }, ...rest];
  });
}

function pieceOf(
  runs: ParagraphPiece['runs'],
  text: string,
  bold: boolean,
  page: Page,
  at: number,
): ParagraphPiece {
  const { anchors = [] } = takeAnchors(page);
  return { kind: 'paragraph', runs, text, look: { ...plainLook, bold }, style: '', indent: 0, anchors, at };
}
