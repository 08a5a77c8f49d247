import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, test } from '../site/test.ts';

const root = resolve(import.meta.dirname, '../..');

/** What the build prints for a checkout, with an environment of its own. */
function sumOf(checkout: string, out: string, environment: Record<string, string>): string | undefined {
  const words = ['run', '--silent', 'build', '--', '--out', out, '--origin', 'https://reports.example'];
  const said = execFileSync('npm', words, {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /^SHA-256 of all its files: ([0-9a-f]{64})$/m.exec(said)?.[1];
}

/** A copy of the checkout as it is, without what earlier builds left: no compiled report, no compressed copy. */
function copyTo(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const path of files
    .toString()
    .split('\0')
    .filter(name => name !== '')) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (/^\.(?:cache|vite|twofold-build)/.test(basename(name))) continue;
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

test('the same checkout in two folders, under other zones, languages and caches, gives the same bytes', ({
  browserName: _,
}, { project }) => {
  // Once is enough.
  test.skip(Number(project.metadata.turn) > 0);
  test.setTimeout(1_800_000);
  const elsewhere = mkdtempSync(join(tmpdir(), 'twofold-again-'));
  try {
    const copy = join(elsewhere, 'another place', 'checkout');
    copyTo(copy);
    const here = sumOf(root, join(elsewhere, 'one'), { TZ: 'Pacific/Auckland', LC_ALL: 'C' });
    const there = sumOf(copy, join(elsewhere, 'two'), { TZ: 'America/St_Johns', LC_ALL: 'et_EE.UTF-8' });
    expect(here).toBeDefined();
    expect(there).toBe(here);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 });
  }
});
