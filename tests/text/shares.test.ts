import { describe, expect, test } from 'vitest';
import { numerals } from '../../src/text/numerals.ts';
import { bareShares, namedShare, shareOf, shareOfEvery } from '../../src/text/shares.ts';

function ofTwo(text: string, read: typeof shareOf) {
  const [one, two] = numerals(text);
  return one && two && read(text, one, two)?.parts;
}

describe('shareOf', () => {
  test.each<[string, [number, number]]>([
    ['1 in 3', [1, 3]],
    ['one-in-four', [1, 4]],
    ['nine out of ten', [9, 10]],
    ['65 in every 10,000', [65, 10_000]],
    ['2 children in every five', [2, 5]],
    ['one child in five', [1, 5]],
    ['65 known victims per 10,000', [65, 10_000]],
    ['£51 of every £100', [51, 100]],
  ])('reads “%s”', (text, parts) => {
    expect(ofTwo(text, shareOf)).toEqual(parts);
  });

  test.each([
    '37 in 2013',
    '3 in 12 months',
    '6 of 8',
    '3 recommendations in six reports',
    '9 in 3',
    '4, in 5',
  ])('does not take “%s” for a share', text => {
    expect(ofTwo(text, shareOf)).toBeUndefined();
  });
});

test('shareOfEvery reads the whole before the part', () => {
  expect(ofTwo('Out of every 100 families with children, 32 lost', shareOfEvery)).toEqual([32, 100]);
  expect(ofTwo('there were 100 families, 32 lost', shareOfEvery)).toBeUndefined();
  expect(ofTwo('out of 100 families. Later 32 lost', shareOfEvery)).toBeUndefined();
});

test('namedShare reads a number and the name of a part', () => {
  const read = (text: string) => namedShare(text, numerals(text)[0]!)?.value;
  expect(read('two-thirds')).toBeCloseTo(2 / 3);
  expect(read('three quarters')).toBe(0.75);
  expect(read('One fifth of them')).toBe(0.2);
  expect(read('two third reports')).toBeUndefined();
  expect(read('one thirds')).toBeUndefined();
});

describe('bareShares', () => {
  const read = (text: string, lang = 'en-GB') => bareShares(text, lang).map(share => share.value);

  test.each<[string, number[]]>([
    ['half of them; Half said yes', [0.5, 0.5]],
    ['a quarter, and a tenth of boards', [0.25, 0.1]],
    ['A fifth were asked', [0.2]],
    ['¾ of an hour', [0.75]],
    ['a third report, the third time', []],
    ['half an hour, half-term, halfway, the second half', []],
  ])('in “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('knows the words in English only', () => {
    expect(read('half ½', 'cy')).toEqual([0.5]);
  });
});
