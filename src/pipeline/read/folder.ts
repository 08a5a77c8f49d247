import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorAt, fileStart, type Tell } from '../findings.ts';

/** The largest file that is read, in bytes: a book of a thousand pages is about 3 MB of text. */
export const limits = { text: 5_000_000, media: 50_000_000 } as const;

/** A content folder on the disk. Paths are inside it, with `/`. */
export interface Folder {
  /** Absolute, with every link resolved. */
  readonly root: string;
  readonly tell: Tell;
}

/** Opens a content folder, or tells that there is none. */
export async function openFolder(path: string, tell: Tell): Promise<Folder | undefined> {
  try {
    const root = await realpath(path);
    if ((await lstat(root)).isDirectory()) return { root, tell };
  } catch (cause) {
    if (!isMissing(cause)) throw new Error(`The content folder ${path} cannot be opened.`, { cause });
  }
  tell(errorAt('library.yaml', fileStart, 'missing-file', `there is no content folder at ${path}`));
  return undefined;
}

/** The names in a folder, sorted, without hidden ones; none where the folder does not exist. */
export async function namesIn(folder: Folder, path: string): Promise<string[]> {
  const place = await inside(folder, path);
  if (!place) return [];
  if (!(await lstat(place)).isDirectory()) {
    folder.tell(errorAt(path, fileStart, 'wrong-file', 'this must be a folder'));
    return [];
  }
  const names = await readdir(place);
  // Sorted by code unit: the same on every machine.
  return names.filter(name => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1));
}

/** True where a path is a folder. */
export async function isFolder(folder: Folder, path: string): Promise<boolean> {
  const place = await inside(folder, path);
  return place !== undefined && (await lstat(place)).isDirectory();
}

/** A file's bytes, or nothing where it does not exist or must not be read; the latter is told. */
export async function readBytes(folder: Folder, path: string, most: number): Promise<Buffer | undefined> {
  const place = await inside(folder, path);
  if (!place) return undefined;
  const facts = await lstat(place);
  if (!facts.isFile()) {
    folder.tell(errorAt(path, fileStart, 'wrong-file', 'this must be a file'));
    return undefined;
  }
  if (facts.size > most) {
    const found = `${Math.ceil(facts.size / 1_000_000)} MB`;
    const expected = `at most ${most / 1_000_000} MB`;
    folder.tell(
      errorAt(path, fileStart, 'too-large', `the file has ${found}; ${expected} are read`, {
        found,
        expected,
      }),
    );
    return undefined;
  }
  return readFile(place);
}

/** A file's text, or nothing where it does not exist or is no text; the latter is told. */
export async function readText(folder: Folder, path: string): Promise<string | undefined> {
  const bytes = await readBytes(folder, path, limits.text);
  return bytes && decode(bytes, path, folder.tell);
}

/** UTF-8 bytes as text without a byte order mark, or nothing, told, where they are something else. */
export function decode(bytes: Uint8Array, path: string, tell: Tell): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws at the first byte that is not UTF-8; nothing of the text can be relied on.
    tell(errorAt(path, fileStart, 'not-utf-8', 'save this file as UTF-8 text; it is in another encoding'));
    return undefined;
  }
}

/** The real place of a path, or nothing where there is nothing; a link that leads out of the folder is told. */
async function inside(folder: Folder, path: string): Promise<string | undefined> {
  try {
    const place = await realpath(join(folder.root, path));
    if (place === folder.root || place.startsWith(folder.root + sep)) return place;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new Error(`${path} in the content folder cannot be read.`, { cause });
  }
  folder.tell(
    errorAt(path, fileStart, 'outside-folder', 'this leads out of the content folder and is not read'),
  );
  return undefined;
}

function isMissing(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
