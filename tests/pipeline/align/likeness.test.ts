import { expect, test } from 'vitest';
import { kinOf } from '../../../src/pipeline/align/kinship.ts';
import { compare } from '../../../src/pipeline/align/likeness.ts';
import { Terms } from '../../../src/pipeline/align/terms.ts';

function closeness(one: string, other: string): number {
  const terms = new Terms();
  const kin = kinOf([...terms.countsOf(one).keys()], [...terms.countsOf(other).keys()]);
  return Math.max(0, ...[...kin.values()].flat().map(found => found.closeness));
}

test('a word is kin to itself, to words of its line, and to words with its beginning', () => {
  expect(closeness('tribunal', 'tribunals')).toBe(1);
  expect(closeness('remuneration', 'wages')).toBeGreaterThan(0.3);
  expect(closeness('ysgolion', 'ysgolheigion')).toBe(0);
  expect(closeness('photosynthesis', 'photosynthetically')).toBeGreaterThan(0.5);
  expect(closeness('tribunal', 'porridge')).toBe(0);
});

test('numbers are one, in digits or in words', () => {
  expect(closeness('eleven', '11')).toBe(1);
  expect(closeness('1,000', '1000')).toBe(1);
  expect(closeness('12', '13')).toBe(0);
});

test('words that only join others are no terms', () => {
  expect(new Terms().countsOf('and of the with').size).toBe(0);
});

const right = ['The tribunal sits on Monday.', 'The porridge was cold.', 'Horses eat hay.'];

test('the most alike come first; the rest is not there', () => {
  const { rows } = compare(['Cold porridge again, said the horse.'], right);
  expect(rows[0]?.map(({ at }) => at)).toEqual([1, 2]);
  expect(rows[0]?.[0]?.value).toBeGreaterThan(rows[0]?.[1]?.value ?? 0);
});

test('a second passage gains where it says what the first does not', () => {
  const { gain } = compare(['Cold porridge, and hay for horses.'], right);
  expect(gain('left', 0, 1, 2)).toBeGreaterThan(0.5);
  expect(gain('left', 0, 1, 0)).toBe(0);
  expect(gain('left', 0, 1, 1)).toBe(0);
  expect(gain('right', 0, 0, 0)).toBe(0);
});

test('as many words carry a likeness as tell of it, kindred ones by how close they are', () => {
  const texts = ['Zebras eat oats.', 'Zebras, oats and thistles.', 'Zebras sleep.', 'Mending a cart.'];
  const { carriers } = compare(texts, [...texts, 'The repair of a fence.']);
  expect(carriers(0, 1)).toBeCloseTo(2, 0);
  expect(carriers(0, 2)).toBeCloseTo(1);
  expect(carriers(3, 4)).toBeGreaterThan(0.3);
  expect(carriers(3, 4)).toBeLessThan(0.9);
  expect(carriers(0, 3)).toBe(0);
});
