import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptedCodings, compressFolder } from '../../src/prerender/compress.ts';

const words = 'Children and young people were asked what they think. '.repeat(40);

describe('a built folder', () => {
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'twofold-compress-'));
  });

  afterEach(() => rm(dir, { recursive: true, force: true }));

  async function compressed(files: Record<string, string | Buffer>): Promise<string[]> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), text);
    }
    await compressFolder(dir);
    const all = await readdir(dir, { recursive: true, withFileTypes: true });
    return all
      .filter(entry => entry.isFile() && /\.(br|gz)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 1))
      .sort();
  }

  test('gets a brotli and a gzip copy of each text file, with the same words', async () => {
    const endings = ['html', 'css', 'js', 'json', 'svg', 'txt', 'xml', 'webmanifest'];
    const files = Object.fromEntries(
      endings.map(ending => [`a/${ending}/x.${ending}`, `${ending} ${words}`]),
    );
    const copies = await compressed(files);
    expect(copies).toEqual(
      Object.keys(files)
        .flatMap(path => [`${path}.br`, `${path}.gz`])
        .sort(),
    );
    for (const [path, text] of Object.entries(files)) {
      expect(brotliDecompressSync(await readFile(join(dir, `${path}.br`))).toString()).toBe(text);
      expect(gunzipSync(await readFile(join(dir, `${path}.gz`))).toString()).toBe(text);
      expect(await readFile(join(dir, path), 'utf8')).toBe(text);
    }
  });

  test('gets no copy of pictures, of 500 bytes or less, or of what is for the host', async () => {
    const copies = await compressed({
      'a.png': words,
      'small.html': 'x'.repeat(500),
      'build.json': words,
      'hosting/a.txt': words,
      '.hidden.txt': words,
      'large.html': 'x'.repeat(501),
    });
    expect(copies).toEqual(['large.html.br', 'large.html.gz']);
  });

  test('gets no copy that is larger than its file', async () => {
    expect(await compressed({ 'noise.txt': randomBytes(2_000) })).toEqual([]);
  });

  test('has the same copies each time', async () => {
    await compressed({ 'a.html': words });
    const first = [await readFile(join(dir, 'a.html.br')), await readFile(join(dir, 'a.html.gz'))];
    await compressFolder(dir);
    expect([await readFile(join(dir, 'a.html.br')), await readFile(join(dir, 'a.html.gz'))]).toEqual(first);
  });
});

describe('Accept-Encoding', () => {
  test.each<[string | undefined, string]>([
    [undefined, ''],
    ['', ''],
    ['gzip, deflate, br, zstd', 'br gzip'],
    ['gzip', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, *', 'gzip'],
    ['*', 'br gzip'],
    ['*;q=0', ''],
    ['identity', ''],
    ['identity, br;q=0.5', ''],
    ['identity;q=0.5, br', 'br'],
    ['identity;q=0, gzip;q=0.001', 'gzip'],
    ['br ; q=1.0 , gzip;q=0.2', 'br gzip'],
    ['br;q=2, gzip;q=abc, x', ''],
    ['brotli, xbr', ''],
  ])('%s takes “%s”', (header, expected) => {
    expect(
      acceptedCodings(header)
        .map(coding => coding.name)
        .join(' '),
    ).toBe(expected);
  });

  test('of any length is read at once', () => {
    const before = performance.now();
    acceptedCodings('a,'.repeat(50_000) + ' '.repeat(50_000));
    acceptedCodings(`gzip;q=${' '.repeat(50_000)}x`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
