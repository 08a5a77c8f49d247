import { afterEach, expect, test, vi } from 'vitest';
import { forgetEverything, traces } from '../../src/safety/device.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

/** Stores as a browser has them, kept in memory. */
function stubStores(names: string[], stubborn: string[] = []): void {
  let kept = [...names];
  vi.stubGlobal('caches', {
    keys: async () => kept,
    delete: async (name: string) => {
      if (stubborn.includes(name)) return false;
      kept = kept.filter(other => other !== name);
      return true;
    },
  });
  vi.stubGlobal('indexedDB', { databases: async () => [] });
}

test('the list is read from the real stores, and says what is what', async () => {
  stubStores(['site-1234', 'report-1/one-year-on/abcd']);
  localStorage.setItem('reading-settings', '{}');
  sessionStorage.setItem('left', '1');
  expect(await traces()).toEqual([
    { kind: 'site', name: 'site-1234' },
    { kind: 'copy', name: 'report-1/one-year-on/abcd' },
    { kind: 'setting', name: 'reading-settings' },
    { kind: 'tab', name: 'left' },
  ]);
});

test('forgetting clears every store and proves it by looking again', async () => {
  stubStores(['site-1234', 'report-1/one-year-on/abcd']);
  localStorage.setItem('reading-settings', '{}');
  expect(await forgetEverything()).toEqual([]);
});

test('what could not be cleared is named, and the rest is cleared', async () => {
  stubStores(['site-1234', 'report-1/one-year-on/abcd'], ['site-1234']);
  localStorage.setItem('reading-settings', '{}');
  expect(await forgetEverything()).toEqual([{ kind: 'site', name: 'site-1234' }]);
});

test('where the browser opens no store there is nothing, and nothing fails', async () => {
  vi.stubGlobal('caches', undefined);
  vi.stubGlobal('indexedDB', undefined);
  expect(await forgetEverything()).toEqual([]);
});
