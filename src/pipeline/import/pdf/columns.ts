import { median } from '../../median.ts';
import { isLabel } from './labels.ts';
import { joinedLine, type Line } from './lines.ts';

/** Lines that are read one after another, from the top down, with the edges that they fill. */
export interface Column {
  readonly x1: number;
  readonly x2: number;
  readonly lines: readonly Line[];
  /** What stands in for boxes that the lines run beside. */
  readonly beside?: readonly Line[];
}

/** So many pages have a gutter at one place where a document has it on each. */
const leastPages = 3;

/** The middles of the gutters that the pages of a document have again and again, in points. */
export function usualGutters(pages: readonly (readonly Line[])[]): number[] {
  const places = new Map<number, Set<number>>();
  for (const [page, lines] of pages.entries())
    for (const { x1, x2 } of dividing(inOrder(lines), [])) {
      const middle = Math.round((x1 + x2) / 2);
      const place = [...places.keys()].find(known => Math.abs(known - middle) < narrowest) ?? middle;
      places.set(place, (places.get(place) ?? new Set()).add(page));
    }
  return [...places].flatMap(([place, on]) => (on.size >= leastPages ? [place] : []));
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1);
}

/** The gutters that divide columns. `lines` go from the top down. */
function dividing(lines: readonly Line[], usual: readonly number[]): Gutter[] {
  const filled = inOrder(lines.flatMap(asRows));
  const found = guttersOf(filled).filter(gutter => !isBehindLabels(gutter, filled));
  return found.filter(gutter => {
    const isUsual = usual.some(x => x > gutter.x1 - narrowest / 2 && x < gutter.x2 + narrowest / 2);
    return dividesProse(gutter, found, filled, isUsual);
  });
}

/** Points: from one row to the next of what stands in for a table. */
const rowOfTable = 12;

/** What stands in for a table, as so many rows as it is high: a column that it fills is one all the way down. */
function asRows(line: Line): Line[] {
  const bottom = line.standsFor?.what === 'table' ? line.standsFor.bottom : line.y;
  const rows = Math.floor((bottom - line.y) / rowOfTable);
  if (rows < 1) return [line];
  return Array.from({ length: rows }, (_, at) => ({
    ...line,
    y: line.y + at * rowOfTable,
    size: rowOfTable,
  }));
}

interface Gutter {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pairs: number;
}

/** Points: no gutter is narrower. */
const narrowest = 7;

/**
 * The parts of a page in the order in which they are read: column by column between what goes across all of them. `usual`
 * is where other pages have gutters (`usualGutters`).
 */
export function columnsOf(lines: readonly Line[], usual: readonly number[] = []): Column[] {
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

/** What stands at one height as one line: a wide space within a line has divided it. */
export function joinedRows(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    const row = rows.at(-1);
    if (row?.[0]?.text && line.text && Math.abs(row[0].y - line.y) < Math.min(row[0].size, line.size) * 0.3)
      row.push(line);
    else rows.push([line]);
  }
  return rows.map(joinedLine);
}

/** Strips of white between lines that stand side by side, as far down as no line crosses them. `lines` go from the top down. */
function guttersOf(lines: readonly Line[]): Gutter[] {
  const open: Gutter[] = [];
  const closed: Gutter[] = [];
  for (const [at, line] of lines.entries()) {
    for (const gutter of [...open]) {
      if (line.x1 >= gutter.x2 || line.x2 <= gutter.x1) continue;
      const right = { ...gutter, x1: line.x2 };
      const rest = Math.max(line.x1 - gutter.x1, gutter.x2 - line.x2);
      // A line under two columns, such as a note's, may end within what has divided them so far.
      const isUnder = gutter.pairs >= 10 && rest < 11 && gutter.x2 - gutter.x1 >= 11;
      const crosses = line.x1 <= gutter.x1 + 1 && line.x2 >= gutter.x2 - 1;
      if (crosses || isUnder) close(gutter, open, closed);
      else if (line.x1 > gutter.x1 + 1 && line.x2 < gutter.x2 - 1) {
        gutter.x2 = line.x1;
        if (right.x2 - right.x1 >= narrowest) open.push(right);
      } else if (line.x1 > gutter.x1 + 1) gutter.x2 = line.x1;
      else gutter.x1 = line.x2;
      if (gutter.x2 - gutter.x1 < narrowest) close(gutter, open, closed);
    }
    const beside = neighbour(line, lines, at);
    if (!beside || beside.x1 - line.x2 < narrowest) continue;
    const inside = open.filter(
      gutter => Math.min(gutter.x2, beside.x1) - Math.max(gutter.x1, line.x2) >= narrowest,
    );
    const bottom = Math.max(line.y, beside.y);
    for (const gutter of inside) Object.assign(gutter, { pairs: gutter.pairs + 1, y2: bottom });
    if (inside.length === 0)
      open.push({ x1: line.x2, x2: beside.x1, y1: Math.min(line.y, beside.y), y2: bottom, pairs: 1 });
  }
  return [...closed, ...open].filter(({ pairs }) => pairs >= 4);
}

