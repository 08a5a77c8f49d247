import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Ended, ended, expectNothingLeft, hashes, run, start, workFolders } from './commands.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const address = ['--base', '/a/b/', '--origin', 'https://example.org'];

let elsewhere: string;
let content: string;
let site: string;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'twofold-builds-'));
  content = join(elsewhere, 'our reports');
  site = join(elsewhere, 'sites', 'ours');
  await cp(join(fixtures, 'content'), content, { recursive: true });
  expect((await run(['build', '--content', content, '--out', site, ...address])).status).toBe(0);
}, 180_000);

afterAll(() => rm(elsewhere, { recursive: true, force: true }));

test('gives the same bytes when it is built again, from another place and over an earlier build', async () => {
  const again = join(elsewhere, 'again');
  const old = `'${'Somebody may still read with it. '.repeat(30)}'`;
  const asset = { path: 'assets/main-1111.js', sha256: createHash('sha256').update(old).digest('hex') };
  await mkdir(join(again, 'assets'), { recursive: true });
  await writeFile(join(again, asset.path), old);
  await writeFile(join(again, 'assets/main-1111.js.br'), 'wrong');
  await writeFile(join(again, 'assets/not-ours.js'), old);
  await writeFile(join(again, 'build.json'), JSON.stringify({ assets: [asset] }));
  const { status, out } = await run(
    ['build', '--content', 'our reports', '--out', 'again', ...address],
    elsewhere,
  );
  expect(status).toBe(0);
  expect(out).toContain(
    '\nKept 1 file (1 kB) of earlier builds for tabs that are still open; each goes 30 days',
  );
  const { 'build.json': facts, ...files } = await hashes(again);
  const { 'build.json': firstFacts, ...first } = await hashes(site);
  expect(facts).not.toBe(firstFacts);
  const kept = Object.keys(files).filter(path => !(path in first));
  expect(kept).toEqual(['', '.br', '.gz'].map(ending => asset.path + ending));
  expect(brotliDecompressSync(await readFile(join(again, `${asset.path}.br`))).toString()).toBe(old);
  expect(files).toEqual({ ...first, ...Object.fromEntries(kept.map(path => [path, files[path]])) });
  // Devices are told to keep the new build only.
  expect(await readFile(join(again, 'sw.js'), 'utf8')).not.toContain(asset.path);
}, 120_000);

describe('a build that is interrupted', () => {
  /** Interrupts a build of changed content at a moment, and gives how it ended. */
  async function interruptedWhen(moment: () => Promise<boolean>): Promise<Ended> {
    const changed = join(elsewhere, 'changed');
    await cp(content, changed, { recursive: true });
    const library = join(changed, 'library.yaml');
    await writeFile(library, (await readFile(library, 'utf8')).replace(/^name: .*$/m, 'name: Other reports'));
    const child = start(['build', '--content', changed, '--out', site, '--base', '/a/b/']);
    const end = ended(child);
    await vi.waitFor(async () => expect(await moment()).toBe(true), { timeout: 120_000, interval: 2 });
    process.kill(-(child.pid as number), 'SIGINT');
    const how = await end;
    await rm(changed, { recursive: true });
    return how;
  }

  test('while it bundles leaves the old site and nothing else', async () => {
    const before = await hashes(join(elsewhere, 'sites'));
    const folders = await workFolders();
    const isFresh = async () => (await workFolders()).some(name => !folders.includes(name));
    const { status } = await interruptedWhen(isFresh);
    expect(status).not.toBe(0);
    expect(await hashes(join(elsewhere, 'sites'))).toEqual(before);
    await expectNothingLeft(folders);
  }, 180_000);

  test('while it puts the site in place leaves the old one or the new one, whole, and nothing else', async () => {
    const folders = await workFolders();
    const old = await hashes(site);
    const isBeside = async () => (await readdir(join(elsewhere, 'sites'))).length > 1;
    await interruptedWhen(isBeside);
    expect(await readdir(join(elsewhere, 'sites'))).toEqual(['ours']);
    const now = await hashes(site);
    if (now['build.json'] === old['build.json']) expect(now).toEqual(old);
    else expect(Object.keys(now).length).toBe(Object.keys(old).length);
    await expectNothingLeft(folders);
  }, 180_000);
});
