import { expect, test } from 'vitest';
import { directionsOf } from '../../../src/pipeline/align/directions.ts';
import { Terms } from '../../../src/pipeline/align/terms.ts';
import { sideOf } from '../../../src/pipeline/align/views.ts';
import { nearness } from '../../../src/pipeline/align/word-vectors.ts';

const texts = [
  'The judge heard two lawyers.',
  'An attorney spoke in court.',
  'Nurses and doctors work in the hospital.',
  'Patients need medicine.',
  '12',
];

test('passages of one field lie in one direction beside the whole text, whatever their words', () => {
  const found = directionsOf(sideOf(texts, new Terms()));
  const near = (one: number, other: number) => {
    const [left, right] = [found[one], found[other]];
    return left && right ? nearness(left, right) : Number.NaN;
  };
  expect(near(0, 1)).toBeGreaterThan(0.4);
  expect(near(2, 3)).toBeGreaterThan(0.4);
  expect(near(0, 2)).toBeLessThan(0);
  expect(near(1, 1)).toBeCloseTo(1);
  for (const direction of found) for (const value of direction) expect(value).not.toBeNaN();
});

test('a side without passages, or without known words, has none', () => {
  expect(directionsOf(sideOf([], new Terms()))).toEqual([]);
  const [only] = directionsOf(sideOf(['ysgolion'], new Terms()));
  expect(only && nearness(only, only)).toBe(0);
});
