import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/text/stems.ts';

describe('words that belong together have one stem', () => {
  test.each([
    'recommends recommended recommending recommendation recommendations',
    'discriminate discrimination discriminatory',
    'govern governs governing government governments',
    'educate education educational',
    'child children child’s Children’s',
    'go goes went gone going',
    'city cities',
    'hope hoping hoped',
    'hop hopped hopping',
    'agree agreed agreeing agreement',
    'use used using',
    'safe safety safely',
    'policy policies',
    'recognise recognised recognising recognition',
    'criticise criticised criticism',
    'expel expels expelled expelling',
    'decide decided decision',
    'co\u00ADoperate cooperates',
  ])('%s', line => {
    const [first, ...others] = line.split(' ').map(stemOf);
    for (const stem of others) expect(stem).toBe(first);
  });
});

test.each([
  ['police', 'policy'],
  ['use', 'us'],
  ['hope', 'hop'],
  ['mother', 'moth'],
  ['number', 'numb'],
  ['homeless', 'home'],
])('%s and %s stay apart', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('what is no English word is its own stem', () => {
  expect(['12', 'ŷ', 'caféaidd', 'e.g', ''].map(stemOf)).toEqual(['12', 'ŷ', 'caféaidd', 'e.g', '']);
});

test('a stem is found again', () => {
  expect(stemOf('recommendations')).toBe(stemOf('recommendations'));
});
