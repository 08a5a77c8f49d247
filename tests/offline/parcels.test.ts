import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restoreManifest, totalBytes } from '../../src/model/save.ts';
import { wholeCopy } from '../../src/offline/caches.ts';
import { saveReport } from '../../src/offline/save.ts';
import type { SaveOptions, SaveStep } from '../../src/offline/saving.ts';
import { type FakeCaches, useFakeCaches as fakeCaches } from './fake-caches.ts';
import { useActiveWorker as activeWorker, FakeSite, root, timed } from './fake-site.ts';

const slug = 'one-year-on';
const picture = `reports/${slug}/media/map.png`;
const outline = `reports/${slug}/outline.json`;
const parcel = `reports/${slug}/parcel.en.txt`;

let storage: FakeCaches;
let site: FakeSite;

beforeEach(() => start());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  storage = fakeCaches();
  site = new FakeSite();
  site.addParcels();
  activeWorker();
}

async function save(options: Partial<SaveOptions> = {}) {
  site.asked.length = 0;
  const controller = new AbortController();
  const saving = saveReport(slug, { signal: controller.signal, onProgress: () => {}, ...options });
  return (await timed(saving)).value;
}

/** The files of the report that are on the device, whole or not. */
function there(): string[] {
  const keys = [...(storage.all.get(`report-1/${slug}/aa11`)?.entries.keys() ?? [])];
  return keys
    .map(url => url.slice(root.length))
    .filter(path => path.startsWith('reports/'))
    .sort();
}

/** Whether what is on the device is what the site has. */
async function isWhole(): Promise<boolean> {
  const copy = await wholeCopy(slug, root);
  for (const { path } of copy?.manifest.files ?? []) {
    const answer = await storage.all.get(copy?.name ?? '')?.match(root + path);
    if ((await answer?.text()) !== site.contents.get(path)) return false;
  }
  return copy !== undefined;
}

describe('a parcel', () => {
  test('brings all words in one request, each under its own address; the picture comes after it', async () => {
    const steps: SaveStep[] = [];
    expect((await save({ onProgress: step => steps.push(step) })).kind).toBe('saved');
    expect(site.paths()).toEqual([parcel, picture]);
    expect(await isWhole()).toBe(true);
    const done = steps.flatMap(step => (step.kind === 'saving' ? step.done : []));
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(done.at(-1)).toBe(totalBytes(site.manifest));
    expect(site.asked.every(({ saving, cache }) => saving && cache === 'no-cache')).toBe(true);
  });

  test('of one version brings that version alone', async () => {
    const wish = { versions: ['young-people'], pictures: false, languages: ['en'] };
    expect((await save({ wish })).kind).toBe('saved');
    expect(site.paths()).toEqual([`reports/${slug}/parcel.young-people.en.txt`]);
    expect(there()).not.toContain(`reports/${slug}/text/full.en.1.html`);
    // Of the rest no parcel holds nothing but what is missing.
    expect((await save({ wish: 'everything' })).kind).toBe('saved');
    expect(site.paths().sort()).toEqual([picture, `reports/${slug}/text/full.en.1.html`]);
    expect(await isWhole()).toBe(true);
  });

  test('comes whole in whatever pieces the network brings it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), async sizes => {
        start();
        site.faults.set(parcel, { kind: 'pieces', sizes });
        expect((await save()).kind).toBe('saved');
        expect(site.paths()).toEqual([parcel, picture]);
        expect(await isWhole()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('F01: that is cut leaves what has come, and then only the rest is fetched', async () => {
    const held = site.manifest.parcels?.[0]?.holds ?? [];
    const size = (path: string) => new TextEncoder().encode(site.contents.get(path)).length;
    for (let come = 0; come < held.length; come++) {
      start();
      const before = held.slice(0, come).reduce((sum, path) => sum + size(path), 0);
      site.faults.set(parcel, {
        kind: 'pieces',
        sizes: [before + 3],
        ends: 'cut',
      });
      expect(await save()).toMatchObject({ kind: 'failed', problem: 'no-network' });
      expect(there()).toEqual(held.slice(0, come).sort());
      expect(await isWhole()).toBe(false);
      site.faults.clear();
      expect((await save()).kind).toBe('saved');
      expect(
        site.paths().filter(path => there().includes(path) && held.slice(0, come).includes(path)),
      ).toEqual([]);
      expect(await isWhole()).toBe(true);
    }
  });

  test('F01: that is cut after its last file has lost nothing', async () => {
    const size = new TextEncoder().encode(site.contents.get(parcel)).length;
    site.faults.set(parcel, { kind: 'pieces', sizes: [size], ends: 'cut' });
    expect((await save()).kind).toBe('saved');
    expect(await isWhole()).toBe(true);
  });

  test.each([
    ['is missing', { kind: 'status', status: 404, times: 1 }],
    ['is refused', { kind: 'status', status: 503, times: 1 }],
    ['is of another build', { kind: 'bytes', bytes: 'Other words, and more of them.', times: 1 }],
    ['ends too soon', { kind: 'bytes', bytes: '{', times: 1 }],
    ['is empty', { kind: 'bytes', bytes: '', times: 1 }],
  ] as const)('F02, F05: that %s is no loss: the files come one by one', async (_, fault) => {
    site.faults.set(parcel, fault);
    expect((await save()).kind).toBe('saved');
    expect(site.paths().sort()).toEqual([parcel, ...site.manifest.files.map(({ path }) => path)].sort());
    expect(await isWhole()).toBe(true);
  });

  test('F03: in whose place a network wants to be signed in to says so', async () => {
    site.faults.set(parcel, { kind: 'page' });
    expect(await save()).toMatchObject({ kind: 'failed', problem: 'sign-in' });
    expect(there()).toEqual([]);
  });

  test('F34: that never comes is given up', async () => {
    site.faults.set(parcel, { kind: 'silent' });
    expect(await save()).toMatchObject({ kind: 'failed', problem: 'no-network' });
  });

  test('F06: for which there is no room leaves nothing', async () => {
    storage.beforePut = url => {
      if (url.endsWith('outline.json')) throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    };
    expect(await save()).toMatchObject({ kind: 'failed', problem: 'no-room' });
    expect(storage.all.size).toBe(0);
  });

  test('F34: in the middle of which the reader cancels leaves nothing', async () => {
    const controller = new AbortController();
    const onProgress = (step: SaveStep) => step.kind === 'saving' && step.done > 0 && controller.abort();
    const outcome = await save({ signal: controller.signal, onProgress });
    expect([outcome.kind, storage.all.size]).toEqual(['cancelled', 0]);
  });

  test('that holds a file which the report has not, or lies elsewhere, is not asked for', async () => {
    const { parcels: _, ...manifest } = site.manifest;
    for (const odd of [
      { path: parcel, holds: [outline, 'reports/other/a.json'] },
      { path: parcel, holds: [] },
    ]) {
      start();
      site.manifest = { ...manifest, parcels: [odd] };
      expect((await save()).kind).toBe('saved');
      expect(site.paths()).not.toContain(parcel);
    }
    const restored = restoreManifest({ ...manifest, parcels: [{ path: '../a', holds: [] }, { path: 1 }, 7] });
    expect(restored?.parcels).toEqual([]);
    start();
    site.manifest = { ...manifest, parcels: [{ path: 'reports/other/parcel.en.txt', holds: [outline] }] };
    expect(await save()).toMatchObject({ kind: 'failed', problem: 'wrong-bytes' });
  });
});
