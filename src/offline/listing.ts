import { bytesOf } from '../model/choice.ts';
import type { Progress, SavedManifest, SaveState, WholeState } from '../model/save.ts';
import { type CopyKeys, copyKeys, parseReportCache, readManifest, readRecord, wantedKey } from './caches.ts';
import { type Facts, factsIn, factsOf } from './facts.ts';
import { type NewerRevision, toldIn } from './told.ts';

/** A report of which something is on this device. */
export interface Copy {
  readonly slug: string;
  /** Neutral where the report is sensitive; the slug where the device has lost the title. */
  readonly title: string;
  readonly state: SaveState;
  /** While something is being done with it: the copy that can be read meanwhile. */
  readonly whole?: WholeState;
}

/** What one cache holds. */
interface Contents {
  readonly slug: string;
  readonly revision: string;
  /** What its keys say, where nothing is missing and nothing is on its way. */
  readonly facts?: Facts | undefined;
  /** The manifest by which the copy became whole. */
  readonly manifest?: SavedManifest | undefined;
  /** What the copy is to have, where that is more. */
  readonly wanted?: SavedManifest | undefined;
  readonly keys: CopyKeys;
}

/**
 * What is saved, read from Cache Storage, which is the only record of it. A copy counts as saved when its manifest is
 * in, which is written after every file has been read back, and no file it names has gone since. `root` is the address
 * of the site's base. Rejects where the browser does not let caches be read.
 */
export async function listCopies(root: string): Promise<Copy[]> {
  const names = await caches.keys();
  const contents = await Promise.all(names.map(name => examine(name, root)));
  const bySlug = new Map<string, Contents[]>();
  for (const found of contents) if (found) bySlug.set(found.slug, [...(bySlug.get(found.slug) ?? []), found]);
  const { compare } = new Intl.Collator();
  return [...bySlug].map(([slug, group]) => summarise(slug, group)).sort((a, b) => compare(a.title, b.title));
}

async function examine(name: string, root: string): Promise<Contents | undefined> {
  const named = parseReportCache(name);
  const keys = named && (await copyKeys(name, root));
  if (!keys) return undefined;
  const facts = factsIn(keys);
  if (facts) return { ...named, facts, keys };
  const manifest = await readManifest(name, root);
  const wanted = keys.paths.has(wantedKey) ? await readRecord(name, root, wantedKey) : undefined;
  return { ...named, manifest, wanted, keys };
}

/** A whole copy is what a reader has; a half one beside it is a newer revision on its way. */
function summarise(slug: string, group: readonly Contents[]): Copy {
  const whole = group.findLast(isWhole) ?? group.findLast(copy => copy.manifest);
  const half = group.findLast(copy => copy !== whole && !copy.manifest && !copy.facts);
  const facts = whole?.facts ?? (whole?.manifest && factsOf(whole.manifest));
  if (!whole || !facts) {
    const title = half?.wanted?.title ?? slug;
    return { slug, title, state: { kind: 'unfinished', ...progress(half) } };
  }
  return { slug, title: facts.title, state: stateOf(whole, facts, half) };
}

function stateOf(copy: Contents, facts: Facts, half: Contents | undefined): SaveState {
  const { bytes, savedAt, part } = facts;
  const checkedAt = latest(savedAt, copy.keys.checkedAt);
  const known = {
    bytes,
    revision: copy.revision,
    ...(savedAt ? { savedAt } : {}),
    ...(checkedAt ? { checkedAt } : {}),
    ...(part ? { part } : {}),
  };
  const { withdrawn, newer } = toldIn(copy.keys);
  const takenBack = withdrawn ? { withdrawn } : {};
  const lost = lostBytes(copy);
  if (lost > 0) return { kind: 'broken', lost, ...known, ...takenBack };
  const told = newer && newer.revision !== copy.revision ? newer : undefined;
  const more = part && copy.wanted ? progress(copy) : undefined;
  return {
    kind: 'saved',
    ...known,
    ...takenBack,
    ...newerOf(told, half),
    // A record that was left behind asks for nothing.
    ...(more && more.all > bytes ? { more } : {}),
  };
}

/** What is known of a newer revision: what the site told, and what has come. */
function newerOf(told: NewerRevision | undefined, half: Contents | undefined) {
  if (!told && !half) return {};
  const corrections = told ? { corrections: told.corrections } : {};
  return { newer: { ...corrections, ...(half ? progress(half) : { done: 0, all: told?.all ?? 0 }) } };
}

function isWhole(copy: Contents): boolean {
  return copy.facts !== undefined || (copy.manifest !== undefined && lostBytes(copy) === 0);
}

/** The bytes of files that a copy's manifest names and its cache does not have. */
function lostBytes({ manifest, keys }: Contents): number {
  if (!manifest) return 0;
  return bytesOf(manifest.files.filter(file => !keys.paths.has(file.path)));
}

function progress(copy: Contents | undefined): Progress {
  const files = copy?.wanted?.files ?? [];
  const come = files.filter(file => copy?.keys.paths.has(file.path));
  return { done: bytesOf(come), all: bytesOf(files) };
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) > Date.parse(b) ? a : b;
}
