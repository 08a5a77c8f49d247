import { describe, expect, test } from 'vitest';
import { dates } from '../../src/text/dates.ts';

function read(text: string, lang?: string) {
  return dates(text, lang).map(({ unit, value, start, end }) => [text.slice(start, end), unit, value]);
}

describe('dates', () => {
  test.each<[string, [string, number][]]>([
    ['on 17 February 2015', [['day', 20_150_217]]],
    ['the 17th of Feb', [['day-of-year', 217]]],
    ['February 17th, 2015', [['day', 20_150_217]]],
    [
      '2015-02-17 and 17/2/15 and 17.02.2015',
      [
        ['day', 20_150_217],
        ['day', 20_150_217],
        ['day', 20_150_217],
      ],
    ],
    [
      '3–5 March 2012',
      [
        ['day', 20_120_303],
        ['day', 20_120_305],
      ],
    ],
    [
      '3 and 4 March',
      [
        ['day-of-year', 303],
        ['day-of-year', 304],
      ],
    ],
    [
      'Sept. 2011 to May 2012',
      [
        ['month', 201_109],
        ['month', 201_205],
      ],
    ],
    [
      'in March, and since early May',
      [
        ['month-of-year', 3],
        ['month-of-year', 5],
      ],
    ],
    ['they may march; May 17 people; a March wind; 40 May', []],
    ['24/7, 1.2.3.4, 9/10', []],
  ])('in “%s”', (text, expected) => {
    expect(read(text).map(([, ...rest]) => rest)).toEqual(expected);
  });

  test('say where they stand', () => {
    expect(read('It came out on 17 February 2015.')).toEqual([['17 February 2015', 'day', 20_150_217]]);
  });

  test('name the months of the language', () => {
    expect(read('ar 17 Chwefror 2015', 'cy')).toEqual([['17 Chwefror 2015', 'day', 20_150_217]]);
    expect(read('le 17 février 2015', 'fr')).toEqual([['17 février 2015', 'day', 20_150_217]]);
  });
});
