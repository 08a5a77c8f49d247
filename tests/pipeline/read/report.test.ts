import { expect, test } from 'vitest';
import type { Slug } from '../../../src/model/report.ts';
import type { LibraryFacts } from '../../../src/pipeline/draft.ts';
import { readReportSource } from '../../../src/pipeline/read/report.ts';
import { listener } from './told.ts';

const library: LibraryFacts = {
  name: 'Fenby',
  publisher: 'Council',
  summary: '',
  languages: ['en'],
  exit: 'https://www.bbc.co.uk/weather',
  series: [],
  topics: [],
  services: [],
  terms: [],
};

function read(texts: Record<string, string>) {
  const { tell, findings } = listener();
  const files = {
    slug: 'park' as Slug,
    folder: 'reports/park',
    texts: new Map(Object.entries(texts)),
    media: [],
  };
  const source = readReportSource(files, library, tell);
  return { source, told: findings.map(({ file, rule, message }) => `${file} ${rule} ${message}`) };
}

const facts = 'title: The park\npublished: 2024-03-01';

test('an edition is called by the stem of its file', () => {
  const { source, told } = read({ 'report.yaml': facts, 'full.md': 'a', 'young-people.cy.md': 'b' });
  expect(told).toEqual([]);
  expect(source?.editions).toEqual([
    { id: 'full', file: 'reports/park/full.md', text: 'a' },
    { id: 'young-people.cy', file: 'reports/park/young-people.cy.md', text: 'b' },
  ]);
  expect(source?.pairs).toBeUndefined();
});

test('names that cannot be addresses, and those that other pages have', () => {
  expect(read({ 'report.yaml': facts, 'Full.md': 'a', 'differences.md': 'b', 'full.md': 'c' }).told).toEqual([
    'reports/park/Full.md wrong-name “Full” becomes a web address: name the file with small letters, digits and hyphens, such as young-people.md',
    'reports/park/differences.md wrong-name an edition cannot be called “differences”: that is the address of another page',
  ]);
});

test('a report without facts or without editions', () => {
  const { source, told } = read({});
  expect(source).toBeUndefined();
  expect(told).toEqual([
    'reports/park/report.yaml missing-file report.yaml is missing; it needs `title` and `published`',
    'reports/park/report.yaml no-edition the report has no edition; write one in a file such as full.md',
  ]);
});
