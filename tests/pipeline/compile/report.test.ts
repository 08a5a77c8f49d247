import { expect, test } from 'vitest';
import { compileReport } from '../../../src/pipeline/compile/report.ts';
import { loadLibrary } from '../../../src/pipeline/site.ts';
import { draft, edition, section } from '../draft.ts';

const fixtures = new URL('../../fixtures/content', import.meta.url).pathname;

test('the matched pair is compiled whole', async () => {
  const { library, findings } = await loadLibrary(fixtures, { cache: false, only: ['matched-pair'] });
  expect(findings.filter(finding => finding.severity === 'error')).toEqual([]);
  const report = library?.reports[0];
  expect(report).toMatchObject({
    slug: 'matched-pair',
    title: 'A year in Mill Park',
    shortTitle: 'Mill Park',
    published: '2024-03-01',
    publisher: 'Fenby Town Council',
    series: 'green-places',
    sensitive: false,
    retelling: false,
    related: ['one-edition'],
  });
  expect(report?.revision).toMatch(/^[0-9a-f]{16}$/);
  expect(report?.media.map(media => media.path)).toEqual([
    'media/map.png',
    'data/answers.csv',
    'data/days.csv',
    'data/visits.csv',
    'data/walk.csv',
  ]);
  expect(report?.editions.map(edition => edition.id)).toEqual(['full', 'young-people']);
  const [full, young] = report?.editions ?? [];
  expect(full?.sections.map(section => `${section.number} ${section.id}`)).toEqual([
    '1 about',
    '2 visitors',
    '3 benches',
    '3.1 winter',
    '4 visits',
    '5 next',
    '6 method',
  ]);
  const kinds = new Set(full?.sections.flatMap(section => section.blocks.map(block => block.kind)));
  expect([...kinds].sort()).toEqual(
    [
      'chart',
      'content-note',
      'figure',
      'key-point',
      'note',
      'paragraph',
      'quote',
      'recommendation',
      'table',
    ].sort(),
  );
  expect(full?.footnotes.map(note => note.references)).toEqual([3, 1]);
  expect(full?.terms.map(term => term.id)).toEqual(['survey', 'warden', 'meadow']);
  expect(young?.terms.find(term => term.id === 'meadow')?.definition).toBe(
    'A field of long grass and flowers.',
  );
  expect(new Set(report?.pairings[0]?.rows.map(row => row.relation)).size).toBe(6);
});

test('readers get corrections in the order of their days, however they were written down', () => {
  const later = { date: '2024-05-01', text: 'Later.' };
  const earlier = { date: '2024-04-01', text: 'Earlier.' };
  const sameDay = { date: '2024-04-01', text: 'Earlier, written second.' };
  const written = draft([edition('full', [section('a', ['Words.'])])], {
    facts: { corrections: [later, earlier, sameDay] },
  });
  expect(compileReport(written, []).corrections).toEqual([earlier, sameDay, later]);
});
