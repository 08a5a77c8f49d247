import { directionsOf } from './directions.ts';
import { type Kin, widerKinOf } from './kinship.ts';
import type { Term } from './terms.ts';
import { likenessOf, type Side, turnedRound, viewOf } from './views.ts';
import { nearness } from './word-vectors.ts';

/** How much of the likeness that any two passages have by words of the same field is taken off. */
const usualOfWider = 0.8;
/** What it is worth that two short passages lie in one direction, at most: about as much as one telling word. */
const sameDirection = 0.25;
/**
 * Passages of so many terms are compared by what is said in the same field as much as by what means the same. Of a longer
 * one the latter tells enough, and something of the same field stands in each of the others.
 */
const shortPassage = 6;
/** Passages of more terms than these are compared by what means the same alone: the rest would be a twenty-fifth at most. */
const longPassage = 30;

/**
 * Gives what adds, to how alike a left passage is to each right one by `kin`, what short passages say of the same field: by words
 * that are used among the same words, and by where all of their words lie together. It changes the values that it is given.
 */
export function wideningOf(
  one: Side,
  other: Side,
  kin: ReadonlyMap<Term, readonly Kin[]>,
): (row: number, values: Float64Array) => void {
  const hasShort = [one, other].map(({ counts }) => counts.some(isShort));
  if (!hasShort.includes(true)) return () => {};
  const wider = widerKinOf([...one.places.keys()], [...other.places.keys()], kin);
  const forward = viewOf(one, other, wider, usualOfWider);
  const backward = viewOf(other, one, turnedRound(wider), usualOfWider);
  const [own, others] = [directionsOf(one), directionsOf(other)];
  return (row, values) => {
    if (!hasShort[1] && !isShort(one.counts[row])) return;
    const wide = likenessOf(row, forward, backward);
    for (const [at, value] of values.entries()) {
      const share = shareOf(Math.min(one.counts[row]?.size ?? 0, other.counts[at]?.size ?? 0));
      if (share === 0) continue;
      const [from, to] = [own[row], others[at]];
      const together = from && to ? Math.max(0, nearness(from, to)) : 0;
      values[at] = value + share * ((wide[at] ?? 0) - value + sameDirection * together);
    }
  };
}

function isShort(terms: { readonly size: number } | undefined): boolean {
  return (terms?.size ?? 0) <= longPassage;
}

/** How much of a likeness is by the field, where the shorter passage has so many terms. */
function shareOf(terms: number): number {
  if (terms > longPassage) return 0;
  return terms > shortPassage ? (shortPassage / terms) ** 2 : 1;
}
