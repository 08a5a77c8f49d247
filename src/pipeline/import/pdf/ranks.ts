import { median } from '../../median.ts';
import type { Line } from './lines.ts';
import { joinedRows, sameHeight } from './rows.ts';
import type { Gutter } from './white.ts';

/** So much of the height of a page's text a gutter runs, beside so many lines, where its mere place shows that it divides columns. */
const leastHeight = 0.6;
const leastPairs = 15;

/** The others may be shorter, since the last column ends where the text does. */
const leastPairsBeside = 6;

/** Points: no such gutter is narrower, and no column begins further from where those of one width do. */
const leastWidth = 11;
const tolerance = 4;

/**
 * The gutters of a page that has three columns or more of one width, each of lines close below each other that go on from one
 * another. However few words a narrow column has room for and however ragged its lines are, no table looks like that.
 */
export function evenGutters(gutters: readonly Gutter[], lines: readonly Line[]): Gutter[] {
  const heights = lines.map(({ y }) => y);
  const height = Math.max(...heights) - Math.min(...heights);
  const wide = gutters.filter(({ x1, x2, pairs }) => pairs >= leastPairsBeside && x2 - x1 >= leastWidth);
  const isTall = ({ y1, y2, pairs }: Gutter) => pairs >= leastPairs && y2 - y1 >= height * leastHeight;
  const [first] = wide.filter(isTall).sort((a, b) => a.x1 - b.x1);
  if (!first) return [];
  const near = lines.filter(({ y }) => y >= first.y1 - 1 && y <= first.y2 + 1);
  const edge = Math.min(...near.map(({ x1 }) => x1));
  const width = first.x2 - edge;
  const isEven = ({ x2, y1 }: Gutter) => {
    const columns = Math.round((x2 - edge) / width);
    const isAtTop = y1 <= first.y1 + (lines[0]?.size ?? 0) * 3;
    return columns > 1 && isAtTop && Math.abs(x2 - edge - columns * width) <= tolerance;
  };
  const even = [first, ...wide.filter(isEven).sort((a, b) => a.x1 - b.x1)];
  if (even.length < 2) return [];
  const columns = [...even, undefined].map((gutter, at) => {
    const from = even[at - 1]?.x2 ?? Number.NEGATIVE_INFINITY;
    const to = gutter?.x1 ?? Number.POSITIVE_INFINITY;
    return joinedRows(near.filter(line => line.x1 >= from - 1 && line.x2 <= to + 1));
  });
  return columns.every(goesOn) && !areCells(columns) ? even : [];
}

/** Cells of a row begin at one height, and columns do so only by chance: with every second or third line at most. */
function areCells(columns: readonly (readonly Line[])[]): boolean {
  const starts = columns.map(startsOf);
  return starts.slice(1).some((own, at) => {
    const others = starts[at] ?? [];
    const same = own.filter(y => others.some(other => Math.abs(other - y) <= sameHeight)).length;
    return own.length >= leastStarts && same >= own.length * 0.75;
  });
}

/** So few may begin at one height by chance. */
const leastStarts = 4;

/** The heights at which a sentence begins with a row. */
function startsOf(rows: readonly Line[]): number[] {
  return rows.flatMap(({ text, y }, at) =>
    /[.!?:;]$/.test(rows[at - 1]?.text ?? '.') && !/^\p{Ll}/u.test(text) ? [y] : [],
  );
}

/** Whether rows stand close below each other and many begin in the middle of a sentence, as no cells of a table do. */
export function goesOn(rows: readonly Line[]): boolean {
  const written = rows.filter(({ text }) => text !== '');
  const steps = written.slice(1).map(({ y, size }, at) => (y - (written[at]?.y ?? 0)) / size);
  const within = written.filter(({ text }) => /^[\p{Ll}\p{Lo}]/u.test(text)).length;
  if (written.length < 4 || within < written.length * 0.35) return false;
  const usual = median(steps);
  return usual < 1.8 && steps.filter(step => step > usual * 1.25).length <= steps.length * 0.25;
}
