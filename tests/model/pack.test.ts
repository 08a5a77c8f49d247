import { describe, expect, test } from 'vitest';
import { fillPack, isLaterPack, packMarks, packParts, restorePackedReports } from '../../src/model/pack.ts';
import { facts } from '../offline/pack/a-pack.ts';

const template = `<!doctype html>\n${packMarks.html}<title>${packMarks.title}</title><body>${packMarks.body}${packMarks.data}`;
const filling = {
  language: 'en',
  dir: 'ltr',
  title: 'Reading & more',
  body: '<p>It cost $& and $1.</p><img src="data:image/png;base64,AAAA" alt="" data-file="reports/park/media/map.png">',
  facts,
  blocks: new Map([['park', 'H4sIAAA=']]),
} as const;

describe('a pack', () => {
  test('is taken apart into what was put in', () => {
    const html = fillPack(template, filling);
    const parts = packParts(html);
    expect(parts?.facts).toEqual(facts);
    expect(parts?.block('park')).toBe('H4sIAAA=');
    expect(parts?.block('other')).toBeUndefined();
    expect([...(parts?.pictures ?? [])]).toEqual([['reports/park/media/map.png', 'AAAA']]);
    expect(html).toContain('<html lang="en" dir="ltr" data-from="https://reports.example/">');
    expect(html).toContain('<title>Reading &#38; more</title>');
    expect(html).toContain('It cost $& and $1.');
  });

  test('holds nothing that ends its data: a report may write about script elements', () => {
    const [report] = facts.reports;
    const outline = { ...report?.outline, title: '</script><script>alert(1)</script>' } as never;
    const html = fillPack(template, {
      ...filling,
      facts: { ...facts, reports: [{ ...report, outline } as never] },
    });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(restorePackedReports(packParts(html)?.facts)?.reports[0]?.outline.title).toContain('alert(1)');
  });

  test('is made of the template and of nothing else', () => {
    expect(() => fillPack('<h1>Sign in</h1>', filling)).toThrow('The template has no html');
  });
});

describe('what is no pack', () => {
  test.each([
    ['another page', '<!doctype html><title>Weather</title><h1>Weather</h1>'],
    ['nothing', ''],
    ['a pack whose data were cut off', fillPack(template, filling).slice(0, 400)],
  ])('%s is known as such', (_, text) => {
    expect(packParts(text)).toBeUndefined();
  });

  test('a later format is told from a broken one', () => {
    expect(isLaterPack({ format: 2 })).toBe(true);
    expect(isLaterPack({ format: 'two' })).toBe(false);
    expect(isLaterPack(undefined)).toBe(false);
  });
});

describe('what a pack says of its reports', () => {
  const [report] = facts.reports as [(typeof facts.reports)[number]];
  const change = (more: object) => ({ ...facts, ...more });
  const changed = (more: object) => change({ reports: [{ ...report, ...more }] });

  test('is believed as it was written', () => {
    expect(restorePackedReports(facts)?.reports).toEqual(facts.reports);
  });

  test.each<[string, unknown]>([
    ['nothing at all', null],
    ['no reports', change({ reports: [] })],
    ['one report twice', change({ reports: [report, report] })],
    ['a day that is none', change({ made: '2026-13-45' })],
    ['an address that runs something', change({ from: 'javascript:alert(1)//' })],
    ['an address with words in it', change({ from: 'https://reports.example/ Your phone is broken. Call' })],
    ['an outline of another report', changed({ outline: { ...report.outline, slug: 'other' } })],
    ['a file of another report', changed({ manifest: { ...report.manifest, slug: 'other' } })],
    ['a block with a file that the manifest does not name', changed({ packed: ['reports/park/more.html'] })],
    ['a block with a file twice', changed({ packed: [...report.packed, ...report.packed] })],
  ])('is not believed with %s', (_, value) => {
    expect(restorePackedReports(value)).toBeUndefined();
  });
});
