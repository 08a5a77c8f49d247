import { expect, test } from 'vitest';
import type { Slug } from '../../../src/model/report.ts';
import { parseReport } from '../../../src/pipeline/parse/report.ts';
import { listener } from '../read/told.ts';
import { media, terms } from './parsed.ts';

test('a draft holds the facts, the parsed editions and the media without what only parsing needed', () => {
  const { tell, lines } = listener();
  const facts = {
    title: 'The park',
    shortTitle: 'The park',
    published: '2024-03-01',
    publisher: 'Council',
    topics: [],
    sensitive: false,
    retelling: false,
    sources: [],
    related: [],
    corrections: [],
  };
  const library = {
    name: 'Fenby',
    publisher: 'Council',
    summary: '',
    languages: ['cy', 'en'],
    exit: 'https://www.bbc.co.uk/weather',
    series: [],
    topics: [],
    services: [],
    terms,
  };
  const editions = [{ id: 'full', file: 'reports/park/full.md', text: 'Words.' }];
  const draft = parseReport(
    { slug: 'park' as Slug, folder: 'reports/park', facts, editions, media },
    library,
    tell,
  );
  expect(lines()).toEqual([]);
  expect(draft.facts).toBe(facts);
  expect(draft.editions.map(({ id, title, lang }) => ({ id, title, lang }))).toEqual([
    { id: 'full', title: 'The park', lang: 'cy' },
  ]);
  expect(draft.media).toEqual([
    { path: 'media/map.png', bytes: 10 },
    { path: 'data/visits.csv', bytes: 20 },
    { path: 'data/odd.csv', bytes: 20 },
    { path: 'data/words.csv', bytes: 20 },
  ]);
  expect(draft.pairs).toBeUndefined();
});
