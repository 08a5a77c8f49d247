/** One file of a saved report. */
export interface SavedFile {
  /** Path below the base, such as `reports/one-year-on/outline.json`. */
  readonly path: string;
  /** Uncompressed size in bytes. */
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a report's saved copy is made of; written last, so that half a copy is never listed. */
export interface SaveManifest {
  readonly format: 1;
  readonly slug: string;
  readonly revision: string;
  /** Neutral where the report is sensitive. */
  readonly title: string;
  readonly files: readonly SavedFile[];
}

/** Why a save did not end well, as something a reader can be told. */
export type SaveProblem = 'no-network' | 'refused' | 'wrong-bytes' | 'no-room' | 'no-storage';

/** Where the saving of one report stands. */
export type SaveState =
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'saving'; readonly done: number; readonly all: number }
  | { readonly kind: 'checking' }
  | { readonly kind: 'unfinished'; readonly done: number; readonly all: number; readonly problem?: SaveProblem }
  | { readonly kind: 'saved'; readonly bytes: number; readonly revision: string; readonly savedAt: string };

/** The sum of the files' sizes in bytes. */
export function totalBytes(manifest: SaveManifest): number {
  return manifest.files.reduce((sum, file) => sum + file.bytes, 0);
}

/** Reads a manifest from storage or network; `undefined` where it is not one. */
export function restoreManifest(value: unknown): SaveManifest | undefined {
  if (!isRecord(value) || value.format !== 1 || !Array.isArray(value.files)) return undefined;
  const { slug, revision, title } = value;
  if (typeof slug !== 'string' || typeof revision !== 'string' || typeof title !== 'string') return undefined;
  const files = value.files.map(restoreFile);
  if (files.length === 0 || files.some(file => file === undefined)) return undefined;
  return { format: 1, slug, revision, title, files: files as SavedFile[] };
}

function restoreFile(value: unknown): SavedFile | undefined {
  if (!isRecord(value)) return undefined;
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || !Number.isSafeInteger(bytes) || (bytes as number) < 0) return undefined;
  // A stored path becomes an address to fetch: it must stay below the reports of this site.
  if (!/^reports\/[\w./-]+$/.test(path) || path.includes('..')) return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  return { path, bytes: bytes as number, sha256 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
