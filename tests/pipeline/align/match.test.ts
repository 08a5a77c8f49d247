import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTexts } from '../../../src/pipeline/align/match.ts';

const official = [
  'States Parties shall ensure that primary education is compulsory and available free to all.',
  'No child shall be subjected to torture or deprived of liberty arbitrarily.',
  'The child shall enjoy the right to rest and leisure.',
  'Every child shall be registered immediately after birth and shall acquire a nationality.',
  'Pupils who are permanently excluded shall receive suitable full-time education from the sixth day.',
];
const plain = [
  'You must be able to play and relax.',
  'If you are sent home from school for good, you get lessons somewhere else after five days.',
  'Governments must let you go to school, and it costs nothing.',
  'Your name is written down when you are born, and you belong to a country.',
  'Nobody may lock you up for no good reason or hurt you cruelly.',
];

const shown = (left: readonly string[], right: readonly string[]) =>
  matchTexts(left, right).map(group => `${group.left}|${group.right}`);

test('an official text and a plain one are matched by meaning, whatever the order', () => {
  expect(shown(plain, official)).toEqual(['0|2', '1|4', '2|0', '3|3', '4|1']);
});

test('the sides may be given the other way round', () => {
  expect(shown(official, plain)).toEqual(['0|2', '1|4', '2|0', '3|3', '4|1']);
});

test('a passage that says what several say is one group with them', () => {
  const both = `${official[0]} ${official[2]}`;
  expect(shown([both, ...official.slice(3)], official)).toEqual(['0|0,2', '1|3', '2|4']);
});

test('what has no counterpart is in no group', () => {
  const more = [...plain, 'The recipe needs two eggs, some butter and a spoon of mustard.'];
  expect(shown(more, official)).toHaveLength(5);
});

test('a pair that more words carry is surer', () => {
  const other = ['The carburettor floods when cold.', 'Butter and mustard.'];
  const sure = (plainText: string) =>
    matchTexts([plainText], ['Zebras and oats stand beside thistles and barley.', ...other])[0]?.confidence ??
    0;
  expect(sure('Zebras!')).toBeCloseTo(0.65);
  expect(sure('Zebras and oats!')).toBeGreaterThan(0.8);
  expect(sure('Zebras, oats, thistles and barley!')).toBeGreaterThan(0.9);
});

describe('nothing is matched', () => {
  test.each([
    ['no texts', [], []],
    ['texts on one side only', official, []],
    ['texts without words', ['', ' … '], ['', '–']],
    ['texts about other things', ['Butter, eggs and mustard.'], ['The carburettor floods when cold.']],
  ])('in %s', (_, left, right) => {
    expect(matchTexts(left, right)).toEqual([]);
  });
});

test('in a language that our lists do not know, equal words match', () => {
  const welsh = [
    'Mae gan bob plentyn hawl i chwarae.',
    'Rhaid i ysgolion fod yn ddiogel.',
    'Pwy sy’n gofalu?',
  ];
  expect(shown([...welsh].reverse(), welsh)).toEqual(['0|2', '1|1', '2|0']);
});

const text = fc.array(fc.constantFrom(...official.concat(plain).join(' ').split(' ')), { maxLength: 20 });
const texts = fc.array(
  text.map(words => words.join(' ')),
  { maxLength: 9 },
);

test('whatever the texts, each passage is in one group at most, and the same texts give the same groups', () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const groups = matchTexts(left, right);
      for (const [side, all] of [['left', left] as const, ['right', right] as const]) {
        const used = groups.flatMap(group => group[side]);
        expect(new Set(used).size).toBe(used.length);
        for (const at of used) expect(at >= 0 && at < all.length).toBe(true);
      }
      for (const { left: lefts, right: rights, confidence } of groups) {
        expect(Math.min(lefts.length, rights.length)).toBeGreaterThan(0);
        expect(confidence > 0 && confidence <= 1).toBe(true);
      }
      expect(matchTexts(left, right)).toEqual(groups);
    }),
    { numRuns: 200 },
  );
});
