import { files } from '../model/address.ts';
import type { SavedFile, SavedManifest } from '../model/save.ts';
import { searchFiles } from '../model/search-files.ts';
import { keptBytes, parseReportCache, readManifest } from './caches.ts';
import { siteRoot } from './root.ts';

/** A saved report's own part of the search index. */
export interface SavedSearchPart {
  readonly slug: string;
  readonly text: string;
  /** Another file of the same copy, by its path below the base; `undefined` where the copy has it not, or not as it was. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The paths of the report's words in the copy: its outline and the texts of its versions. */
  readonly words: readonly string[];
  /** Reads these ahead, so that `read` has them at once. Returns how many bytes are held for that. */
  readonly readAhead: () => Promise<number>;
}

/**
 * What can be searched of what is saved on this device: read from the copies themselves, since fifty answers of the
 * worker take longer. A copy that was made before there was search has no such part, and one that was spoilt is left out.
 */
export async function savedSearchParts(): Promise<SavedSearchPart[]> {
  if (!('caches' in globalThis)) return [];
  const root = siteRoot();
  const names = (await caches.keys()).filter(name => parseReportCache(name));
  const slugs = new Set(names.map(name => parseReportCache(name)?.slug ?? ''));
  const found = await Promise.all(
    [...slugs].map(async slug => {
      const own = names.filter(name => parseReportCache(name)?.slug === slug);
      return partOf(slug, own.reverse(), root);
    }),
  );
  return found.flatMap(part => part ?? []);
}

async function partOf(
  slug: string,
  names: readonly string[],
  root: string,
): Promise<SavedSearchPart | undefined> {
  for (const name of names) {
    const manifest = await readManifest(name, root);
    const copy = new Copy(name, manifest, root);
    const text = await copy.read(searchFiles.own(slug));
    if (text === undefined) continue;
    const isOfWords = (path: string) =>
      path === files.outline(slug) || path.startsWith(files.text(slug, 'text/'));
    const words = copy.paths.filter(isOfWords);
    return { slug, text, words, read: copy.read, readAhead: () => copy.readAhead(words) };
  }
  return undefined;
}

/** One saved copy, of which files may be held as they are on the device: decoded, they would take up twice as much. */
class Copy {
  readonly paths: readonly string[];
  readonly #name: string;
  readonly #files: ReadonlyMap<string, SavedFile>;
  readonly #root: string;
  readonly #held = new Map<string, ArrayBuffer>();

  constructor(name: string, manifest: SavedManifest | undefined, root: string) {
    this.#name = name;
    this.#files = new Map(manifest?.files.map(file => [file.path, file]));
    this.paths = [...this.#files.keys()];
    this.#root = root;
  }

  readonly read = async (path: string): Promise<string | undefined> => {
    const bytes = this.#held.get(path) ?? (await this.#bytes(path));
    return bytes && new TextDecoder().decode(bytes);
  };

  async readAhead(paths: readonly string[]): Promise<number> {
    await Promise.all(
      paths.map(async path => {
        const bytes = this.#held.get(path) ?? (await this.#bytes(path));
        if (bytes) this.#held.set(path, bytes);
      }),
    );
    return [...this.#held.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
  }

  async #bytes(path: string): Promise<ArrayBuffer | undefined> {
    const file = this.#files.get(path);
    return file && (await keptBytes(this.#name, file, this.#root));
  }
}
