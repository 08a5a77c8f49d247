import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { totalBytes } from '../../src/model/save.ts';
import { wholeCopy } from '../../src/offline/caches.ts';
import { saveReport } from '../../src/offline/save.ts';
import type { SaveOutcome, SaveStep } from '../../src/offline/saving.ts';
import { FakeCache, type FakeCaches, useFakeCaches } from './fake-caches.ts';
import { FakeSite, root, timed, useActiveWorker } from './fake-site.ts';

const slug = 'one-year-on';
const copy = `report-1/${slug}/aa11`;
const outline = `reports/${slug}/outline.json`;
const picture = `reports/${slug}/media/map.png`;
const text = `reports/${slug}/text/full.en.1.html`;

let storage: FakeCaches;
let site: FakeSite;
let steps: SaveStep[];

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

async function save(controller = new AbortController(), onStep: (step: SaveStep) => void = () => {}) {
  steps = [];
  const onProgress = (step: SaveStep) => {
    steps.push(step);
    onStep(step);
  };
  return timed<SaveOutcome>(saveReport(slug, { signal: controller.signal, onProgress }));
}

const kept = (path: string) => storage.all.get(copy)?.match(new URL(path, root).href);
const isWhole = async () => (await wholeCopy(slug, root)) !== undefined;

describe('a save that goes well', () => {
  test('keeps every file under its address and the manifest last', async () => {
    const order: string[] = [];
    storage.beforePut = url => order.push(url.slice(root.length));
    const { value } = await save();
    expect(value.kind).toBe('saved');
    expect(await (await kept(text))?.text()).toBe(site.contents.get(text));
    expect(order[0]).toBe('wanted.json');
    expect(order.at(-1)).toBe('save.json');
    // The manifest, and the entry whose name says what a list needs.
    expect(storage.all.get(copy)?.entries.size).toBe(site.manifest.files.length + 2);
  });

  test('makes answers anew: our type, no header that a network put in', async () => {
    await save();
    const answer = await kept(picture);
    expect(Object.fromEntries(answer?.headers ?? [])).toEqual({
      'content-type': 'image/png',
      'content-length': String(site.contents.get(picture)?.length),
    });
  });

  test('counts bytes up to all of them, and says that it checks before it says saved', async () => {
    await save();
    const all = totalBytes(site.manifest);
    const done = steps.flatMap(step => (step.kind === 'saving' ? step.done : []));
    expect(done.at(-1)).toBe(all);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(steps.at(-1)).toEqual({ kind: 'checking' });
  });

  test('asks for words before pictures and past the caches', async () => {
    await save();
    expect(site.paths().at(-1)).toBe(picture);
    expect(new Set(site.asked.map(({ cache }) => cache))).toEqual(new Set(['no-cache']));
    expect(site.asked.every(({ saving }) => saving)).toBe(true);
  });
});

describe('F01: the network is cut', () => {
  test.each([0, 1, 2, 3])('after %i files: what has come is kept, and only the rest is fetched', async k => {
    site.cutAfter = k;
    const first = await save();
    expect(first.value).toMatchObject({ kind: 'failed', problem: 'no-network' });
    expect(await isWhole()).toBe(false);
    const there = [...(storage.all.get(copy)?.entries.keys() ?? [])].filter(url => url.includes('/reports/'));
    site.cutAfter = Number.POSITIVE_INFINITY;
    site.asked.length = 0;
    expect((await save()).value.kind).toBe('saved');
    const missing = site.manifest.files.map(file => file.path).filter(path => !there.includes(root + path));
    expect(site.paths().sort()).toEqual(missing.sort());
    expect(await isWhole()).toBe(true);
  });

  test('before anything: nothing is written', async () => {
    site.faults.set(`reports/${slug}/save.json`, { kind: 'cut' });
    expect((await save()).value).toEqual({ kind: 'failed', problem: 'no-network' });
    expect(storage.all.size).toBe(0);
  });

  test('F34: a server that falls silent is given up after 20 seconds', async () => {
    site.faults.set(text, { kind: 'silent' });
    const { value, elapsed } = await save();
    expect(value).toMatchObject({ problem: 'no-network' });
    expect(elapsed).toBeGreaterThanOrEqual(20_000);
    expect(elapsed).toBeLessThan(21_000);
  });
});

describe('F02: the server refuses', () => {
  test.each([500, 503, 404, 429])('%i twice, then the file: saved after growing waits', async status => {
    site.faults.set(text, { kind: 'status', status, times: 2 });
    const { value, elapsed } = await save();
    expect(value.kind).toBe('saved');
    expect(elapsed).toBeGreaterThanOrEqual(3000);
    expect(site.paths().filter(path => path === text)).toHaveLength(3);
  });

  test('for good: said after three more attempts, and the rest can be finished', async () => {
    site.faults.set(text, { kind: 'status', status: 503, times: 99 });
    expect((await save()).value).toMatchObject({ kind: 'failed', problem: 'refused' });
    expect(site.paths().filter(path => path === text)).toHaveLength(4);
    expect(await isWhole()).toBe(false);
    expect(storage.all.has(copy)).toBe(true);
  });

  test('403 is not asked again', async () => {
    site.faults.set(text, { kind: 'status', status: 403, times: 99 });
    expect((await save()).value).toMatchObject({ problem: 'refused' });
    expect(site.paths().filter(path => path === text)).toHaveLength(1);
  });
});

