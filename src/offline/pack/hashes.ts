import { copyLines } from '../../model/copy-lines.ts';
import type { SavedFile } from '../../model/save.ts';
import { sha256Of } from '../../ui/sum.ts';

/** The revision of a copy that has these files, as the build names it. */
export async function revisionOf(files: readonly Pick<SavedFile, 'path' | 'sha256'>[]): Promise<string> {
  return (await sha256Of(new TextEncoder().encode(copyLines(files)))).slice(0, 16);
}
