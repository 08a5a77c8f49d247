import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Forgetting, finishForgetting, forgetEverything } from '../../src/safety/forgetting.ts';
import { forgettingMark } from '../../src/safety/forgetting-mark.ts';
import { stubStores } from './stores.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

/** Forgets to the end, however long the looks in between take. */
async function forget(forgetting: Forgetting = {}) {
  const ended = forgetEverything(forgetting);
  await vi.advanceTimersByTimeAsync(60_000);
  return ended;
}

test('every store is cleared, and looked into again', async () => {
  const kept = stubStores(['site-1234', 'report-1/one-year-on/abcd', 'neighbour']);
  localStorage.setItem('reading-settings', '{}');
  sessionStorage.setItem('left', '1');
  expect(await forget()).toEqual({ left: [], asked: false });
  expect(kept()).toEqual([]);
});

test('saves are stopped before what they write is cleared', async () => {
  const kept = stubStores(['report-1/one-year-on/abcd']);
  const whenAsked: string[][] = [];
  await forget({ removeSaved: async () => whenAsked.push([...kept()]) });
  expect(whenAsked).toEqual([['report-1/one-year-on/abcd', forgettingMark]]);
});

test('what another tab writes in between is cleared too', async () => {
  const kept = stubStores(['site-1234']);
  setTimeout(() => void caches.open('report-1/exclusions/bb'), 200);
  expect((await forget()).left).toEqual([]);
  expect(kept()).toEqual([]);
});

test('what could not be cleared is named, and the rest is cleared', async () => {
  stubStores(['site-1234', 'report-1/one-year-on/abcd'], ['site-1234']);
  localStorage.setItem('reading-settings', '{}');
  expect((await forget()).left).toEqual([{ kind: 'site', name: 'site-1234' }]);
});

test('F17: where the browser never answers for its caches, the rest is cleared, and nobody is told that nothing is left', async () => {
  stubStores(['report-1/one-year-on/abcd']);
  caches.keys = () => new Promise(() => {});
  localStorage.setItem('reading-settings', '{}');
  const removeSaved = () => new Promise<never>(() => {});
  const forgotten = await forget({ removeSaved });
  expect(localStorage).toHaveLength(0);
  expect(forgotten.left).toEqual([{ kind: 'other', name: '' }]);
});

test('the mark that says that it goes on is the last to go', async () => {
  const kept = stubStores(['site-1234', 'report-1/one-year-on/abcd'], ['report-1/one-year-on/abcd']);
  const deleted: string[] = [];
  const { delete: remove } = caches;
  caches.delete = async name => {
    deleted.push(name);
    return remove(name);
  };
  await forget();
  expect(deleted.indexOf(forgettingMark)).toBeGreaterThan(deleted.indexOf('site-1234'));
  expect(kept()).toEqual(['report-1/one-year-on/abcd']);
});

test('what was cut off is finished', async () => {
  const kept = stubStores([forgettingMark, 'report-1/one-year-on/abcd']);
  localStorage.setItem('reading-settings', '{}');
  const followed = vi.fn();
  addEventListener('storage', followed, { once: true });
  const ended = finishForgetting();
  await vi.advanceTimersByTimeAsync(60_000);
  await ended;
  expect(kept()).toEqual([]);
  expect(localStorage.length).toBe(0);
  expect(followed).toHaveBeenCalledOnce();
});

test.each([true, false])(
  'the host is asked to have the browser clear its own cache; it answers: %s',
  async ok => {
    stubStores([]);
    const ask = vi.fn(async () => ({ ok }));
    vi.stubGlobal('fetch', ask);
    expect(await forget({ clearingAddress: '/forgotten/' })).toEqual({ left: [], asked: ok });
    expect(ask).toHaveBeenCalledWith('/forgotten/', expect.objectContaining({ cache: 'no-store' }));
  },
);

test('without a network, or where the browser opens no store, nothing fails', async () => {
  vi.stubGlobal('caches', undefined);
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
  expect(await forget({ clearingAddress: '/forgotten/' })).toEqual({ left: [], asked: false });
});
