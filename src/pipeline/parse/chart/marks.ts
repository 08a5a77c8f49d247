import type { Element, ElementContent } from 'hast';
import { element, text } from '../hast.ts';

/** The size of letters and of their lines in a drawing, in its units. */
export const letter = { size: 15, line: 20 } as const;

/** A place in a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** About how wide some words are; figures and capitals are wider than small letters. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (/[\d\p{Lu}mw%£€@—]/u.test(sign) ? 9.6 : 7.9), 0);
}

/** A number for an attribute: a tenth of a unit is less than can be seen. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Words in a drawing; `y` is their base line. */
export function words(
  value: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  className = 'word',
): Element {
  return element('text', { x: round(x), y: round(y), textAnchor: anchor, className: [className] }, [
    text(value),
  ]);
}

/** Words on a ground of their own, where something is drawn behind them. */
export function groundedWords(value: string, x: number, y: number, anchor: 'start' | 'middle'): Element[] {
  const width = widthOf(value) + 6;
  const left = anchor === 'middle' ? x - width / 2 : x - 3;
  const ground = {
    x: round(left),
    y: round(y - 15),
    width: round(width),
    height: '20',
    className: ['ground'],
  };
  return [element('rect', ground), words(value, x, y, anchor)];
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, className: string): Element {
  return element('line', {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    className: [className],
  });
}

/** A field in the pattern of a series: full, empty, with upright lines, with lying lines. */
export function field({ x, y, width, height }: Box, series: number): Element[] {
  const name = `s${series + 1}`;
  const frame = element('rect', {
    x: round(x),
    y: round(y),
    width: round(Math.max(width, 1)),
    height: round(height),
    className: ['field', name],
  });
  const path = hatch({ x, y, width, height }, series);
  return path ? [frame, element('path', { d: path, className: ['hatch'] })] : [frame];
}

function hatch({ x, y, width, height }: Box, series: number): string {
  const steps = (length: number, gap: number) =>
    Array.from({ length: Math.max(0, Math.ceil(length / gap) - 1) }, (_, index) => (index + 1) * gap);
  if (series === 2) {
    return steps(width, 6)
      .map(step => `M${round(x + step)} ${round(y)}V${round(y + height)}`)
      .join('');
  }
  if (series === 3) {
    return steps(height, 5)
      .map(step => `M${round(x)} ${round(y + step)}H${round(x + width)}`)
      .join('');
  }
  return '';
}

/** The mark of a series: a disc, a square, a triangle, a diamond. */
export function mark(x: number, y: number, series: number): Element {
  const className = ['mark', `s${series + 1}`];
  if (series === 0) return element('circle', { cx: round(x), cy: round(y), r: '5', className });
  const shapes = ['M-5 -5H5V5H-5Z', 'M0 -6L6 5H-6Z', 'M0 -7L7 0L0 7L-7 0Z'];
  const moved = `translate(${round(x)} ${round(y)})`;
  return element('path', { d: shapes[series - 1] ?? '', transform: moved, className });
}

/** Lines of words that fit into a width; a word is never cut. */
export function wrapped(value: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of value.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The names of the series beside their signs, in lines; none where there is one series. Gives its height too. */
export function legend(
  names: readonly string[],
  width: number,
  sign: (x: number, y: number, series: number) => readonly ElementContent[],
): { parts: ElementContent[]; height: number } {
  if (names.length < 2) return { parts: [], height: 0 };
  let [x, y] = [0, 0];
  const parts = names.flatMap((name, series) => {
    const needed = 34 + widthOf(name);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 26];
    const made = [...sign(x, y, series), words(name, x + 26, y + 15)];
    x += needed + 10;
    return made;
  });
  return { parts, height: y + 34 };
}
