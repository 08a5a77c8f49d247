import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/pipeline/import/number-format.ts';

test.each([
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperLetter', [2, 28], ['B', 'BB']],
  ['lowerRoman', [1, 4, 9, 14, 40, 99, 1994], ['i', 'iv', 'ix', 'xiv', 'xl', 'xcix', 'mcmxciv']],
  ['upperRoman', [3], ['III']],
  ['decimalZero', [7, 12], ['07', '12']],
  [
    'ordinal',
    [1, 2, 3, 4, 11, 12, 13, 21, 111],
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '111th'],
  ],
  ['cardinalText', [1, 13, 20, 42], ['One', 'Thirteen', 'Twenty', 'Forty-two']],
  [
    'ordinalText',
    [1, 3, 5, 9, 12, 20, 21, 30],
    ['First', 'Third', 'Fifth', 'Ninth', 'Twelfth', 'Twentieth', 'Twenty-first', 'Thirtieth'],
  ],
  ['decimal', [0, 5], ['0', '5']],
  ['none', [5], ['']],
  ['ideographDigital', [5], ['5']],
])('%s', (format, values, written) => {
  expect(values.map(value => formatNumber(value, format))).toEqual(written);
});

test('numbers that a format does not have are shown as they are', () => {
  expect([
    formatNumber(0, 'lowerLetter'),
    formatNumber(4_000, 'lowerRoman'),
    formatNumber(150, 'ordinalText'),
  ]).toEqual(['0', '4000', '150th']);
});
