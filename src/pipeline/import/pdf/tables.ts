import { columnsOf } from './columns.ts';
import { type Draft, draftsOf, type TableCell, type TableDraft } from './drafts.ts';
import type { Grid } from './grids.ts';
import { isLabel } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import type { Measures } from './measures.ts';
import type { RawLink } from './raw.ts';
import { joinedRows } from './rows.ts';

/** A table that lines are drawn around. */
export function tableOfGrid(
  grid: Grid,
  page: number,
  links: readonly RawLink[],
  measures: Measures,
): TableDraft {
  const rows = grid.rows.map(row =>
    row.map(
      ({ shown, ...cell }): TableCell => ({
        ...cell,
        drafts: draftsIn(linesOf(shown, page, links), measures),
      }),
    ),
  );
  return {
    kind: 'table',
    page,
    columns: grid.columns,
    headRows: 0,
    rows: rows.filter(row => row.length > 0),
  };
}

function draftsIn(lines: readonly Line[], measures: Measures): Draft[] {
  return columnsOf(lines).flatMap(column =>
    draftsOf({ ...column, lines: joinedRows(column.lines) }, measures),
  );
}

/** A table without lines, where it stands. */
export interface Aligned {
  readonly table: TableDraft;
  readonly lines: readonly Line[];
}

/**
 * Tables whose cells only stand below each other: at least three rows in a row of several short parts that lie in the same
 * columns.
 */
export function alignedTables(lines: readonly Line[], measures: Measures): Aligned[] {
  const rows = rowsOf(lines);
  const found: Aligned[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (isRow(rows[to]) && (to === from || isNear(rows[to - 1], rows[to]))) to += 1;
    const table = to - from >= 3 ? tableOfRows(rows.slice(from, to), measures) : undefined;
    if (table) found.push({ table, lines: rows.slice(from, to).flat() });
    from = Math.max(to, from + 1);
  }
  return found;
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - line.y) < line.size * 0.3) row.push(line);
    else rows.push([line]);
  }
  return rows.map(row => row.sort((a, b) => a.x1 - b.x1));
}

function isRow(row: readonly Line[] | undefined): row is Line[] {
  if (!row || row.length < 2 || row.length > 12) return false;
  const [first, second] = row;
  // “•    words” and “1.    words” are items of a list, and a line of a contents list ends in dots and a number.
  const isItem = row.length === 2 && first !== undefined && isLabel(first);
  return !isItem && !/\.{4,}|…/.test(`${first?.text}${second?.text}`);
}

function isNear(above: readonly Line[] | undefined, below: readonly Line[] | undefined): boolean {
  const [a, b] = [above?.[0], below?.[0]];
  return a !== undefined && b !== undefined && b.y - a.y < a.size * 3.2;
}

function tableOfRows(rows: readonly (readonly Line[])[], measures: Measures): TableDraft | undefined {
  const columns: { x1: number; x2: number }[] = [];
  for (const { x1, x2 } of rows.flat().sort((a, b) => a.x1 - b.x1)) {
    const last = columns.at(-1);
    if (last && x1 < last.x2 + 2) last.x2 = Math.max(last.x2, x2);
    else columns.push({ x1, x2 });
  }
  const words = rows.flat().reduce((sum, { text }) => sum + text.split(' ').length, 0) / rows.flat().length;
  if (
    columns.length < 2 ||
    words > 4.5 ||
    isSpacedProse(rows) ||
    !columns.every(column => isInLine(column, rows))
  )
    return undefined;
  const cells = rows.map(row =>
    columns.flatMap(({ x1, x2 }, column): TableCell[] => {
      const own = row.filter(line => line.x1 >= x1 - 1 && line.x2 <= x2 + 1);
      return [{ column, columns: 1, rows: 1, drafts: draftsIn(own, measures) }];
    }),
  );
  const isFull = cells.filter(
    row => row.filter(({ drafts }) => drafts.length > 0).length >= columns.length - 1,
  ).length;
  if (isFull < rows.length * 0.8) return undefined;
  return { kind: 'table', page: rows[0]?.[0]?.page ?? 1, columns: columns.length, headRows: 0, rows: cells };
}

/** Lines whose wide spaces only make both edges even. */
function isSpacedProse(rows: readonly (readonly Line[])[]): boolean {
  const gaps = rows.flatMap(row =>
    row.slice(1).map((line, at) => (line.x1 - (row[at]?.x2 ?? 0)) / line.size),
  );
  if (gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(gaps.length, 1) < 1.6) return true;
  const ends = rows.map(row => row.at(-1)?.x2 ?? 0);
  const isEven = ends.filter(end => Math.abs(end - Math.max(...ends)) < 2).length >= rows.length * 0.7;
  return isEven && rows.filter(row => /\d|^[-–—✓•]$/.test(row.at(-1)?.text ?? '')).length < rows.length * 0.4;
}

/** The cells of a column begin, end or lie with their middles below each other. */
function isInLine({ x1, x2 }: { x1: number; x2: number }, rows: readonly (readonly Line[])[]): boolean {
  const cells = rows.flatMap(row => row.filter(line => line.x1 >= x1 - 1 && line.x2 <= x2 + 1));
  const edges = [(line: Line) => line.x1, (line: Line) => line.x2, (line: Line) => (line.x1 + line.x2) / 2];
  return edges.some(edge => {
    const places = cells.map(edge).sort((a, b) => a - b);
    const middle = places[places.length >> 1] ?? 0;
    return places.filter(place => Math.abs(place - middle) < 4).length >= places.length * 0.75;
  });
}
