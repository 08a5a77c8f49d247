import { expect, test } from 'vitest';
import type { Slug } from '../../../src/model/report.ts';
import { parseReport } from '../../../src/pipeline/parse/report.ts';
import { draft, library as emptyLibrary } from '../draft.ts';
import { listener } from '../read/told.ts';
import { media, terms } from './parsed.ts';

const { facts, factAt } = draft([]);
const library = emptyLibrary({ languages: ['cy', 'en'], terms });

test('a draft holds the facts, the parsed editions and the media without what only parsing needed', () => {
  const { tell, lines } = listener();
  const editions = [{ id: 'full', file: 'reports/park/full.md', text: 'Words.' }];
  const parsed = parseReport(
    { slug: 'park' as Slug, folder: 'reports/park', facts, factAt, editions, media },
    library,
    tell,
  );
  expect(lines()).toEqual([]);
  expect(parsed.facts).toBe(facts);
  expect(parsed.editions.map(({ id, title, lang }) => ({ id, title, lang }))).toEqual([
    { id: 'full', title: 'A report', lang: 'cy' },
  ]);
  expect(parsed.media).toEqual([
    { path: 'media/map.png', bytes: 10 },
    { path: 'data/visits.csv', bytes: 20 },
    { path: 'data/odd.csv', bytes: 20 },
    { path: 'data/words.csv', bytes: 20 },
  ]);
  expect(parsed.pairs).toBeUndefined();
});

test('subjects are those of parts that some edition has; another part is told with its line', () => {
  const { tell, lines } = listener();
  const editions = [{ id: 'full', file: 'reports/park/full.md', text: '## Benches {#benches}\n\nWords.' }];
  const at = { line: 4, column: 1 };
  const subjects = [
    { section: 'benches', names: ['nowhere to sit'], at: { line: 1, column: 1 } },
    { section: 'bench', names: ['seats'], at },
  ];
  const parsed = parseReport(
    { slug: 'park' as Slug, folder: 'reports/park', facts, factAt, editions, media: [], subjects },
    library,
    tell,
  );
  expect(parsed.subjects).toEqual([{ section: 'benches', names: ['nowhere to sit'] }]);
  expect(lines()).toEqual([
    '4:1 unknown-part no edition of the report has a part “bench”; did you mean “benches”?',
  ]);
});
