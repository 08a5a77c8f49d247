import { type Audience, audiences, type Correction, type Withdrawal } from './report.ts';

/** One file of a saved report. */
export interface SavedFile {
  /** Path below the base, such as `reports/one-year-on/outline.json`. */
  readonly path: string;
  /** Uncompressed size in bytes. */
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** The ids of the versions that need it; without them every version does. */
  readonly versions?: readonly string[];
  /** The interface's language in which it is written; without one it serves all. */
  readonly language?: string;
  /** A picture: a reader may leave it out and read on. */
  readonly picture?: true;
}

/**
 * Several files of a report in one, each right after the one before it, so that a save asks once: with each request more
 * headers cross the network than a small file has words.
 */
export interface Parcel {
  /** Path below the base. */
  readonly path: string;
  /** The paths of the files that it holds, in their order. */
  readonly holds: readonly string[];
}

/** A version of a report, as a reader who chooses what to save is told of it. */
export interface SavedVersion {
  readonly id: string;
  readonly audience: Audience;
  /** Its language in its own name, such as “Cymraeg”. */
  readonly languageName: string;
}

/** What a report's saved copy is made of; written last, so that half a copy is never listed. */
export interface SaveManifest {
  readonly format: 1;
  readonly slug: string;
  readonly revision: string;
  /** Neutral where the report is sensitive. */
  readonly title: string;
  readonly files: readonly SavedFile[];
  /** The report's versions, the gentler first; a manifest of an older build names none, and is saved as a whole. */
  readonly versions?: readonly SavedVersion[];
  /** Other ways to the same files; whoever cannot have one asks for its files one by one. */
  readonly parcels?: readonly Parcel[];
}

/** A manifest as it lies in a saved copy: `files` are those that the copy has. */
export interface SavedManifest extends SaveManifest {
  /** ISO 8601 date and time, for showing only: a device's clock may be wrong by years. */
  readonly savedAt?: string;
  /** What the reader chose, where it was not everything. */
  readonly chosen?: Choice;
  /** The report's other files, which the reader left out. */
  readonly without?: readonly SavedFile[];
}

/** What of a report a reader keeps. */
export interface Choice {
  /** Ids of versions. */
  readonly versions: readonly string[];
  readonly pictures: boolean;
  /** Interface languages in which the words are kept. */
  readonly languages: readonly string[];
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
  /** The browser says neither yes nor no when it is asked for what it keeps; starting it again helps. */
  | 'no-answer'
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

/** Why nothing can be saved in this browser at all, or not now: `no-answer` as in `SaveProblem`. */
export type NoSaving = 'insecure' | 'missing' | 'blocked' | 'no-answer';

/** Bytes that are there, of all. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What of a report a copy has, where it has not everything. */
export interface SavedPart {
  /** The versions that it has, and those that it has not. */
  readonly versions: readonly SavedVersion[];
  readonly missing: readonly SavedVersion[];
  /** False where the report has pictures in these versions, and the copy has not. */
  readonly pictures: boolean;
  /** The size of all that was left out, in bytes. */
  readonly rest: number;
}

/** What is known of a copy that was whole once. */
interface CopyFacts {
  /** Its size in bytes. */
  readonly bytes: number;
  readonly revision: string;
  /** ISO 8601 dates and times, for showing only. */
  readonly savedAt?: string;
  readonly checkedAt?: string;
  readonly part?: SavedPart;
  /** The publisher took the report back, and lets readers keep their copies. */
  readonly withdrawn?: Withdrawal;
  /** Why what was asked for last did not come about. */
  readonly problem?: SaveProblem;
}

/** Where the saving of one report stands. */
export type SaveState =
  /** Nobody has looked yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable'; readonly reason: NoSaving }
  | { readonly kind: 'not-saved'; readonly problem?: SaveProblem; readonly needed?: number }
  /** Another report is being saved first. */
  | { readonly kind: 'waiting' }
  | ({ readonly kind: 'saving' } & Progress)
  | { readonly kind: 'checking' }
  | ({
      readonly kind: 'unfinished';
      readonly problem?: SaveProblem;
      /** The reader stopped it, and can go on in this document. */
      readonly paused?: true;
    } & Progress)
  /** A copy of which something was lost: what is left can be read. */
  | ({ readonly kind: 'broken' /** The bytes that are lost. */; readonly lost: number } & CopyFacts)
  | ({
      readonly kind: 'saved';
      /** A newer revision is known, and maybe partly there; the saved one can be read all the same. */
      readonly newer?: Progress & {
        /** What was put right since; missing where nobody has asked the site. */
        readonly corrections?: readonly Correction[];
      };
      /** Of what was left out, this much has come. */
      readonly more?: Progress;
    } & CopyFacts);

/** The state of a copy that was whole once, and can be read. */
export type WholeState = Extract<SaveState, { kind: 'saved' | 'broken' }>;

/** The copy of a report that can be read now, whatever is being done with it; `undefined` where there is none. */
export function readable({
  state,
  whole,
}: {
  readonly state: SaveState;
  readonly whole?: WholeState;
}): WholeState | undefined {
  return state.kind === 'saved' || state.kind === 'broken' ? state : whole;
}

/** The sum of the files’ sizes in bytes. */
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
  const files = restoreFiles(value.files);
  if (!files || files.length === 0) return undefined;
  const versions = restoreVersions(value.versions);
  const parcels = restoreParcels(value.parcels);
  return {
    format: 1,
    slug,
    revision,
    title,
    files,
    ...(versions ? { versions } : {}),
    ...(parcels ? { parcels } : {}),
  };
}

