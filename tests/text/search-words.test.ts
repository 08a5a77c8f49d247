import { describe, expect, test } from 'vitest';
import { searchWords } from '../../src/text/search-words.ts';

const plain = (text: string, lang = 'en-GB') => searchWords(text, lang).map(word => word.plain);
const stems = (text: string, lang = 'en-GB') => searchWords(text, lang).map(word => word.stem);

describe('the words of a text', () => {
  test('have no capitals, accents or possessive endings', () => {
    expect(plain('The child’s Café, MALMÖ!')).toEqual(['the', 'child', 'cafe', 'malmo']);
  });

  test('are parted at hyphens and joined by apostrophes', () => {
    expect(plain("victim-blaming can't")).toEqual(['victim', 'blaming', 'cant']);
  });

  test('keep points between digits, and lose commas between thousands', () => {
    expect(plain('2,409 of £16,500.50, part 3.12. 48% in 2009–10')).toEqual(
      '2409 of 16500.50 part 3.12 48 in 2009 10'.split(' '),
    );
  });

  test('know where they stand', () => {
    const text = 'Go: “home”, 2,409 times';
    expect(searchWords(text, 'en').map(({ from, to }) => text.slice(from, to))).toEqual([
      'Go',
      'home',
      '2,409',
      'times',
    ]);
  });

  test('are found in any script', () => {
    expect(plain('Ysgol Gyfun Bro’r Môr', 'cy')).toEqual(['ysgol', 'gyfun', 'bror', 'mor']);
    expect(plain('حقوق الطفل', 'ar')).toEqual(['حقوق', 'الطفل']);
    expect(plain('😀 a\u0301b 𝒳y')).toHaveLength(3);
  });
});

describe('stems', () => {
  test.each([
    ['excluded', 'exclusions'],
    ['behaviour', 'behavior'],
    ['organisation', 'organizations'],
    ['centre', 'centers'],
    ['ratified', 'ratification'],
    ['advocates', 'advocacy'],
    ['children', 'child'],
    ['sent', 'sending'],
    ['programme', 'program'],
  ])('%s and %s share theirs', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  test('of different words differ', () => {
    expect(stems('university')).not.toEqual(stems('universal'));
    expect(stems('police')).not.toEqual(stems('policy'));
  });

  test('are of English only', () => {
    expect(stems('plentynnaidd exclusions', 'cy')).toEqual(['plentynnaidd', 'exclusions']);
  });

  test('words that only join are known in English', () => {
    expect(searchWords('what is the plan', 'en').map(({ joins }) => joins)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(searchWords('is', 'cy')[0]?.joins).toBe(false);
  });
});
