import { partOf } from '../model/choice.ts';
import { wholeCopy } from './caches.ts';

/** Whether no version of a report was left out when it was saved. True also where nothing of it is saved. */
export async function hasAllVersions(slug: string, root: string): Promise<boolean> {
  const copy = await wholeCopy(slug, root);
  const missing = copy && partOf(copy.manifest)?.missing;
  return !missing || missing.length === 0;
}
