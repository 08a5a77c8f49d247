import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFolder } from '../../src/prerender/compress.ts';
import { hostFiles } from '../../src/prerender/host-files.ts';

/** No answer of a server may hold it: it stands in every file that lies outside the site or is not for readers. */
export const secret = 'SECRET-4c1d';

const words = 'Children and young people were asked what they think. '.repeat(30);

/** A small built site in a folder of its own, with traps around it. */
export interface BuiltSite {
  readonly out: string;
  readonly remove: () => Promise<void>;
}

/** Writes the site for a base, compresses it and sets the traps. */
export async function buildSite(base: string): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-serve-'));
  const out = join(folder, 'dist');
  const first = [{ path: `${base}assets/style-1.css`, as: 'style' as const }];
  const facts = { base, languages: ['en', 'cy'], sensitive: ['one-year-on'], build: secret, first };
  const page = (name: string) => `<!doctype html><title>${name}</title><p>${words}`;
  await write(out, {
    'index.html': page('Library'),
    '404.html': page('Not found'),
    'reports/one-year-on/index.html': page('Neutral'),
    'reports/one-year-on/outline.json': JSON.stringify({ words }),
    'cy/reports/one-year-on/index.html': page('Niwtral'),
    'reports/final-report/index.html': page('Final'),
    'forgotten/index.html': page('Done'),
    'assets/entry-4f1c.js': `'${words}'`,
    'icon.png': 'not text',
    'with space é.txt': 'small',
    '.well-known/security.txt': 'Contact: mailto:someone@example.org',
    'no-page/file.txt': 'small',
  });
  await compressFolder(out);
  await write(out, {
    'build.json': JSON.stringify(facts),
    '.env': secret,
    'reports/.git/config': secret,
    'hosting/notes.html': secret,
    'index.html.map.gz': secret,
  });
  await write(out, Object.fromEntries(hostFiles(facts).map(file => [file.path, `${file.text}# ${secret}`])));
  await write(folder, { 'outside.txt': secret, 'outside/index.html': secret, 'dist-2/index.html': secret });
  await symlink(join(folder, 'outside.txt'), join(out, 'link.txt'));
  await symlink(join(folder, 'outside'), join(out, 'linked'));
  return { out, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
