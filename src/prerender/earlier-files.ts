import { createHash } from 'node:crypto';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolder } from '../model/site.ts';
import { buildFile } from './publish.ts';
import type { Stage } from './stage.ts';

/** How long a file stays after the build that no longer had it, in days: so long may a tab stay open. */
export const keptDays = 30;
const keptFor = keptDays * 24 * 60 * 60 * 1000;

/** A hashed file of a built site, as `build.json` records it. */
export interface Asset {
  /** Path below the base. */
  readonly path: string;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** When a build no longer had it, in ISO 8601; missing for a file of the newest build. */
  readonly dropped?: string;
}

/**
 * Takes the hashed files of earlier builds, which tabs that are still open may ask for, from the site in `out` into the
 * stage of the new one. Gives the record of all hashed files for the new `build.json`. What the record in `out` does not
 * name, or names with other bytes, stays behind. Throws what the disk throws.
 */
export async function keepEarlierFiles(stage: Stage, out: string, now: Date): Promise<Asset[]> {
  const own = stage.files().filter(({ path }) => path.startsWith(hashedFolder));
  const record: Asset[] = own.map(({ path, sha256 }) => ({ path, sha256 }));
  const earlier = await recordIn(out);
  // A clock that was set back since must not make files look older than they are.
  const dropped = new Date(Math.max(now.getTime(), earlier.written)).toISOString();
  for (const asset of earlier.assets) {
    if (stage.file(asset.path)) continue;
    const kept = { dropped, ...asset };
    if (now.getTime() - Date.parse(kept.dropped) >= keptFor) continue;
    const bytes = await bytesOf(out, asset);
    if (!bytes) continue;
    await stage.write(asset.path, bytes);
    record.push(kept);
  }
  return record;
}

/** How many files of earlier builds a site keeps, and how many bytes they are without their compressed copies. */
export async function earlierFilesIn(out: string): Promise<{ count: number; bytes: number }> {
  const kept = (await recordIn(out)).assets.filter(({ dropped }) => dropped !== undefined);
  const sizes = await Promise.all(kept.map(async ({ path }) => (await stat(join(out, path))).size));
  return { count: kept.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The record of a built site, and when it was written, in milliseconds; an empty one where there is none. */
async function recordIn(out: string): Promise<{ assets: readonly Asset[]; written: number }> {
  const file = join(out, buildFile);
  try {
    const facts: unknown = JSON.parse(await readFile(file, 'utf8'));
    return { assets: restoreAssets(facts), written: (await stat(file)).mtimeMs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SyntaxError || code === 'ENOENT' || code === 'ENOTDIR')
      return { assets: [], written: 0 };
    throw error;
  }
}

/** Reads the record back out of a `build.json`; an entry that is not as we write it is left out. */
export function restoreAssets(facts: unknown): Asset[] {
  const { assets } = (typeof facts === 'object' && facts !== null ? facts : {}) as Record<string, unknown>;
  if (!Array.isArray(assets)) return [];
  const byPath = new Map<string, Asset>();
  for (const asset of assets.filter(isAsset)) byPath.set(asset.path, asset);
  return [...byPath.values()].map(({ path, sha256, dropped }) => ({
    path,
    sha256,
    ...(dropped === undefined ? {} : { dropped }),
  }));
}

/** Names that bundling gives; none can lead out of the folder, be hidden or be a compressed copy. */
const assetPath = new RegExp(`^${hashedFolder}(?:[\\w-]+/)?[\\w-][\\w.-]*\\.(?!br$|gz$)[a-z0-9]+$`);

function isAsset(value: unknown): value is Asset {
  const { path, sha256, dropped } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof path !== 'string' || !assetPath.test(path)) return false;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return false;
  return dropped === undefined || (typeof dropped === 'string' && isTime(dropped));
}

/** Only as `toISOString` writes it. */
function isTime(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** The bytes of a recorded file; `undefined` where it is not there, not a file of the site itself, or was changed. */
async function bytesOf(out: string, { path, sha256 }: Asset): Promise<Buffer | undefined> {
  try {
    const file = join(await realpath(out), path);
    if ((await realpath(file)) !== file || !(await lstat(file)).isFile()) return undefined;
    const bytes = await readFile(file);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
