import { median } from '../../median.ts';
import { isLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { inOrder, joinedRows, standApart } from './rows.ts';

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

/** The gutters that divide columns. `lines` go from the top down. */
export function dividing(lines: readonly Line[], usual: readonly number[]): Gutter[] {
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

/** A strip of white that divides what stands left of it from what stands right, as far down as `pairs` of lines do. */
export interface Gutter {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pairs: number;
}

/** Points: no gutter is narrower. */
const narrowest = 7;

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
  const isLikely = [left, right].every(isRunning) && standApart(heightsOf(left), heightsOf(right));
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

function heightsOf(rows: readonly Line[]): number[] {
  return rows.map(({ y }) => y);
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
