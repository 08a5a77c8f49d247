import type { SavedManifest } from '../model/save.ts';
import { searchFiles } from '../model/search-files.ts';
import { keptBytes, parseReportCache, readManifest } from './caches.ts';
import { siteRoot } from './root.ts';

/** A saved report's own part of the search index. */
export interface SavedSearchPart {
  readonly slug: string;
  readonly text: string;
  /** Another file of the same copy, by its path below the base; `undefined` where the copy has it not, or not as it was. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/**
 * What can be searched of what is saved on this device: read from the copies themselves, since fifty answers of the
 * worker take longer. A copy that was made before there was search has no such part, and one that was spoilt is left out.
 */
export async function savedSearchParts(): Promise<SavedSearchPart[]> {
  if (!('caches' in globalThis)) return [];
  const root = siteRoot();
  const names = (await caches.keys()).filter(name => parseReportCache(name));
  const slugs = new Set(names.map(name => parseReportCache(name)?.slug ?? ''));
  const found = await Promise.all(
    [...slugs].map(async slug => {
      const own = names.filter(name => parseReportCache(name)?.slug === slug);
      return partOf(slug, own.reverse(), root);
    }),
  );
  return found.flatMap(part => part ?? []);
}

async function partOf(
  slug: string,
  names: readonly string[],
  root: string,
): Promise<SavedSearchPart | undefined> {
  for (const name of names) {
    const manifest = await readManifest(name, root);
    const read = (path: string) => textIn(name, manifest, path, root);
    const text = await read(searchFiles.own(slug));
    if (text !== undefined) return { slug, text, read };
  }
  return undefined;
}

async function textIn(
  name: string,
  manifest: SavedManifest | undefined,
  path: string,
  root: string,
): Promise<string | undefined> {
  const file = manifest?.files.find(candidate => candidate.path === path);
  const bytes = file && (await keptBytes(name, file, root));
  return bytes && new TextDecoder().decode(bytes);
}
