import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFolder, namesIn, openFolder, readBytes, readText } from '../../../src/pipeline/read/folder.ts';
import { folderWith } from './disk.ts';
import { listener } from './told.ts';

async function open(files: Record<string, string | Uint8Array>) {
  const { tell, lines } = listener();
  const root = await folderWith(files);
  const folder = await openFolder(root, tell);
  if (!folder) throw new Error('The folder was not opened.');
  return { folder, lines, root };
}

test('names are sorted, and hidden ones are left out', async () => {
  const { folder } = await open({ 'b.md': '', 'a.md': '', '.hidden': '', 'C.md': '' });
  expect(await namesIn(folder, '.')).toEqual(['C.md', 'a.md', 'b.md']);
  expect(await namesIn(folder, 'nowhere')).toEqual([]);
  expect(await isFolder(folder, 'a.md')).toBe(false);
});

test('text is read without its byte order mark; a missing file is nothing', async () => {
  const { folder, lines } = await open({ 'a.md': '\uFEFFwords' });
  expect(await readText(folder, 'a.md')).toBe('words');
  expect(await readText(folder, 'b.md')).toBeUndefined();
  expect(lines()).toEqual([]);
});

describe('what must not be read is told', () => {
  test('no folder at all', async () => {
    const { tell, lines } = listener();
    expect(await openFolder('/nowhere/at/all', tell)).toBeUndefined();
    expect(lines()).toEqual(['1:1 missing-file there is no content folder at /nowhere/at/all']);
  });

  test('another encoding', async () => {
    const { folder, lines } = await open({ 'a.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9) });
    expect(await readText(folder, 'a.md')).toBeUndefined();
    expect(lines()).toEqual(['1:1 not-utf-8 save this file as UTF-8 text; it is in another encoding']);
  });

  test('a file that is too large', async () => {
    const { folder, lines, root } = await open({ 'a.md': '' });
    await truncate(join(root, 'a.md'), 6_000_001);
    expect(await readText(folder, 'a.md')).toBeUndefined();
    expect(lines()).toEqual(['1:1 too-large the file has 7 MB; at most 5 MB are read']);
  });

  test('a link that leads out of the folder', async () => {
    const outside = await folderWith({ 'secret.md': 'secret' });
    const { folder, lines, root } = await open({ 'a.md': 'words' });
    await symlink(join(outside, 'secret.md'), join(root, 'b.md'));
    await symlink(join(root, 'a.md'), join(root, 'c.md'));
    expect(await readText(folder, 'b.md')).toBeUndefined();
    expect(await readText(folder, 'c.md')).toBe('words');
    expect(lines()).toEqual(['1:1 outside-folder this leads out of the content folder and is not read']);
  });

  test('a folder where a file belongs', async () => {
    const { folder, lines } = await open({ 'a.md/b': '' });
    expect(await readBytes(folder, 'a.md', 10)).toBeUndefined();
    expect(lines()).toEqual(['1:1 wrong-file this must be a file']);
  });
});
