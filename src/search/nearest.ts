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
/** So many keys are looked at more closely. */
const mostLookedAt = 60;

/**
 * Words that look like those of a query that are nowhere, the most like first: more of them than what could have been
 * mistyped, for the reader to choose from. Rejects where the index cannot be had.
 */
export async function nearestWords(index: WordIndex, { wanted }: Query): Promise<Nearest[]> {
  // Whoever hears a word, and writes it as it sounds, may have its beginning wrong. Without common words there are fewer.
  await index.fetchCommon?.().catch(() => {});
  const lines = await index.lines(wanted.flatMap(({ keys }) => keys.map(key => ({ key }))));
  const nowhere = wanted.filter(({ keys }) => !keys.some(key => (lines.get(key)?.units ?? 0) > 0));
  const found = await Promise.all(nowhere.map(word => wordsLike(index, word)));
  return found.flat().slice(0, mostInAll);
}

async function wordsLike(index: WordIndex, { written, plain }: Wanted): Promise<Nearest[]> {
  const most = Math.floor(plain.length / 2);
  // A key is what forms of a word share, so it is compared with as much of what was typed; the forms themselves come after.
  const likely = await index.likely(plain);
  const keys = [...new Set(likely.map(({ key }) => key))]
    .map(key => ({ key, unlike: unlike(plain.slice(0, key.length), key, most) }))
    .filter(({ key, unlike }) => key.length * 2 > plain.length && unlike <= (key.length + 1) / 2)
    .sort((a, b) => a.unlike - b.unlike)
    .slice(0, mostLookedAt);
  const lines = await index.lines(keys);
  return (
    [...lines.values()]
      // An index also has words that only lead to others.
      .filter(({ units }) => units > 0)
      .map(({ key, word }) => ({
        word,
        unlike: Math.min(unlike(plain, key, most), unlike(plain, word, most)),
      }))
      .filter(near => near.unlike <= most)
      .sort((a, b) => a.unlike - b.unlike)
      .slice(0, mostForWord)
      .map(({ word }) => ({ written, word }))
  );
}

/** How unlike two words are: letters that are wrong; the same beginning makes up for some. More than `most` where they are not alike. */
function unlike(one: string, other: string, most: number): number {
  const distance = editDistance(one, other, most);
  return distance > most ? Number.POSITIVE_INFINITY : distance - sameStart(one, other) / 2;
}

/** How many letters at the beginning of two words are the same. */
function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
