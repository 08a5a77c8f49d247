import { describe, expect, test } from 'vitest';
import { figures } from '../../src/text/numbers.ts';

describe('times in years and months', () => {
  test.each([
    ['a year and a half', 18],
    ['one and a half years', 18],
    ['two years and a half', 30],
    ['half a year', 6],
    ['eighteen months', 18],
    ['a 12-month review', 12],
  ])('“%s” is %i months', (text, months) => {
    expect(figures(text).map(figure => figure.months)).toEqual([months]);
  });

  test('are said whole, and only where time is counted', () => {
    expect(figures('It took a year and a half.').map(({ text }) => text)).toEqual(['a year and a half']);
    expect(figures('18 sites').map(figure => figure.months)).toEqual([undefined]);
    expect(figures('One year later')).toEqual([]);
  });
});
