import { type SavedManifest, type SaveState, totalBytes } from '../model/save.ts';
import { kept, keptBytes, parseReportCache, readManifest, wantedKey, wholeCopy } from './caches.ts';

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
  readonly plan: SavedManifest | undefined;
  readonly whole: boolean;
  readonly done: number;
  readonly all: number;
}

/**
 * What is saved, read from Cache Storage, which is the only record of it. A copy counts as saved when its manifest
 * is in and every file it names is there. `root` is the address of the site's base. Rejects where the browser does
 * not let caches be read.
 */
export async function listCopies(root: string): Promise<Copy[]> {
  const names = await caches.keys();
  const contents = await Promise.all(names.map(name => examine(name, root)));
  const bySlug = new Map<string, Contents[]>();
  for (const found of contents) if (found) bySlug.set(found.slug, [...(bySlug.get(found.slug) ?? []), found]);
  return [...bySlug]
    .map(([slug, group]) => summarise(slug, group))
    .sort((a, b) => a.title.localeCompare(b.title));
}

async function examine(name: string, root: string): Promise<Contents | undefined> {
  const named = parseReportCache(name);
  if (!named) return undefined;
  const manifest = await readManifest(name, root);
  const plan = manifest ?? (await readManifest(name, root, wantedKey));
  const files = plan?.files ?? [];
  const answers = await Promise.all(files.map(file => kept(name, file.path, root)));
  const present = files.filter((_, at) => answers[at]);
  return {
    slug: named.slug,
    plan,
    whole: manifest !== undefined && present.length === manifest.files.length,
    done: present.reduce((sum, file) => sum + file.bytes, 0),
    all: plan ? totalBytes(plan) : 0,
  };
}

/** A whole copy is what a reader has; a half one beside it is a newer revision on its way. */
function summarise(slug: string, group: readonly Contents[]): Copy {
  const whole = group.findLast(copy => copy.whole);
  const half = group.findLast(copy => !copy.whole);
  const title = (whole ?? half)?.plan?.title ?? slug;
  const progress = { done: half?.done ?? 0, all: half?.all ?? 0 };
  if (!whole?.plan) return { slug, title, state: { kind: 'unfinished', ...progress } };
  const { revision, savedAt } = whole.plan;
  const saved = { kind: 'saved', bytes: whole.all, revision, ...(savedAt ? { savedAt } : {}) } as const;
  return { slug, title, state: half ? { ...saved, newer: progress } : saved };
}

/**
 * Reads a saved copy as it would be read offline and takes out files that browsers have emptied or changed, so that
 * they are fetched again. True where there was such a file.
 */
export async function dropBroken(slug: string, root: string): Promise<boolean> {
  const copy = await wholeCopy(slug, root);
  let broken = false;
  for (const file of copy?.manifest.files ?? []) {
    if (!copy || (await keptBytes(copy.name, file, root))) continue;
    if (!(await caches.has(copy.name))) return broken;
    await (await caches.open(copy.name)).delete(new URL(file.path, root).href);
    broken = true;
  }
  return broken;
}
