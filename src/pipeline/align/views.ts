import type { Kin } from './kinship.ts';
import type { Term, TermCounts, Terms } from './terms.ts';

/** Passages, by position, each with a number. Arrays of plain numbers, since these are walked through millions of times. */
interface Postings {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** One side of a comparison. */
export interface Side {
  readonly counts: readonly TermCounts[];
  /** In which passages each term is, and how often, dampened. */
  readonly places: ReadonlyMap<Term, Postings>;
  /** What all terms of a passage tell together. */
  readonly lengths: readonly number[];
}

/** What the words of a side can be compared by. */
export interface View {
  readonly side: Side;
  readonly other: Side;
  readonly kin: ReadonlyMap<Term, readonly Kin[]>;
  /** For each term, the passages of the other side that have a word for it, and how close the closest is. */
  readonly answers: ReadonlyMap<Term, Postings>;
  /** What a term tells: by English, by its own side and by how much of the other side answers to it. */
  readonly weights: ReadonlyMap<Term, number>;
  /** For each term, the closeness that is to be had in any passage of the other side, and says nothing of one of them. */
  readonly usual: ReadonlyMap<Term, number>;
}

/** The terms of the passages of one text. */
export function sideOf(texts: readonly string[], terms: Terms): Side {
  const counts = texts.map(text => terms.countsOf(text));
  const found = new Map<Term, { at: number[]; value: number[] }>();
  for (const [at, passage] of counts.entries()) {
    for (const [term, count] of passage) {
      const known = found.get(term) ?? { at: [], value: [] };
      found.set(term, known);
      known.at.push(at);
      known.value.push(dampened(count));
    }
  }
  const places = new Map([...found].map(([term, { at, value }]) => [term, postings(at, value)]));
  const lengths = counts.map(passage => {
    let length = 0;
    for (const [term, count] of passage) {
      length += term.share * dampened(count) * rarity(counts.length, places.get(term)?.at.length ?? 1);
    }
    return length;
  });
  return { counts, places, lengths };
}

function postings(at: readonly number[], value: readonly number[]): Postings {
  return { at: Int32Array.from(at), value: Float64Array.from(value) };
}

/** How much it tells that a passage has what so many of all have. */
export function rarity(all: number, having: number): number {
  return Math.log(1 + all / having);
}

/** The same kin from the other side. */
export function turnedRound(kin: ReadonlyMap<Term, readonly Kin[]>): Map<Term, Kin[]> {
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

/**
 * Looks at one side with what words of the other may stand for its own. `shareOfUsual`, from 0 to 1, says how much of the
 * closeness that is to be had in any passage is taken off: nothing where kin are few and sure.
 */
export function viewOf(
  side: Side,
  other: Side,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  shareOfUsual: number,
): View {
  const answers = new Map<Term, Postings>();
  const weights = new Map<Term, number>();
  const usual = new Map<Term, number>();
  for (const [term, places] of side.places) {
    const found = answersTo(kin.get(term) ?? [], other);
    const anywhere =
      (shareOfUsual * found.value.reduce((sum, closeness) => sum + closeness, 0)) / other.counts.length;
    const answering = { at: found.at, value: found.value.map(closeness => beyond(anywhere, closeness)) };
    usual.set(term, anywhere);
    answers.set(term, answering);
    const mass = answering.value.reduce((sum, closeness) => sum + closeness, 0.5);
    const rare = rarity(side.counts.length, places.at.length) * rarity(other.counts.length, mass);
    weights.set(term, term.share * Math.sqrt(rare));
  }
  return { side, other, kin, answers, weights, usual };
}

/** What a closeness tells beyond the usual one; the same word always tells all that it does. */
function beyond(usual: number, closeness: number): number {
  return closeness === 1 ? closeness : Math.max(0, closeness - usual);
}

function answersTo(kin: readonly Kin[], other: Side): Postings {
  const closest = new Float64Array(other.counts.length);
  const found: number[] = [];
  for (const { term, closeness } of kin) {
    for (const at of other.places.get(term)?.at ?? []) {
      const known = closest[at] ?? 0;
      if (known === 0) found.push(at);
      if (closeness > known) closest[at] = closeness;
    }
  }
  return postings(
    found,
    found.map(at => closest[at] ?? 0),
  );
}

/** What each right passage says of a left one and the other way round, for the lengths of both. */
export function likenessOf(row: number, forward: View, backward: View): Float64Array {
  const { side, other, kin, answers, weights } = forward;
  const sums = new Float64Array(other.counts.length);
  const closest = new Map<Term, number>();
  for (const [term, count] of side.counts[row] ?? []) {
    add(sums, answers.get(term), (weights.get(term) ?? 0) * dampened(count));
    for (const { term: answer, closeness } of kin.get(term) ?? []) {
      if (closeness > (closest.get(answer) ?? 0)) closest.set(answer, closeness);
    }
  }
  for (const [term, closeness] of closest) {
    add(
      sums,
      other.places.get(term),
      (backward.weights.get(term) ?? 0) * beyond(backward.usual.get(term) ?? 0, closeness),
    );
  }
  const length = side.lengths[row] ?? 0;
  // What two short passages share is soon much of them, and may be chance.
  const doubt = Math.log(1 + Math.max(side.counts.length, other.counts.length));
  return sums.map((sum, at) => sum / (Math.sqrt(length * (other.lengths[at] ?? 0)) + doubt));
}

function add(sums: Float64Array, found: Postings | undefined, weight: number) {
  if (!found) return;
  const { at, value } = found;
  for (let index = 0; index < at.length; index++) {
    const place = at[index] ?? 0;
    sums[place] = (sums[place] ?? 0) + weight * (value[index] ?? 0);
  }
}

/** A word said three times does not tell three times as much. */
export function dampened(count: number): number {
  return 1 + Math.log(count);
}
