import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Filters, find } from '../../src/search/find.ts';
import type { LibraryIndex } from '../../src/search/library-index.ts';
import type { Result } from '../../src/search/results.ts';
import { planOfRun } from '../soak/plan.ts';
import { knownQueries } from './known-queries.ts';
import { madeIndex } from './made-index.ts';

let index: LibraryIndex;

beforeAll(async () => {
  ({ index } = await madeIndex('content'));
}, 60_000);

/** What the page shows unasked: what is sure, and the next results below it. */
async function results(typed: string, filters: Filters = {}, isFinished = true): Promise<readonly Result[]> {
  const found = await find(index, typed, { filters, isFinished });
  return [...(await found.more()), ...(await found.more())];
}

const places = ({ slug, lead, beside }: Result) =>
  [lead, ...beside].map(({ side, passage }) => `${slug}/${side.edition}/${passage.id.replace(/\.\d+$/, '')}`);
const marked = ({ lead: { passage, marks } }: Result) =>
  marks.map(({ from, to }) => passage.text.slice(from, to).toLowerCase());

describe('sixty known queries', () => {
  test('find the right part first, or among the first five, in either voice', async () => {
    const ranks: { rank: number; across: boolean; query: string }[] = [];
    for (const { query, right, across } of knownQueries) {
      const found = await results(query);
      const rank = found.findIndex(result => places(result).some(place => right.includes(place)));
      ranks.push({ rank: rank < 0 ? 99 : rank, across: across ?? false, query });
    }
    const share = (list: typeof ranks, most: number) =>
      list.filter(({ rank }) => rank <= most).length / list.length;
    const missed = ranks.filter(({ rank }) => rank > 4).map(({ query }) => query);
    expect(share(ranks, 0)).toBeGreaterThanOrEqual(51 / 60);
    expect(share(ranks, 4), missed.join(', ')).toBeGreaterThanOrEqual(0.95);
    const across = ranks.filter(found => found.across);
    expect(across.length).toBeGreaterThanOrEqual(30);
    expect(share(across, 4)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a search', () => {
  test('puts passages with the words themselves before those with other words for them', async () => {
    const found = await results('unlawful');
    const direct = found.map(({ lead, beside }) => [lead, ...beside].some(passage => passage.isDirect));
    expect(direct).toContain(true);
    expect(direct.lastIndexOf(true)).toBeLessThan(
      direct.indexOf(false) < 0 ? Infinity : direct.indexOf(false),
    );
  });

  test('says by which words it found what has none of those that were typed', async () => {
    const found = await results('kicked out');
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ lead }) => lead.foundBy).join(' ')).toMatch(/exclu|sent home/i);
  });

  test('finds a part by the subjects under which its author lists it, after those with the words themselves', async () => {
    const found = await results('pru');
    const [first] = found;
    expect(first?.lead.listedUnder).toEqual(['pru']);
    expect(first && places(first)).toContain('exclusions/full/exclusion');
    const both = await results('suspended');
    const direct = both.map(({ lead, beside }) => [lead, ...beside].some(({ isDirect }) => isDirect));
    const listed = both.findIndex(({ lead }) => lead.listedUnder.length > 0);
    expect(listed).toBeGreaterThan(direct.lastIndexOf(true));
  });

  test('does not count as having the words what only means something like them', async () => {
    const { counts } = await find(index, 'knife crime', { isFinished: true });
    expect(counts.hasAll).toBe(false);
    const { counts: sure } = await find(index, 'consent', { isFinished: true });
    expect(sure.hasAll).toBe(true);
  });

  test('finds words as they are being typed', async () => {
    const found = await results('groom', {}, false);
    expect(found.flatMap(marked)).toContain('grooming');
    const longer = await results('exclusio', {}, false);
    expect(longer.flatMap(marked).some(word => word.startsWith('exclusion'))).toBe(true);
  });

  test.each([
    ['exlcusion', /exclu/],
    ['safegarding', /safeguard/],
    ['recomendations', /recommend/],
    ['behavior', /behaviour/],
    ['missingg', /missing/],
    ['concent', /consent/],
  ])('takes %s for what was meant', async (typed, meant) => {
    const found = await results(typed);
    expect(found.flatMap(marked).join(' ')).toMatch(meant);
  });

  // None of these stands in a report.
  test.each([
    ['expelled', /exclu/i],
    ['cops', /police/i],
    ['nudes', /image|picture|photograph/i],
    ['off-rolling', /off the record|unlawful|sent home/i],
    ['reprisals', /revenge|fear|afraid/i],
  ])('finds what reports say for %s', async (typed, said) => {
    const found = await results(typed);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ lead }) => lead.foundBy).join(' ')).toMatch(said);
  });

  test('tells the short form SEND from sending', async () => {
    const found = await results('SEND');
    expect(found.flatMap(marked).join(' ')).toMatch(/special educational needs/);
    expect(found.flatMap(marked)).not.toContain('sent');
  });

  test('takes words in quotation marks as they stand', async () => {
    const found = await results('"warning signs"');
    expect(found.length).toBeGreaterThan(0);
    for (const { lead } of found) expect(lead.passage.text.toLowerCase()).toMatch(/warning signs/);
    expect(await results('"signs warning"')).toEqual([]);
  });

  test('finds figures however they are written, and paragraphs by their number', async () => {
    expect((await results('2409')).flatMap(marked)).toContain('2,409');
    const numbered = await results('3.2');
    expect(numbered.length).toBeGreaterThan(5);
    for (const { lead, beside } of numbered)
      expect(
        [lead, ...beside].some(({ passage }) => passage.number === '3.2' || /3\.2/.test(passage.text)),
      ).toBe(true);
  });

  test('is narrowed by version, series and year', async () => {
    for (const { lead } of await results('children', { audience: 'young-people' }))
      expect(lead.side.audience).toBe('young-people');
    const all = await find(index, 'children', { isFinished: true });
    const few = await find(index, 'children', { isFinished: true, filters: { year: 2012 } });
    expect(few.counts.reports).toBeLessThan(all.counts.reports);
    expect(few.counts.reports).toBeGreaterThan(0);
  });

  test.each([
    ['skhhooll', 'schools'],
    ['eksklusionz', 'exclusion'],
  ])('knows words that look like %s', async (typed, near) => {
    const found = await find(index, typed, { isFinished: true });
    expect(await found.more()).toEqual([]);
    expect((await found.nearest()).map(({ word }) => word)).toContain(near);
  });

  test('gives more on demand, and nothing twice', async () => {
    const found = await find(index, 'school', { isFinished: true });
    const seen: string[] = [];
    for (let turn = 0; turn < 50; turn++) {
      const next = await found.more();
      if (next.length === 0) break;
      seen.push(...next.map(({ report, unit }) => `${report} ${unit}`));
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('knows when words only join others, and when there is nothing', async () => {
    expect((await find(index, 'what is it', { isFinished: true })).saysNothing).toBe(true);
    const nothing = await find(index, 'zzyzx qqqq', { isFinished: true });
    expect(nothing.saysNothing).toBe(false);
    expect(nothing.counts.hasAll).toBe(false);
    expect(await nothing.more()).toEqual([]);
  });

  test('bears whatever is typed', async () => {
    // The soak asks for many more, and says the seed.
    const { seed, queries } = planOfRun();
    const runs = queries === undefined ? { numRuns: 300 } : { numRuns: queries, seed };
    const word = fc.constantFrom(
      'school',
      'exclus',
      '3.2',
      '"',
      '(',
      '[a-z]+',
      '\\',
      '*',
      '“told off”',
      '\t',
      '#',
      '\u202e',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word, { maxLength: 30 }).map(words => words.join(' ')),
      fc.string({ maxLength: 20 }).map(text => text.repeat(200)),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (typed, isFinished) => {
        const found = await find(index, typed, { isFinished });
        await found.nearest();
        for (const { lead } of await found.more()) {
          let before = 0;
          for (const { from, to } of lead.marks) {
            expect(from).toBeGreaterThanOrEqual(before);
            expect(to).toBeLessThanOrEqual(lead.passage.text.length);
            before = to;
          }
        }
      }),
      runs,
    );
  }, 600_000);
});
