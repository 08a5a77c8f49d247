import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputHash } from '../../src/prerender/output-hash.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-hash-'));
  // “b/” comes before “b-” in bytes and after it by name; “é” and an astral letter are ordered otherwise in UTF-16.
  for (const path of [
    'index.html',
    'b/c.txt',
    'b-c.txt',
    'B.txt',
    'é ü.txt',
    '𝒳.txt',
    '\uff5e.txt',
    '.hidden',
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `words of ${path}`);
  }
});

afterEach(() => rm(folder, { recursive: true }));

test('is what anybody finds with the commands that the README names', async () => {
  const command = 'find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum';
  const [found] = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).split(' ');
  expect(await outputHash(folder)).toBe(found);
});

test('changes with a byte and with a name', async () => {
  const before = await outputHash(folder);
  expect(await outputHash(folder)).toBe(before);
  await writeFile(join(folder, 'index.html'), 'other words');
  const after = await outputHash(folder);
  expect(after).not.toBe(before);
  await writeFile(join(folder, 'empty'), '');
  expect(await outputHash(folder)).not.toBe(after);
});
