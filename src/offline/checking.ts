import { bytesOf } from '../model/choice.ts';
import { keptBytes, wholeCopy } from './caches.ts';
import { noteChecked } from './making.ts';

/** What reading a copy through has shown. */
export interface Checked {
  /** Bytes of files that are gone or not what they were; 0 where all is well. */
  readonly lost: number;
  /** False where the device did not let us note the day. */
  readonly noted: boolean;
}

/**
 * Reads a saved copy as it would be read offline, file by file, and takes out what browsers have emptied or changed, so
 * that it is known to be missing and is fetched again. The day is noted only where the reader asked for the check: when
 * a report was opened is nobody's business. `undefined` where there is no copy. Rejects where storage does.
 */
export async function checkCopy(slug: string, root: string, isAsked: boolean): Promise<Checked | undefined> {
  const copy = await wholeCopy(slug, root);
  if (!copy) return undefined;
  const broken = [];
  for (const file of copy.manifest.files) {
    if (await keptBytes(copy.name, file, root)) continue;
    broken.push(file);
    // Opening a cache that another tab has deleted would bring it back.
    if (await caches.has(copy.name))
      await (await caches.open(copy.name)).delete(new URL(file.path, root).href);
  }
  const noted = isAsked && (await noteChecked(copy.name, new Date().toISOString(), root).catch(() => false));
  return { lost: bytesOf(broken), noted };
}
