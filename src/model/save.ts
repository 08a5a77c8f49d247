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

/** A manifest as it lies in a saved copy. */
export interface SavedManifest extends SaveManifest {
  /** ISO 8601 date and time, for showing only: a device's clock may be wrong by years. */
  readonly savedAt?: string;
}

/** Why a save did not end well, as something a reader can be told. */
export type SaveProblem =
  | 'no-network'
  /** The server answers, but does not give the file. */
  | 'refused'
  /** A page came instead of our file: a network that wants to be signed in to. */
  | 'sign-in'
  | 'wrong-bytes'
  | 'no-room'
  | 'no-storage'
  /** The part of the site that shows saved reports with no signal did not start. */
  | 'no-worker';

/** Why a save cannot go on, with what a reader can be told about it. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
  readonly problem: SaveProblem;

  constructor(problem: SaveProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}

/** What a reader can be told about something that stopped a save; what is not known is the network's doing. */
export function problemIn(error: unknown): SaveProblem {
  return error instanceof SaveError ? error.problem : 'no-network';
}

/** Why nothing can be saved in this browser at all. */
export type NoSaving = 'insecure' | 'missing' | 'blocked';

/** Bytes that are there, of all. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Where the saving of one report stands. */
export type SaveState =
  /** Nobody has looked yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable'; readonly reason: NoSaving }
  | { readonly kind: 'not-saved'; readonly problem?: SaveProblem; readonly needed?: number }
  | ({ readonly kind: 'saving' } & Progress)
  | { readonly kind: 'checking' }
  | ({ readonly kind: 'unfinished'; readonly problem?: SaveProblem } & Progress)
  | {
      readonly kind: 'saved';
      readonly bytes: number;
      readonly revision: string;
      readonly savedAt?: string;
      /** Part of a newer revision is there too; the saved one can be read all the same. */
      readonly newer?: Progress;
      /** Why the newer revision did not come. */
      readonly problem?: SaveProblem;
    };

/** The sum of the files' sizes in bytes. */
export function totalBytes(manifest: SaveManifest): number {
  return manifest.files.reduce((sum, file) => sum + file.bytes, 0);
}

/** Reads a manifest from storage or network; `undefined` where it is not one. */
export function restoreManifest(value: unknown): SaveManifest | undefined {
  if (!isRecord(value) || value.format !== 1 || !Array.isArray(value.files)) return undefined;
  const { slug, revision, title } = value;
  if (typeof slug !== 'string' || typeof revision !== 'string' || typeof title !== 'string') return undefined;
  // Both become part of a cache's name, from which they are read back.
  if (!/^[a-z0-9-]+$/.test(slug) || !/^[0-9a-f]+$/.test(revision)) return undefined;
  const files = value.files.map(restoreFile);
  if (files.length === 0 || files.some(file => file === undefined)) return undefined;
  return { format: 1, slug, revision, title, files: files as SavedFile[] };
}

/** Reads the manifest of a saved copy; `undefined` where it is not one. */
export function restoreSavedManifest(value: unknown): SavedManifest | undefined {
  const manifest = restoreManifest(value);
  if (!manifest || !isRecord(value)) return undefined;
  const { savedAt } = value;
  return typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt))
    ? { ...manifest, savedAt }
    : manifest;
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
