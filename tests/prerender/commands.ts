import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const work = join(root, 'node_modules');

/** How a command ended, and what it said until then. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const programs: Record<string, string> = { report: 'src/pipeline/command.ts' };

/** Starts what `npm run SCRIPT -- …` runs, without npm's own start; `cwd` is where the person is who types it. */
export function start([script = '', ...words]: readonly string[], cwd = root): ChildProcess {
  const program = programs[script] ? [programs[script]] : ['src/prerender/command.ts', script];
  return spawn(process.execPath, ['--import', 'tsx', ...program, ...words], {
    cwd: root,
    // A group of its own, so that an interruption reaches all of it, as a terminal's does.
    detached: true,
    env: { ...process.env, INIT_CWD: cwd },
  });
}

export function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', data => {
    said.out += data;
  });
  child.stderr?.on('data', data => {
    said.err += data;
  });
  return new Promise(done => child.on('close', status => done({ status, ...said })));
}

export function run(words: readonly string[], cwd?: string): Promise<Ended> {
  return ended(start(words, cwd));
}

/** Runs a command exactly as it is typed. */
export function typed(words: readonly string[]): Promise<Ended> {
  const [script = '', ...rest] = words;
  return ended(spawn('npm', ['run', '--silent', script, '--', ...rest], { cwd: root }));
}

/** Every file below a folder with its bytes' hash. */
export async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const found: [string, string][] = [];
  for (const file of files.sort()) {
    found.push([
      relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]);
  }
  return Object.fromEntries(found);
}

/** The folders in which builds work. */
export async function workFolders(): Promise<string[]> {
  return (await readdir(work)).filter(name => name.startsWith('.twofold-build-'));
}

/** Other tests build at the same time: what is left behind is what does not go away. */
export async function expectNothingLeft(before: readonly string[]): Promise<void> {
  const fresh = (await workFolders()).filter(name => !before.includes(name));
  await vi.waitFor(
    async () => {
      const now = await workFolders();
      expect(fresh.filter(name => now.includes(name))).toEqual([]);
    },
    { timeout: 40_000, interval: 500 },
  );
}
