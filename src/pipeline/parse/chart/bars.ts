import type { ElementContent } from 'hast';
import type { ChartData, Series } from './data.ts';
import { field, groundedWords, legend, letter, line, mark, widthOf, words, wrapped } from './marks.ts';
import { type Scale, scaleFor } from './scale.ts';

/** What a drawing holds, in reading order, and how high it is. */
export interface Drawing {
  readonly parts: readonly ElementContent[];
  readonly height: number;
}

/** How a drawing is to be made. */
export interface Canvas {
  readonly width: number;
  /** What the numbers count, below the axis. */
  readonly unit: string;
  /** Writes a number of the axis. */
  readonly number: (value: number) => string;
}

type Kind = 'bar' | 'stacked' | 'dot';

const barHeight = 18;
const rowGap = 12;

/**
 * Charts whose values run from left to right, each name on a line of its own above them: so that letters keep their
 * size on the narrowest screen.
 */
export function drawBars(data: ChartData, kind: Kind, canvas: Canvas): Drawing {
  const { labels, series } = data;
  const names = series.map(({ name }) => name);
  const signs = legend(names, canvas.width, (x, y, index) =>
    kind === 'dot' ? [mark(x + 9, y + 10, index)] : field({ x, y: y + 2, width: 18, height: 14 }, index),
  );
  const scale = scaleOf(data, kind, canvas);
  const bandHeight = kind === 'bar' ? series.length * (barHeight + 3) - 3 : 22;
  const parts: ElementContent[] = [...signs.parts];
  let y = signs.height;
  for (const [row, label] of labels.entries()) {
    const lines = wrapped(label, canvas.width);
    parts.push(...lines.map((part, index) => words(part, 0, y + letter.size + index * letter.line)));
    y += lines.length * letter.line + 3;
    parts.push(
      ...scale.ticks.map(tick => line(scale.at(tick), y - 2, scale.at(tick), y + bandHeight + 2, 'grid')),
    );
    parts.push(...band(kind, series, row, scale, y));
    y += bandHeight + rowGap;
  }
  parts.push(...axis(scale, y, canvas));
  return { parts, height: Math.ceil(y + letter.line + (canvas.unit ? letter.line : 0) + 4) };
}

/** Room is kept at the right for the longest number, which stands behind its bar. */
function scaleOf({ labels, series }: ChartData, kind: Kind, { width, number }: Canvas): Scale {
  const values =
    kind === 'stacked'
      ? labels.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0))
      : series.flatMap(({ values }) => values.filter(value => value !== undefined));
  const longest = kind === 'stacked' ? '' : longestOf(series.flatMap(({ shown }) => shown));
  const rough = scaleFor(values, 0, 1, width > 400 ? 5 : 3);
  const ends = rough.ticks.map(number);
  const left = Math.max(2, widthOf(ends[0] ?? '') / 2);
  const right = Math.max(widthOf(longest) + 12, widthOf(ends.at(-1) ?? '') / 2 + 2);
  return scaleFor(values, left, width - right, width > 400 ? 5 : 3);
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '');
}

function band(kind: Kind, series: readonly Series[], row: number, scale: Scale, y: number): ElementContent[] {
  switch (kind) {
    case 'bar':
      return series.flatMap((one, index) => bar(one, index, row, scale, y + index * (barHeight + 3)));
    case 'stacked':
      return stack(series, row, scale, y);
    case 'dot':
      return dots(series, row, scale, y + 11);
    default:
      return kind satisfies never;
  }
}

function bar(series: Series, index: number, row: number, scale: Scale, y: number): ElementContent[] {
  const value = series.values[row];
  if (value === undefined) return [words('–', scale.at(0) + 6, y + 14)];
  const [from, to] = [scale.at(0), scale.at(value)];
  const box = { x: Math.min(from, to), y, width: Math.abs(to - from), height: barHeight };
  return [...field(box, index), words(series.shown[row] ?? '', Math.max(from, to) + 6, y + 14)];
}

function stack(series: readonly Series[], row: number, scale: Scale, y: number): ElementContent[] {
  let sum = 0;
  return series.flatMap((one, index) => {
    const value = one.values[row] ?? 0;
    const x = scale.at(sum);
    sum += value;
    const width = scale.at(sum) - x;
    if (width === 0) return [];
    const shown = one.shown[row] ?? '';
    const label = width < widthOf(shown) + 12 ? [] : groundedWords(shown, x + width / 2, y + 16, 'middle');
    return [...field({ x, y, width, height: 22 }, index), ...label];
  });
}

function dots(series: readonly Series[], row: number, scale: Scale, y: number): ElementContent[] {
  const ends = [scale.at(scale.ticks[0] ?? 0), scale.at(scale.ticks.at(-1) ?? 0)] as const;
  const marks = series.flatMap(({ values, shown }, index) => {
    const value = values[row];
    if (value === undefined) return [];
    const x = scale.at(value);
    // Numbers of several marks would lie on each other; the table has them.
    return [
      mark(x, y, index),
      ...(series.length === 1 ? groundedWords(shown[row] ?? '', x + 13, y + 5, 'start') : []),
    ];
  });
  return [line(ends[0], y, ends[1], y, 'rail'), ...marks];
}

function axis(scale: Scale, y: number, { width, unit, number }: Canvas): ElementContent[] {
  const numbers = scale.ticks.map(tick =>
    words(number(tick), scale.at(tick), y + letter.size, 'middle', 'tick'),
  );
  return unit ? [...numbers, words(unit, width, y + letter.size + letter.line, 'end', 'tick')] : numbers;
}
