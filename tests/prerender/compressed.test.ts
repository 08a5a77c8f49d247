import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Compressed } from '../../src/prerender/compressed.ts';

let folder: string;
let before: Compressed;
const copy = Buffer.from('what brotli made of it');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-compressed-'));
  before = new Compressed(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function keptFiles(): Promise<string[]> {
  const [version = ''] = await readdir(folder);
  return (await readdir(join(folder, version))).map(name => join(folder, version, name));
}

describe('compressed copies of earlier builds', () => {
  test('are found by their name, also by the next build', async () => {
    expect(await before.recall('abc.br')).toBeUndefined();
    expect(await before.keep('abc.br', copy)).toBe(copy);
    expect(await new Compressed(folder).recall('abc.br')).toEqual(copy);
    expect(await before.recall('abc.gz')).toBeUndefined();
  });

  test('are not believed once they are damaged or cut short', async () => {
    await before.keep('abc.br', copy);
    const [file = ''] = await keptFiles();
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, -1));
    expect(await before.recall('abc.br')).toBeUndefined();
    whole[whole.length - 1] = 0;
    await writeFile(file, whole);
    expect(await before.recall('abc.br')).toBeUndefined();
    await writeFile(file, '');
    expect(await before.recall('abc.br')).toBeUndefined();
  });

  test('cost nothing but time where the disk cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const nowhere = new Compressed(join(folder, 'file', 'below'));
    expect(await nowhere.keep('abc.br', copy)).toBe(copy);
    expect(await nowhere.recall('abc.br')).toBeUndefined();
    await nowhere.tidy();
  });

  test('go when no build has asked for them in thirty days', async () => {
    await before.keep('old.br', copy);
    const [old = ''] = await keptFiles();
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await utimes(old, longAgo, longAgo);
    await before.keep('new.br', copy);
    await before.tidy();
    expect(await before.recall('old.br')).toBeUndefined();
    expect(await before.recall('new.br')).toEqual(copy);
  });
});
