import { describe, expect, test } from 'vitest';
import type { LibraryFacts } from '../../../src/pipeline/draft.ts';
import { readReportFacts, tellUnknownRelated } from '../../../src/pipeline/read/report-facts.ts';
import { listener } from './told.ts';

const library: LibraryFacts = {
  name: 'Fenby',
  publisher: 'Fenby Town Council',
  summary: '',
  languages: ['en'],
  exit: 'https://www.bbc.co.uk/weather',
  series: [{ id: 'green-places', title: 'Green places' }],
  topics: [{ id: 'books', title: 'Books' }],
  services: [],
  terms: [],
};

function read(text: string) {
  const { tell, lines } = listener();
  return { ...readReportFacts(text, 'reports/x/report.yaml', library, tell), told: lines() };
}

test('a title and a date are enough', () => {
  expect(read('title: The bus\npublished: 2024-03-01').facts).toEqual({
    title: 'The bus',
    shortTitle: 'The bus',
    published: '2024-03-01',
    publisher: 'Fenby Town Council',
    topics: [],
    sensitive: false,
    retelling: false,
    sources: [],
    related: [],
    corrections: [],
  });
});

test('all fields', () => {
  const { facts, told } = read(`title: The bus
shortTitle: Bus
published: 2024-03-01
publisher: Fenby Library
series: green-places
topics: [books]
sensitive: true
contentNote: Calm throughout.
sources:
  - A talk with the driver
  - {id: log, title: The log, date: 2012-11, url: https://log.example/, note: Kept by hand., publisher: Driver}
related: [the-park]
corrections:
  - {date: 2024-05-01, text: Later.}
  - {date: 2024-04-01, text: Earlier.}
`);
  expect(told).toEqual([]);
  expect(facts).toEqual({
    title: 'The bus',
    shortTitle: 'Bus',
    published: '2024-03-01',
    publisher: 'Fenby Library',
    series: 'green-places',
    topics: ['books'],
    sensitive: true,
    retelling: false,
    contentNote: { adults: 'Calm throughout.' },
    sources: [
      { id: 'source-1', title: 'A talk with the driver' },
      {
        id: 'log',
        title: 'The log',
        date: '2012-11',
        url: 'https://log.example/',
        note: 'Kept by hand.',
        publisher: 'Driver',
      },
    ],
    related: ['the-park'],
    corrections: [
      { date: '2024-05-01', text: 'Later.' },
      { date: '2024-04-01', text: 'Earlier.' },
    ],
  });
});

describe('what is wrong is told', () => {
  test('an empty file', () => {
    expect(read('').told).toEqual([
      '1:1 missing-field `title` is missing',
      '1:1 missing-field `published` is missing; it must be a date such as 2015-02-17',
    ]);
  });

  test('a series and a topic that library.yaml does not have', () => {
    expect(read('title: A\npublished: 2024-03-01\nseries: grey\ntopics: [books, book]').told).toEqual([
      '3:9 unknown-group “grey” is not among the `series` of library.yaml; add it there, or take it out here',
      '4:17 unknown-group “book” is not among the `topics` of library.yaml; did you mean “books”?',
    ]);
  });

  test('a related report that is not there', () => {
    const { tell, lines } = listener();
    const slugs = new Set(['the-park', 'the-bus']);
    tellUnknownRelated('title: A\nrelated:\n  - the-park\n  - the-buss\n', 'x', slugs, tell);
    expect(lines()).toEqual([
      '4:5 unknown-report there is no report “the-buss” in this library; did you mean “the-bus”?',
    ]);
  });
});
