import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Compressed } from './compressed.ts';
import { isForHost, isText } from './headers.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** In bytes; below it the headers of an answer outweigh what compression saves. */
const smallest = 500;

/** Files at a time: brotli at its highest quality keeps a core busy for each. */
const atATime = 2;

/** The codings a file is kept in, best first, with the ending of the copy. */
export const codings = [
  { name: 'br', ending: '.br', make: (bytes: Buffer) => brotli(bytes, { params: brotliSettings(bytes) }) },
  { name: 'gzip', ending: '.gz', make: (bytes: Buffer) => zip(bytes, { level: 9 }) },
] as const;

export type Coding = (typeof codings)[number];

/**
 * Writes a brotli and a gzip copy beside each text file of more than 500 bytes in a newly built folder, where the copy
 * is smaller. Rejects with the signal's reason once that is aborted and nothing is at work, and with what the disk says.
 */
export async function compressFolder(dir: string, signal?: AbortSignal): Promise<void> {
  const waiting = (await textFiles(dir)).values();
  const before = new Compressed();
  const work = async () => {
    for (const file of waiting) {
      if (signal?.aborted) return;
      await compressFile(file, before);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  await before.tidy();
  signal?.throwIfAborted();
}

async function textFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => isText(file) && !isForHost(relative(dir, file).replaceAll(sep, '/')))
    .sort();
}

async function compressFile(file: string, before: Compressed): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length <= smallest) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  for (const coding of codings) {
    const name = hash + coding.ending;
    const copy = (await before.recall(name)) ?? (await before.keep(name, await coding.make(bytes)));
    if (copy.length < bytes.length) await writeFile(file + coding.ending, copy);
  }
}

function brotliSettings(bytes: Buffer): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
}

/**
 * The codings a client takes, in the order it likes them and before the plain file, by its `Accept-Encoding`
 * (RFC 9110, 12.5.3). Between equals the smaller copy comes first. Nothing is believed of a malformed weight.
 */
export function acceptedCodings(header: string | undefined): Coding[] {
  const weights = readWeights(header ?? '');
  const rest = weights.get('*') ?? 0;
  const weightOf = (coding: Coding) => weights.get(coding.name) ?? rest;
  // Not named, the plain file is taken where nothing better is.
  const plain = weights.get('identity') ?? 0;
  return codings
    .filter(coding => weightOf(coding) > 0 && weightOf(coding) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const found = /^\s*([\w*-]+)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/.exec(part);
    if (found?.[1]) weights.set(found[1], Number(found[2] ?? 1));
  }
  return weights;
}