/** Reads the manifest of a saved copy; `undefined` where it is not one, or says of itself what cannot be. */
export function restoreSavedManifest(value: unknown): SavedManifest | undefined {
  const manifest = restoreManifest(value);
  if (!manifest || !isRecord(value)) return undefined;
  const { savedAt } = value;
  const day = typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? { savedAt } : {};
  if (value.chosen === undefined) return { ...manifest, ...day };
  const chosen = restoreChoice(value.chosen);
  const without = restoreFiles(value.without);
  if (!chosen || !without) return undefined;
  // Half a version must not pass for one because its record was spoilt.
  const fits =
    manifest.files.every(file => isChosen(file, chosen)) && !without.some(file => isChosen(file, chosen));
  return fits ? { ...manifest, ...day, chosen, without } : undefined;
}

/** Whether a file belongs to what a reader chose. */
export function isChosen({ versions, language, picture }: SavedFile, choice: Choice): boolean {
  return (
    (versions?.some(version => choice.versions.includes(version)) ?? true) &&
    (language === undefined || choice.languages.includes(language)) &&
    (choice.pictures || picture !== true)
  );
}

function restoreFiles(value: unknown): SavedFile[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const files = value.map(restoreFile);
  return files.every(file => file !== undefined) ? files : undefined;
}

/** What cannot be a parcel is none: its files are there by themselves. */
function restoreParcels(value: unknown): Parcel[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap(parcel => {
    if (!isRecord(parcel) || !isNames(parcel.holds)) return [];
    const { path, holds } = parcel;
    return typeof path === 'string' && isFilePath(path) ? [{ path, holds }] : [];
  });
}

function restoreChoice(value: unknown): Choice | undefined {
  if (!isRecord(value) || typeof value.pictures !== 'boolean') return undefined;
  const { versions, languages, pictures } = value;
  return isNames(versions) && isNames(languages) ? { versions, languages, pictures } : undefined;
}

/** Reads a list of versions; `undefined` where it is not one. */
export function restoreVersions(value: unknown): SavedVersion[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const versions = value.flatMap(version => {
    if (!isRecord(version)) return [];
    const { id, languageName } = version;
    const audience = audiences.find(known => known === version.audience);
    return typeof id === 'string' && typeof languageName === 'string' && audience
      ? [{ id, audience, languageName }]
      : [];
  });
  return versions.length === value.length ? versions : undefined;
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(name => typeof name === 'string');
}

/** A stored path becomes an address to fetch: it must stay below the reports of this site. */
function isFilePath(path: string): boolean {
  return /^reports\/[\w./-]+$/.test(path) && !path.includes('..');
}

function restoreFile(value: unknown): SavedFile | undefined {
  if (!isRecord(value)) return undefined;
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || !Number.isSafeInteger(bytes) || (bytes as number) < 0) return undefined;
  if (!isFilePath(path)) return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  const { versions, language, picture } = value;
  if (versions !== undefined && !isNames(versions)) return undefined;
  return {
    path,
    bytes: bytes as number,
    sha256,
    ...(versions ? { versions } : {}),
    ...(typeof language === 'string' ? { language } : {}),
    ...(picture === true ? { picture } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
