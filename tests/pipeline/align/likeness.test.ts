import { expect, test } from 'vitest';
import { kinOf, widerKinOf } from '../../../src/pipeline/align/kinship.ts';
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

test('the most alike come first, and what only stands among the same words far behind', () => {
  const [row = []] = compare(['Cold porridge again, said the horse.'], right).rows;
  expect(row.map(({ at }) => at).slice(0, 2)).toEqual([1, 2]);
  const [first = 0, second = 0, third = 0] = row.map(({ value }) => value);
  expect(first).toBeGreaterThan(second);
  expect(third).toBeLessThan(second / 4);
});

test('with nothing else to go by, a word counts that is used among the same words', () => {
  const [row = []] = compare(['The attorney.'], ['The courtroom.', 'The porridge.', 'The horses.']).rows;
  expect(row[0]?.at).toBe(0);
});

test('words used among the same words are wider kin, numbers and unknown words are not', () => {
  const wider = (one: string, other: string) => {
    const terms = new Terms();
    const [ours, theirs] = [[...terms.countsOf(one).keys()], [...terms.countsOf(other).keys()]];
    const found = widerKinOf(ours, theirs, kinOf(ours, theirs));
    return Math.max(0, ...[...found.values()].flat().map(({ closeness: value }) => value));
  };
  expect(closeness('attorney', 'courtroom')).toBe(0);
  expect(wider('attorney', 'courtroom')).toBeGreaterThan(0.3);
  expect(wider('attorney', 'horse')).toBe(0);
  expect(wider('tribunal', 'tribunals')).toBe(1);
  expect(wider('12', '13')).toBe(0);
  expect(wider('ysgolion', 'courtroom')).toBe(0);
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
