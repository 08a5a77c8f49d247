import { bytesOf, partOf } from '../model/choice.ts';
import type { Progress, SavedManifest, SaveState } from '../model/save.ts';
import { type CopyKeys, copyKeys, parseReportCache, readManifest, readRecord, wantedKey } from './caches.ts';

/** A report of which something is on this device. */
export interface Copy {
  readonly slug: string;
  /** Neutral where the report is sensitive; the slug where the device has lost the title. */
  readonly title: string;
  readonly state: SaveState;
}

/** What one cache holds. */
interface Contents {
  readonly slug: string;
  /** The manifest by which the copy became whole. */
  readonly manifest: SavedManifest | undefined;
  /** What the copy is to have, where that is more. */
  readonly wanted: SavedManifest | undefined;
  /** Missing where nobody has looked, which is not to say that files are. */
  readonly keys: CopyKeys | undefined;
}

/** How closely the list looks: whether it asks of each file if it is there. */
export type Look = 'records' | 'files';

/**
 * What is saved, read from Cache Storage, which is the only record of it. A copy counts as saved when its manifest is
 * in, which is written after every file has been read back, and no file it names has gone since. Asking for the files
 * too takes half as long again: a long list is shown from the records first. `root` is the address of the site's
 * base. Rejects where the browser does not let caches be read.
 */
export async function listCopies(root: string, look: Look = 'files'): Promise<Copy[]> {
  const names = await caches.keys();
  const contents = await Promise.all(names.map(name => examine(name, root, look)));
  const bySlug = new Map<string, Contents[]>();
  for (const found of contents) if (found) bySlug.set(found.slug, [...(bySlug.get(found.slug) ?? []), found]);
  const { compare } = new Intl.Collator();
  return [...bySlug].map(([slug, group]) => summarise(slug, group)).sort((a, b) => compare(a.title, b.title));
}

async function examine(name: string, root: string, look: Look): Promise<Contents | undefined> {
  const named = parseReportCache(name);
  if (!named) return undefined;
  const manifest = await readManifest(name, root);
  const wanted = await readRecord(name, root, wantedKey);
  // What is not whole is rare, and how much of it there is must be right.
  const keys = look === 'files' || !manifest || wanted ? await copyKeys(name, root) : undefined;
  return { slug: named.slug, manifest, wanted, keys };
}

/** A whole copy is what a reader has; a half one beside it is a newer revision on its way. */
function summarise(slug: string, group: readonly Contents[]): Copy {
  const whole = group.findLast(isWhole) ?? group.findLast(copy => copy.manifest);
  const half = group.findLast(copy => copy !== whole && !copy.manifest);
  if (!whole?.manifest) {
    const title = half?.wanted?.title ?? slug;
    return { slug, title, state: { kind: 'unfinished', ...progress(half) } };
  }
  return { slug, title: whole.manifest.title, state: stateOf(whole, whole.manifest, half) };
}

function stateOf(copy: Contents, manifest: SavedManifest, half: Contents | undefined): SaveState {
  const { revision, savedAt } = manifest;
  const part = partOf(manifest);
  const checkedAt = latest(savedAt, copy.keys?.checkedAt);
  const facts = {
    bytes: bytesOf(manifest.files),
    revision,
    ...(savedAt ? { savedAt } : {}),
    ...(checkedAt ? { checkedAt } : {}),
    ...(part ? { part } : {}),
  };
  const lost = lostBytes(copy);
  if (lost > 0) return { kind: 'broken', lost, ...facts };
  const more = part && copy.wanted ? progress(copy) : undefined;
  return {
    kind: 'saved',
    ...facts,
    ...(half ? { newer: progress(half) } : {}),
    // A record that was left behind asks for nothing.
    ...(more && more.all > facts.bytes ? { more } : {}),
  };
}

function isWhole(copy: Contents): boolean {
  return copy.manifest !== undefined && lostBytes(copy) === 0;
}

/** The bytes of files that a copy's manifest names and its cache does not have. */
function lostBytes({ manifest, keys }: Contents): number {
  if (!manifest || !keys) return 0;
  return bytesOf(manifest.files.filter(file => !keys.paths.has(file.path)));
}

function progress(copy: Contents | undefined): Progress {
  const files = copy?.wanted?.files ?? [];
  const come = files.filter(file => copy?.keys?.paths.has(file.path));
  return { done: bytesOf(come), all: bytesOf(files) };
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) > Date.parse(b) ? a : b;
}
