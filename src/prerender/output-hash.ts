import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * One SHA-256 of all files of a folder, in lower-case hexadecimal: that of the lines which `sha256sum` writes for them,
 * ordered by their paths' bytes. Anybody gets the same one without our code:
 * `find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`.
 */
export async function outputHash(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => Buffer.from(relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')))
    .sort(Buffer.compare);
  const all = createHash('sha256');
  for (const path of paths) {
    const bytes = await readFile(join(folder, path.toString()));
    all.update(`${createHash('sha256').update(bytes).digest('hex')}  ./${path}\n`);
  }
  return all.digest('hex');
}
