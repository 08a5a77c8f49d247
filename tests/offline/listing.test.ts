import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { totalBytes } from '../../src/model/save.ts';
import { checkCopy } from '../../src/offline/checking.ts';
import { listCopies } from '../../src/offline/listing.ts';
import { type FakeCaches, useFakeCaches } from './fake-caches.ts';
import { FakeSite, root } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';

const text = 'reports/one-year-on/text/full.en.1.html';
let storage: FakeCaches;

/** The size in bytes of a file of the invented report. */
const sizeOf = (path: string) => Buffer.byteLength(new FakeSite().contents.get(path) ?? '');

beforeEach(() => {
  storage = useFakeCaches();
});
afterEach(() => vi.unstubAllGlobals());

describe('what is listed', () => {
  test('a whole copy, with its neutral title, size and day', async () => {
    const site = new FakeSite();
    await putCopy(site);
    const state = {
      kind: 'saved',
      bytes: totalBytes(site.manifest),
      revision: 'aa11',
      savedAt: '2026-03-03T12:00:00.000Z',
      checkedAt: '2026-03-03T12:00:00.000Z',
    };
    expect(await listCopies(root)).toEqual([{ slug: 'one-year-on', title: 'A year of work', state }]);
  });

  test('half a copy is never listed as saved', async () => {
    const site = new FakeSite();
    await putCopy(site, { whole: false, missing: [text] });
    const all = totalBytes(site.manifest);
    const lost = site.manifest.files.find(file => file.path === text)?.bytes ?? 0;
    expect((await listCopies(root))[0]?.state).toEqual({ kind: 'unfinished', done: all - lost, all });
  });

  test('all files without a manifest are not a saved copy either', async () => {
    await putCopy(new FakeSite(), { whole: false });
    expect((await listCopies(root))[0]?.state.kind).toBe('unfinished');
  });

  test('F21: a copy that lost a file is no longer listed as saved', async () => {
    await putCopy(new FakeSite(), { missing: [text] });
    expect((await listCopies(root))[0]?.state).toMatchObject({ kind: 'broken', lost: sizeOf(text) });
  });

  test('beside a newer half copy the old one counts', async () => {
    await putCopy(new FakeSite());
    const newer = new FakeSite('one-year-on', 'bb22', { [text]: 'Corrected.' });
    await putCopy(newer, { whole: false, missing: [text] });
    const [copy] = await listCopies(root);
    expect(copy?.state).toMatchObject({
      kind: 'saved',
      revision: 'aa11',
      newer: { all: totalBytes(newer.manifest) },
    });
  });

  test('other caches are not reports, and reports come by title', async () => {
    await caches.open('site-1');
    await caches.open('somebody-elses');
    await putCopy(new FakeSite('zebra'));
    // This one lost its title.
    await caches.open('report-1/aardvark/cc33');
    expect((await listCopies(root)).map(copy => copy.title)).toEqual(['A year of work', 'aardvark']);
  });
});

test.each([
  '',
  'null',
  '{"format":1}',
  '{"format":1,"slug":"one-year-on","revision":"aa11","title":7,"files":[]}',
  '{"format":1,"slug":"one-year-on","revision":"aa11","title":"x","files":[{"path":"../../etc","bytes":1,"sha256":"0"}]}',
])('F18: junk in the manifest’s place (%#) is an unfinished copy, and the rest is listed', async junk => {
  const cache = await caches.open('report-1/one-year-on/aa11');
  await cache.put(`${root}save.json`, new Response(junk));
  await cache.put(`${root}what/is/this`, new Response('?'));
  await putCopy(new FakeSite('exclusions'));
  const listed = await listCopies(root);
  expect(listed.map(({ slug, state }) => [slug, state.kind])).toEqual([
    ['exclusions', 'saved'],
    ['one-year-on', 'unfinished'],
  ]);
});

describe('reading a copy through', () => {
  test('leaves a good one alone', async () => {
    const name = await putCopy(new FakeSite());
    const before = storage.all.get(name)?.entries.size;
    expect(await checkCopy('one-year-on', root, false)).toEqual({ lost: 0, noted: false });
    expect(storage.all.get(name)?.entries.size).toBe(before);
  });

  test('takes out a file that was emptied, so that the copy needs repair', async () => {
    const name = await putCopy(new FakeSite());
    await storage.all.get(name)?.put(root + text, new Response(''));
    expect(await checkCopy('one-year-on', root, false)).toEqual({ lost: sizeOf(text), noted: false });
    expect((await listCopies(root))[0]?.state).toMatchObject({ kind: 'broken', lost: sizeOf(text) });
  });
});

test('looking at what is saved does not bring back what another tab deletes meanwhile', async () => {
  const fake = useFakeCaches();
  await caches.open('report-1/one-year-on/aa11');
  const looking = listCopies(root);
  // The names have been asked for; what they name is looked at after this.
  await caches.delete('report-1/one-year-on/aa11');
  await looking;
  expect([...fake.all.keys()]).toEqual([]);
});
