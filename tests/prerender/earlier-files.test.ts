import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Asset,
  earlierFilesIn,
  keepEarlierFiles,
  keptDays,
  restoreAssets,
} from '../../src/prerender/earlier-files.ts';
import { Stage } from '../../src/prerender/stage.ts';

let folder: string;
let out: string;
let stage: Stage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-earlier-'));
  out = join(folder, 'site');
  stage = new Stage(join(folder, 'stage'));
  await stage.write('assets/main-2222.js', 'new');
  await stage.write('index.html', '<h1>New</h1>');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const asset = (path: string, text: string, dropped?: string): Asset => ({
  path,
  sha256: hashOf(text),
  ...(dropped ? { dropped } : {}),
});

/** A site that an earlier build made, written to the disk at a time. */
async function earlier(
  files: Record<string, string>,
  assets: readonly unknown[],
  written: Date,
): Promise<void> {
  for (const [path, text] of Object.entries({
    ...files,
    'build.json': JSON.stringify({ base: '/', assets }),
  })) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  await utimes(join(out, 'build.json'), written, written);
}

async function staged(): Promise<string[]> {
  return (await readdir(join(stage.folder, 'assets'), { recursive: true })).sort();
}

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const dropped = (record: readonly Asset[]) =>
  Object.fromEntries(record.map(entry => [entry.path, entry.dropped]));

describe('files of earlier builds', () => {
  test('that the new build no longer has are kept, with the day on which they were dropped', async () => {
    await earlier(
      { 'assets/main-1111.js': 'old', 'assets/4ff7c60c/favicon.ico': 'icon' },
      [asset('assets/main-1111.js', 'old'), asset('assets/4ff7c60c/favicon.ico', 'icon')],
      day(1),
    );
    const record = await keepEarlierFiles(stage, out, day(2));
    expect(dropped(record)).toEqual({
      'assets/main-2222.js': undefined,
      'assets/main-1111.js': '2026-01-02T00:00:00.000Z',
      'assets/4ff7c60c/favicon.ico': '2026-01-02T00:00:00.000Z',
    });
    expect(await staged()).toEqual(['4ff7c60c', '4ff7c60c/favicon.ico', 'main-1111.js', 'main-2222.js']);
  });

  test('stay until 30 days after they were dropped, however many builds there are in between', async () => {
    const entries = [
      asset('assets/a-1111.js', 'a', day(2).toISOString()),
      asset('assets/b-1111.js', 'b', day(3).toISOString()),
    ];
    await earlier({ 'assets/a-1111.js': 'a', 'assets/b-1111.js': 'b' }, entries, day(20));
    expect(keptDays).toBe(30);
    const record = await keepEarlierFiles(stage, out, day(2 + keptDays));
    expect(dropped(record)).toEqual({
      'assets/main-2222.js': undefined,
      'assets/b-1111.js': day(3).toISOString(),
    });
  });

  test('that a build has again, as after a roll-back, are its own', async () => {
    const text = { 'assets/main-2222.js': 'new' };
    await earlier(text, [asset('assets/main-2222.js', 'new', day(1).toISOString())], day(1));
    expect(await keepEarlierFiles(stage, out, day(2))).toEqual([asset('assets/main-2222.js', 'new')]);
  });

  test('a clock that was set back deletes none early', async () => {
    await earlier({ 'assets/main-1111.js': 'old' }, [asset('assets/main-1111.js', 'old')], day(100));
    // Built while the clock was 99 days behind: the site itself shows that it was later.
    const record = await keepEarlierFiles(stage, out, day(1));
    expect(dropped(record)['assets/main-1111.js']).toBe(day(100).toISOString());
    // What was dropped tomorrow is not old.
    await earlier({}, record, day(1));
    expect(dropped(await keepEarlierFiles(new Stage(join(folder, 'next')), out, day(50)))).toMatchObject({
      'assets/main-1111.js': day(100).toISOString(),
    });
  });

  test('are only those that the record names, with the bytes that it names', async () => {
    await mkdir(join(out, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'secret');
    await symlink(join(folder, 'secret.js'), join(out, 'assets/linked-1111.js'));
    await earlier(
      {
        'assets/photo.jpg': 'not ours',
        'assets/main-1111.js': 'changed by somebody',
        'assets/main-1111.js.br': 'compressed',
      },
      [
        asset('assets/main-1111.js', 'old'),
        asset('assets/gone-1111.js', 'gone'),
        asset('assets/linked-1111.js', 'secret'),
        asset('assets/main-1111.js/below.js', 'no folder'),
      ],
      day(1),
    );
    expect(await keepEarlierFiles(stage, out, day(2))).toEqual([asset('assets/main-2222.js', 'new')]);
    expect(await staged()).toEqual(['main-2222.js']);
  });

  test.each([
    ['no folder', undefined],
    ['a broken record', '{"assets":['],
    ['no record', '{"base":"/"}'],
    ['another kind of record', '{"assets":{"length":1}}'],
    ['nothing', 'null'],
  ])('there are none where there is %s', async (_, text) => {
    if (text !== undefined) {
      await mkdir(out);
      await writeFile(join(out, 'build.json'), text);
    }
    expect(await keepEarlierFiles(stage, out, day(2))).toHaveLength(1);
    expect(await earlierFilesIn(out)).toEqual({ count: 0, bytes: 0 });
  });

  test('are counted without the newest build’s', async () => {
    await earlier(
      { 'assets/main-1111.js': 'old', 'assets/main-2222.js': 'new!' },
      [asset('assets/main-1111.js', 'old', day(1).toISOString()), asset('assets/main-2222.js', 'new!')],
      day(1),
    );
    expect(await earlierFilesIn(out)).toEqual({ count: 1, bytes: 3 });
  });
});

test('nothing in a record is believed', () => {
  const right = asset('assets/main-1111.js', 'old', day(1).toISOString());
  const wrong = [
    null,
    'assets/main-1111.js',
    { ...right, path: 'assets/../../etc/passwd.js' },
    { ...right, path: 'assets/../index.html' },
    { ...right, path: '/assets/main-1111.js' },
    { ...right, path: 'assets/.hidden.js' },
    { ...right, path: 'assets/a/b/c.js' },
    { ...right, path: 'assets\\main.js' },
    { ...right, path: 'assets/main-1111.js.br' },
    { ...right, path: 'index.html' },
    { ...right, sha256: 'ab' },
    { ...right, dropped: '1 January' },
    { ...right, dropped: 1 },
  ];
  expect(restoreAssets({ assets: [...wrong, { ...right, more: 'junk' }] })).toEqual([right]);
});
