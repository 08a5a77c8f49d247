import { editDistance } from '../text/edit-distance.ts';
import type { Query, Wanted } from './query.ts';
import type { WordIndex } from './word-index.ts';

/** A word of a query that is nowhere, and one that looks like it. */
export interface Nearest {
  /** As typed. */
  readonly written: string;
  /** As reports write it most often. */
  readonly word: string;
}

const mostForWord = 4;
const mostInAll = 6;

/**
 * Words that look like those of a query that are nowhere, the most like first: more of them than what could have been
 * mistyped, for the reader to choose from. Rejects where the index cannot be had.
 */
export async function nearestWords(index: WordIndex, { wanted }: Query): Promise<Nearest[]> {
  const lines = await index.lines(wanted.flatMap(({ keys }) => keys.map(key => ({ key }))));
  const nowhere = wanted.filter(({ keys }) => !keys.some(key => (lines.get(key)?.units ?? 0) > 0));
  const found = await Promise.all(nowhere.map(word => wordsLike(index, word)));
  return found.flat().slice(0, mostInAll);
}

async function wordsLike(index: WordIndex, { written, plain }: Wanted): Promise<Nearest[]> {
  const most = Math.floor(plain.length / 2);
  const near = [...new Set(await index.likely(plain))]
    .map(key => ({ key, distance: editDistance(plain, key, most) }))
    .filter(({ distance }) => distance <= most)
    .map(({ key, distance }) => ({ key, unlike: distance - sameStart(plain, key) / 2 }))
    .sort((a, b) => a.unlike - b.unlike)
    .slice(0, mostForWord);
  const lines = await index.lines(near);
  return near.flatMap(({ key }) => {
    const line = lines.get(key);
    return line && line.units > 0 ? [{ written, word: line.word }] : [];
  });
}

/** How many letters at the beginning of two words are the same. */
function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
