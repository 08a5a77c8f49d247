import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { totalBytes } from '../../src/model/save.ts';
import { manifestKeys, wantedKey, wholeCopy } from '../../src/offline/caches.ts';
import { listCopies } from '../../src/offline/listing.ts';
import { saveReport } from '../../src/offline/save.ts';
import { pausing, type SaveOptions, type SaveStep } from '../../src/offline/saving.ts';
import { savedFile } from '../../src/offline/worker/saved.ts';
import { type FakeCaches, useFakeCaches } from './fake-caches.ts';
import { FakeSite, root, timed, useActiveWorker } from './fake-site.ts';

const slug = 'one-year-on';
const name = `report-1/${slug}/aa11`;
const full = `reports/${slug}/text/full.en.1.html`;
const young = `reports/${slug}/text/young-people.en.2.html`;
const picture = `reports/${slug}/media/map.png`;
const youngOnly = { versions: ['young-people'], pictures: true, languages: ['en'] };
let storage: FakeCaches;
let site: FakeSite;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  storage = useFakeCaches();
  site = new FakeSite();
  useActiveWorker();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function save(wish?: SaveOptions['wish'], more: Partial<SaveOptions> = {}) {
  const signal = new AbortController().signal;
  return (await timed(saveReport(slug, { signal, onProgress: () => {}, wish, ...more }))).value;
}

const stateNow = async () => (await listCopies(root))[0]?.state;
const keptPaths = () =>
  [...(storage.all.get(name)?.entries.keys() ?? [])]
    .map(url => url.slice(root.length))
    .filter(path => path.startsWith('reports/'));

describe('a version alone', () => {
  test('is what is fetched, kept and listed', async () => {
    expect((await save(youngOnly)).kind).toBe('saved');
    expect(site.paths().sort()).toEqual([
      `reports/${slug}/frames.en.json`,
      `reports/${slug}/outline.json`,
      young,
    ]);
    expect(await stateNow()).toMatchObject({ kind: 'saved', part: { missing: [{ id: 'full' }] } });
  });

  test('stays so at an update and when it is saved again', async () => {
    await save(youngOnly);
    site = new FakeSite(slug, 'bb22', { [young]: 'Corrected.' });
    await save();
    expect(site.paths()).toEqual([young]);
    expect((await wholeCopy(slug, root))?.manifest.chosen?.versions).toEqual(['young-people']);
  });

  test('is finished as what was chosen, after a cut', async () => {
    site.cutAfter = 1;
    await save(youngOnly);
    expect(await stateNow()).toMatchObject({ kind: 'unfinished' });
    site.cutAfter = Number.POSITIVE_INFINITY;
    await save();
    expect(keptPaths()).not.toContain(full);
    expect(await stateNow()).toMatchObject({ kind: 'saved', part: { missing: [{ id: 'full' }] } });
  });

  test('gets its rest, of which only what is missing is fetched', async () => {
    await save(youngOnly);
    site.asked.length = 0;
    await save('everything');
    expect(site.paths().sort()).toEqual([picture, full].sort());
    expect(await stateNow()).not.toHaveProperty('part');
    // No record of the smaller copy is left.
    const keys = [...(storage.all.get(name)?.entries.keys() ?? [])].map(url => url.slice(root.length));
    expect(keys.filter(key => (manifestKeys as readonly string[]).includes(key))).toHaveLength(1);
    expect(keys.filter(key => key.startsWith('facts/'))).toHaveLength(1);
    expect(keys).not.toContain(wantedKey);
  });
});

