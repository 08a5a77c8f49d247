import { files, isFrames } from '../../model/address.ts';
import {
  isLaterPack,
  isLeftOut,
  isPicture,
  type PackedReport,
  type PackedReports,
  type PackParts,
  packLimit,
  packParts,
  restorePackedReports,
} from '../../model/pack.ts';
import { type SavedFile, type SaveManifest, totalBytes } from '../../model/save.ts';
import { isRight } from '../caches.ts';
import { revisionOf } from './hashes.ts';
import { fromBase64, unpacked } from './packing.ts';

/** Why a file cannot be opened, as something a reader can be told. */
export type PackProblem =
  /** Larger than a pack may be. */
  | 'too-large'
  /** Not a pack at all. */
  | 'foreign'
  /** Made by a later version of this site. */
  | 'newer'
  /** A pack that was cut, changed, or holds what a report cannot hold. */
  | 'damaged';

/** A report out of a pack, every file of it checked. */
export interface OpenedReport {
  /** Names the files that are there. */
  readonly manifest: SaveManifest;
  /** Those that are not: a pack has one interface language, and may have been made without pictures. */
  readonly left: readonly SavedFile[];
  readonly contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly report: PackedReport;
}

/** What a file from another device turned out to be. */
export type Opened =
  | {
      readonly kind: 'opened';
      readonly pack: Omit<PackedReports, 'reports'>;
      readonly reports: readonly OpenedReport[];
    }
  | { readonly kind: 'refused'; readonly problem: PackProblem };

/** Bytes a report's files may have together, uncompressed. */
const unpackedLimit = 200_000_000;

const damaged: Opened = { kind: 'refused', problem: 'damaged' };

/**
 * Opens a file from another device. It is read as text and never as a page of ours; each file of each report has to have
 * the hash that the manifest promises, and each revision has to be that of its files. `isSafe` says whether a text
 * holds only what the words of a report can hold: hashes in a file from anywhere do not tell who wrote it.
 */
export async function openPack(file: Blob, isSafe: (words: string) => boolean): Promise<Opened> {
  if (file.size > packLimit) return { kind: 'refused', problem: 'too-large' };
  const parts = packParts(await file.text());
  if (!parts) return { kind: 'refused', problem: 'foreign' };
  return openParts(parts, isSafe);
}

/** What would keep a pack from being opened on another device; for the one who has just made it. */
export async function checkPack(text: string): Promise<PackProblem | undefined> {
  const parts = packParts(text);
  const opened = parts && (await openParts(parts, () => true));
  if (!opened) return 'foreign';
  return opened.kind === 'refused' ? opened.problem : undefined;
}

async function openParts(parts: PackParts, isSafe: (words: string) => boolean): Promise<Opened> {
  if (isLaterPack(parts.facts)) return { kind: 'refused', problem: 'newer' };
  const pack = restorePackedReports(parts.facts);
  if (!pack) return damaged;
  const reports: OpenedReport[] = [];
  for (const report of pack.reports) {
    const opened = await openReport(report, parts, pack);
    if (!opened || !wordsOf(opened).every(isSafe)) return damaged;
    reports.push(opened);
  }
  return { kind: 'opened', pack, reports };
}

async function openReport(
  report: PackedReport,
  parts: PackParts,
  pack: PackedReports,
): Promise<OpenedReport | undefined> {
  const { manifest } = report;
  // A revision names the files of a copy: what claims to be one of this site is that, or is found out.
  if (totalBytes(manifest) > unpackedLimit || (await revisionOf(manifest.files)) !== manifest.revision)
    return undefined;
  const contents = await contentsOf(report, parts);
  if (!contents) return undefined;
  // What stands around the words on a page is this site's own, and is never taken from a file.
  const own = manifest.files.filter(({ path }) => !isFrames(path));
  const there = own.filter(file => contents.has(file.path));
  const left = own.filter(file => !contents.has(file.path));
  if (left.some(file => !isLeftOut(file, pack))) return undefined;
  for (const file of there) {
    const bytes = contents.get(file.path);
    if (!bytes || !(await isRight(bytes.buffer, file))) return undefined;
  }
  return { manifest: { ...manifest, files: there }, left, contents, report };
}

async function contentsOf(
  { manifest, outline, packed }: PackedReport,
  { block, pictures }: PackParts,
): Promise<Map<string, Uint8Array<ArrayBuffer>> | undefined> {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const sizes = new Map(manifest.files.map(file => [file.path, file.bytes]));
  const size = packed.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  const all = await unpacked(block(manifest.slug) ?? '', size);
  if (!all) return undefined;
  let at = 0;
  for (const path of packed) {
    const end = at + (sizes.get(path) ?? 0);
    contents.set(path, all.slice(at, end));
    at = end;
  }
  // The build writes an outline as JSON without a space, which is what this gives; its hash tells.
  contents.set(files.outline(manifest.slug), new TextEncoder().encode(JSON.stringify(outline)));
  for (const { path } of manifest.files.filter(isPicture)) {
    const shown = contents.has(path) ? undefined : pictures.get(path);
    const bytes = shown === undefined ? undefined : fromBase64(shown);
    if (bytes) contents.set(path, bytes);
  }
  return contents;
}

/** All HTML of a report. */
function wordsOf({ contents }: OpenedReport): string[] {
  return [...contents]
    .filter(([path]) => path.endsWith('.html'))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
}
