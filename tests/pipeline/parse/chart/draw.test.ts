import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { type ChartData, type ChartType, chartTypes } from '../../../../src/pipeline/parse/chart/data.ts';
import { drawChart } from '../../../../src/pipeline/parse/chart/draw.ts';
import { sanitise } from '../../../../src/pipeline/parse/sanitise.ts';

const words = { title: 'T', sentence: 'S.', unit: 'people', lang: 'en-GB' };

function data(labels: string[], ...columns: (number | undefined)[][]): ChartData {
  const series = columns.map((values, index) => ({
    name: `Column ${index + 1}`,
    values,
    shown: values.map(value => String(value ?? '')),
  }));
  return { labels, series };
}

function drawn(type: ChartType, numbers: ChartData): { narrow: string; wide: string } {
  const [narrow = '', wide = ''] = drawChart(numbers, type, words).map(svg => toHtml(svg));
  return { narrow, wide };
}

/** The values of an attribute of all elements of a name. */
function all(svg: string, name: string, attribute: string): number[] {
  return [...svg.matchAll(new RegExp(`<${name} [^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map(match =>
    Number(match[1]),
  );
}

const longName = 'A very long name of a place that nobody could say in one breath';
const many = data([longName, 'b'], [10, 400], [5, 0], [1, 2], [7, 7]);

describe.each(chartTypes)('a chart of the type %s', type => {
  test.each([
    ['many series', many],
    ['one number', data(['a'], [3])],
    ['only noughts', data(['a', 'b'], [0, 0])],
    ['a gap', data(['a', 'b', 'c'], [1, undefined, 3])],
  ])('with %s stays within its frame, and passes the sanitiser whole', (_, numbers) => {
    for (const svg of drawChart(numbers, type, words)) {
      const html = toHtml(svg);
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
      expect(toHtml(sanitise({ type: 'root', children: [svg] }))).toBe(html);
      const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(html) ?? []).map(Number);
      for (const x of all(html, 'text', 'x')) expect(x).toBeGreaterThanOrEqual(0);
      for (const x of all(html, 'text', 'x')) expect(x).toBeLessThanOrEqual(width);
      for (const y of all(html, 'text', 'y')) expect(y).toBeLessThanOrEqual(height);
    }
  });

  test('tells series apart without colour, and names them', () => {
    const { wide } = drawn(type, many);
    for (const series of [1, 2, 3, 4]) expect(wide).toContain(`>Column ${series}</text>`);
    expect(wide).toMatch(type === 'bar' || type === 'stacked' ? /class="hatch"/ : /<circle.*class="mark s4"/);
  });
});

test('bars are as long as their numbers, from nought', () => {
  const { wide } = drawn('bar', data(['a', 'b', 'c'], [100, 50, -50]));
  const [a = 0, b = 0, c = 0] = all(wide, 'rect', 'width');
  expect(b / a).toBeCloseTo(0.5, 1);
  expect(c / a).toBeCloseTo(0.5, 1);
  const [startA = 0, , startC = 0] = all(wide, 'rect', 'x');
  expect(startC + c).toBeCloseTo(startA, 0);
});

test('parts of a bar lie end to end', () => {
  const { wide } = drawn('stacked', data(['a'], [30], [10]));
  const fields = [...wide.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="22"/g)];
  const [first, second] = fields.map(match => ({ x: Number(match[1]), width: Number(match[2]) }));
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
});

test('a line has a gap where a number is missing', () => {
  const { wide } = drawn('line', data(['a', 'b', 'c', 'd'], [1, 2, undefined, 4]));
  expect(/<path d="(M[^"]*)" class="path-s1"/.exec(wide)?.[1]?.match(/M/g)).toHaveLength(2);
});

test('a long name is put on several lines and never cut', () => {
  const { narrow } = drawn('bar', many);
  const lines = [...narrow.matchAll(/class="word">([^<]*)</g)].map(match => match[1] ?? '');
  expect(lines.join(' ')).toContain(longName);
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(39);
});
