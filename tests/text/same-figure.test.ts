import { describe, expect, test } from 'vitest';
import { type Figure, figures } from '../../src/text/numbers.ts';
import { couldBeRounded, distance, isRoundingOf, saysInParts, saysSame } from '../../src/text/same-figure.ts';

function first(text: string): Figure {
  const [figure] = figures(text);
  if (!figure) throw new Error(`“${text}” has no figure`);
  return figure;
}

describe('saysSame', () => {
  test.each([
    ['48%', '48 out of 100'],
    ['nine areas', '9 areas'],
    ['33%', 'one in three'],
    ['14%', '1 in 7'],
    ['on 17 February 2015', 'in 2015'],
    ['on 17 February 2015', 'on 17 February'],
    ['in February 2015', 'in February'],
    ['1 in 3', '3 people'],
    ['£1.5m', '£1,500,000'],
  ])('“%s” says “%s”', (known, figure) => {
    expect(saysSame(first(known), first(figure))).toBe(true);
  });

  test.each([
    ['48%', '49%'],
    ['48%', '48 boards'],
    ['in February 2015', 'on 17 February 2015'],
    ['£40', '€40'],
    ['2%', '1 in 40'],
    ['0.1%', '1 in 500'],
  ])('“%s” does not say “%s”', (known, figure) => {
    expect(saysSame(first(known), first(figure))).toBe(false);
  });
});

test('saysInParts puts a passage together', () => {
  const passage = figures('For every 10,000 children one area knew of 1 and another of 65.');
  expect(saysInParts(passage, first('65 in every 10,000'))).toBe(true);
  expect(saysInParts(passage, first('66 in every 10,000'))).toBe(false);
  expect(
    saysInParts(figures('It ended on 28 February 2015; she followed in March.'), first('March 2015')),
  ).toBe(true);
  expect(
    saysInParts(figures('It ended on 28 February 2015; she followed in April.'), first('March 2015')),
  ).toBe(false);
  expect(saysInParts(passage, first('10,000'))).toBe(false);
});

describe('isRoundingOf', () => {
  test.each([
    ['48%', 'about half', true],
    ['48%', 'almost half', true],
    ['48%', 'half', false],
    ['48%', 'more than half', false],
    ['44%', 'about half', false],
    ['2,409', 'more than 2,400', true],
    ['2,409', 'nearly 2,400', false],
    ['16,500', 'nearly 17,000', true],
    ['17', 'about 18', false],
    ['2015', 'around 2014', false],
    ['48.3%', 'about 48%', true],
    ['65 per 10,000', 'about 60 in every 10,000', true],
    ['37 areas', 'about 36 areas', false],
    ['48%', 'about 50 boards', false],
    ['65 per 10,000', 'about 56 in every 10,000', false],
    ['14%', 'about a tenth', false],
  ])('of “%s” is “%s”: %s', (known, figure, expected) => {
    expect(isRoundingOf(first(known), first(figure))).toBe(expected);
  });
});

test('couldBeRounded takes round numbers only, and asks for no word that declares it', () => {
  expect(couldBeRounded(first('37 areas'), first('36 areas'))).toBe(false);
  expect(couldBeRounded(first('48%'), first('49%'))).toBe(false);
  expect(couldBeRounded(first('48%'), first('50%'))).toBe(true);
  expect(couldBeRounded(first('2,409'), first('2,400'))).toBe(true);
  expect(couldBeRounded(first('48%'), first('half'))).toBe(true);
  expect(couldBeRounded(first('48%'), first('a third'))).toBe(false);
});

test('distance is a share, and infinite between kinds', () => {
  expect(distance(first('48%'), first('half'))).toBeCloseTo(0.04);
  expect(distance(first('48%'), first('48 boards'))).toBe(Number.POSITIVE_INFINITY);
});
