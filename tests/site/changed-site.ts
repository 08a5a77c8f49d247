import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type SiteName, sites } from './sites.ts';
import { expect } from './test.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds a site anew, with files of its content changed, by the command that a publisher would type. Gives the folder
 * that holds all of it, which the test takes away, and the built site.
 */
export async function changedSite(
  name: SiteName,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<{ folder: string; out: string }> {
  const { content, base } = sites[name];
  const folder = await mkdtemp(join(tmpdir(), 'twofold-changed-'));
  const copy = join(folder, 'content');
  await cp(content, copy, { recursive: true });
  for (const [path, to] of Object.entries(changes)) {
    const text = await readFile(join(copy, path), 'utf8');
    expect(to(text), `${path} is changed`).not.toBe(text);
    await writeFile(join(copy, path), to(text));
  }
  const out = join(folder, 'site');
  const words = ['run', '--silent', 'build', '--', '--content', copy, '--out', out, '--base', base];
  await promisify(execFile)('npm', words, { cwd: root });
  return { folder, out };
}
