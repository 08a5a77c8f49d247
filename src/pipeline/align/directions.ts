import { rarity, type Side } from './views.ts';
import { add, dimensions, unit, vectorOf } from './word-vectors.ts';

/**
 * Where the meaning of each passage of a side lies beside that of the whole text: between its words, by what they tell, without
 * what all passages have in common (after S. Arora, Y. Liang, T. Ma, “A Simple but Tough-to-Beat Baseline for Sentence
 * Embeddings”, ICLR 2017). Each of length 1, or of length 0 where no word is known.
 */
export function directionsOf(side: Side): Float32Array[] {
  const found = side.counts.map((_, at) => directionOf(side, at));
  const middle = new Float32Array(dimensions);
  for (const direction of found) add(middle, direction, 1 / found.length);
  return found.map(direction => {
    const own = direction.slice();
    add(own, middle, -1);
    return unit(own);
  });
}

function directionOf({ counts, places }: Side, at: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const term of counts[at]?.keys() ?? []) {
    // Words inside phrases are terms of their own.
    const vector = /[ \d]/.test(term.stem) ? undefined : vectorOf(term.stem);
    if (vector) add(sum, vector, term.share * rarity(counts.length, places.get(term)?.at.length ?? 1));
  }
  return unit(sum);
}
