import { describe, expect, test } from 'vitest';
import {
  copyNames,
  outdated,
  parseReportCache,
  readManifest,
  reportCache,
  siteCache,
  wholeCopy,
} from '../../src/offline/caches.ts';
import { isReportCache } from '../../src/offline/reader-caches.ts';
import { useFakeCaches } from './fake-caches.ts';
import { FakeSite, root } from './fake-site.ts';

describe('names', () => {
  test('a report cache is read back from its name', () => {
    expect(parseReportCache(reportCache('one-year-on', '0af3'))).toEqual({
      slug: 'one-year-on',
      revision: '0af3',
    });
  });

  test.each([
    'site-1',
    'report-1/x',
    'report-1/../aa',
    'report-1/x/not-hex',
    'report-2/x/aa',
    'workbox-precache',
    '',
  ])('“%s” is no report cache of this format', name => expect(parseReportCache(name)).toBeUndefined());

  test('an activated build deletes other builds and never what the reader saved', () => {
    const site = { base: '/a/', build: 'new' };
    const old = siteCache({ ...site, build: 'old' });
    const others = ['/', '/a/b/', '/b/'].map(base => siteCache({ ...site, base }));
    const names = [
      old,
      siteCache(site),
      ...others,
      reportCache('x', 'aa'),
      'report-2/x/aa',
      'somebody-elses',
    ];
    expect(outdated(names, site)).toEqual([old]);
    expect(names.filter(isReportCache)).toEqual([reportCache('x', 'aa'), 'report-2/x/aa']);
  });
});

describe('a copy', () => {
  const put = async (name: string, record: unknown, key = 'save.json') =>
    (await caches.open(name)).put(
      new URL(key, root).href,
      new Response(typeof record === 'string' ? record : JSON.stringify(record)),
    );

  test('the newest whole copy is the one that is read', async () => {
    useFakeCaches();
    const { manifest } = new FakeSite();
    await put('report-1/one-year-on/aa11', manifest);
    await put('report-1/one-year-on/bb22', { ...manifest, revision: 'bb22' });
    await put('report-1/one-year-on/cc33', { ...manifest, revision: 'cc33' }, 'wanted.json');
    await put('report-1/one-year-on-too/dd44', { ...manifest, slug: 'one-year-on-too', revision: 'dd44' });
    expect((await wholeCopy('one-year-on', root))?.name).toBe('report-1/one-year-on/bb22');
    expect(await copyNames('one-year-on')).toHaveLength(3);
  });

  test.each(['', 'junk', '[]', '{"format":2}', '{"format":1,"files":[]}'])(
    'junk (%s) is no manifest',
    async junk => {
      useFakeCaches();
      await put('report-1/one-year-on/aa11', junk);
      expect(await wholeCopy('one-year-on', root)).toBeUndefined();
    },
  );

  test('a manifest of another report or revision is not believed', async () => {
    useFakeCaches();
    const { manifest } = new FakeSite();
    const name = 'report-1/one-year-on/ff00';
    await put(name, manifest);
    expect(await readManifest(name, root)).toBeUndefined();
  });
});
