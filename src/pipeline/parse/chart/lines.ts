import type { ElementContent } from 'hast';
import { element } from '../hast.ts';
import type { Canvas, Drawing } from './bars.ts';
import type { ChartData, Series } from './data.ts';
import { legend, letter, line, mark, round, widthOf, words } from './marks.ts';
import { type Scale, scaleFor } from './scale.ts';

/** The part of a drawing that the lines cross. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines from left to right, one a series, over the names of the first column. */
export function drawLines({ labels, series }: ChartData, canvas: Canvas): Drawing {
  const { width, unit, number } = canvas;
  const signs = legend(
    series.map(({ name }) => name),
    width,
    (x, y, index) => [line(x, y + 10, x + 20, y + 10, `path-s${index + 1}`), mark(x + 10, y + 10, index)],
  );
  const values = series.flatMap(one => one.values.filter(value => value !== undefined));
  const numbers = scaleFor(values, 0, 1, 5).ticks.map(number);
  const ends = series.map(({ shown, values: all }) => shown[lastOf(all)] ?? '');
  const top = signs.height + (unit ? letter.line : 0) + 8;
  const plot = {
    left: Math.max(...numbers.map(widthOf)) + 8,
    right: width - Math.max(...ends.map(widthOf)) - 14,
    top,
    bottom: top + Math.round(width * 0.45),
  };
  const scale = scaleFor(values, plot.bottom, plot.top, 5);
  const parts = [
    ...signs.parts,
    ...(unit ? [words(unit, 0, signs.height + letter.size, 'start', 'tick')] : []),
    ...scale.ticks.flatMap(tick => [
      line(plot.left, scale.at(tick), plot.right, scale.at(tick), 'grid'),
      words(number(tick), plot.left - 8, scale.at(tick) + 5, 'end', 'tick'),
    ]),
    ...names(labels, plot),
    ...series.flatMap((one, index) => path(one, index, labels.length, plot, scale)),
    ...endLabels(series, ends, plot, scale),
  ];
  return { parts, height: plot.bottom + letter.line + 8 };
}

function lastOf(values: Series['values']): number {
  return values.findLastIndex(value => value !== undefined);
}

function across(index: number, count: number, { left, right }: Plot): number {
  return count === 1 ? (left + right) / 2 : left + (index / (count - 1)) * (right - left);
}

/** As many names as have room, evenly spread; the first begins at the axis and the last ends with the lines. */
function names(labels: readonly string[], plot: Plot): ElementContent[] {
  const placed = labels.map((label, index) => {
    const x = across(index, labels.length, plot);
    const width = widthOf(label);
    if (index === 0) return { label, x, anchor: 'start' as const, from: x, to: x + width };
    const isLast = index === labels.length - 1;
    if (isLast) return { label, x, anchor: 'end' as const, from: x - width, to: x };
    return { label, x, anchor: 'middle' as const, from: x - width / 2, to: x + width / 2 };
  });
  for (let every = 1; ; every++) {
    const kept = placed.filter((_, index) => index % every === 0);
    const fits = kept.every((name, index) => index === 0 || name.from >= (kept[index - 1]?.to ?? 0) + 8);
    if (fits)
      return kept.map(({ label, x, anchor }) =>
        words(label, x, plot.bottom + letter.size + 6, anchor, 'tick'),
      );
  }
}

function path(series: Series, index: number, count: number, plot: Plot, scale: Scale): ElementContent[] {
  const points = series.values.map((value, at) =>
    value === undefined ? undefined : { x: across(at, count, plot), y: scale.at(value) },
  );
  // A gap in the numbers is a gap in the line.
  const d = points
    .map((point, at) =>
      point ? `${at > 0 && points[at - 1] ? 'L' : 'M'}${round(point.x)} ${round(point.y)}` : '',
    )
    .join('');
  // Marks on many points run together; then each seventh shows which line is which.
  const every = count > 30 ? 7 : 1;
  const marks = points.flatMap((point, at) =>
    point && at % every === 0 ? mark(point.x, point.y, index) : [],
  );
  return [element('path', { d, className: [`path-s${index + 1}`] }), ...marks];
}

/** Each line's last number beside its end, pushed apart where two would lie on each other. */
function endLabels(
  series: readonly Series[],
  ends: readonly string[],
  plot: Plot,
  scale: Scale,
): ElementContent[] {
  const placed = series
    .flatMap(({ values }, index) => {
      const value = values[lastOf(values)];
      return value === undefined ? [] : { shown: ends[index] ?? '', y: scale.at(value) + 5 };
    })
    .sort((a, b) => a.y - b.y);
  const gap = letter.size + 1;
  for (let at = 1; at < placed.length; at++) push(placed[at], (placed[at - 1]?.y ?? 0) + gap, Math.max);
  // What was pushed below the axis goes back, and takes those above along.
  for (let at = placed.length - 1; at >= 0; at--)
    push(placed[at], (placed[at + 1]?.y ?? plot.bottom + 5 + gap) - gap, Math.min);
  return placed.map(({ shown, y }) => words(shown, plot.right + 10, y));
}

function push(label: { y: number } | undefined, bound: number, keep: (a: number, b: number) => number): void {
  if (label) label.y = keep(label.y, bound);
}
