import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { limits } from './refusal.ts';

/**
 * The bytes of a file below the folder of the file that is imported, or why they are not read. An address elsewhere is never
 * asked for; a name that leads out of the folder, by dots or by a link, is not followed.
 */
export async function readNearby(folder: string, address: string): Promise<Uint8Array | { problem: string }> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    return { problem: 'it lies on another site, and nothing is fetched' };
  const name = plainName(address);
  try {
    const root = await realpath(folder);
    const place = await realpath(join(root, name));
    if (!place.startsWith(root + sep)) return { problem: 'it does not lie in the folder of the file' };
    const facts = await stat(place);
    if (!facts.isFile()) return { problem: 'it is no file' };
    if (facts.size > limits.file) return { problem: `it has more than ${limits.file / 1_000_000} MB` };
    return await readFile(place);
  } catch (cause) {
    // Whatever the disk says of a name that a file gives, the file beside it cannot be had.
    if (cause instanceof Error && 'code' in cause)
      return { problem: 'there is no such file beside the imported one' };
    throw cause;
  }
}

function plainName(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone “%” stands for itself.
    return path;
  }
}
