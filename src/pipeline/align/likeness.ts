import { type Kin, kinOf } from './kinship.ts';
import { type TermCounts, Terms } from './terms.ts';
import { dampened, likenessOf, sideOf, turnedRound, type View, viewOf } from './views.ts';
import { wideningOf } from './wider.ts';

/** Another passage, and how alike it is. */
export interface Alike {
  readonly at: number;
  readonly value: number;
}

/** How alike the passages of two texts are, by their words alone. */
export interface Likeness {
  /** For each left passage, the right passages most like it, from the most alike. */
  readonly rows: readonly (readonly Alike[])[];
  /** Of all pairs, kept or not. */
  readonly mean: number;
  readonly deviation: number;
  /**
   * What a second passage of the other side adds to what the first says of a passage, as a share of what the first
   * says, at most 1. `of` tells on which side the one passage stands.
   */
  readonly gain: (of: 'left' | 'right', passage: number, first: number, second: number) => number;
  /** By how many separate words the likeness of two passages is carried; one that tells much more than the rest is alone. */
  readonly carriers: (row: number, column: number) => number;
}

/** So many are kept for each passage: in a long report the rest are noise, and a million pairs are slow. */
const mostAlike = 64;

/**
 * Compares all passages of two texts. For each word of a passage, the closest word of the other passage counts, by what
 * the word tells: a word that many passages of its own side have, or that many of the other side answer to, tells little.
 * In short passages also counts what is only said of the same field (wider.ts).
 */
export function compare(left: readonly string[], right: readonly string[]): Likeness {
  const terms = new Terms();
  const [one, other] = [sideOf(left, terms), sideOf(right, terms)];
  const kin = kinOf([...one.places.keys()], [...other.places.keys()]);
  const forward = viewOf(one, other, kin, 0);
  const backward = viewOf(other, one, turnedRound(kin), 0);
  const widen = wideningOf(one, other, kin);
  let [sum, squares] = [0, 0];
  const rows = one.counts.map((_, row) => {
    const values = likenessOf(row, forward, backward);
    widen(row, values);
    for (const value of values) {
      sum += value;
      squares += value * value;
    }
    return best(values);
  });
  const pairs = Math.max(1, left.length * right.length);
  const mean = sum / pairs;
  const gain: Likeness['gain'] = (of, passage, first, second) =>
    gainOf(of === 'left' ? forward : backward, passage, first, second);
  const carriers: Likeness['carriers'] = (row, column) =>
    Math.min(carriersOf(forward, row, column), carriersOf(backward, column, row));
  return {
    rows,
    mean,
    deviation: Math.sqrt(Math.max(0, squares / pairs - mean * mean)) || 1,
    gain,
    carriers,
  };
}

function best(values: Float64Array): Alike[] {
  // Sorting plain numbers first: to sort as many objects for each passage takes most of the time of a long report.
  const least = values.length > mostAlike ? (values.toSorted()[values.length - mostAlike] ?? 0) : 0;
  const found: Alike[] = [];
  for (const [at, value] of values.entries()) if (value > 0 && value >= least) found.push({ at, value });
  return found.sort((a, b) => b.value - a.value).slice(0, mostAlike);
}

function gainOf({ side, other, kin, weights }: View, passage: number, first: number, second: number): number {
  let [said, more] = [0, 0];
  for (const [term, count] of side.counts[passage] ?? []) {
    const weight = (weights.get(term) ?? 0) * dampened(count);
    const relatives = kin.get(term) ?? [];
    const already = closestIn(other.counts[first], relatives);
    said += weight * already;
    more += weight * Math.max(0, closestIn(other.counts[second], relatives) - already);
  }
  return said === 0 ? 0 : Math.min(1, more / said);
}

/**
 * The sum of what words tell, squared, by the sum of the squares (Laakso and Taagepera, 1979): 3 for three that tell alike. Kindred
 * words count for as much as they are close.
 */
function carriersOf({ side, other, kin, weights }: View, passage: number, counterpart: number): number {
  const told = new Map<string, { value: number; closeness: number }>();
  for (const [term, count] of side.counts[passage] ?? []) {
    const closeness = closestIn(other.counts[counterpart], kin.get(term) ?? []);
    const value = (weights.get(term) ?? 0) * dampened(count) * closeness;
    if (value > 0) told.set(term.key, { value, closeness });
  }
  const phrases = [...told.keys()].filter(key => key.includes(' '));
  let [sum, squares, close] = [0, 0, 0];
  for (const [key, { value, closeness }] of told) {
    // A phrase and the words in it are one.
    if (key.endsWith('~') && phrases.some(phrase => phrase.split(' ').includes(key.slice(0, -1)))) continue;
    sum += value;
    squares += value * value;
    close += value * closeness;
  }
  return squares === 0 ? 0 : (sum * close) / squares;
}

function closestIn(counts: TermCounts | undefined, kin: readonly Kin[]): number {
  let closest = 0;
  for (const { term, closeness } of kin) if (closeness > closest && counts?.has(term)) closest = closeness;
  return closest;
}
