import { median } from '../../median.ts';
import { isLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { evenGutters, goesOn } from './ranks.ts';
import { inOrder, joinedRows, standApart } from './rows.ts';
import { type Gutter, guttersOf, narrowest } from './white.ts';

/** So many pages have a gutter at one place where a document has it on each. */
const leastPages = 3;

/** A place where the pages of a document have a gutter again and again. */
export interface UsualGutter {
  /** Its middle, in points. */
  readonly x: number;
  /** On one page at least it divides columns of one width, of which there are three or more. */
  readonly isEven: boolean;
}

/** The gutters that the pages of a document have again and again, or that one page shows by its even columns. */
export function usualGutters(pages: readonly (readonly Line[])[]): UsualGutter[] {
  const places = new Map<number, { on: Set<number>; isEven: boolean }>();
  for (const [page, lines] of pages.entries()) {
    const { filled, found, even } = candidates(inOrder(lines));
    for (const gutter of found) {
      const isEven = even.includes(gutter);
      if (!isEven && !dividesProse(gutter, found, filled, false)) continue;
      const middle = Math.round((gutter.x1 + gutter.x2) / 2);
      const at = [...places.keys()].find(known => Math.abs(known - middle) < narrowest) ?? middle;
      const place = places.get(at) ?? { on: new Set(), isEven: false };
      places.set(at, { on: place.on.add(page), isEven: place.isEven || isEven });
    }
  }
  return [...places].flatMap(([x, { on, isEven }]) =>
    isEven || on.size >= leastPages ? [{ x, isEven }] : [],
  );
}

/** The gutters that divide columns. `lines` go from the top down. */
export function dividing(lines: readonly Line[], usual: readonly UsualGutter[]): Gutter[] {
  const { filled, found, even } = candidates(lines);
  return found.filter(gutter => {
    if (even.includes(gutter)) return true;
    const known = usual.filter(({ x }) => x > gutter.x1 - narrowest / 2 && x < gutter.x2 + narrowest / 2);
    const { left, right } = beside(gutter, found, filled);
    // At the end of a text there may be little left for the columns.
    if (known.some(({ isEven }) => isEven) && [left, right].some(goesOn)) return true;
    return dividesProse(gutter, found, filled, known.length > 0);
  });
}

/** Beside so many lines a gutter that divides nothing is worth a word. */
const leastInDoubt = 15;

/** Whether lines that are read as those of one column may be those of several: what is white between them says so, and no more. */
export function areInDoubt(lines: readonly Line[]): boolean {
  const { filled, found } = candidates(inOrder(lines));
  return found.some(gutter => {
    const { left, right } = beside(gutter, found, filled);
    return gutter.pairs >= leastInDoubt && goesOn(left) && goesOn(right);
  });
}

function candidates(lines: readonly Line[]) {
  const filled = inOrder(lines.flatMap(asRows));
  const found = guttersOf(filled).filter(gutter => !isBehindLabels(gutter, filled));
  return { filled, found, even: evenGutters(found, filled) };
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
  const { left, right } = beside(gutter, all, lines);
  const starts = new Map<number, number>();
  for (const { x1 } of right) starts.set(Math.round(x1 / 3), (starts.get(Math.round(x1 / 3)) ?? 0) + 1);
  const inRank = [...starts.values()].filter(count => count >= 3).reduce((sum, count) => sum + count, 0);
  if (inRank >= right.length * 0.6 && [left, right].every(isProse)) return true;
  const isLikely = [left, right].every(isRunning) && standApart(heightsOf(left), heightsOf(right));
  const hasProse = [left, right].some(isProse);
  return isUsual ? isLikely || hasProse : isLikely && hasProse;
}

/** The rows left and right of a gutter as far as the next one. */
function beside(gutter: Gutter, all: readonly Gutter[], lines: readonly Line[]) {
  const others = all.filter(
    other =>
      Math.min(other.y2, gutter.y2) - Math.max(other.y1, gutter.y1) > 0 && other.pairs >= gutter.pairs / 2,
  );
  const from = Math.max(0, ...others.flatMap(({ x2 }) => (x2 <= gutter.x1 ? [x2] : [])));
  const to = Math.min(10_000, ...others.flatMap(({ x1 }) => (x1 >= gutter.x2 ? [x1] : [])));
  const near = lines.filter(({ y }) => y >= gutter.y1 - 1 && y <= gutter.y2 + 1);
  return {
    left: joinedRows(near.filter(({ x1, x2 }) => x2 <= gutter.x1 + 1 && x1 >= from - 1)),
    right: joinedRows(near.filter(({ x1, x2 }) => x1 >= gutter.x2 - 1 && x2 <= to + 1)),
  };
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
