import { isContentsTitle } from '../structure/contents.ts';
import { type Column, columnsOf, joinedRows } from './columns.ts';
import { draftsOf, type Part, type TableDraft } from './drafts.ts';
import { type Grid, gridsOf } from './grids.ts';
import { type Line, linesOf } from './lines.ts';
import type { Measures } from './measures.ts';
import type { Box, RawPage, Shown } from './raw.ts';
import { alignedTables, tableOfGrid } from './tables.ts';

/** A page of which only places are known, its tables with lines already found. */
export interface Placed {
  readonly page: RawPage;
  readonly grids: readonly Grid[];
  readonly lines: readonly Line[];
}

/** Finds a page's lines and the tables that lines are drawn around. `shown` is what of the page is to be read. */
export function placed(page: RawPage, shown: readonly Shown[]): Placed {
  const { grids, rest } = gridsOf(shown, page.rules);
  return { page, grids, lines: linesOf(rest, page.number, page.links) };
}

/** The paragraphs and tables of a page in the order in which they are read, found by where they stand. */
export function partsByPlace({ page, grids, lines }: Placed, measures: Measures): Part[] {
  const tables = new Map<Line, TableDraft>();
  for (const grid of grids)
    tables.set(standIn(grid.box, page.number), tableOfGrid(grid, page.number, page.links, measures));
  const hasContents = lines.some(({ text }) => isContentsTitle(text));
  return columnsOf([...lines, ...tables.keys()]).flatMap(column => {
    let left = [...column.lines];
    for (const { table, lines: own } of hasContents ? [] : alignedTables(left, measures)) {
      const place = standIn(boxOf(own), page.number);
      const taken = new Set(own);
      left = [...left.filter(line => !taken.has(line)), place];
      tables.set(place, table);
    }
    return partsOf({ ...column, lines: joinedRows(left) }, tables, measures);
  });
}

function partsOf(column: Column, tables: ReadonlyMap<Line, TableDraft>, measures: Measures): Part[] {
  const parts: Part[] = [];
  let run: Line[] = [];
  const flush = () => {
    if (run.length > 0) parts.push(...draftsOf({ ...column, lines: run }, measures));
    run = [];
  };
  for (const line of column.lines) {
    const table = tables.get(line);
    if (!table) {
      run.push(line);
      continue;
    }
    flush();
    parts.push(table);
  }
  flush();
  return parts;
}

function boxOf(lines: readonly Line[]) {
  return {
    x1: Math.min(...lines.map(({ x1 }) => x1)),
    x2: Math.max(...lines.map(({ x2 }) => x2)),
    y1: Math.min(...lines.map(({ y, size }) => y - size)),
    y2: Math.max(...lines.map(({ y }) => y)),
  };
}

/** A line without words in the place of a table, so that it is read where the table stands. */
function standIn({ x1, x2, y1, y2 }: Box, page: number): Line {
  return {
    page,
    spans: [],
    text: '',
    x1,
    x2,
    y: y1 + 5,
    size: 5,
    bold: false,
    gapAfterFirst: 0,
    isEntry: false,
    bottom: y2,
  };
}
