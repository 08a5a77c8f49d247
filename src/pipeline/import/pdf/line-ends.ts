import type { Column } from './columns.ts';
import type { Line } from './lines.ts';

/** Whether a line ends as a sentence does, or as what announces a list. */
export function ends({ text }: Line): boolean {
  return /[.!?:;…]["”’')\]]*\d{0,2}$/.test(text);
}

/** Whether the next line’s first word would have had room on a line. */
export function isShort(line: Line, next: Line, { x2, beside = [] }: Pick<Column, 'x2' | 'beside'>): boolean {
  const right = beside.reduce(
    (edge, box) =>
      box.x1 > line.x2 && line.y > box.y - line.size && line.y < (box.standsFor?.bottom ?? 0) + line.size
        ? box.x1
        : edge,
    x2,
  );
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const letter = next.text.length > 0 ? (next.x2 - next.x1) / next.text.length : 0;
  return line.x2 + (word + 1) * letter * 1.05 + line.size * 0.3 < right;
}

/** Ems: a wider gap after a dash is a bullet’s, unless the line is stretched to fill its column. */
const wordGap = 0.5;

/**
 * Whether a line may begin with a dash of the sentence above and not with a bullet: the line above has no room left for it and
 * is in the middle of a sentence. Items end sooner, by chance or as lists do; after a comma there is no dash.
 */
export function isDashOfSentence(line: Line, last: Line, column: Pick<Column, 'x2' | 'beside'>): boolean {
  if (!/^[–—-]\s/.test(line.text) || ends(last) || /(?:,|\b(?:and|or))$/.test(last.text)) return false;
  if (line.bold !== last.bold || Math.abs(line.size - last.size) > 0.6) return false;
  if (line.gapAfterFirst > wordGap && column.x2 - last.x2 > 1.5) return false;
  return !isShort(last, line, column);
}
