import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** A file of the site being made. */
export interface StagedFile {
  /** Path below the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file's sum as in Subresource Integrity: `sha256-…` (https://www.w3.org/TR/sri-2/). */
export function integrityOf({ sha256 }: Pick<StagedFile, 'sha256'>): string {
  return `sha256-${Buffer.from(sha256, 'hex').toString('base64')}`;
}

/** The folder in which a site is made before it takes the old one's place. */
export class Stage {
  readonly folder: string;
  readonly #signal: AbortSignal | undefined;
  readonly #files = new Map<string, StagedFile>();

  /** `signal` tells that nothing more is to be written. */
  constructor(folder: string, signal?: AbortSignal) {
    this.folder = folder;
    this.#signal = signal;
  }

  /** Writes a file and remembers its hash. Rejects with the signal's reason once that is aborted. */
  async write(path: string, data: string | Uint8Array): Promise<StagedFile> {
    this.#signal?.throwIfAborted();
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const target = join(this.folder, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    const file = { path, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
    this.#files.set(path, file);
    return file;
  }

  /** The bytes of a file that was written. */
  read(path: string): Promise<Buffer> {
    return readFile(join(this.folder, ...path.split('/')));
  }

  /** Takes in what bundling wrote into the folder. */
  async adopt(): Promise<void> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter(candidate => candidate.isFile())) {
      const source = join(entry.parentPath, entry.name);
      const path = relative(this.folder, source).split(sep).join('/');
      const bytes = await readFile(source);
      this.#files.set(path, {
        path,
        bytes: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    }
  }

  file(path: string): StagedFile | undefined {
    return this.#files.get(path);
  }

  /** All files by path. */
  files(): StagedFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