describe('F03: a network answers with its sign-in page', () => {
  test.each([outline, picture, `reports/${slug}/save.json`])(
    'instead of %s: said, and never stored',
    async path => {
      site.faults.set(path, { kind: 'page' });
      expect((await save()).value).toMatchObject({ kind: 'failed', problem: 'sign-in' });
      expect(await kept(path)).toBeUndefined();
      expect(await isWhole()).toBe(false);
    },
  );

  test('instead of words, which are HTML too: only the hash tells, and nothing of it is stored', async () => {
    site.faults.set(text, { kind: 'page' });
    expect((await save()).value).toMatchObject({ problem: 'wrong-bytes' });
    expect(await kept(text)).toBeUndefined();
  });
});

describe('F04 and F05: wrong bytes', () => {
  test.each(['half of it', '', 'x'.repeat(100_000)])(
    'once (%#): fetched again past the HTTP cache, then saved',
    async bytes => {
      site.faults.set(text, { kind: 'bytes', bytes, times: 1 });
      expect((await save()).value.kind).toBe('saved');
      const modes = site.asked.filter(({ path }) => path === text).map(({ cache }) => cache);
      expect(modes).toEqual(['no-cache', 'reload']);
      expect(await (await kept(text))?.text()).toBe(site.contents.get(text));
    },
  );

  test('of the right length: only the hash tells', async () => {
    const right = site.contents.get(outline) ?? '';
    site.faults.set(outline, { kind: 'bytes', bytes: right.replace('full', 'fool'), times: 2 });
    expect((await save()).value).toMatchObject({ kind: 'failed', problem: 'wrong-bytes' });
    expect(await kept(outline)).toBeUndefined();
    expect(await isWhole()).toBe(false);
  });

  test('a manifest with files of another report is refused', async () => {
    const foreign = {
      ...site.manifest,
      files: [{ path: 'reports/other/a.json', bytes: 1, sha256: 'a'.repeat(64) }],
    };
    const path = `reports/${slug}/save.json`;
    site.faults.set(path, { kind: 'bytes', bytes: JSON.stringify(foreign), times: 1 });
    expect((await save()).value).toEqual({ kind: 'failed', problem: 'wrong-bytes' });
    expect(storage.all.size).toBe(0);
  });
});

test('F20: where the site itself is not all there, nothing is called saved, and what has come stays', async () => {
  useActiveWorker(false);
  expect((await save()).value).toMatchObject({ kind: 'failed', problem: 'refused' });
  expect(await isWhole()).toBe(false);
  useActiveWorker();
  site.asked.length = 0;
  expect((await save()).value.kind).toBe('saved');
  expect(site.paths()).toEqual([]);
});

describe('F06 and F08: the device has no room', () => {
  test.each([0, 1, 2, 3, 4, 5])('at write %i: says what is needed and leaves nothing', async n => {
    let writes = 0;
    storage.beforePut = () => {
      if (writes++ === n) throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    };
    const { value } = await save();
    expect(value).toEqual({ kind: 'failed', problem: 'no-room', needed: totalBytes(site.manifest) });
    expect(storage.all.size).toBe(0);
  });

  test('what a full disk does not delete at once is deleted a moment later', async () => {
    storage.beforePut = url => {
      if (url.endsWith('.png')) throw new DOMException('Unexpected internal error.', 'UnknownError');
    };
    const deleting = vi.spyOn(storage, 'delete').mockResolvedValueOnce(false).mockResolvedValueOnce(false);
    deleting.mockRejectedValueOnce(new DOMException('Unexpected internal error.', 'UnknownError'));
    expect((await save()).value).toMatchObject({ kind: 'failed', problem: 'no-storage' });
    expect(storage.all.size).toBe(0);
  });

  test('an error without a good name is still the device’s', async () => {
    storage.beforePut = url => {
      if (url.endsWith('.png')) throw new DOMException('Unexpected internal error.', 'UnknownError');
    };
    expect((await save()).value).toMatchObject({ problem: 'no-storage' });
    expect(storage.all.size).toBe(0);
  });

  test('a file that storage loses before the check is noticed', async () => {
    const { value } = await save(new AbortController(), step => {
      if (step.kind === 'checking') storage.all.get(copy)?.entries.delete(root + text);
    });
    expect(value).toMatchObject({ problem: 'no-storage' });
    expect(storage.all.size).toBe(0);
  });

  test('a file that storage changes before the check, and leaves as long as it was, is noticed', async () => {
    const { value } = await save(new AbortController(), async step => {
      if (step.kind !== 'checking') return;
      const entry = storage.all.get(copy)?.entries.get(root + text);
      if (entry) new Uint8Array(entry.bytes)[0] = 0x58;
    });
    expect(value).toMatchObject({ problem: 'no-storage' });
    expect(storage.all.size).toBe(0);
  });

  test('the copy is deleted by another tab while it is checked: saved is not said', async () => {
    const { value } = await save(new AbortController(), step => {
      if (step.kind === 'checking') storage.all.delete(copy);
    });
    expect(value.kind).toBe('failed');
    expect(await isWhole()).toBe(false);
  });
});

