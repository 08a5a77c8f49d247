import { restoreSavedManifest, type SavedFile, type SavedManifest } from '../model/save.ts';
import type { SiteFacts } from '../model/site.ts';
import { inTime } from '../ui/in-time.ts';
import { sha256Of } from '../ui/sum.ts';

/** From here, since of other rooms' storage the worker knows what is in this file only. */
export { deleteCache } from '../ui/delete-cache.ts';

/** And of how storage is waited for. */
export { ifInTime, inTime, NoAnswer } from '../ui/in-time.ts';

/**
 * Caches by lifetime. The site's own cache belongs to one build and is replaced with it; a report's cache
 * belongs to the reader, and code that is merely updating never deletes it.
 */

/** Marks caches that belong to a build of the site. */
const sitePrefix = 'site-';
/** Marks caches that belong to the reader. The number is that of the format of a saved copy. */
const reportPrefix = 'report-1/';

/** The cache of one build of the site that lies below a base: another site of the same host has others. */
export function siteCache({ base, build }: Pick<SiteFacts, 'base' | 'build'>): string {
  return sitePrefix + base + build;
}

/** The caches of all builds of the site below a base, oldest first. */
export function siteCaches(names: readonly string[], base: string): string[] {
  const start = sitePrefix + base;
  return names.filter(name => name.startsWith(start) && !name.includes('/', start.length));
}

/** The cache of one saved copy: a new revision goes into a cache of its own beside the old one. */
export function reportCache(slug: string, revision: string): string {
  return `${reportPrefix}${slug}/${revision}`;
}

/** Reads a report cache's name back; `undefined` for any other cache. */
export function parseReportCache(name: string): { slug: string; revision: string } | undefined {
  const [, slug, revision] = name.match(/^report-1\/([a-z0-9-]+)\/([0-9a-f]+)$/) ?? [];
  return slug && revision ? { slug, revision } : undefined;
}

/** The caches that an activated build may delete: those of other builds of the same site, and nothing else. */
export function outdated(names: readonly string[], site: Pick<SiteFacts, 'base' | 'build'>): string[] {
  return siteCaches(names, site.base).filter(name => name !== siteCache(site));
}

/** The request under which a saved copy keeps its manifest; written last, it makes the copy whole. */
export const manifestKey = 'save.json';

/**
 * The two places of a manifest. A copy that grows gets its new one beside the old: writing over a record is not done
 * in one step everywhere, and a browser that is ended in between would lose both.
 */
export const manifestKeys = [manifestKey, 'save-2.json'] as const;

/** The request under which a copy in the making keeps the manifest it is to have, so that it can be finished. */
export const wantedKey = 'wanted.json';

/**
 * The header by which the worker knows the requests of a save. Their cache mode would not tell: browsers give the
 * same to what a reloaded page asks for.
 */
export const savingHeader = 'x-saving';

/** A saved copy whose manifest is in. */
export interface WholeCopy {
  readonly name: string;
  readonly manifest: SavedManifest;
}

/** The names of all caches of a report's copies, oldest first. */
export async function copyNames(slug: string): Promise<string[]> {
  return (await inTime(caches.keys())).filter(name => parseReportCache(name)?.slug === slug);
}

/**
 * The kept answer of a path below the site's base, which `root` is the address of. It is looked for by the cache's
 * name: opening a cache makes it, and would bring back an empty one that another tab has just deleted.
 */
export function kept(name: string, path: string, root: string): Promise<Response | undefined> {
  return inTime(caches.match(new URL(path, root).href, { cacheName: name }));
}

/** Reads the manifest of a whole copy; `undefined` where there is none, or junk. Of two, the newer has more files. */
export async function readManifest(name: string, root: string): Promise<SavedManifest | undefined> {
  const found = await Promise.all(manifestKeys.map(key => readRecord(name, root, key)));
  return found.reduce((best, next) => ((next?.files.length ?? 0) >= (best?.files.length ?? 0) ? next : best));
}

/** Reads one record of a copy, such as the manifest that it is to have; `undefined` where there is none, or junk. */
export async function readRecord(
  name: string,
  root: string,
  key: string,
): Promise<SavedManifest | undefined> {
  const response = await kept(name, key, root);
  const manifest = response && restoreSavedManifest(await response.json().catch(() => undefined));
  return manifest && reportCache(manifest.slug, manifest.revision) === name ? manifest : undefined;
}

/** Below this come the days on which a copy was read through: a day is a name, so that the list need not open it. */
const checkedPrefix = 'checked/';

/** The request that says when a copy was read through; `at` is an ISO 8601 date and time. */
export function checkedKey(at: string): string {
  return checkedPrefix + at;
}

/** What a cache's keys tell of a copy, without reading any of its files. */
export interface CopyKeys {
  /** Paths below the site's base. */
  readonly paths: ReadonlySet<string>;
  /** ISO 8601 date and time of the last check. */
  readonly checkedAt?: string;
}

/** The keys of a copy; `undefined` where it is gone. `root` is the address of the site's base. */
export async function copyKeys(name: string, root: string): Promise<CopyKeys | undefined> {
  // Opening a cache that is not there would make it.
  if (!(await inTime(caches.has(name)))) return undefined;
  const requests = await inTime(caches.open(name).then(cache => cache.keys()));
  const paths = new Set(requests.map(({ url }) => decoded(url.slice(root.length))));
  const days = [...paths]
    .filter(path => path.startsWith(checkedPrefix))
    .map(path => path.slice(checkedPrefix.length))
    .filter(day => !Number.isNaN(Date.parse(day)))
    .sort();
  const checkedAt = days.at(-1);
  return { paths, ...(checkedAt ? { checkedAt } : {}) };
}

/** What somebody else put there may not be decodable, and is not ours. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The copy of a report that is read: the newest that is whole. */
export async function wholeCopy(slug: string, root: string): Promise<WholeCopy | undefined> {
  // Caches are listed in the order in which they were made (Service Workers, “name to cache map”).
  for (const name of (await copyNames(slug)).reverse()) {
    const manifest = await readManifest(name, root);
    if (manifest) return { name, manifest };
  }
  return undefined;
}

/** A file's bytes out of a copy, if they are there and are the right ones. */
export async function keptBytes(
  name: string,
  file: SavedFile,
  root: string,
): Promise<ArrayBuffer | undefined> {
  const response = await kept(name, file.path, root);
  if (!response) return undefined;
  const bytes = await response.arrayBuffer();
  return (await isRight(bytes, file)) ? bytes : undefined;
}

/** Whether bytes are those that a manifest promises: length and SHA-256. */
export async function isRight(bytes: ArrayBuffer, file: SavedFile): Promise<boolean> {
  if (bytes.byteLength !== file.bytes) return false;
  return (await sha256Of(bytes)) === file.sha256;
}
