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

/** As many names as have room; the first begins at the axis and the last ends with the lines. */
function names(labels: readonly string[], plot: Plot): ElementContent[] {
  const widest = Math.max(...labels.map(widthOf)) + 12;
  const room = (plot.right - plot.left) / Math.max(1, labels.length - 1);
  const every = Math.max(1, Math.ceil(widest / room));
  return labels.flatMap((label, index) => {
    if (index % every !== 0) return [];
    const anchor = index === 0 ? 'start' : index === labels.length - 1 ? 'end' : 'middle';
    return words(label, across(index, labels.length, plot), plot.bottom + letter.size + 6, anchor, 'tick');
  });
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
  let lowest = Number.NEGATIVE_INFINITY;
  return placed.map(({ shown, y }) => {
    lowest = Math.max(y, lowest + letter.size + 1);
    return words(shown, plot.right + 10, lowest);
  });
}
