import { describe, expect, test } from 'vitest';
import { tellingShare } from '../../src/text/common-words.ts';
import { linesOfWord, sensesOf } from '../../src/text/meanings.ts';
import { doing } from '../../src/text/plain-words/doing.ts';
import { saying } from '../../src/text/plain-words/saying.ts';
import { things } from '../../src/text/plain-words/things.ts';
import { stemOf } from '../../src/text/stems.ts';
import { words } from '../../src/text/words.ts';

const stems = (text: string) => words(text).map(stemOf);
const linesOf = (text: string) => sensesOf(stems(text)).flatMap(sense => sense.lines);

describe('official words and plain ones stand in one line', () => {
  test.each([
    ['States Parties', 'governments'],
    ['shall', 'must'],
    ['exclusion', 'sent home'],
    ['permanently excluded', 'kick out'],
    ['corporal punishment', 'hitting'],
    ['in the event of', 'if'],
    ['subjected to', 'suffer'],
    ['remuneration', 'pay'],
  ])('%s and %s', (official, plain) => {
    const known = linesOf(official);
    expect(linesOf(plain).some(line => known.includes(line))).toBe(true);
  });
});

test('the longest phrase is taken, with its place', () => {
  const found = sensesOf(stems('They were sent home from school'));
  expect(found.map(({ phrase, from, to }) => [phrase, from, to])).toContainEqual(['send home', 2, 4]);
  expect(found.some(({ from, to }) => from === 3 && to === 4)).toBe(false);
});

test('words that no list has mean nothing here', () => {
  expect(sensesOf(stems('Zxq gryllotalpa'))).toEqual([]);
  expect(linesOfWord('gryllotalpa')).toEqual([]);
});

test('each line of plain words has an official side and a plain one', () => {
  const lines = [doing, things, saying].flatMap(list => list.trim().split('\n'));
  expect(lines.length).toBeGreaterThan(500);
  for (const line of lines) expect(line).toMatch(/^[^:]*\S[^:]*: [^:]*\S[^:]*$/);
});

test('a word tells the less the more common it is', () => {
  const shares = ['the', 'good', 'village', 'tribunal'].map(word => tellingShare(stemOf(word)));
  expect(shares).toEqual([...shares].sort());
  expect(new Set(shares).size).toBe(4);
  expect([shares[0], shares[3]]).toEqual([0, 1]);
});
