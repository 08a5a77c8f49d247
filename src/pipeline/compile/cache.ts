import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { LibraryFacts } from '../draft.ts';
import type { ReportFiles } from '../read/source.ts';

/** What became of a report's files: the findings, and the report where nothing stops it. */
export interface Compiled {
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

const source = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(source, '..', 'node_modules', '.cache', 'twofold', 'reports');
const keptFor = 30 * 24 * 60 * 60 * 1000;

let version: Promise<string> | undefined;

/** A hash of all that decides how a report is compiled: its files, the library's facts and this program itself. */
export async function cacheKey(files: ReportFiles, library: LibraryFacts): Promise<string> {
  version ??= programVersion();
  const { slug, texts, media } = files;
  const parts = [await version, library, slug, [...texts], media.map(({ path, sha256 }) => [path, sha256])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What was kept under a key; nothing where there is nothing or where it is damaged. */
export async function recall(key: string): Promise<Compiled | undefined> {
  const file = join(folder, `${key}.json`);
  try {
    const text = await readFile(file, 'utf8');
    const [sum, json] = [text.slice(0, 64), text.slice(65)];
    if (sum !== hash(json)) return undefined;
    await utimes(file, new Date(), new Date());
    // The hash says that these are the words that `keep` wrote, and the key that this program wrote them.
    return JSON.parse(json) as Compiled;
  } catch {
    // A cache that cannot be read is an empty one.
    return undefined;
  }
}

/** Keeps what was compiled. Written beside and then renamed, so that half a file is never found. */
export async function keep(key: string, compiled: Compiled): Promise<void> {
  const json = JSON.stringify(compiled);
  const unfinished = join(folder, `${key}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, `${hash(json)}\n${json}`);
    await rename(unfinished, join(folder, `${key}.json`));
  } catch {
    // A full or read-only disk costs time at the next build, and nothing else.
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

/** Drops what no build has asked for in thirty days. */
export async function tidy(): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      if (Date.now() - (await stat(file)).mtimeMs > keptFor) await rm(file, { force: true });
    }
  } catch {
    // Another build may be tidying, or there is no cache yet.
  }
}

/** A hash of the sources that compile reports, with their data, and of the packages they use. */
async function programVersion(): Promise<string> {
  const digest = createHash('sha256');
  for (const room of ['model', 'text', 'pipeline']) {
    const names = await readdir(join(source, room), { recursive: true });
    for (const name of names.filter(found => /\.(?:ts|bin)$/.test(found)).sort()) {
      digest.update(name).update(await readFile(join(source, room, name)));
    }
  }
  return digest.update(await readFile(join(source, '..', 'package.json'))).digest('hex');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
