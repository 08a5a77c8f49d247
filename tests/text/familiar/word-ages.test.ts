import { describe, expect, test } from 'vitest';
import { knownAt6 } from '../../../src/text/familiar/known-at-6.ts';
import { knownAt8 } from '../../../src/text/familiar/known-at-8.ts';
import { knownAt11 } from '../../../src/text/familiar/known-at-11.ts';
import { knownAt14 } from '../../../src/text/familiar/known-at-14.ts';
import { knownAt17 } from '../../../src/text/familiar/known-at-17.ts';
import { unlisted, wordAge } from '../../../src/text/familiar/word-ages.ts';

describe('wordAge', () => {
  test.each([
    ['house', 6],
    ['brave', 8],
    ['agreement', 11],
    ['legislation', 14],
    ['statutory', 17],
    ['hydrophobic', unlisted],
  ])('%s at %i', (word, age) => {
    expect(wordAge(word)).toBe(age);
  });

  test.each(['houses', 'Houses', 'house’s', "houses'"])('%s is as easy as house', form => {
    expect(wordAge(form)).toBe(wordAge('house'));
  });

  test.each([
    ['running', 'run'],
    ['carried', 'carry'],
    ['feelings', 'feel'],
    ['leaders', 'lead'],
    ['easiest', 'easy'],
    ['leaves', 'leaf'],
    ['tying', 'tie'],
    ['happily', 'happy'],
    ['gently', 'gentle'],
    ['organized', 'organised'],
    ['colors', 'colour'],
  ])('%s is as easy as %s', (form, base) => {
    expect(wordAge(form)).toBe(wordAge(base));
  });

  test('a word made of known parts is a little harder than they are', () => {
    for (const [word, part] of [
      ['unhelpful', 'help'],
      ['painlessness', 'pain'],
      ['riverbank', 'river'],
      ['restart', 'start'],
    ] as const) {
      expect(wordAge(word)).toBeGreaterThan(wordAge(part));
      expect(wordAge(word)).toBeLessThan(14);
    }
  });

  test('a word with a hyphen is as hard as the harder part, and numbers are easy', () => {
    expect(wordAge('well-known')).toBe(wordAge('well'));
    expect(wordAge('quasi-judicial')).toBe(unlisted);
    expect(wordAge('1,000')).toBe(6);
  });

  test('forgets nothing and slows down nowhere over many unknown words', () => {
    for (let count = 0; count < 60_000; count++) wordAge(`q${count}x`);
    expect(wordAge('house')).toBe(6);
  });
});

test('each word stands on one list, in small letters, and in order', () => {
  const lists = [knownAt6, knownAt8, knownAt11, knownAt14, knownAt17].map(list => list.trim().split(/\s+/));
  const all = lists.flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter(word => !/^[a-zé']+$/.test(word))).toEqual([]);
  for (const list of lists) expect(list).toEqual([...list].sort());
  expect(all.length).toBeGreaterThan(9000);
});
