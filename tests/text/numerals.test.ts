import { describe, expect, test } from 'vitest';
import { numerals } from '../../src/text/numerals.ts';

function read(text: string, lang?: string) {
  return numerals(text, lang).map(({ value, start, end }) => [text.slice(start, end), value]);
}

describe('numerals', () => {
  test.each<[string, [string, number][]]>([
    [
      '1,000 or 1000',
      [
        ['1,000', 1000],
        ['1000', 1000],
      ],
    ],
    [
      '16\u202F500 and 0.08',
      [
        ['16\u202F500', 16_500],
        ['0.08', 0.08],
      ],
    ],
    [
      '3.5 million, 2bn',
      [
        ['3.5 million', 3_500_000],
        ['2bn', 2_000_000_000],
      ],
    ],
    [
      'nine or Forty-eight',
      [
        ['nine', 9],
        ['Forty-eight', 48],
      ],
    ],
    ['two hundred and five', [['two hundred and five', 205]]],
    [
      'a hundred; half a million',
      [
        ['a hundred', 100],
        ['half a million', 500_000],
      ],
    ],
    [
      'two million three hundred thousand and five',
      [['two million three hundred thousand and five', 2_300_005]],
    ],
    [
      'two and a half, 2½',
      [
        ['two and a half', 2.5],
        ['2½', 2.5],
      ],
    ],
    [
      '1.5 and three and a half thousand',
      [
        ['1.5', 1.5],
        ['three and a half thousand', 3500],
      ],
    ],
    [
      'between one hundred and five hundred',
      [
        ['one hundred', 100],
        ['five hundred', 500],
      ],
    ],
    [
      'five and ten',
      [
        ['five', 5],
        ['ten', 10],
      ],
    ],
    [
      'one two three',
      [
        ['one', 1],
        ['two', 2],
        ['three', 3],
      ],
    ],
    [
      '18-year-olds, 16s, 9am',
      [
        ['18', 18],
        ['16', 16],
        ['9', 9],
      ],
    ],
    ['someone, hundreds, the hundred', []],
    ['MP3, 4G, section 8A, 21st', []],
  ])('in “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('are written as the language writes them', () => {
    expect(read('1.000,5 und drei', 'de')).toEqual([['1.000,5', 1000.5]]);
    expect(read('1,000.5 a naw', 'cy')).toEqual([['1,000.5', 1000.5]]);
  });
});
