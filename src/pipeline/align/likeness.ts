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
  /** By how many separate words the likeness of two passages is carried; one that tells much more than the rest is alone. */
  readonly carriers: (row: number, column: number) => number;
}

/** So many are kept for each passage: in a long report the rest are noise, and a million pairs are slow. */
const mostAlike = 64;

/** Passages, by position, each with a number. Arrays of plain numbers, since these are walked through millions of times. */
interface Postings {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** One side of a comparison. */
interface Side {
  readonly counts: readonly TermCounts[];
  /** In which passages each term is, and how often, dampened. */
  readonly places: ReadonlyMap<Term, Postings>;
  /** What all terms of a passage tell together. */
  readonly lengths: readonly number[];
}

/** What the words of a side can be compared by. */
interface View {
  readonly side: Side;
  readonly other: Side;
  readonly kin: ReadonlyMap<Term, readonly Kin[]>;
  /** For each term, the passages of the other side that have a word for it, and how close the closest is. */
  readonly answers: ReadonlyMap<Term, Postings>;
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
  const kin = kinOf([...one.places.keys()], [...other.places.keys()]);
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

function sideOf(texts: readonly string[], terms: Terms): Side {
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
function rarity(all: number, having: number): number {
  return Math.log(1 + all / having);
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
  const answers = new Map<Term, Postings>();
  const weights = new Map<Term, number>();
  for (const [term, places] of side.places) {
    const answering = answersTo(kin.get(term) ?? [], other);
    answers.set(term, answering);
    const mass = answering.value.reduce((sum, closeness) => sum + closeness, 0.5);
    const rare = rarity(side.counts.length, places.at.length) * rarity(other.counts.length, mass);
    weights.set(term, term.share * Math.sqrt(rare));
  }
  return { side, other, kin, answers, weights };
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
function likenessOf(row: number, forward: View, backward: View): Float64Array {
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
    add(sums, other.places.get(term), (backward.weights.get(term) ?? 0) * closeness);
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

/** A word said three times does not tell three times as much. */
function dampened(count: number): number {
  return 1 + Math.log(count);
}
