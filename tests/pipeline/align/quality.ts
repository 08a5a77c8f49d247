import { matchTexts } from '../../../src/pipeline/align/match.ts';
import { words } from '../../../src/text/words.ts';
import { cutUp, mergedAndDropped, quarterMoved, readPair, shuffled, type TextPair } from './documents.ts';

/** How well passages were matched, in per cent. */
export interface Quality {
  /** Of plain passages with a counterpart, how many are in a group with one. */
  readonly jump: number;
  /** The harmonic mean of how many proposed pairs are right and how many right pairs are proposed. */
  readonly f1: number;
  /** Of passages of both texts without a counterpart, how many are in no group; 100 where all have one. */
  readonly alone: number;
}

/** The same text in other conditions; those that chance has a part in are measured three times. */
export const conditions = {
  'as it is': (pair: TextPair) => pair,
  shuffled,
  'a quarter moved': quarterMoved,
  'merged, dropped': mergedAndDropped,
  'cut up': cutUp,
} satisfies Record<string, (pair: TextPair, seed: number) => TextPair>;

export type Condition = keyof typeof conditions;

interface Counts {
  right: number;
  proposed: number;
  wanted: number;
  jumped: number;
  jumping: number;
  alone: number;
  lonely: number;
}

const byChance: ReadonlySet<Condition> = new Set(['shuffled', 'a quarter moved', 'merged, dropped']);
const counted = new Map<string, Counts>();

/** Matches documents in a condition and counts over all of them. */
export function measure(names: readonly string[], condition: Condition): Quality {
  const all = nothing();
  for (const name of names) {
    const counts = countsOf(name, condition);
    for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += counts[key];
  }
  return {
    jump: percent(all.jumped, all.jumping),
    f1: percent(2 * all.right, all.proposed + all.wanted),
    alone: percent(all.alone, all.lonely),
  };
}

function nothing(): Counts {
  return { right: 0, proposed: 0, wanted: 0, jumped: 0, jumping: 0, alone: 0, lonely: 0 };
}

function countsOf(name: string, condition: Condition): Counts {
  const key = `${name} ${condition}`;
  const known = counted.get(key);
  if (known) return known;
  const counts = nothing();
  for (const seed of byChance.has(condition) ? [1, 2, 3] : [1])
    count(counts, conditions[condition](readPair(name), seed));
  counted.set(key, counts);
  return counts;
}

function count(counts: Counts, { left, right }: TextPair) {
  const groups = matchTexts(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  const found = new Map(
    groups.flatMap(group => group.left.map(at => [at, group.right.map(to => right[to]?.id)] as const)),
  );
  for (const [at, { of }] of left.entries()) {
    const ids = found.get(at) ?? [];
    const hits = of.filter(id => ids.includes(id)).length;
    counts.proposed += ids.length;
    counts.wanted += of.length;
    counts.right += hits;
    if (of.length > 0) counts.jumping++;
    else counts.lonely++;
    if (hits > 0) counts.jumped++;
    if (of.length === 0 && ids.length === 0) counts.alone++;
  }
  const told = new Set(left.flatMap(({ of }) => of));
  const grouped = new Set(groups.flatMap(group => group.right));
  for (const [at, { id }] of right.entries()) {
    if (told.has(id)) continue;
    counts.lonely++;
    if (!grouped.has(at)) counts.alone++;
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/**
 * How many plain passages are nearest to a right one by TF-IDF and cosine, without stems or stop words: what a reader
 * would get from a few lines of code.
 */
export function baseline(name: string): number {
  const { left, right } = readPair(name);
  const bags = [...left, ...right].map(({ text }) => bagOf(text));
  const inHowMany = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log((bags.length + 1) / ((inHowMany.get(word) ?? 0) + 1)) + 1;
  const vectors = bags.map(bag => new Map([...bag].map(([word, times]) => [word, times * weight(word)])));
  const dot = (one: Map<string, number>, other: Map<string, number>) =>
    [...one].reduce((sum, [word, value]) => sum + value * (other.get(word) ?? 0), 0);
  const cosine = (one: Map<string, number>, other: Map<string, number>) =>
    dot(one, other) / (Math.sqrt(dot(one, one) * dot(other, other)) || 1);
  const asked = left.flatMap(({ of }, at) =>
    of.length > 0 ? [{ of, vector: vectors[at] ?? new Map() }] : [],
  );
  const hits = asked.filter(({ of, vector }) => {
    const values = right.map((_, to) => cosine(vector, vectors[left.length + to] ?? new Map()));
    return of.includes(right[values.indexOf(Math.max(...values))]?.id ?? '');
  });
  return percent(hits.length, asked.length);
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words(text.toLowerCase())) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}
