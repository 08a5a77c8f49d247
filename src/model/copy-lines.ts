import type { SavedFile } from './save.ts';

/** The text whose hash is a copy's revision: its files with their hashes, whatever order they come in. */
export function copyLines(files: readonly Pick<SavedFile, 'path' | 'sha256'>[]): string {
  return files
    .map(({ path, sha256 }) => path + sha256)
    .sort()
    .join('\n');
}
