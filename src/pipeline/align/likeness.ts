import { type Kin, kinOf } from './kinship.ts';
import { type Term, type TermCounts, Terms } from './terms.ts';

/** How alike each passage of one side is to those of the other, by their words alone. Most are nothing alike. */
export interface Likeness {
  /** For each left passage, values by right passage; what is missing is 0. */
  readonly rows: readonly ReadonlyMap<number, number>[];
  readonly width: number;
}

/** One side of a comparison. */
interface Side {
  readonly counts: readonly TermCounts[];
  readonly terms: readonly Term[];
  /** In which passages each term is. */
  readonly places: ReadonlyMap<Term, readonly number[]>;
}

/**
 * Compares all passages of two texts. For each word of a passage, the closest word of the other passage counts, by what
 * the word tells: a word that many passages of its own side have, or that many of the other side answer to, tells little.
 */
export function compare(left: readonly string[], right: readonly string[]): Likeness {
  const terms = new Terms();
  const [one, other] = [sideOf(left, terms), sideOf(right, terms)];
  const kin = kinOf(one.terms, other.terms);
  const back = turnedRound(kin);
  const [weights, backWeights] = [weightsOf(one, other, kin), weightsOf(other, one, back)];
  const lengths = one.counts.map(counts => lengthOf(counts, one));
  const widths = other.counts.map(counts => lengthOf(counts, other));
  const rows = one.counts.map((counts, row) => {
    const sums = new Map<number, number>();
    addForward(sums, counts, kin, weights, other);
    addBackward(sums, counts, kin, backWeights, other);
    const length = lengths[row] ?? 0;
    return new Map([...sums].map(([at, sum]) => [at, sum / Math.sqrt(length * (widths[at] ?? 0) || 1)]));
  });
  return { rows, width: right.length };
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
  return { counts, terms: [...places.keys()], places };
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

/** What each term tells: by English, by its own side and by how much of the other side answers to it. */
function weightsOf(side: Side, other: Side, kin: ReadonlyMap<Term, readonly Kin[]>): Map<Term, number> {
  const [height, width] = [side.counts.length, other.counts.length];
  return new Map(
    side.terms.map(term => {
      const answers = answersTo(kin.get(term) ?? [], other);
      let mass = 0;
      for (const closeness of answers.values()) mass += closeness;
      const rareHere = Math.log(1 + height / (side.places.get(term)?.length ?? 1));
      const rareThere = Math.log(1 + width / (mass + 0.5));
      return [term, term.share * Math.sqrt(rareHere * rareThere)];
    }),
  );
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

function addForward(
  sums: Map<number, number>,
  counts: TermCounts,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  weights: ReadonlyMap<Term, number>,
  other: Side,
) {
  for (const [term, count] of counts) {
    const weight = (weights.get(term) ?? 0) * dampened(count);
    for (const [at, closeness] of answersTo(kin.get(term) ?? [], other)) {
      sums.set(at, (sums.get(at) ?? 0) + weight * closeness);
    }
  }
}

/** How much of the right passage the left one says. */
function addBackward(
  sums: Map<number, number>,
  counts: TermCounts,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  weights: ReadonlyMap<Term, number>,
  other: Side,
) {
  const closest = new Map<Term, number>();
  for (const term of counts.keys()) {
    for (const { term: answer, closeness } of kin.get(term) ?? []) {
      if (closeness > (closest.get(answer) ?? 0)) closest.set(answer, closeness);
    }
  }
  for (const [term, closeness] of closest) {
    const weight = (weights.get(term) ?? 0) * closeness;
    for (const at of other.places.get(term) ?? []) {
      const count = other.counts[at]?.get(term) ?? 0;
      sums.set(at, (sums.get(at) ?? 0) + weight * dampened(count));
    }
  }
}

function lengthOf(counts: TermCounts, side: Side): number {
  let length = 0;
  for (const [term, count] of counts) {
    const rare = Math.log(1 + side.counts.length / (side.places.get(term)?.length ?? 1));
    length += term.share * dampened(count) * rare;
  }
  return length;
}

/** A word said three times does not tell three times as much. */
function dampened(count: number): number {
  return 1 + Math.log(count);
}
