import { isFrames } from './address.ts';
import type { SavedFile } from './save.ts';

/**
 * The text whose hash is a copy's revision: its files with their hashes, whatever order they come in. What only keeps the
 * words in their place while a page wakes does not count: it changes with the site and not with the report.
 */
export function copyLines(files: readonly Pick<SavedFile, 'path' | 'sha256'>[]): string {
  return files
    .filter(({ path }) => !isFrames(path))
    .map(({ path, sha256 }) => path + sha256)
    .sort()
    .join('\n');
}
