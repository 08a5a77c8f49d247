import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteFiles } from '../../../src/offline/worker/site-files.ts';
import { FakeCache, type FakeCaches, useFakeCaches } from '../fake-caches.ts';
import { root } from '../fake-site.ts';

const facts = {
  build: 'two',
  base: '/',
  languages: ['en'],
  precache: [
    { url: '/help/', revision: 'r1' },
    { url: '/assets/main-1a2b.js', revision: null },
  ],
};
let storage: FakeCaches;

beforeEach(() => {
  storage = useFakeCaches();
  vi.stubGlobal('__WB_DISABLE_DEV_LOGS', true);
  vi.stubGlobal('ExtendableEvent', Event);
  vi.stubGlobal('FetchEvent', class {});
});

afterEach(() => vi.unstubAllGlobals());

describe('installing', () => {
  test('fetches what is listed into the cache of the build', async () => {
    vi.stubGlobal('fetch', async (url: string) => new Response(`content of ${url}`));
    const files = new SiteFiles(facts);
    await files.install();
    expect(await (await files.read(`${root}help/`))?.text()).toBe('content of /help/');
    expect([...storage.all.keys()]).toEqual(['site-/two']);
    expect(files.has(`${root}help/`)).toBe(true);
    expect(files.has(`${root}other/`)).toBe(false);
  });

  test('fails as a whole where one file is missing: the old build goes on', async () => {
    vi.stubGlobal(
      'fetch',
      async (url: string) => new Response('', { status: url.endsWith('.js') ? 404 : 200 }),
    );
    await expect(new SiteFiles(facts).install()).rejects.toThrow();
  });

  test('F06: without room leaves no half build, and reports stay', async () => {
    // In browsers a DOMException is an Error; jsdom's is not.
    class Full extends Error {
      override readonly name = 'QuotaExceededError';
    }
    vi.stubGlobal('DOMException', Full);
    vi.stubGlobal('fetch', async () => new Response('content'));
    await caches.open('report-1/x/aa');
    storage.beforePut = url => {
      if (url.endsWith('.js')) throw new Full('Full.');
    };
    await expect(new SiteFiles(facts).install()).rejects.toThrow();
    expect([...storage.all.keys()]).toEqual(['report-1/x/aa']);
  });
});

describe('F22: a browser that never answers for a cache', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('installing begins again in a new one', async () => {
    vi.stubGlobal('fetch', async (url: string) => new Response(`content of ${url}`));
    const never = new Promise<void>(() => {});
    vi.spyOn(FakeCache.prototype, 'put').mockReturnValueOnce(never);
    const files = new SiteFiles(facts);
    const installed = files.install();
    await vi.advanceTimersByTimeAsync(11_000);
    await installed;
    expect(await (await files.read(`${root}help/`))?.text()).toBe('content of /help/');
    expect(storage.all.get('site-/two')?.entries.size).toBe(2);
  });

  test('mending ends, and a page comes from the network', async () => {
    vi.stubGlobal('fetch', async () => new Response('from the network'));
    const files = new SiteFiles(facts);
    vi.spyOn(FakeCache.prototype, 'put').mockReturnValueOnce(new Promise<void>(() => {}));
    const mended = files.mend();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await mended).toBe(false);
    vi.spyOn(storage, 'match').mockReturnValue(new Promise(() => {}));
    const url = `${root}help/`;
    const answer = files.answer(url, new Request(url));
    // The first look waits ten seconds, the ones after it one.
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await (await answer).text()).toBe('from the network');
    const next = files.answer(url, new Request(url));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await (await next).text()).toBe('from the network');
  });
});

test('activating deletes other builds and no copy of a report, whole, half or of another format', async () => {
  const reports = ['report-1/x/aa', 'report-1/half/bb', 'report-2/x/cc'];
  for (const name of ['site-/one', 'site-/two', 'site-/a/b/one', ...reports]) await caches.open(name);
  await new SiteFiles(facts).dropOthers();
  expect([...storage.all.keys()]).toEqual(['site-/two', 'site-/a/b/one', ...reports]);
});

test('F20: a file that the browser threw away comes from the network', async () => {
  vi.stubGlobal('fetch', async () => new Response('from the network'));
  const url = `${root}help/`;
  expect(await (await new SiteFiles(facts).answer(url, new Request(url))).text()).toBe('from the network');
});

test('F14: a page of an earlier build that is still open gets its own files, also with no network', async () => {
  vi.stubGlobal('fetch', async () => new Response('from the network'));
  const url = `${root}assets/page-9f9f.js`;
  const ask = async () => (await new SiteFiles(facts).answer(url, new Request(url))).text();
  await (await caches.open('site-/a/b/one')).put(url, new Response('another site’s'));
  expect(await ask()).toBe('from the network');
  await (await caches.open('site-/one')).put(url, new Response('of the earlier build'));
  expect(await ask()).toBe('of the earlier build');
});

describe('F20: what the browser threw away', () => {
  test('is fetched again, and only that, by its sum', async () => {
    const asked: (readonly [url: string, integrity: string | undefined])[] = [];
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      asked.push([url, init?.integrity]);
      return new Response(`content of ${url}`);
    });
    const [help, code] = facts.precache;
    const files = new SiteFiles({ ...facts, precache: [{ ...help, integrity: 'sha256-x' }, code] as never });
    await files.install();
    const cache = await caches.open('site-/two');
    const [key] = (await cache.keys()).filter(({ url }) => url.includes('help'));
    await cache.delete(key as Request);
    expect(await files.read(`${root}help/`)).toBeUndefined();
    asked.length = 0;
    expect(await Promise.all([files.mend(), files.mend()])).toEqual([true, true]);
    expect(asked).toEqual([['/help/', 'sha256-x']]);
    expect(await (await files.read(`${root}help/`))?.text()).toBe('content of /help/');
  });

  test.each([
    ['with no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['where the site is of another build by now', async () => new Response('', { status: 404 })],
  ])('is said to be missing %s', async (_, fetched) => {
    vi.stubGlobal('fetch', fetched);
    const files = new SiteFiles(facts);
    expect(await files.mend()).toBe(false);
  });
});