describe('the rest that does not come', () => {
  test.each([
    ['the network is cut', { kind: 'cut' } as const, 'no-network', [full]],
    ['the host refuses', { kind: 'status', status: 403, times: 9 } as const, 'refused', [full]],
  ])(
    'because %s leaves the smaller copy whole, and says that the rest is not finished',
    async (_, fault, problem, lost) => {
      await save(youngOnly);
      for (const path of lost) site.faults.set(path, fault);
      expect(await save('everything')).toMatchObject({ kind: 'failed', problem });
      expect(await stateNow()).toMatchObject({ kind: 'saved', part: { missing: [{ id: 'full' }] } });
    },
  );

  test('because it is cancelled leaves the smaller copy as it was', async () => {
    await save(youngOnly);
    const before = [...(storage.all.get(name)?.entries.keys() ?? [])].sort();
    const controller = new AbortController();
    const onProgress = (step: SaveStep) => step.kind === 'checking' && controller.abort();
    expect(await save('everything', { signal: controller.signal, onProgress })).toEqual({
      kind: 'cancelled',
    });
    expect([...(storage.all.get(name)?.entries.keys() ?? [])].sort()).toEqual(before);
  });

  test('because the device is full leaves the smaller copy as it was', async () => {
    await save(youngOnly);
    storage.beforePut = url => {
      if (url.endsWith('.png')) throw new DOMException('Full.', 'QuotaExceededError');
    };
    expect(await save('everything')).toMatchObject({ problem: 'no-room' });
    expect(await stateNow()).toMatchObject({ kind: 'saved', part: { missing: [{ id: 'full' }] } });
    expect(await stateNow()).not.toHaveProperty('more');
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'F09: because the browser is killed at write or removal %i never says more than is there, nor less',
    async n => {
      await save(youngOnly);
      const cache = storage.all.get(name);
      if (!cache) throw new Error('The copy is there.');
      let steps = 0;
      const orDie = () => {
        if (++steps >= n) throw new DOMException('Killed.', 'AbortError');
      };
      storage.beforePut = orDie;
      const remove = cache.delete;
      cache.delete = async request => {
        orDie();
        return remove.call(cache, request);
      };
      await save('everything');
      const state = await stateNow();
      expect(state?.kind).toBe('saved');
      const copy = await wholeCopy(slug, root);
      const there = new Set(keptPaths());
      expect(copy?.manifest.files.filter(({ path }) => !there.has(path))).toEqual([]);
    },
  );
});

describe('a save that is paused', () => {
  test('keeps what has come, and goes on from there', async () => {
    const controller = new AbortController();
    const onProgress = (step: SaveStep) => {
      if (step.kind === 'saving' && step.done > 0) controller.abort(pausing);
    };
    expect(await save(undefined, { signal: controller.signal, onProgress })).toEqual({ kind: 'paused' });
    const there = keptPaths();
    expect(there.length).toBeGreaterThan(0);
    expect((await stateNow())?.kind).toBe('unfinished');
    site.asked.length = 0;
    await save();
    expect(site.paths().filter(path => there.includes(path))).toEqual([]);
    expect((await stateNow())?.kind).toBe('saved');
  });
});

test('several saves wait for each other, and a waiting one is on the device already', async () => {
  const other = new FakeSite('exclusions');
  const fetches = { [slug]: site.fetch, exclusions: other.fetch };
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    fetches[address.includes('exclusions') ? 'exclusions' : slug]?.(address, init),
  );
  site.faults.set(full, { kind: 'silent' });
  const controller = new AbortController();
  const steps: string[] = [];
  const options = { signal: controller.signal, onProgress: () => {} };
  const first = saveReport(slug, options);
  await vi.waitFor(() => expect(site.paths()).toContain(full));
  const second = saveReport('exclusions', {
    signal: new AbortController().signal,
    onProgress: step => steps.push(step.kind),
  });
  await vi.waitFor(() => expect(steps).toEqual(['waiting']));
  expect(other.paths()).toEqual([]);
  expect((await listCopies(root)).map(copy => [copy.slug, copy.state.kind])).toEqual([
    [slug, 'unfinished'],
    ['exclusions', 'unfinished'],
  ]);
  controller.abort();
  expect(await first).toEqual({ kind: 'cancelled' });
  expect((await second).kind).toBe('saved');
});

describe('a pack without pictures, where a copy on the device has them', () => {
  const noPictures = { versions: ['full', 'young-people'], pictures: false, languages: ['en'] };
  const fromPack = (newer: FakeSite): Partial<SaveOptions> => ({
    offered: newer.manifest,
    source: async ({ path }) => new TextEncoder().encode(newer.contents.get(path)).buffer,
    supplies: path => path !== picture,
  });

  test('leaves the pictures where they are the same', async () => {
    await save();
    const outcome = await save(noPictures, fromPack(new FakeSite(slug, 'bb22', { [full]: 'Corrected.' })));
    expect(outcome.kind).toBe('saved');
    expect(await stateNow()).not.toHaveProperty('part');
  });

  test('is saved without them where they are others by now', async () => {
    await save();
    const outcome = await save(noPictures, fromPack(new FakeSite(slug, 'bb22', { [picture]: 'another' })));
    expect(outcome.kind).toBe('saved');
    expect(await stateNow()).toMatchObject({ kind: 'saved', revision: 'bb22', part: { pictures: false } });
  });
});

describe('the worker', () => {
  test('gives no picture that was left out of a saved version, and leaves others to the network', async () => {
    await save({ ...youngOnly, versions: ['full', 'young-people'], pictures: false });
    expect((await savedFile(slug, picture, root))?.status).toBe(404);
    storage.all.clear();
    await save(youngOnly);
    expect(await savedFile(slug, picture, root)).toBeUndefined();
  });

  test('gives a table out of the file that all tables of a version are in', async () => {
    const tables = `reports/${slug}/tables/full.json`;
    site = new FakeSite(slug, 'cc33', { [tables]: JSON.stringify({ 'tables/full-1.csv': 'a,b\r\n' }) });
    await save();
    const answer = await savedFile(slug, `reports/${slug}/tables/full-1.csv`, root);
    expect(answer?.headers.get('content-type')).toContain('text/csv');
    expect(await answer?.text()).toBe('a,b\r\n');
    expect(await savedFile(slug, `reports/${slug}/tables/full-2.csv`, root)).toBeUndefined();
  });
});

test('F18: junk among the names of a copy’s entries says nothing, and the copy is read more closely', async () => {
  await save();
  const cache = storage.all.get(name);
  for (const key of [...(cache?.entries.keys() ?? [])].filter(url => url.includes('/facts/'))) {
    await cache?.delete(key);
  }
  const junk = [
    { record: 'save.json', title: 7 },
    { record: 'no.json', title: 'x', files: 4, bytes: 1 },
    'text',
    null,
  ];
  for (const facts of junk) {
    await cache?.put(`${root}facts/${encodeURIComponent(JSON.stringify(facts))}`, new Response(null));
    await cache?.put(`${root}checked/yesterday`, new Response(null));
    await cache?.put(`${root}%E0%A4%A`, new Response(null));
    expect(await stateNow()).toMatchObject({ kind: 'saved', bytes: totalBytes(site.manifest) });
    expect((await listCopies(root))[0]?.title).toBe('A year of work');
  }
});
