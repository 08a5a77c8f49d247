import { type Kin, kinOf } from './kinship.ts';
import { type Term, type TermCounts, Terms } from './terms.ts';

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
}

/** So many are kept for each passage: in a long report the rest are noise, and a million pairs are slow. */
const mostAlike = 64;

/** One side of a comparison. */
interface Side {
  readonly counts: readonly TermCounts[];
  readonly terms: readonly Term[];
  /** In which passages each term is. */
  readonly places: ReadonlyMap<Term, readonly number[]>;
  /** What all terms of a passage tell together. */
  readonly lengths: readonly number[];
}

/** What the words of a side can be compared by. */
interface View {
  readonly side: Side;
  readonly other: Side;
  readonly kin: ReadonlyMap<Term, readonly Kin[]>;
  /** What a term tells: by English, by its own side and by how much of the other side answers to it. */
  readonly weights: ReadonlyMap<Term, number>;
}

/**
 * Compares all passages of two texts. For each word of a passage, the closest word of the other passage counts, by what
 * the word tells: a word that many passages of its own side have, or that many of the other side answer to, tells little.
 */
export function compare(left: readonly string[], right: readonly string[]): Likeness {
  const terms = new Terms();
  const [one, other] = [sideOf(left, terms), sideOf(right, terms)];
  const kin = kinOf(one.terms, other.terms);
  const forward = viewOf(one, other, kin);
  const backward = viewOf(other, one, turnedRound(kin));
  let [sum, squares] = [0, 0];
  const rows = one.counts.map((_, row) => {
    const values = likenessOf(row, forward, backward);
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
  return { rows, mean, deviation: Math.sqrt(Math.max(0, squares / pairs - mean * mean)) || 1, gain };
}

function sideOf(texts: readonly string[], terms: Terms): Side {
  const counts = texts.map(text => terms.countsOf(text));
  const places = new Map<Term, number[]>();
  for (const [at, passage] of counts.entries()) {
    for (const term of passage.keys()) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  }
  const rarity = (term: Term) => Math.log(1 + counts.length / (places.get(term)?.length ?? 1));
  const lengths = counts.map(passage => {
    let length = 0;
    for (const [term, count] of passage) length += term.share * dampened(count) * rarity(term);
    return length;
  });
  return { counts, terms: [...places.keys()], places, lengths };
}

function turnedRound(kin: ReadonlyMap<Term, readonly Kin[]>): Map<Term, Kin[]> {
  const back = new Map<Term, Kin[]>();
  for (const [term, others] of kin) {
    for (const { term: other, closeness } of others) {
      const known = back.get(other);
      if (known) known.push({ term, closeness });
      else back.set(other, [{ term, closeness }]);
    }
  }
  return back;
}

function viewOf(side: Side, other: Side, kin: ReadonlyMap<Term, readonly Kin[]>): View {
  const [height, width] = [side.counts.length, other.counts.length];
  const weights = new Map(
    side.terms.map(term => {
      let answering = 0;
      for (const closeness of answersTo(kin.get(term) ?? [], other).values()) answering += closeness;
      const rareHere = Math.log(1 + height / (side.places.get(term)?.length ?? 1));
      const rareThere = Math.log(1 + width / (answering + 0.5));
      return [term, term.share * Math.sqrt(rareHere * rareThere)];
    }),
  );
  return { side, other, kin, weights };
}

/** The passages of the other side that have a word for it, with the closest. */
function answersTo(kin: readonly Kin[], other: Side): Map<number, number> {
  const answers = new Map<number, number>();
  for (const { term, closeness } of kin) {
    for (const at of other.places.get(term) ?? []) {
      if (closeness > (answers.get(at) ?? 0)) answers.set(at, closeness);
    }
  }
  return answers;
}

/** What each right passage says of a left one and the other way round, for the lengths of both. */
function likenessOf(row: number, forward: View, backward: View): Float64Array {
  const { side, other, kin, weights } = forward;
  const sums = new Float64Array(other.counts.length);
  const closest = new Map<Term, number>();
  for (const [term, count] of side.counts[row] ?? []) {
    const relatives = kin.get(term) ?? [];
    const weight = (weights.get(term) ?? 0) * dampened(count);
    for (const [at, closeness] of answersTo(relatives, other))
      sums[at] = (sums[at] ?? 0) + weight * closeness;
    for (const { term: answer, closeness } of relatives) {
      if (closeness > (closest.get(answer) ?? 0)) closest.set(answer, closeness);
    }
  }
  for (const [term, closeness] of closest) {
    const weight = (backward.weights.get(term) ?? 0) * closeness;
    for (const at of other.places.get(term) ?? []) {
      sums[at] = (sums[at] ?? 0) + weight * dampened(other.counts[at]?.get(term) ?? 1);
    }
  }
  const length = side.lengths[row] ?? 0;
  const doubt = Math.log(1 + Math.max(side.counts.length, other.counts.length));
  return sums.map((sum, at) => sum / (Math.sqrt(length * (other.lengths[at] ?? 0)) + doubt));
}

function best(values: Float64Array): Alike[] {
  const found: Alike[] = [];
  for (const [at, value] of values.entries()) if (value > 0) found.push({ at, value });
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

function closestIn(counts: TermCounts | undefined, kin: readonly Kin[]): number {
  let closest = 0;
  for (const { term, closeness } of kin) if (closeness > closest && counts?.has(term)) closest = closeness;
  return closest;
}

/** A word said three times does not tell three times as much. */
function dampened(count: number): number {
  return 1 + Math.log(count);
}
