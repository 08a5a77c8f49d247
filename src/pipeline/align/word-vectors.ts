import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../../text/stems.ts';

/** How many numbers a word has. */
export const dimensions = 64;
/** Each number is one of so many steps to either side of 0. */
export const steps = 7;
/** The words and their numbers; how it is made, and of what, stands in make-word-vectors.ts. */
export const vectorsFile = join(import.meta.dirname, 'word-vectors.bin');

let known: ReadonlyMap<string, Float32Array> | undefined;

/**
 * Where the meaning of a word or phrase lies, as a direction: words that are said among the same words lie near one another
 * (“attorney” and “lawyer”, but “hot” and “cold” as well). Given as stems with spaces between them; of length 1. `undefined`
 * where none of its words is among the 30,000 commonest of English. Throws where the file beside this one is missing or cut.
 */
export function vectorOf(stems: string): Float32Array | undefined {
  known ??= readVectors();
  const found = stems.split(' ').flatMap(stem => known?.get(stem) ?? []);
  return found.length > 1 ? middleOf(found) : found[0];
}

function readVectors(): Map<string, Float32Array> {
  const bytes = readFileSync(vectorsFile);
  const end = bytes.indexOf('\n');
  const words = bytes.toString('latin1', 0, end).split(' ');
  if (bytes.length !== end + 1 + (words.length * dimensions) / 2)
    throw new Error('word-vectors.bin is not what it was made as.');
  const forms = new Map<string, Float32Array[]>();
  for (const [rank, word] of words.entries()) {
    const stem = stemOf(word);
    const vector = vectorAt(bytes, end + 1 + (rank * dimensions) / 2);
    const others = forms.get(stem);
    if (others) others.push(vector);
    else forms.set(stem, [vector]);
  }
  return new Map([...forms].map(([stem, vectors]) => [stem, middleOf(vectors)]));
}

function vectorAt(bytes: Buffer, start: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (let at = 0; at < dimensions / 2; at++) {
    const both = bytes[start + at] ?? 0;
    vector[2 * at] = (both >> 4) - steps;
    vector[2 * at + 1] = (both & 15) - steps;
  }
  return unit(vector);
}

/** The direction between several. */
function middleOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const vector of vectors) add(sum, vector, 1);
  return unit(sum);
}

/** Adds so much of a vector to a sum, which it changes. */
export function add(sum: Float32Array, vector: Float32Array, share: number): void {
  for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0);
}

/** A vector with the same direction, of length 1; of length 0 where it has none. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(nearness(vector, vector)) || 1;
  return vector.map(value => value / length);
}

/** How near two directions lie: 1 for the same, 0 for words that have nothing to do with one another, down to −1. */
export function nearness(one: Float32Array, other: Float32Array): number {
  let result = 0;
  for (let at = 0; at < dimensions; at++) result += (one[at] ?? 0) * (other[at] ?? 0);
  return result;
}
