import { expect, test } from 'vitest';
import type { Slug } from '../../../src/model/report.ts';
import { parseReport } from '../../../src/pipeline/parse/report.ts';
import { listener } from '../read/told.ts';
import { media, terms } from './parsed.ts';

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

test('a draft holds the facts, the parsed editions and the media without what only parsing needed', () => {
  const { tell, lines } = listener();
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

test('subjects are those of parts that some edition has; another part is told with its line', () => {
  const { tell, lines } = listener();
  const editions = [{ id: 'full', file: 'reports/park/full.md', text: '## Benches {#benches}\n\nWords.' }];
  const at = { line: 4, column: 1 };
  const subjects = [
    { section: 'benches', names: ['nowhere to sit'], at: { line: 1, column: 1 } },
    { section: 'bench', names: ['seats'], at },
  ];
  const draft = parseReport(
    { slug: 'park' as Slug, folder: 'reports/park', facts, editions, media: [], subjects },
    library,
    tell,
  );
  expect(draft.subjects).toEqual([{ section: 'benches', names: ['nowhere to sit'] }]);
  expect(lines()).toEqual([
    '4:1 unknown-part no edition of the report has a part “bench”; did you mean “benches”?',
  ]);
});
