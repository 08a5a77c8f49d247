import { copyLines } from '../../model/copy-lines.ts';
import type { SavedFile } from '../../model/save.ts';

/** SHA-256 in lower-case hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The revision of a copy that has these files, as the build names it. */
export async function revisionOf(files: readonly Pick<SavedFile, 'path' | 'sha256'>[]): Promise<string> {
  return (await sha256Of(new TextEncoder().encode(copyLines(files)))).slice(0, 16);
}
