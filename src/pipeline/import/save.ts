import { mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { uninterrupted } from '../uninterrupted.ts';
import type { AddedFile } from './edition.ts';
import { Refused } from './refusal.ts';

/** What is to be written into a report's folder. */
export interface Delivery {
  /** Name of the edition's file. */
  readonly name: string;
  readonly text: string;
  readonly files: readonly AddedFile[];
  /** Texts that may be written over: those that `report new` puts there to be filled in. */
  readonly templates: readonly string[];
  /** Pairs that `report new` puts there: as they are, they name parts of the texts that were written over. */
  readonly templatePairs: string;
  /** What a report that does not exist yet gets besides; nothing where it must exist. */
  readonly facts: string;
}

/**
 * Writes an edition and its files into `content/reports/SLUG`, whole or not at all. What is there already is left as it is
 * unless it is the same or was never filled in. Gives the path of the edition's file. Throws {@link Refused}.
 */
export async function saveEdition(content: string, slug: string, delivery: Delivery): Promise<string> {
  return await uninterrupted(() => save(content, slug, delivery));
}

async function save(content: string, slug: string, delivery: Delivery): Promise<string> {
  const reports = join(content, 'reports');
  await mkdir(reports, { recursive: true });
  const folder = join(reports, slug);
  const isNew = (await contentOf(join(folder, 'report.yaml'))) === undefined;
  const target = join(folder, delivery.name);
  const there = await contentOf(target);
  if (there !== undefined && there !== delivery.text && !delivery.templates.includes(there)) {
    throw new Refused(
      `There is already a text in ${target}; it is left as it is. Move it away, or import as another edition.`,
    );
  }
  await refuseOutside(content, folder);
  const staging = await mkdtemp(join(reports, '.import-'));
  try {
    const moves = await stage(staging, folder, delivery, isNew);
    await moveAll(moves, staging);
    const pairs = join(folder, 'pairs.yaml');
    if ((await contentOf(pairs)) === delivery.templatePairs) await rm(pairs);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return target;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** Writes all files beside, and says where each belongs; the edition itself comes last. */
async function stage(
  staging: string,
  folder: string,
  { name, text, files, facts }: Delivery,
  isNew: boolean,
): Promise<Move[]> {
  const wanted = [
    ...files.map(({ path, bytes }) => ({ path, bytes })),
    ...(isNew ? [{ path: 'report.yaml', bytes: Buffer.from(facts) }] : []),
    { path: name, bytes: Buffer.from(text) },
  ];
  const moves: Move[] = [];
  for (const [index, { path, bytes }] of wanted.entries()) {
    const to = join(folder, path);
    if (!to.startsWith(folder + sep)) throw new Error(`${path} leads out of the report.`);
    if ((await bytesOf(to))?.equals(bytes)) continue;
    const from = join(staging, String(index));
    await writeFile(from, bytes);
    moves.push({ from, to });
  }
  return moves;
}

/** Puts each file into its place. Where one fails, those before it are taken back. */
async function moveAll(moves: readonly Move[], staging: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { from, to }] of moves.entries()) {
      const made = await mkdir(dirname(to), { recursive: true });
      if (made !== undefined) undo.unshift(() => rm(made, { recursive: true, force: true }));
      const kept = join(staging, `kept-${index}-${basename(to)}`);
      const before = await bytesOf(to);
      if (before) await writeFile(kept, before);
      await rename(from, to);
      undo.unshift(() => (before ? rename(kept, to) : rm(to, { force: true })));
    }
  } catch (cause) {
    for (const step of undo) await step();
    throw cause;
  }
}

/** A link in the content folder must not lead what is written out of it. */
async function refuseOutside(content: string, folder: string): Promise<void> {
  const root = await realpath(content);
  for (const path of [dirname(folder), folder, join(folder, 'media'), join(folder, 'data')]) {
    const place = await realpath(path).catch((cause: unknown) => {
      if (isAbsent(cause)) return undefined;
      throw cause;
    });
    if (place !== undefined && !place.startsWith(root + sep))
      throw new Refused(`${path} leads out of the content folder; nothing is written there.`);
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  return (await bytesOf(path))?.toString('utf8');
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw cause;
  }
}

function isAbsent(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
