import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Slug } from '../../../src/model/report.ts';
import { cacheKey, keep, recall } from '../../../src/pipeline/compile/cache.ts';
import type { LibraryFacts } from '../../../src/pipeline/draft.ts';
import type { ReportFiles } from '../../../src/pipeline/read/source.ts';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/twofold/reports/', import.meta.url));
const key = 'cache-test';
const file = `${folder}${key}.json`;
const compiled = {
  findings: [{ rule: 'a', severity: 'warning' as const, file: 'x', line: 1, column: 1, message: 'look' }],
};

afterEach(() => rm(file, { force: true }));

test('what is kept is recalled, and nothing unfinished is left beside it', async () => {
  await keep(key, compiled);
  expect(await recall(key)).toEqual(compiled);
  expect((await readdir(folder)).filter(name => name.startsWith(key))).toEqual([`${key}.json`]);
});

describe('an entry that is damaged counts as none', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, -3)],
    ['changed', (text: string) => text.replace('look', 'lock')],
    ['empty', () => ''],
  ])('%s', async (_, damage) => {
    await keep(key, compiled);
    await writeFile(file, damage(await readFile(file, 'utf8')));
    expect(await recall(key)).toBeUndefined();
  });

  test('not there', async () => {
    expect(await recall('cache-test-of-nothing')).toBeUndefined();
  });
});

test('the key changes with every file and with the facts of the library', async () => {
  const library: LibraryFacts = {
    name: 'A',
    publisher: 'P',
    summary: '',
    languages: ['en'],
    exit: 'https://www.bbc.co.uk/weather',
    series: [],
    topics: [],
    services: [],
    terms: [],
  };
  const media = [{ path: 'media/a.png', bytes: 1, sha256: '0' }];
  const files: ReportFiles = {
    slug: 'x' as Slug,
    folder: 'reports/x',
    texts: new Map([['full.md', 'a']]),
    media,
  };
  const keys = await Promise.all([
    cacheKey(files, library),
    cacheKey({ ...files, texts: new Map([['full.md', 'b']]) }, library),
    cacheKey({ ...files, texts: new Map([['part.md', 'a']]) }, library),
    cacheKey({ ...files, media: [{ path: 'media/a.png', bytes: 1, sha256: '1' }] }, library),
    cacheKey(files, { ...library, languages: ['cy'] }),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(await cacheKey({ ...files }, { ...library })).toBe(keys[0]);
});
