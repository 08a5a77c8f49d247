import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyAids, keepAids, readAids, restoreAids, storageKey } from '../../src/aids/aids.ts';

beforeEach(() => localStorage.clear());

describe('reading settings', () => {
  test('are stored only when changed, and gone when set back', () => {
    expect(keepAids({ theme: 'dark' })).toBe(true);
    expect(localStorage.getItem(storageKey)).toBe('{"theme":"dark"}');
    keepAids({ theme: 'device' });
    expect(localStorage.length).toBe(0);
  });

  test('come back as they were', () => {
    keepAids({ size: '150', spacing: 'most', width: 'narrow' });
    expect(readAids()).toEqual({ size: '150', spacing: 'most', width: 'narrow' });
  });

  test('what is not a choice is left out and the rest kept', () => {
    localStorage.setItem(storageKey, '{"size":"9000","theme":"dark","colour":"red","face":7}');
    expect(readAids()).toEqual({ theme: 'dark' });
    localStorage.setItem(storageKey, 'not JSON');
    expect(readAids()).toEqual({});
  });

  test('whatever is stored, restoring neither throws nor lets through what is no choice', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(['{}', JSON.stringify(restoreAids(value))]).toContain(
          JSON.stringify(restoreAids(restoreAids(value))),
        );
      }),
    );
  });

  test('a device that refuses storage is said so, and reading goes on', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(keepAids({ theme: 'dark' })).toBe(false);
    // They last as long as the page.
    expect(readAids()).toEqual({ theme: 'dark' });
    keepAids({});
    expect(readAids()).toEqual({});
  });

  test('stand on the root element, and leave it when set back', () => {
    const root = document.createElement('html');
    applyAids({ theme: 'contrast', size: '200' }, root);
    expect(root.dataset).toMatchObject({ theme: 'contrast', size: '200' });
    applyAids({}, root);
    expect({ ...root.dataset }).toEqual({});
  });
});
