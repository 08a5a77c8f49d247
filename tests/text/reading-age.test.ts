import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { driversOf, englishGrade, gradeOf, readingAge, readingAgeRange } from '../../src/text/reading-age.ts';
import { measureText } from '../../src/text/text-measures.ts';

/** The same message in four voices, from a first reader to the language of a statute; all our own words. */
const voices = [
  'You can ask for help. A grown-up will listen. You are not in trouble. We want you to be safe. Tell us if you are sad.',
  'You can ask an adult to help you. They must listen, and they must take what you say seriously. You have done nothing wrong, and nobody will be cross with you.',
  'Young people are entitled to ask for support from professionals they trust. Those professionals should listen carefully, take any concern seriously and explain what will happen next.',
  'Practitioners exercising safeguarding responsibilities are required to ensure that representations made by children are considered appropriately, documented contemporaneously and communicated to participating organisations in accordance with established information-sharing procedures.',
];

describe('readingAge', () => {
  test('ranks easier texts lower', () => {
    const ages = voices.map(voice => readingAge([voice]));
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    expect(new Set(ages).size).toBe(ages.length);
    expect(ages[0]).toBeLessThanOrEqual(7);
    expect(ages[1]).toBeGreaterThan(7);
    expect(ages[1]).toBeLessThan(12);
    expect(ages[3]).toBe(20);
  });

  test('is five where there is nothing to read', () => {
    expect(readingAge([])).toBe(5);
    expect(readingAge(['', ' … '])).toBe(5);
    expect(gradeOf([])).toBe(0);
  });

  test('rises when sentences are joined', () => {
    const apart = 'The board met. Nobody came. It wrote a plan. The plan was lost.';
    const joined = 'The board met, nobody came, it wrote a plan, the plan was lost.';
    expect(gradeOf([joined])).toBeGreaterThan(gradeOf([apart]));
    expect(gradeOf([apart.replace('. Nobody', ', nobody')])).toBeGreaterThan(gradeOf([apart]));
  });

  test('rises with longer words in sentences as long', () => {
    expect(readingAge(['The committee considered numerous representations.'])).toBeGreaterThan(
      readingAge(['The board read some good letters.']),
    );
  });

  test('rises with a rarer word of the same length and sound', () => {
    expect(gradeOf(['The king hid the gold in a cave.'])).toBeLessThan(
      gradeOf(['The duke hid the writ in a cask.']),
    );
  });

  test('falls when a text is about people', () => {
    expect(gradeOf(['They think that she took it.'])).toBeLessThan(gradeOf(['Many think that Ann took it.']));
  });

  test('takes each item of a list for a sentence', () => {
    const list = 'help from a trusted adult\nsomebody who listens to you\na plan that keeps you safe';
    expect(gradeOf([list])).toBeLessThan(gradeOf([list.replaceAll('\n', ' ')]));
  });

  test('does not depend on how a text is cut into blocks', () => {
    const [, second = '', third = ''] = voices;
    expect(readingAge([second, third])).toBeCloseTo(readingAge([`${second}\n${third}`]), 0);
  });

  test('measures other languages by their long words', () => {
    const easy = 'Mae hi’n braf. Mae’r ci yn y tŷ. Dw i’n hapus.';
    const hard =
      'Cyhoeddodd y Comisiynydd argymhellion cynhwysfawr ynghylch gwasanaethau cymdeithasol cenedlaethol.';
    expect(readingAge([easy], 'cy')).toBeLessThan(readingAge([hard], 'cy'));
    expect(readingAge([hard], 'cy')).toBe(18);
  });

  test('is a tenth of a year from 5 to 20, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.constantFrom('en-GB', 'cy', 'ur', '?'),
        (texts, lang) => {
          const age = readingAge(texts, lang);
          expect(age).toBeGreaterThanOrEqual(5);
          expect(age).toBeLessThanOrEqual(20);
          expect(Math.round(age * 10) / 10).toBe(age);
          expect(Number.isFinite(gradeOf(texts, lang))).toBe(true);
        },
      ),
    );
  });

  test('never falls when two sentences of plain words become one', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map(list => list.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const apart = gradeOf([`Then ${one}.\nThen ${other}.`]);
        expect(gradeOf([`Then ${one}, then ${other}.`])).toBeGreaterThan(apart);
      }),
    );
  });
});

describe('readingAgeRange', () => {
  test('lies around the age, and is narrower for more words', () => {
    const [, , third = ''] = voices;
    const short = readingAgeRange([third]);
    const long = readingAgeRange(Array.from({ length: 20 }, () => third));
    for (const { low, age, high } of [short, long]) {
      expect(low).toBeLessThan(age);
      expect(high).toBeGreaterThan(age);
    }
    expect(long.high - long.low).toBeLessThan(short.high - short.low);
    expect(long.high - long.low).toBeGreaterThanOrEqual(2);
  });
});

describe('driversOf', () => {
  test('add up to the grade', () => {
    const measures = measureText(voices);
    const sum = Object.values(driversOf(measures)).reduce((total, part) => total + part, 0);
    expect(englishGrade(measures) - sum).toBeCloseTo(englishGrade(measureText(['Go.'])) - sumOf('Go.'), 9);
  });

  test('tell what the harder of two texts is harder by', () => {
    const [one, two] = ['I had a cat. It sat on a mat.', 'I had a cat which sat on a mat.'].map(text =>
      driversOf(measureText([text])),
    );
    expect((two?.sentences ?? 0) - (one?.sentences ?? 0)).toBeGreaterThan(1);
    expect(Math.abs((two?.wordLength ?? 0) - (one?.wordLength ?? 0))).toBeLessThan(0.5);
  });
});

function sumOf(text: string): number {
  return Object.values(driversOf(measureText([text]))).reduce((total, part) => total + part, 0);
}
