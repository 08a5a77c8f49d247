import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputHash } from '../../src/prerender/output-hash.ts';
import { type Ended, ended, expectNothingLeft, hashes, run, typed, workFolders } from './commands.ts';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures');

/** A folder of somebody else's, outside of the checkout, with their content and their sites. */
let elsewhere: string;
let content: string;
let site: string;
let built: Ended;
let unchanged: { before: string; after: string };

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'twofold-command-'));
  content = join(elsewhere, 'our reports');
  site = join(elsewhere, 'sites', 'ours');
  await cp(join(fixtures, 'content'), content, { recursive: true });
  const before = await checkout();
  built = await typed([
    'build',
    '--content',
    content,
    '--out',
    site,
    '--base',
    '/a/b/',
    '--origin',
    'https://example.org',
  ]);
  unchanged = { before, after: await checkout() };
}, 180_000);

afterAll(async () => {
  program?.stdin?.end();
  await rm(elsewhere, { recursive: true, force: true });
});

/** One program for all commands that do little; see many-commands.ts. */
let program: ChildProcess | undefined;

/** Runs a command in the program that is there for many, one at a time. */
function among(words: readonly string[]): Promise<Ended> {
  program ??= spawn(process.execPath, ['--import', 'tsx', 'tests/prerender/many-commands.ts'], { cwd: root });
  const { stdin, stdout, stderr } = program;
  if (!stdin || !stdout || !stderr) throw new Error('The program for many commands has no pipes.');
  return new Promise((done, failed) => {
    let line = '';
    const take = (data: Buffer) => {
      line += data;
      if (!line.endsWith('\n')) return;
      stdout.off('data', take);
      stderr.off('data', fail);
      done(JSON.parse(line));
    };
    // What a command says comes in its answer: this is what the program itself complains of.
    const fail = (data: Buffer) => failed(new Error(String(data)));
    stdout.on('data', take);
    stderr.on('data', fail);
    stdin.write(`${JSON.stringify(words)}\n`);
  });
}

/** What the checkout's version control says has changed. */
async function checkout(): Promise<string> {
  const { out } = await ended(spawn('git', ['status', '--porcelain'], { cwd: root }));
  return out;
}

/** Every file below a folder with its size and when it was written. */
async function listing(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const facts = await Promise.all(names.map(name => stat(join(folder, name))));
  return Object.fromEntries(names.map((name, at) => [name, `${facts[at]?.size} ${facts[at]?.mtimeMs}`]));
}

describe('somebody else’s folder', () => {
  test('is built where they want it, with links for where it will live', async () => {
    const err = '6 warnings about the content; see “npm run report -- check”.\n';
    expect(built).toMatchObject({ status: 0, err });
    expect(built.out).toMatch(
      /^The site is in .*ours \([\d.]+ s\)\.\nThe search index has \d+ parts of words, [\d.]+ kB as they are sent, the largest [\d.]+ kB; [\d.]+ kB of passages\.\nSHA-256 of all its files: [0-9a-f]{64}\n$/,
    );
    expect(built.out).toContain(await outputHash(site));
    const page = await readFile(join(site, 'reports/matched-pair/full/index.html'), 'utf8');
    expect(page).toContain('href="/a/b/');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/a/b/reports/matched-pair/full/"/>',
    );
    expect(await readdir(join(elsewhere, 'sites'))).toEqual(['ours']);
    expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).toContain('https://example.org/a/b/help/');
  });

  test('leaves their content and the checkout as they were', async () => {
    expect(await hashes(content)).toEqual(await hashes(join(fixtures, 'content')));
    expect(unchanged.after).toBe(unchanged.before);
  });
});

describe('bad content', () => {
  const errors: Record<string, RegExp[]> = {
    'broken-date': [/^reports\/park\/report\.yaml:2:12 wrong-value .+$/],
    'empty-edition': [
      /^reports\/park\/full\.md:1:1 empty-edition .+$/,
      /^reports\/park\/report\.yaml:1:1 missing-edition .+$/,
    ],
    'equal-ids': [
      /^reports\/park\/full\.md:5:1 duplicate-id .+$/,
      /^reports\/park\/report\.yaml:1:1 missing-edition .+$/,
    ],
    'missing-title': [
      /^reports\/park\/report\.yaml:1:1 missing-field .+$/,
      /^reports\/park\/report\.yaml:2:1 unknown-field .+$/,
    ],
    'pair-to-missing-section': [
      /^reports\/park\/pairs\.yaml:2:18 broken-pair .+$/,
      /^reports\/park\/young-people\.md:1:1 unpaired-section .+$/,
    ],
    'unknown-relation': [/^reports\/park\/pairs\.yaml:3:13 wrong-value .+$/],
    'yaml-syntax': [/^reports\/park\/report\.yaml:1:8 yaml-syntax .+$/],
  };

  test('every kind of it that we have is tried', async () => {
    expect(await readdir(join(fixtures, 'broken'))).toEqual(Object.keys(errors));
  });

  test.each(Object.entries(errors))(
    '%s: a line for each mistake, and the site stays as it was',
    async (name, lines) => {
      const before = await listing(join(elsewhere, 'sites'));
      const folders = await workFolders();
      const { status, out, err } = await among([
        'build',
        '--content',
        join(fixtures, 'broken', name),
        '--out',
        site,
      ]);
      expect(status).toBe(1);
      expect(out).toBe('');
      const said = err.trimEnd().split('\n');
      expect(said).toHaveLength(lines.length);
      for (const [at, line] of lines.entries()) expect(said[at]).toMatch(line);
      expect(await listing(join(elsewhere, 'sites'))).toEqual(before);
      expect(await readdir(join(elsewhere, 'sites'))).toEqual(['ours']);
      await expectNothingLeft(folders);
    },
    60_000,
  );

  test('leaves nothing at all where there was no site', async () => {
    const fresh = join(elsewhere, 'fresh', 'site');
    const { status } = await run([
      'build',
      '--content',
      join(fixtures, 'broken', 'yaml-syntax'),
      '--out',
      fresh,
    ]);
    expect(status).toBe(1);
    expect(await readdir(elsewhere)).not.toContain('fresh');
  });
});

