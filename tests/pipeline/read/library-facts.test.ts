import { describe, expect, test } from 'vitest';
import { readLibraryFacts, tellUnknownOrder } from '../../../src/pipeline/read/library-facts.ts';
import { listener } from './told.ts';

function read(texts: { library: string; help?: string; glossary?: string }) {
  const { tell, lines, findings } = listener();
  const facts = readLibraryFacts({ help: undefined, glossary: undefined, ...texts }, tell);
  return { facts, told: lines(), files: findings.map(finding => finding.file) };
}

const library = 'name: Fenby\npublisher: Fenby Town Council';

test('a name and a publisher are enough', () => {
  expect(read({ library }).facts).toEqual({
    name: 'Fenby',
    publisher: 'Fenby Town Council',
    summary: '',
    languages: ['en'],
    exit: 'https://www.bbc.co.uk/weather',
    series: [],
    topics: [],
    services: [],
    terms: [],
  });
});

test('a service keeps the nought of its number, and its text number may stand alone', () => {
  const help = `services:
  - {id: desk, name: Desk, purpose: Answers., for: me, audience: [adults], phone: 0800 1111, text: 85258}
  - {id: bus, name: Bus, purpose: Drives., for: [me], audience: [adults], text: {number: 61632, message: BUS}}`;
  expect(read({ library, help }).facts?.services).toEqual([
    {
      id: 'desk',
      name: 'Desk',
      purpose: 'Answers.',
      for: ['me'],
      audience: ['adults'],
      nation: [],
      need: [],
      phone: '0800 1111',
      text: { number: '85258' },
    },
    {
      id: 'bus',
      name: 'Bus',
      purpose: 'Drives.',
      for: ['me'],
      audience: ['adults'],
      nation: [],
      need: [],
      text: { number: '61632', message: 'BUS' },
    },
  ]);
});

test('a term needs a definition for young people too', () => {
  const glossary = 'terms:\n  - {id: a, term: a, definition: d}';
  const { facts, told, files } = read({ library, glossary });
  expect(facts).toBeUndefined();
  expect(told).toEqual(['2:5 missing-field `terms.youngPeople` in entry 1 is missing']);
  expect(files).toEqual(['glossary.yaml']);
});

describe('what is wrong is told', () => {
  test('a library without its name, and a help file without a list', () => {
    const { facts, told } = read({ library: 'publisher: P', help: 'services: {a: 1}' });
    expect(facts).toBeUndefined();
    expect(told).toEqual([
      '1:1 missing-field `name` is missing',
      '1:11 wrong-value `services` must be a list; found a group of fields',
    ]);
  });

  test('two entries with one id', () => {
    const topics = 'topics:\n  - {id: a, title: A}\n  - {id: a, title: B}';
    expect(read({ library: `${library}\n${topics}` }).told).toEqual([
      '5:10 duplicate-id two entries of `topics` have the id “a”; give each its own',
    ]);
  });

  test('a word about bills that nobody has read anywhere', () => {
    const service = 'id: a, name: A, purpose: P, for: [me], audience: [adults], bill: not-shown';
    const unproved =
      'bill-unproved `bill` needs `source` and `checked`: say what a call leaves on a bill only once somebody has read it there';
    expect(read({ library, help: `services:\n  - {${service}}` }).told).toEqual([`2:71 ${unproved}`]);
    const source = 'source: "https://a.example/"';
    expect(read({ library, help: `services:\n  - {${service}, ${source}}` }).told).toEqual([
      `2:71 ${unproved}`,
    ]);
    const { facts, told } = read({
      library,
      help: `services:\n  - {${service}, ${source}, checked: 2026-01-01}`,
    });
    expect(told).toEqual([]);
    expect(facts?.services[0]?.bill).toBe('not-shown');
  });

  test('a door that is not one of the four', () => {
    const help = 'services:\n  - {id: a, name: A, purpose: P, for: [parents], audience: [adults]}';
    expect(read({ library, help }).told).toEqual([
      '2:40 wrong-value entry 1 of `services.for` must be one of me, friend, worried-adult, professional; found “parents”',
    ]);
  });
});

test('a series may say which of its reports of one day comes first; one that is not there is told', () => {
  const text = `${library}\nseries:\n  - {id: parks, title: Parks, order: [the-pond, the-benchs]}`;
  expect(read({ library: text }).facts?.series).toEqual([
    { id: 'parks', title: 'Parks', order: ['the-pond', 'the-benchs'] },
  ]);
  const { tell, lines } = listener();
  tellUnknownOrder(text, ['the-pond', 'the-bench'], tell);
  expect(lines()).toEqual([
    '4:49 unknown-report there is no report “the-benchs” in this library; did you mean “the-bench”?',
  ]);
});
