import { describe, expect, test } from 'vitest';
import { officialWords } from '../../src/text/official-words.ts';
import { plainerWords } from '../../src/text/plainer-words.ts';

describe('plainerWords', () => {
  test('finds official words in any form, with what to say', () => {
    expect(plainerWords('They implemented it, and are ensuring that outcomes improve.')).toEqual([
      { found: 'implemented', plain: 'carry out' },
      { found: 'ensuring', plain: 'make sure' },
      { found: 'outcomes', plain: 'result' },
    ]);
  });

  test('takes the longest phrase', () => {
    expect(plainerWords('It acted in accordance with the law, prior to the vote.')).toEqual([
      { found: 'in accordance with', plain: 'as it says in' },
      { found: 'prior to', plain: 'before' },
    ]);
    expect(plainerWords('Adversely affected children')).toEqual([]);
    expect(plainerWords('It will adversely affect them')).toEqual([
      { found: 'adversely affect', plain: 'harm' },
    ]);
  });

  test('leaves names and plain words alone', () => {
    expect(plainerWords('The Strategic Plan says what they want to do in their own time.')).toEqual([]);
    expect(plainerWords('Statutory guidance came out')).toEqual([
      { found: 'Statutory', plain: 'set by law' },
    ]);
    expect(plainerWords('')).toEqual([]);
  });
});

test('every entry has official words and a plainer one, and no word stands twice', () => {
  const entries = officialWords.trim().split(/;\s*/);
  expect(entries.filter(entry => !/^[a-z,\s-]+: [a-z\s,-]+$/.test(entry))).toEqual([]);
  const official = entries.flatMap(entry => (entry.replace(/\s+/g, ' ').split(': ')[0] ?? '').split(', '));
  expect(official.filter((word, at) => official.indexOf(word) !== at)).toEqual([]);
  expect(official.length).toBeGreaterThan(280);
});
