import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { UsageError } from './options.ts';

/** The file by which a folder is known as a built site. */
export const buildFile = 'build.json';

/** Makes sure that a build may take the folder's place. Throws `UsageError` where it holds something else. */
export async function checkOut(out: string, keep: readonly string[]): Promise<void> {
  for (const folder of keep) {
    if (isInside(folder, out))
      throw new UsageError(`--out must not hold ${folder}; choose a folder for the site alone.`);
  }
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new UsageError(`--out is a file: ${out}`);
    throw error;
  });
  if (names.length > 0 && !names.includes(buildFile)) {
    throw new UsageError(
      `--out holds other files and no built site: ${out}. Empty it or choose another folder.`,
    );
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith('..') || way.startsWith('/'));
}

/**
 * Puts a finished site where the old one was. The copy is made beside it, on the same disk, so that the change
 * itself is two renames; whatever fails leaves the old site as it was and nothing beside it. Rejects with the
 * signal's reason where it is aborted before the change.
 */
export async function publish(stage: string, out: string, signal: AbortSignal): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const beside = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  const fresh = join(beside, 'new');
  const old = join(beside, 'old');
  try {
    const goOn = () => !signal.aborted;
    await cp(stage, fresh, { recursive: true, filter: goOn });
    signal.throwIfAborted();
    const had = await rename(out, old).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    try {
      await rename(fresh, out);
    } catch (error) {
      if (had) await rename(old, out);
      throw error;
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
