import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const keptFor = 30 * 24 * 60 * 60 * 1000;
/** Bytes of SHA-256, before the copy itself: a damaged copy is none. */
const sumLength = 32;

/**
 * Compressed copies of earlier builds. Brotli at its best takes longer than all else that a build does, and most files
 * of a build are those of the one before. A disk that cannot be read or written costs time and nothing else.
 */
export class Compressed {
  readonly #folder: string;

  /** `folder` is made when it is needed. */
  constructor(
    folder = fileURLToPath(new URL('../../node_modules/.cache/twofold/compressed', import.meta.url)),
  ) {
    // Another version of the codings may make other bytes of the same.
    this.#folder = join(folder, `${process.versions.brotli}-${process.versions.zlib}`);
  }

  /** The copy that was kept under a name, which tells the bytes of the whole and the coding; nothing where there is none. */
  async recall(name: string): Promise<Buffer | undefined> {
    const file = join(this.#folder, name);
    try {
      const kept = await readFile(file);
      const copy = kept.subarray(sumLength);
      if (!kept.subarray(0, sumLength).equals(sum(copy))) return undefined;
      await utimes(file, new Date(), new Date());
      return copy;
    } catch {
      return undefined;
    }
  }

  /** Keeps a copy and gives it back. Written beside and then renamed, so that half a copy is never found. */
  async keep(name: string, copy: Buffer): Promise<Buffer> {
    const unfinished = join(this.#folder, `${name}.${randomUUID()}.tmp`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(unfinished, Buffer.concat([sum(copy), copy]));
      await rename(unfinished, join(this.#folder, name));
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
    return copy;
  }

  /** Drops what no build has asked for in thirty days. */
  async tidy(): Promise<void> {
    try {
      for (const name of await readdir(this.#folder)) {
        const file = join(this.#folder, name);
        if (Date.now() - (await stat(file)).mtimeMs > keptFor) await rm(file, { force: true });
      }
    } catch {
      // Another build may be tidying, or nothing was ever kept.
    }
  }
}

function sum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
