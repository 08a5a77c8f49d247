import { describe, expect, test } from 'vitest';
import { type ChartType, chartData } from '../../../../src/pipeline/parse/chart/data.ts';
import { type Csv, readCsv } from '../../../../src/pipeline/parse/csv.ts';

const from = (text: string, type: ChartType = 'bar') => chartData(readCsv(text) as Csv, type);

test('numbers are read as people write them, and shown as they were written', () => {
  expect(from('A,B\na,"1,200"\nb,£3.50\nc,48%\nd,-2\ne,−2\nf,\ng,10 000\n')).toEqual({
    labels: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    series: [
      {
        name: 'B',
        values: [1200, 3.5, 48, -2, -2, undefined, 10000],
        shown: ['1,200', '£3.50', '48%', '-2', '−2', '', '10 000'],
      },
    ],
  });
});

describe('what cannot be drawn names its line', () => {
  test.each<[string, ChartType, number, string]>([
    ['A,B\na,1\nb,about 3\n', 'bar', 3, '“about 3” is not a number'],
    ['A,B\na,1;2\n', 'line', 2, '“1;2” is not a number'],
    ['A,B\na,"12,5"\n', 'bar', 2, '“12,5” is not a number'],
    ['A,B,C\na,1,-2\n', 'stacked', 2, '“-2” is below nought'],
    ['A\n1\n', 'bar', 1, 'a chart needs a column of names and at least one column of numbers'],
    ['A,B,C,D,E,F\na,1,2,3,4,5\n', 'line', 1, 'at most 4 columns of numbers; this file has 5'],
    [`A,B\n${'a,1\n'.repeat(31)}`, 'dot', 32, 'at most 30 lines; this file has 31'],
  ])('%j as %s', (text, type, line, problem) => {
    expect(from(text, type)).toEqual({ line, problem: expect.stringContaining(problem) });
  });
});
