import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Lonely } from '../../src/strings/en.ts';
import { gradeOf, readingAge } from '../../src/text/reading-age.ts';
import { sentences as splitSentences } from '../../src/text/sentences.ts';
import { words } from '../../src/text/words.ts';
import { saidToYoung, sentences, variants } from './sentences.ts';

/**
 * The oldest reading age that a sentence of the young people's level may ask for, and all of them together. Of eight
 * words the measure tells little: half a year more is chance.
 */
const oldest = 11.6;
const oldestOfAll = 9;
/** A sentence as long as this can be followed by a reader of ten. */
const longest = 12;
/** The formulas say little of a few words. */
const enough = 8;
/** Grades that are nearer than this say the same of two sentences. */
const sameGrade = 0.25;
/** Of names they say nothing: “What happened” is longer than “Status”, and no harder. */
const few = 5;

/** What young people are never told, and why. */
const notForYoung: readonly [key: RegExp, because: string][] = [
  [/^(listening|privacy)\.steps\./, 'names of settings, as another company writes them'],
  [/\.needsScript$/, 'said where no script can know the level'],
  [/^copy\.cited/, 'in a citation, which is offered in adults’ versions'],
  [/^aboutReport\.neutralDescription$/, 'told to search engines'],
  [/^teachers\.(?!fromReport)/, 'on a page that speaks to teachers, whatever was read before'],
];
const told = saidToYoung.filter(([key]) => !notForYoung.some(([left]) => left.test(key)));

/** A sentence with values in it: the name of a version or a report counts as one word. */
function spoken(sentence: string): string {
  const values: Readonly<Record<string, string>> = { size: '2 MB', date: '3 May 2013', language: 'Welsh' };
  const names = ['version', 'title', 'heading', 'publisher', 'left', 'right', 'name', 'forms', 'site'];
  return sentence.replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, value: string) => values[value] ?? (names.includes(value) ? 'Name' : '3'),
  );
}

const countOf = (sentence: string) => words(spoken(sentence)).length;
const ageOf = (sentence: string) => readingAge([spoken(sentence)]);
const longestIn = (text: string) =>
  Math.max(...splitSentences(spoken(text), 'en-GB').map(sentence => words(sentence.text).length));

describe('what young people are told', () => {
  test('asks for no older reader than its texts do', () => {
    const hard = told
      .filter(([, sentence]) => countOf(sentence) >= enough)
      .map(([key, sentence]) => ({ key, age: ageOf(sentence), sentence }))
      .filter(({ age }) => age > oldest);
    expect(hard).toEqual([]);
    expect(readingAge(told.map(([, sentence]) => spoken(sentence)))).toBeLessThanOrEqual(oldestOfAll);
  });

  test('has no long sentences', () => {
    const long = told
      .map(([key, sentence]) => ({ key, words: longestIn(sentence), sentence }))
      .filter(found => found.words > longest);
    expect(long).toEqual([]);
  });

  test('leaves out no word for a reason that is gone', () => {
    const gone = notForYoung.filter(([left]) => !saidToYoung.some(([key]) => left.test(key)));
    expect(gone).toEqual([]);
  });
});

describe('a young people’s variant', () => {
  test('is simpler than what it stands for: easier, or shorter', () => {
    const notSimpler = variants.filter(({ young, standard }) => {
      const easier = gradeOf([spoken(young)]) < gradeOf([spoken(standard)]) + sameGrade;
      const shorter = countOf(young) < countOf(standard) || longestIn(young) < longestIn(standard);
      return countOf(standard) >= few && !easier && !shorter;
    });
    expect(notSimpler).toEqual([]);
    expect(variants.length).toBeGreaterThan(60);
  });

  test('tells of the same values', () => {
    const values = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted();
    for (const { key, young, standard } of variants) expect(values(young), key).toEqual(values(standard));
  });

  test('does not compile without the sentence that it stands for', () => {
    type Mistyped = {
      a: { one: 'x'; on_young: 'x' };
      n_one: 'x';
      n_other: 'x';
      n_young_one: 'x';
      m_young_other: 'x';
    };
    expectTypeOf<Lonely<Mistyped>>().toEqualTypeOf<'on_young' | 'm_young_other'>();
    expectTypeOf<Lonely<{ one: 'x'; one_young: 'x' }>>().toEqualTypeOf<never>();
  });
});

test('pages that a child may come to from outside, where the level is not known, are as plain', () => {
  const doors = sentences.filter(([key]) => /^(helpPage|notFound|problem)\.(?!.*_young)/.test(key));
  const hard = doors
    .filter(([, sentence]) => countOf(sentence) >= enough)
    .map(([key, sentence]) => ({ key, age: ageOf(sentence), sentence }))
    .filter(({ age }) => age > oldest);
  expect(hard).toEqual([]);
});
