import { readFile, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../../src/pipeline/read/folder.ts';
import { mediaFile, readMedia } from '../../../src/pipeline/read/media.ts';
import { folderWith } from './disk.ts';
import { listener } from './told.ts';

const map = await readFile(
  new URL('../../fixtures/content/reports/matched-pair/media/map.png', import.meta.url),
);

async function read(files: Record<string, string | Uint8Array>) {
  const { tell, findings } = listener();
  const folder = await openFolder(await folderWith(files), tell);
  if (!folder) throw new Error('The folder was not opened.');
  const media = await readMedia(folder, 'reports/park');
  return {
    media,
    told: findings.map(({ file, rule, severity, message }) => `${file} ${severity} ${rule} ${message}`),
  };
}

test('pictures have their size, CSV its words, and both their hash', async () => {
  const { media, told } = await read({
    'reports/park/media/deep/map.png': map,
    'reports/park/data/a.csv': 'A,B\n1,2\n',
    'reports/park/notes.txt': 'not published',
  });
  expect(told).toEqual([]);
  expect(media).toEqual([
    {
      path: 'media/deep/map.png',
      bytes: map.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: { width: 320, height: 180 },
    },
    { path: 'data/a.csv', bytes: 8, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), text: 'A,B\n1,2\n' },
  ]);
});

test('what cannot be published is told', async () => {
  const { media, told } = await read({
    'reports/park/media/a b.png': map,
    'reports/park/media/broken.png': 'no picture',
    'reports/park/media/film.exe': 'x',
    'reports/park/media/vast.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>',
  });
  expect(media).toEqual([]);
  expect(told).toEqual([
    'reports/park/media/a b.png error wrong-name name this file with letters, digits, dots and hyphens only: its name becomes a web address',
    'reports/park/media/broken.png error broken-picture this is not a picture that can be read; save it again as PNG or JPEG',
    'reports/park/media/film.exe warning unknown-kind files of this kind are left out; use png, jpg, gif, webp, avif, svg, csv, json, txt or pdf',
    'reports/park/media/vast.svg error too-large the picture has 90000 × 90000 pixels; make it smaller',
  ]);
});

describe('the file to copy', () => {
  test('is found inside media and data', async () => {
    const root = await folderWith({ 'reports/park/data/a.csv': 'A' });
    expect(await mediaFile(root, 'park', 'data/a.csv')).toBe(
      join(await realpath(root), 'reports/park/data/a.csv'),
    );
  });

  test('is refused outside them, by dots or by a link', async () => {
    const root = await folderWith({
      'reports/park/data/a.csv': 'A',
      'reports/park/report.yaml': '',
      secret: 'x',
    });
    await symlink(join(root, 'secret'), join(root, 'reports/park/data/link.csv'));
    for (const path of ['report.yaml', 'data/../report.yaml', 'data/../../../secret', 'data/link.csv']) {
      await expect(mediaFile(root, 'park', path)).rejects.toThrow('leads out of its media and data folders');
    }
  });
});
