import { describe, expect, test } from 'vitest';
import { nameNotInFull } from '../../../src/pipeline/checks/name-not-in-full.ts';
import { block, draft, edition, library, section } from '../draft.ts';

const full = edition('full', [
  section('Findings', ['The Office of the Children’s Commissioner wrote. It asked the Home Office.']),
]);

function find(text: string | ReturnType<typeof block>, facts = {}, more = {}) {
  const young = edition('young-people', [section('Found', [text])]);
  return nameNotInFull.run(draft([full, young], { facts }), library(more));
}

const names = (...args: Parameters<typeof find>) => find(...args).map(({ found }) => found);

describe('name-not-in-full', () => {
  test('says nothing of names that the full report says, in whatever order', () => {
    expect(names('The Children’s Commissioner’s Office asked the Home Office.')).toEqual([]);
    expect(names('Ask the Home Office.')).toEqual([]);
  });

  test('tells a name that it does not say, once', () => {
    const text = block('The Home Ministry and Ofsted came. The Home Ministry left.', { line: 9 });
    expect(find(text)).toEqual(
      ['Home Ministry', 'Ofsted'].map(found => ({
        rule: 'name-not-in-full',
        severity: 'warning',
        file: 'reports/test/young-people.md',
        line: 9,
        column: 1,
        message: `“${found}” is a name that no edition for adults says; use the same name there, or put it in the glossary`,
        found,
      })),
    );
  });

  test('tells a name that is nearly one of the full report’s, also where it begins a sentence', () => {
    const told = (young: string) =>
      nameNotInFull
        .run(
          draft([
            edition('full', [section('a', ['Ofsted came, with the Department for Education.'])]),
            edition('young-people', [section('a', [young])]),
          ]),
          library(),
        )
        .map(({ found, expected }) => [found, expected]);
    expect(told('Ofstead came.')).toEqual([['Ofstead', 'Ofsted']]);
    expect(told('Then Ofstead came. Ofstead left.')).toEqual([['Ofstead', 'Ofsted']]);
    expect(told('The Department for Educaton came.')).toEqual([['Department for Educaton', 'Education']]);
    expect(told('Ofsted came. Ofsted’s people left. Wexelburg was there.')).toEqual([]);
  });

  test('takes “I” for no part of a name', () => {
    expect(names('When I met Eve I was nine.')).toEqual(['Eve']);
    expect(names('Before the Home Office I’d asked nobody.')).toEqual([]);
  });

  test('takes the words of a name from one sentence, not from all over', () => {
    expect(names('The Children’s Home Commissioner came.')).toEqual(['Children’s Home Commissioner']);
  });

  test('knows the names of sources, services and terms', () => {
    const sources = [{ id: 'one', title: 'Response', publisher: 'PSHE Association' }];
    expect(names('The PSHE Association wrote.', { sources })).toEqual([]);
    const service = { id: 'c', name: 'Childline', purpose: '', for: [], audience: [], nation: [], need: [] };
    expect(names('Call Childline, or ask Childline.', {}, { services: [service] })).toEqual([]);
    const term = {
      id: 't',
      term: 'local board',
      forms: ['Local Board of Fenby'],
      definition: '',
      youngPeople: '',
    };
    expect(names('The Local Board of Fenby met.', {}, { terms: [term] })).toEqual([]);
  });

  test('knows the headings of its own edition', () => {
    const young = edition('young-people', [
      section('a', ['Read Getting Better Now.'], { heading: 'Getting Better Now' }),
    ]);
    expect(nameNotInFull.run(draft([full, young]), library())).toEqual([]);
  });

  test('cannot tell without an edition for adults', () => {
    const young = edition('young-people', [section('Found', ['The Home Ministry came.'])]);
    expect(nameNotInFull.run(draft([young]), library())).toEqual([]);
  });
});
