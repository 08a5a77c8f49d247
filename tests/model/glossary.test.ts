import { describe, expect, test } from 'vitest';
import { glossaryOf, glossaryParts } from '../../src/model/glossary.ts';
import type { Library, Term } from '../../src/model/library.ts';

const term = (name: string): Term => ({
  id: name.toLowerCase(),
  term: name,
  forms: [],
  definition: `What ${name} is.`,
  youngPeople: `${name}!`,
});

const report = (slug: string, sensitive: boolean, terms: readonly string[]) => ({
  slug,
  title: `The telling title of ${slug}`,
  shortTitle: slug,
  sensitive,
  editions: [{ terms: [] }, { terms: terms.map(id => ({ id })) }],
});

const library = {
  terms: [term('warden'), term('Éclair'), term('Meadow'), term('eagle')],
  reports: [report('parks', true, ['warden']), report('birds', false, ['eagle', 'warden'])],
} as unknown as Library;

describe('the glossary', () => {
  test('is in alphabetical order, whatever the capitals and accents', () => {
    expect(glossaryOf(library).map(entry => entry.term)).toEqual(['eagle', 'Éclair', 'Meadow', 'warden']);
  });

  test('says which reports use a word, in any version, and calls a sensitive one by its neutral title', () => {
    const found = Object.fromEntries(glossaryOf(library).map(({ id, reports }) => [id, reports]));
    expect(found.warden).toEqual([
      { slug: 'parks', title: 'parks' },
      { slug: 'birds', title: 'The telling title of birds' },
    ]);
    expect(found.meadow).toEqual([]);
  });
});

describe('letters', () => {
  test('a short glossary is one list, and an empty one is none', () => {
    const entries = glossaryOf(library);
    expect(glossaryParts(entries)).toEqual([{ entries }]);
    expect(glossaryParts([])).toEqual([]);
  });

  test('a long one is divided by first letters, without accents', () => {
    const terms = [...library.terms, ...Array.from({ length: 20 }, (_, at) => term(`Zebra ${at}`))];
    const parts = glossaryParts(glossaryOf({ terms, reports: [] }));
    expect(parts.map(part => [part.letter, part.entries.length])).toEqual([
      ['E', 2],
      ['M', 1],
      ['W', 1],
      ['Z', 20],
    ]);
  });
});
