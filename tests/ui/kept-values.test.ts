import { afterEach, describe, expect, test, vi } from 'vitest';
import { keptInTab, keptOnDevice } from '../../src/ui/kept-values.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  keptOnDevice.forget();
});

test('what is kept is in the browser’s own store, and gone from it when it is let go', () => {
  expect(keptOnDevice.keep('a', 'x')).toBe(true);
  expect(localStorage.getItem('a')).toBe('x');
  expect(keptInTab.read('a')).toBeNull();
  expect(keptOnDevice.keep('a', null)).toBe(true);
  expect(localStorage.length).toBe(0);
});

describe('where the browser refuses', () => {
  test('each use, this document remembers, says so, and forgets when asked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(keptOnDevice.keep('a', 'x')).toBe(false);
    expect(keptOnDevice.read('a')).toBe('x');
    keptOnDevice.forget();
    expect(keptOnDevice.read('a')).toBeNull();
  });

  test('the very mention of it, the same', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keptOnDevice.read('a')).toBeNull();
    expect(keptOnDevice.keep('a', 'x')).toBe(false);
    expect(keptOnDevice.read('a')).toBe('x');
  });
});

test('what the browser keeps at last is not hidden by what this document remembered', () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  keptOnDevice.keep('a', 'old');
  refuse.mockRestore();
  expect(keptOnDevice.keep('a', 'new')).toBe(true);
  localStorage.removeItem('a');
  expect(keptOnDevice.read('a')).toBeNull();
});
