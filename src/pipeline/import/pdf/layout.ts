import type { Lose } from '../manuscript.ts';
import { isContentsTitle } from '../structure/contents.ts';
import { type Column, columnsOf } from './columns.ts';
import { draftsOf, type Part, type TableDraft } from './drafts.ts';
import { drawnTables } from './drawn-tables.ts';
import type { Grid } from './grids.ts';
import { areInDoubt, type UsualGutter } from './gutters.ts';
import { type Line, linesOf } from './lines.ts';
import type { Measures } from './measures.ts';
import { panelsOf } from './panels.ts';
import type { Box, RawPage, Shown } from './raw.ts';
import { joinedRows } from './rows.ts';
import { alignedTables, tableOfGrid } from './tables.ts';

/** A page, or a box of one, of which only places are known; tables with lines and boxes beside the text are found. */
export interface Placed {
  readonly page: RawPage;
  readonly grids: readonly Grid[];
  readonly panels: readonly { readonly box: Box; readonly content: Placed }[];
  readonly lines: readonly Line[];
}

/** Finds a page's lines and the tables that lines are drawn around. `shown` is what of the page is to be read. */
export function placed(page: RawPage, shown: readonly Shown[]): Placed {
  const { grids, rest } = drawnTables(shown, page.rules);
  const { panels, rest: own } = panelsOf(rest, page);
  const inside = (words: readonly Shown[]): Placed => ({
    page,
    grids: [],
    panels: [],
    lines: linesOf(words, page.number, page.links),
  });
  return {
    ...inside(own),
    grids,
    panels: panels.map(panel => ({ box: panel.box, content: inside(panel.shown) })),
  };
}

/** All lines of a page but those of its tables, in lists that go from the top down. */
export function listsOfLines({ lines, panels }: Placed): (readonly Line[])[] {
  return [lines, ...panels.flatMap(({ content }) => listsOfLines(content))];
}

/** What stands in for a page's tables, as lines among its lines. */
export function withTables({ page, grids, lines }: Placed): Line[] {
  return [...lines, ...grids.map(({ box }) => standIn('table', box, page.number))];
}

/**
 * The paragraphs and tables of a page in the order in which they are read, found by where they stand. `usual` is where
 * other pages have gutters; `lose` is told where columns stay in doubt.
 */
export function partsByPlace(
  { page, grids, panels, lines }: Placed,
  measures: Measures,
  usual: readonly UsualGutter[] = [],
  lose?: Lose,
): Part[] {
  const tables = new Map<Line, TableDraft>();
  const boxes = new Map<Line, Part[]>();
  for (const { box, content } of panels)
    boxes.set(standIn('box', box, page.number), partsByPlace(content, measures));
  for (const grid of grids)
    tables.set(standIn('table', grid.box, page.number), tableOfGrid(grid, page.number, page.links, measures));
  let isInDoubt = false;
  const hasContents = lines.some(({ text }) => isContentsTitle(text));
  const parts = columnsOf([...lines, ...tables.keys(), ...boxes.keys()], usual).flatMap(column => {
    isInDoubt ||= areInDoubt(column.lines);
    let left = [...column.lines];
    for (const { table, lines: own } of hasContents ? [] : alignedTables(left, measures)) {
      const place = standIn('table', boxOf(own), page.number);
      const taken = new Set(own);
      left = [...left.filter(line => !taken.has(line)), place];
      tables.set(place, table);
    }
    return partsOf({ ...column, lines: joinedRows(left) }, { tables, boxes }, measures);
  });
  if (isInDoubt)
    lose?.({
      what: 'page with words side by side that may be columns and were not read as such: compare it with the PDF',
      place: { at: page.number },
    });
  return parts;
}

/** What stands in a column beside its lines. */
interface Standing {
  readonly tables: ReadonlyMap<Line, TableDraft>;
  readonly boxes: ReadonlyMap<Line, readonly Part[]>;
}

function partsOf(column: Column, { tables, boxes }: Standing, measures: Measures): Part[] {
  const parts: Part[] = [];
  const beside = column.lines.filter(line => boxes.has(line));
  let run: Line[] = [];
  let waiting: Line[] = [];
  const flush = () => {
    const drafts = run.length > 0 ? draftsOf({ ...column, lines: run, beside }, measures) : [];
    for (const draft of drafts) {
      const [first] = draft.lines;
      // A box is read before the paragraph that begins beside its upper edge.
      const [before, after] = divided(waiting, box => first !== undefined && first.y > box.y - first.size);
      parts.push(...before.flatMap(box => boxes.get(box) ?? []), draft);
      waiting = after;
    }
    parts.push(...waiting.flatMap(box => boxes.get(box) ?? []));
    run = [];
    waiting = [];
  };
  for (const line of column.lines) {
    const table = tables.get(line);
    if (boxes.has(line)) waiting.push(line);
    else if (table) {
      flush();
      parts.push(table);
    } else run.push(line);
  }
  flush();
  return parts;
}

function divided<Each>(list: readonly Each[], isFirst: (each: Each) => boolean): [Each[], Each[]] {
  return [list.filter(isFirst), list.filter(each => !isFirst(each))];
}

function boxOf(lines: readonly Line[]) {
  return {
    x1: Math.min(...lines.map(({ x1 }) => x1)),
    x2: Math.max(...lines.map(({ x2 }) => x2)),
    y1: Math.min(...lines.map(({ y, size }) => y - size)),
    y2: Math.max(...lines.map(({ y }) => y)),
  };
}

/** A line without words in the place of a table or a box, so that it is read where that stands. */
function standIn(what: 'table' | 'box', { x1, x2, y1, y2 }: Box, page: number): Line {
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
    standsFor: { what, bottom: y2 },
  };
}