test('F22: where one file is refused and another gets no answer, that is what is said; no room comes first', async () => {
  for (const [name, said] of [
    ['NotFoundError', 'no-answer'],
    ['QuotaExceededError', 'no-room'],
  ] as const) {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const put = FakeCache.prototype.put;
    let ask = () => {};
    const asked = new Promise<void>(resolve => {
      ask = resolve;
    });
    const broken = vi.spyOn(FakeCache.prototype, 'put').mockImplementation(function (
      this: FakeCache,
      request,
      response,
    ) {
      // Both are under way before one of them is refused.
      if (String(request).endsWith(text))
        return asked.then(() => Promise.reject(new DOMException('No.', name)));
      if (!String(request).endsWith(picture)) return put.call(this, request, response);
      ask();
      return new Promise(() => {});
    });
    const outcome = saveReport(slug, { signal: new AbortController().signal, onProgress: () => {} });
    await asked;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toMatchObject({ kind: 'failed', problem: said });
    broken.mockRestore();
    vi.useRealTimers();
  }
});

test('F22: storage that never answers is given up after ten seconds; what has come stays, and can be finished', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const put = FakeCache.prototype.put;
  let isAsked = false;
  const silent = vi.spyOn(FakeCache.prototype, 'put').mockImplementation(function (
    this: FakeCache,
    request,
    response,
  ) {
    if (!String(request).endsWith(picture)) return put.call(this, request, response);
    isAsked = true;
    return new Promise(() => {});
  });
  const outcome = saveReport(slug, { signal: new AbortController().signal, onProgress: () => {} });
  await vi.waitUntil(async () => isAsked && (await kept(text)));
  await vi.advanceTimersByTimeAsync(9000);
  expect(await Promise.race([outcome, 'nothing yet'])).toBe('nothing yet');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await outcome).toMatchObject({ kind: 'failed', problem: 'no-answer' });
  expect(await isWhole()).toBe(false);
  expect(await kept(text)).toBeDefined();
  silent.mockRestore();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect((await save()).value.kind).toBe('saved');
});

test('cancelling leaves nothing', async () => {
  const controller = new AbortController();
  const { value } = await save(controller, step => {
    if (step.kind === 'saving' && step.done > 0) controller.abort();
  });
  expect(value).toEqual({ kind: 'cancelled' });
  expect(storage.all.size).toBe(0);
});

test('without a worker that shows it offline nothing counts as saved', async () => {
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: { getRegistration: async () => undefined } });
  const { value, elapsed } = await save();
  expect(value).toMatchObject({ kind: 'failed', problem: 'no-worker' });
  expect(elapsed).toBeLessThanOrEqual(11_000);
  expect(storage.all.size).toBe(0);
});

describe('F24: a newer revision', () => {
  const changed = '<section id="method"><h2>Method</h2><p>Corrected.</p></section>';

  async function publishNewer(): Promise<void> {
    await save();
    site = new FakeSite(slug, 'bb22', { [text]: changed });
  }

  test('takes unchanged files from the old copy and replaces it when all is there', async () => {
    await publishNewer();
    expect((await save()).value.kind).toBe('saved');
    expect(site.paths()).toEqual([text]);
    expect([...storage.all.keys()]).toEqual([`report-1/${slug}/bb22`]);
  });

  test('that does not arrive leaves the old copy whole', async () => {
    await publishNewer();
    site.cutAfter = 0;
    expect((await save()).value).toMatchObject({ problem: 'no-network' });
    expect((await wholeCopy(slug, root))?.manifest.revision).toBe('aa11');
  });

  test('for which there is no room leaves only the old copy', async () => {
    await publishNewer();
    storage.beforePut = () => {
      throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    };
    expect((await save()).value).toMatchObject({ problem: 'no-room' });
    expect([...storage.all.keys()]).toEqual([copy]);
    expect(await isWhole()).toBe(true);
  });
});

test('F21: a file that the browser emptied is fetched again, alone', async () => {
  await save();
  await storage.all.get(copy)?.put(root + text, new Response(''));
  site.asked.length = 0;
  expect((await save()).value.kind).toBe('saved');
  expect(site.paths()).toEqual([text]);
});
