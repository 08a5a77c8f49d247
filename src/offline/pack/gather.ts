import { files, isFrames } from '../../model/address.ts';
import { type SavedFile, type SavedManifest, SaveError, type SaveManifest } from '../../model/save.ts';
import { keptBytes, type WholeCopy, wholeCopy } from '../caches.ts';
import { type Following, fetchFile, fetchManifest } from '../download.ts';
import { stored } from '../making.ts';
import { siteRoot } from '../root.ts';

/** A report to be packed: what its copy is made of, and where it lies. */
export interface Source {
  readonly manifest: SaveManifest;
  /** The saved copy; without one, the files come from the network. */
  readonly copy?: WholeCopy;
}

/** Looks for a report: on this device, else on the site. Throws `SaveError`, or the signal's reason. */
export async function findSource(slug: string, signal: AbortSignal): Promise<Source> {
  const root = siteRoot();
  const copy = await savedCopy(slug, root);
  if (copy) return { manifest: wholeManifest(copy.manifest), copy };
  return { manifest: wholeManifest(await fetchManifest(slug, root, { signal })) };
}

/**
 * The manifest of all that goes into a pack: a copy may name files that it was saved without. What stands around the words
 * on a page is the site's own, and does not travel.
 */
function wholeManifest({
  format,
  slug,
  revision,
  title,
  versions,
  files: own,
  without = [],
}: SavedManifest): SaveManifest {
  const files = [...own, ...without].filter(({ path }) => !isFrames(path));
  return { format, slug, revision, title, files, ...(versions ? { versions } : {}) };
}

/** Where a browser lets nothing be stored, nothing is saved. */
async function savedCopy(slug: string, root: string): Promise<WholeCopy | undefined> {
  try {
    return await wholeCopy(slug, root);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a report's files by path, each checked by its hash. What a browser has thrown away of a saved copy is
 * fetched. Throws `SaveError`, or the signal's reason.
 */
export async function gather(
  { manifest, copy }: Source,
  wanted: (file: SavedFile) => boolean,
  following: Following,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const root = siteRoot();
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of manifest.files.filter(wanted)) {
    following.signal.throwIfAborted();
    const kept = copy && (await stored(() => keptBytes(copy.name, file, root)));
    found.set(file.path, new Uint8Array(kept ?? (await fetchFile(file, root, { signal: following.signal }))));
    following.onBytes?.(file.bytes);
  }
  if (!found.has(files.outline(manifest.slug))) throw new SaveError('wrong-bytes', 'A copy has no outline.');
  return found;
}