describe('what was typed wrongly is said in one line', () => {
  let occupied: string;
  beforeAll(async () => {
    occupied = join(elsewhere, 'holiday');
    await mkdir(occupied);
    await writeFile(join(occupied, 'photo.jpg'), 'not to be lost');
  });

  /** The words of a command, what it says, and its status. */
  const mistakes: [words: () => string[], said: RegExp, status: 1 | 2][] = [
    [
      () => ['build', '--base', 'a/b'],
      /^--base must begin and end with “\/”, such as \/reports\/; found “a\/b”\.$/m,
      2,
    ],
    [() => ['build', '--base', '/a b/'], /^--base must begin/, 2],
    [() => ['build', '--base', '/a/../b/'], /^--base /, 2],
    [() => ['build', '--origin', 'example.org'], /^--origin must be a scheme and a host/, 2],
    [() => ['build', '--origin', 'https://example.org/path'], /^--origin must be a scheme and a host/, 2],
    [() => ['build', '--colour', 'red'], /^Unknown option '--colour'/, 2],
    [() => ['build', 'content'], /^Unexpected argument 'content'/, 2],
    [
      () => ['build', '--content', join(elsewhere, 'nowhere'), '--out', site],
      /there is no content folder at .*nowhere$/m,
      1,
    ],
    [() => ['build', '--out', occupied], /^--out holds other files and no built site: .*holiday\./, 2],
    [() => ['build', '--out', join(occupied, 'photo.jpg')], /^--out is a file: .*photo\.jpg/, 2],
    [
      () => ['build', '--content', content, '--out', elsewhere],
      /^--out must not hold .*our reports; choose/,
      2,
    ],
    [
      () => ['build', '--content', content, '--out', content],
      /^--out must not hold .*our reports; choose/,
      2,
    ],
    [() => ['build', '--out', root], /^--out must not hold /, 2],
    [
      () => ['serve', '--port', 'eighty', '--out', site],
      /^The port must be a number from 0 to 65535; found “eighty”\.$/m,
      2,
    ],
    [() => ['serve', '--port', '65536', '--out', site], /^The port must be/, 2],
    [() => ['serve', '--check', 'example.org'], /^--check needs the address of a site’s first page/, 2],
    [
      () => ['serve', '--check', 'https://example.org/', '--port', '1'],
      /^--check asks a site that is online/,
      2,
    ],
    [() => ['serve', '--check', 'http://127.0.0.1:9/'], /^http:\/\/127\.0\.0\.1:9\/ cannot be reached: /, 1],
    [() => ['serve', '--out', occupied], /^There is no built site in .*holiday\. Build it first/, 1],
  ];

  test.each(
    mistakes.map(([words, said, status], at) => ({ words, said, status, name: `${at}: ${said.source}` })),
  )(
    '$name',
    async ({ words, said, status }) => {
      const before = await listing(elsewhere);
      const ran = await among(words());
      expect(ran.err).toMatch(said);
      expect(ran.status).toBe(status);
      expect(ran.out).toBe('');
      // An option that is not known is followed by those that are; everything else is one line.
      const lines = ran.err.trimEnd().split('\n');
      if (!/Unknown option|Unexpected/.test(ran.err)) expect(lines).toHaveLength(1);
      expect(ran.err).not.toMatch(/\n\s+at |node:internal/);
      expect(await listing(elsewhere)).toEqual(before);
    },
    30_000,
  );
});

test('a command’s standard output is its result and nothing else', async () => {
  const checked = await typed(['report', 'check', '--content', content, '--json']);
  expect(checked.status).toBe(0);
  expect(() => JSON.parse(checked.out)).not.toThrow();
  const plain = await typed(['report', 'check', '--content', content]);
  expect(plain.out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ errors?, \d+ warnings? in \d+ reports?$/);
  for (const line of plain.out.trimEnd().split('\n').slice(0, -1))
    expect(line).toMatch(/^\S+:\d+:\d+ \S+ .+$/);
  expect(plain.err).toBe('');
}, 30_000);
