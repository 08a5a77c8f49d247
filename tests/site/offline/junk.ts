import type { Page } from '@playwright/test';

/**
 * Puts what does not belong there into every kind of place where the site keeps something, as a broken disk, a neighbour
 * at the same address or a version that nobody knows would: so many caches, each with other junk. The page must be one of
 * the site’s own.
 */
export async function putJunk(page: Page, count: number): Promise<void> {
  await page.evaluate(async pieces => {
    const { base } = JSON.parse(document.getElementById('app')?.dataset.site ?? '{}') as { base: string };
    const manifest = (changes: object) =>
      JSON.stringify({ format: 1, slug: 'junk', revision: 'aa11', title: 'Junk', files: [], ...changes });
    const values = [
      '',
      'null',
      '0',
      '[]',
      '{}',
      '{"files":null}',
      '\u0000\uFFFF',
      '"'.repeat(10_000),
      '['.repeat(5000),
      '<script>alert(1)</script>',
      manifest({ files: [{ path: '../../sw.js', bytes: -1, sha256: 'x' }] }),
      manifest({ title: { toString: 1 }, savedAt: 'yesterday' }),
      manifest({ files: [{ path: 'reports/matched-pair/outline.json', bytes: 1, sha256: '0'.repeat(64) }] }),
      manifest({ slug: '__proto__', files: Array.from({ length: 100 }, () => null) }),
    ];
    const names = [
      'report-1/matched-pair/REVISION',
      'report-1/junk-REVISION/aa11',
      'report-1/__proto__/REVISION',
      'report-1//REVISION',
      'report-1/REVISION',
      'report-1/%E0%A4%A/REVISION',
      'report-2/matched-pair/REVISION',
      'report-0/REVISION',
      `site-${base}REVISION`,
      'REVISION',
    ];
    const keys = [
      'wanted.json',
      'save.json',
      'save-2.json',
      'reports/junk/outline.json',
      'reports/matched-pair/outline.json',
      'facts/{}',
      `facts/${encodeURIComponent('{"record":"save.json","title":"Junk","files":0,"bytes":-1}')}`,
      'checked/yesterday',
      '%E0%A4%A',
      '',
    ];
    const [of, others] = [<T>(list: readonly T[], at: number) => list[at % list.length] as T, [1, 3, 7]];
    for (let at = 0; at < pieces; at++) {
      const cache = await caches.open(of(names, at).replace('REVISION', `${at.toString(16)}f`));
      await Promise.all(
        others.map((step, turn) =>
          cache.put(
            new URL(base + of(keys, at * step + turn), location.href),
            new Response(of(values, at + turn)),
          ),
        ),
      );
    }
  }, count);
}

/** What may stand in the place of the reading settings. */
export const junkSettings = [
  '',
  'null',
  '[1,2',
  '{"theme":{"a":1},"size":-7,"face":"<b>"}',
  '"'.repeat(100_000),
];
