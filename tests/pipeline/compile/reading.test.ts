import { expect, test } from 'vitest';
import { measure, proseOf } from '../../../src/pipeline/compile/reading.ts';
import { parsed } from '../parse/parsed.ts';

const words = (count: number) => new Array(count).fill('word').join(' ');

test('minutes are rounded up at the pace of the audience, and never none', () => {
  const { sections } = parsed(`## Heading\n\n${words(299)}`).edition;
  expect(measure({ sections, audience: 'adults', lang: 'en' })).toMatchObject({ words: 300, minutes: 2 });
  expect(measure({ sections, audience: 'young-people', lang: 'en' })).toMatchObject({ minutes: 2 });
  expect(measure({ sections, audience: 'easy-read', lang: 'en' })).toMatchObject({ minutes: 3 });
  const short = parsed('Hi.').edition.sections;
  expect(measure({ sections: short, audience: 'adults', lang: 'en' }).minutes).toBe(1);
});

test('only prose says how hard a text is; every word counts for its length', () => {
  const { sections } = parsed(
    '## A\n\nThe cat sat.\n\n| Constitutional | Notwithstanding |\n| - | - |\n| a | b |',
  ).edition;
  expect(proseOf(sections)).toEqual(['The cat sat.']);
  const reading = measure({ sections, audience: 'adults', lang: 'en' });
  expect(reading.words).toBe(8);
  const plain = parsed('## A\n\nThe cat sat.').edition.sections;
  expect(reading.age).toBe(measure({ sections: plain, audience: 'adults', lang: 'en' }).age);
});

test('what a part says in short must be as easy as its other words, and makes the text no longer', () => {
  const { sections } = parsed('## A\n\n:::in-short\n- The cat sat.\n:::\n\nIt sat down.').edition;
  expect(proseOf(sections)).toEqual(['The cat sat.', 'It sat down.']);
  expect(measure({ sections, audience: 'adults', lang: 'en' }).words).toBe(4);
});

test('a hard text asks for an older reader than an easy one', () => {
  const hard =
    'The committee, notwithstanding considerable reservations concerning administrative implications, resolved in the affirmative.';
  const age = (text: string) =>
    measure({ sections: parsed(text).edition.sections, audience: 'adults', lang: 'en-GB' }).age;
  expect(age(hard)).toBeGreaterThan(age('The cat sat on the mat. It was a big cat. We like cats.') + 5);
});
