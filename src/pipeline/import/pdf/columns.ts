import { median } from '../../median.ts';
import { dividing, type UsualGutter } from './gutters.ts';
import type { Line } from './lines.ts';
import { inOrder } from './rows.ts';
import type { Gutter } from './white.ts';

/** Lines that are read one after another, from the top down, with the edges that they fill. */
export interface Column {
  readonly x1: number;
  readonly x2: number;
  readonly lines: readonly Line[];
  /** What stands in for boxes that the lines run beside. */
  readonly beside?: readonly Line[];
}

/**
 * The parts of a page in the order in which they are read: column by column between what goes across all of them. `usual`
 * is where other pages have gutters (`usualGutters`).
 */
export function columnsOf(lines: readonly Line[], usual: readonly UsualGutter[] = []): Column[] {
  const sorted = inOrder(lines);
  const gutters = dividing(sorted, usual);
  const bands = bandsOf(gutters, sorted);
  const made: Line[][] = [];
  let full: Line[] = [];
  const flush = () => {
    if (full.length > 0) made.push(full);
    full = [];
  };
  const done = new Set<Line>();
  for (const line of sorted) {
    if (done.has(line)) continue;
    const band = bands.find(({ members }) => members.has(line));
    if (!band) {
      full.push(line);
      continue;
    }
    flush();
    made.push(...inTurns(band.columns));
    for (const member of band.members) done.add(member);
  }
  flush();
  return made.filter(column => column.length > 0).map(columnOf);
}

/**
 * Columns in the order in which they are read. A heading over all of them may be too short to cross a gutter: it stands above
 * the first, in a strip that is white in the others, and below it all begin at one height. What is above it is read first.
 */
function inTurns(columns: readonly Line[][]): Line[][] {
  const [first = [], ...others] = columns;
  const at = first.findIndex(
    (line, index) => index > 0 && isHeadingOver(line, first[index + 1], first, others),
  );
  const heading = first[at];
  if (!heading) return [...columns];
  const top = heading.y - heading.size * 0.5;
  const above = columns.map(column => column.filter(({ y }) => y < top));
  const below = columns.map(column => column.filter(({ y }) => y >= top));
  return [...above, ...inTurns(below)];
}

function isHeadingOver(
  line: Line,
  next: Line | undefined,
  first: readonly Line[],
  others: readonly Line[][],
): boolean {
  const usual = median(first.map(({ size }) => size));
  if (!next || line.size < usual * 1.25 || others.length === 0) return false;
  return others.every(column => {
    const over = column.findLast(({ y }) => y < line.y);
    const under = column.find(({ y }) => y >= line.y);
    if (!over || !under) return false;
    const isWhite = line.y - over.y > line.size * 1.5 && under.y - line.y > line.size;
    return isWhite && Math.abs(under.y - next.y) <= Math.max(usual, under.size) * 1.2;
  });
}

function columnOf(lines: readonly Line[]): Column {
  return { lines, x1: Math.min(...lines.map(({ x1 }) => x1)), x2: Math.max(...lines.map(({ x2 }) => x2)) };
}

interface Band {
  readonly members: ReadonlySet<Line>;
  readonly columns: Line[][];
}

/** Gutters side by side make one band; lines below and above that cross none of them belong to it too. */
function bandsOf(gutters: readonly Gutter[], lines: readonly Line[]): Band[] {
  const groups: Gutter[][] = [];
  for (const gutter of [...gutters].sort((a, b) => a.y1 - b.y1)) {
    const group = groups.find(each =>
      each.some(other => gutter.y1 < other.y2 - 1 && other.y1 < gutter.y2 - 1),
    );
    if (group) group.push(gutter);
    else groups.push([gutter]);
  }
  const taken = new Set<Line>();
  return groups.map(group => {
    const xs = dividersOf(group);
    const top = Math.min(...group.map(each => each.y1));
    const y2 = Math.max(...group.map(each => each.y2));
    const crosses = (line: Line) => xs.some(x => line.x1 < x - 1 && line.x2 > x + 1);
    // A table below all columns is read after them, however narrow it is.
    const isBelow = (line: Line) => line.text === '' && !lines.some(other => isBesideTable(other, line));
    const isEnd = (line: Line) => line.y > y2 + 1 && (crosses(line) || isBelow(line));
    const below = lines.find(isEnd)?.y ?? Number.POSITIVE_INFINITY;
    const above = lines.findLast(line => line.y < top - 1 && crosses(line))?.y ?? Number.NEGATIVE_INFINITY;
    // A column may begin with a table, and the one beside it with text.
    const tables = lines.filter(
      table => table.y > above + 1 && table.y < top && lines.some(other => isBesideTable(other, table)),
    );
    const y1 = Math.min(top, ...tables.map(({ y }) => y));
    const members = new Set(
      lines.filter(
        line => !taken.has(line) && line.y > above + 1 && line.y < below - 1 && isNearBand(line, y1, xs),
      ),
    );
    for (const line of members) taken.add(line);
    const columns = Array.from({ length: xs.length + 1 }, (): Line[] => []);
    for (const line of members) columns[xs.filter(x => line.x1 > x - 1).length]?.push(line);
    return { members, columns };
  });
}

/** Whether a line of text stands beside what stands in for a table. */
function isBesideTable({ text, x1, x2, y }: Line, table: Line): boolean {
  const isBeside = text !== '' && y > table.y && y < (table.standsFor?.bottom ?? table.y);
  return isBeside && (x1 >= table.x2 || x2 <= table.x1);
}

/**
 * Above a band the line right over it belongs to it, since a heading of the first column may stand a little higher, and so do
 * lines of the other columns, since the first may begin with white.
 */
function isNearBand(line: Line, y1: number, xs: readonly number[]): boolean {
  if (line.y >= y1 - 2) return true;
  const [first = 0] = xs;
  return line.x2 <= first ? line.y >= y1 - line.size * 1.2 : line.x1 >= first && line.y >= y1 - line.size * 5;
}

function dividersOf(group: readonly Gutter[]): number[] {
  const xs: { x1: number; x2: number }[] = [];
  for (const { x1, x2 } of group) {
    const same = xs.find(other => x1 < other.x2 && other.x1 < x2);
    if (same) Object.assign(same, { x1: Math.max(same.x1, x1), x2: Math.min(same.x2, x2) });
    else xs.push({ x1, x2 });
  }
  return xs.map(({ x1, x2 }) => (x1 + x2) / 2).sort((a, b) => a - b);
}
