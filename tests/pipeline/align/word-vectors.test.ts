import { expect, test } from 'vitest';
import { dimensions, nearness, vectorOf } from '../../../src/pipeline/align/word-vectors.ts';
import { stemOf } from '../../../src/text/stems.ts';

function near(one: string, other: string): number {
  const [left, right] = [one, other].map(words => vectorOf(words.split(' ').map(stemOf).join(' ')));
  return left && right ? nearness(left, right) : Number.NaN;
}

test('words that are used among the same words lie near one another, others do not', () => {
  expect(near('lawyer', 'attorney')).toBeGreaterThan(0.6);
  expect(near('teacher', 'school')).toBeGreaterThan(0.4);
  expect(Math.abs(near('lawyer', 'horse'))).toBeLessThan(0.2);
});

test('each has one length, and a phrase lies between its words', () => {
  const phrase = vectorOf('school bus');
  expect(phrase).toHaveLength(dimensions);
  expect(phrase && nearness(phrase, phrase)).toBeCloseTo(1);
  expect(near('school bus', 'school')).toBeGreaterThan(near('bus', 'school'));
});

test('a word that is not known has none; in a phrase the others count', () => {
  expect(vectorOf('ysgolion')).toBeUndefined();
  expect(near('ysgolion school', 'school')).toBeCloseTo(1);
});
