import { describe, expect, test } from 'vitest';
import { restoreManifest, restoreSavedManifest, totalBytes } from '../../src/model/save.ts';

const file = { path: 'reports/x/outline.json', bytes: 7, sha256: 'a'.repeat(64) };
const manifest = {
  format: 1,
  slug: 'x',
  revision: '0af',
  title: 'A year',
  files: [file, { ...file, bytes: 5 }],
};

test('a manifest is read back, without what does not belong in it', () => {
  const restored = restoreManifest({ ...manifest, surprise: true });
  expect(restored).toEqual(manifest);
  expect(restored && totalBytes(restored)).toBe(12);
});

describe('what is not a manifest is not taken for one', () => {
  test.each([
    undefined,
    null,
    [],
    'text',
    {},
    { ...manifest, format: 2 },
    { ...manifest, slug: '../x' },
    { ...manifest, slug: 'x/y' },
    { ...manifest, revision: 'not hex' },
    { ...manifest, title: 7 },
    { ...manifest, files: [] },
    { ...manifest, files: [{ ...file, path: 'sw.js' }] },
    { ...manifest, files: [{ ...file, path: 'reports/x/../../sw.js' }] },
    { ...manifest, files: [{ ...file, path: 'https://elsewhere.example/' }] },
    { ...manifest, files: [{ ...file, bytes: -1 }] },
    { ...manifest, files: [{ ...file, bytes: 1.5 }] },
    { ...manifest, files: [{ ...file, sha256: 'short' }] },
  ])('%#', value => expect(restoreManifest(value)).toBeUndefined());
});

test('the day of saving is taken only where it is one', () => {
  expect(restoreSavedManifest({ ...manifest, savedAt: '2026-03-03T12:00:00.000Z' })).toHaveProperty(
    'savedAt',
  );
  expect(restoreSavedManifest({ ...manifest, savedAt: 'yesterday' })).toEqual(manifest);
  expect(restoreSavedManifest({ ...manifest, savedAt: 5 })).toEqual(manifest);
});