function close(gutter: Gutter, open: Gutter[], closed: Gutter[]): void {
  const at = open.indexOf(gutter);
  if (at >= 0) open.splice(at, 1);
  closed.push(gutter);
}

/** The nearest line to the right at about the same height. */
function neighbour(line: Line, lines: readonly Line[], at: number): Line | undefined {
  let nearest: Line | undefined;
  const look = (other: Line | undefined) => {
    if (!other || other.x1 <= line.x2 || Math.abs(other.y - line.y) > line.size * 0.7) return;
    if (!nearest || other.x1 < nearest.x1) nearest = other;
  };
  for (let next = at - 1; next >= 0 && line.y - (lines[next]?.y ?? 0) <= line.size; next--) look(lines[next]);
  for (let next = at + 1; next < lines.length && (lines[next]?.y ?? 0) - line.y <= line.size; next++)
    look(lines[next]);
  return nearest;
}

/**
 * On both sides lines of several words fill their column, and those on the right begin below each other, at one edge or
 * at the few of lists. Beside labels, numbers and cells they do not, nor beside spaces that happen to lie below each other.
 * Where other pages have a gutter too, less is enough.
 */
function dividesProse(
  gutter: Gutter,
  all: readonly Gutter[],
  lines: readonly Line[],
  isUsual: boolean,
): boolean {
  if (gutter.x2 - gutter.x1 < (gutter.pairs < 10 ? 11 : narrowest)) return false;
  const others = all.filter(
    other =>
      Math.min(other.y2, gutter.y2) - Math.max(other.y1, gutter.y1) > 0 && other.pairs >= gutter.pairs / 2,
  );
  const from = Math.max(0, ...others.flatMap(({ x2 }) => (x2 <= gutter.x1 ? [x2] : [])));
  const to = Math.min(10_000, ...others.flatMap(({ x1 }) => (x1 >= gutter.x2 ? [x1] : [])));
  const near = lines.filter(({ y }) => y >= gutter.y1 - 1 && y <= gutter.y2 + 1);
  const left = joinedRows(near.filter(({ x1, x2 }) => x2 <= gutter.x1 + 1 && x1 >= from - 1));
  const right = joinedRows(near.filter(({ x1, x2 }) => x1 >= gutter.x2 - 1 && x2 <= to + 1));
  const starts = new Map<number, number>();
  for (const { x1 } of right) starts.set(Math.round(x1 / 3), (starts.get(Math.round(x1 / 3)) ?? 0) + 1);
  const inRank = [...starts.values()].filter(count => count >= 3).reduce((sum, count) => sum + count, 0);
  if (inRank >= right.length * 0.6 && [left, right].every(isProse)) return true;
  const isLikely = [left, right].every(isRunning) && areApart(left, right);
  const hasProse = [left, right].some(isProse);
  return isUsual ? isLikely || hasProse : isLikely && hasProse;
}

/** Lines of words close below each other, however far they go. */
function isRunning(rows: readonly Line[]): boolean {
  const written = rows.filter(({ text }) => text !== '');
  const words = written.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const steps = rows.slice(1).map(({ y, size }, at) => (y - (rows[at]?.y ?? 0)) / size);
  return rows.length >= 6 && words >= written.length * 2.2 && median(steps) < 1.8;
}

/** Rows of a table stand side by side at one height; those of two columns of text only by chance. */
function areApart(left: readonly Line[], right: readonly Line[]): boolean {
  const apart = left.filter(({ y, size }) => right.every(other => Math.abs(other.y - y) > size * 0.1));
  return apart.length >= left.length * 0.6;
}

/** Points: no label of a list is wider. */
const widestLabel = 40;

/** The white between the numbers or signs of a list and its words divides nothing. */
function isBehindLabels({ x1, y1, y2 }: Gutter, lines: readonly Line[]): boolean {
  const before = lines.filter(
    line => line.x2 <= x1 + 1 && line.x1 >= x1 - widestLabel && line.y >= y1 - 1 && line.y <= y2 + 1,
  );
  return before.length > 0 && before.every(isLabel);
}

function isProse(lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map(({ x2 }) => x2)) - Math.min(...lines.map(({ x1 }) => x1));
  const filled = lines.filter(({ x1, x2 }) => x2 - x1 > width * 0.7).length;
  const written = lines.filter(({ text }) => text !== '');
  if (written.length < 3) return false;
  const words = written.reduce((sum, { text }) => sum + text.split(' ').length, 0) / written.length;
  return width > 60 && words >= 2.2 && filled >= lines.length * 0.45;
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
