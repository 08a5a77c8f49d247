import { afterEach, expect, test, vi } from 'vitest';
import { traces } from '../../src/safety/device.ts';
import { stubStores } from './stores.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

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

test('a cookie of the host’s is told of', async () => {
  stubStores([]);
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('host-session=1; other=2');
  expect(await traces()).toEqual([
    { kind: 'other', name: 'host-session' },
    { kind: 'other', name: 'other' },
  ]);
});

test('where the browser opens no store there is nothing, and nothing fails', async () => {
  vi.stubGlobal('caches', undefined);
  vi.stubGlobal('indexedDB', undefined);
  expect(await traces()).toEqual([]);
});
