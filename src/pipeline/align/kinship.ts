import type { Term } from './terms.ts';
import { nearness, vectorOf } from './word-vectors.ts';

/** A term of the other side that may stand for a term, and how surely: 1 for the same word. */
export interface Kin {
  readonly term: Term;
  readonly closeness: number;
}

/** What words of one line of our lists are worth to one another, where neither stands in another line. */
const sameLine = 0.9;
/** What a long common beginning is worth: “exclude” and “exclusion”, and inflection in languages without rules here. */
const sameBeginning = 0.6;
const beginning = 5;
const shareOfBeginning = 0.7;

/** For each term of one side, the terms of the other side that may stand for it. */
export function kinOf(terms: readonly Term[], others: readonly Term[]): Map<Term, Kin[]> {
  const byStem = groupedBy(others, term => [term.stem]);
  const byLine = groupedBy(others, term => term.lines);
  const byBeginning = groupedBy(others, term => [beginningOf(term)]);
  return new Map(
    terms.map(term => {
      const closest = new Map<Term, number>();
      const note = (other: Term, closeness: number) => {
        if (closeness > (closest.get(other) ?? 0)) closest.set(other, closeness);
      };
      for (const other of byStem.get(term.stem) ?? []) note(other, 1);
      for (const line of term.lines) {
        for (const other of byLine.get(line) ?? []) note(other, ofLines(term, other));
      }
      for (const other of byBeginning.get(beginningOf(term)) ?? []) note(other, ofBeginning(term, other));
      return [term, [...closest].map(([other, closeness]) => ({ term: other, closeness }))];
    }),
  );
}

/** Words that lie nearer than this are used among the same words. */
const near = 0.2;
/** Two words are never as near as one and the same; a phrase of which one word is known lies where that one does. */
const nearest = 0.95;
/** So many are taken for each word: there are always some more, and the farther ones say nothing. */
const mostNear = 40;

/**
 * The same with words that are neither in one line of our lists nor alike, but are used among the same words, as far as they
 * are: “attorney” for “court”. `kin` is what `kinOf` gives.
 */
export function widerKinOf(
  terms: readonly Term[],
  others: readonly Term[],
  kin: ReadonlyMap<Term, readonly Kin[]>,
): Map<Term, Kin[]> {
  const placed = others.flatMap(term => {
    const vector = directionOf(term);
    return vector ? [{ term, vector }] : [];
  });
  return new Map(
    terms.map(term => {
      const close = kin.get(term) ?? [];
      const own = directionOf(term);
      if (!own) return [term, [...close]];
      const found: Kin[] = [];
      for (const { term: other, vector } of placed) {
        if (other.stem === term.stem) continue;
        const nearby = Math.min(nearest, nearness(own, vector));
        if (nearby > near) found.push({ term: other, closeness: (nearby - near) / (1 - near) });
      }
      found.sort((a, b) => b.closeness - a.closeness);
      const closest = new Map(close.map(({ term: other, closeness }) => [other, closeness]));
      for (const { term: other, closeness } of found.slice(0, mostNear))
        if (closeness > (closest.get(other) ?? 0)) closest.set(other, closeness);
      return [term, [...closest].map(([other, closeness]) => ({ term: other, closeness }))];
    }),
  );
}

function directionOf({ stem }: Term): Float32Array | undefined {
  // Numbers are the same or not.
  return /\d/.test(stem) ? undefined : vectorOf(stem);
}

function groupedBy<Key>(terms: readonly Term[], keysOf: (term: Term) => readonly Key[]): Map<Key, Term[]> {
  const groups = new Map<Key, Term[]>();
  for (const term of terms) {
    for (const key of keysOf(term)) {
      const group = groups.get(key);
      if (group) group.push(term);
      else groups.set(key, [term]);
    }
  }
  return groups;
}

/** How much the word of fewer lines counts: a rare word that has one meaning is close to a common one that has many. */
const ofFewer = 0.7;

/** The share of their lines that they have in common, its root taken: a word of many lines is close to none of them. */
function ofLines(one: Term, other: Term): number {
  const shared = one.lines.filter(line => other.lines.includes(line)).length;
  const [fewer, more] = [one.lines.length, other.lines.length].sort((a, b) => a - b);
  return sameLine * Math.sqrt(shared / ((fewer ?? 1) ** ofFewer * (more ?? 1) ** (1 - ofFewer)));
}

function beginningOf({ stem }: Term): string {
  // Short words and phrases have no beginning but themselves.
  return stem.length < beginning || stem.includes(' ') ? `=${stem}` : stem.slice(0, beginning);
}

function ofBeginning({ stem: one }: Term, { stem: other }: Term): number {
  const longer = Math.max(one.length, other.length);
  let same = 0;
  while (same < longer && one[same] === other[same]) same++;
  return same >= shareOfBeginning * longer ? sameBeginning : 0;
}
