import type { Section } from '../../model/report.ts';
import { countWords, words } from '../../text/words.ts';
import type { Statement } from './claims.ts';

/** Sections less alike than this are left unpaired: a wrong pair misleads, a missing one is seen. */
const enough = 0.15;

interface Profile {
  readonly id: string;
  readonly heading: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
  readonly length: number;
  /** Where in its edition it stands, from 0 to 1. */
  readonly place: number;
}

/**
 * Proposes pairs of sections by the words of their headings and texts, keeping the order of both editions (the
 * dynamic programme of Needleman and Wunsch, 1970, without a price for what stays unpaired).
 */
export function proposePairs(left: readonly Section[], right: readonly Section[]): Statement[] {
  const weigh = rarity([...left, ...right]);
  const [lefts, rights] = [left.map(profile), right.map(profile)];
  const gains = lefts.map(one => rights.map(other => likeness(one, other, weigh) - enough));
  return bestChain(gains).flatMap(([row, column]) => {
    const [one, other] = [lefts[row], rights[column]];
    if (!one || !other) return [];
    const relation = one.length < other.length * 0.8 ? ('shortened' as const) : ('same' as const);
    return { left: [one.id], right: [other.id], relation };
  });
}

function profile(section: Section, index: number, all: readonly Section[]): Profile {
  const texts = section.blocks.map(block => block.text);
  return {
    id: section.id,
    heading: new Set(stems(section.heading)),
    text: new Set(stems([section.heading, ...texts].join('\n'))),
    length: texts.reduce((sum, text) => sum + countWords(text), 0),
    place: all.length < 2 ? 0 : index / (all.length - 1),
  };
}

/** Six letters tell “recommends” and “recommendations” as one word in every language with letters. */
function stems(text: string): string[] {
  return words(text).map(word => word.normalize('NFC').toLowerCase().slice(0, 6));
}

/** How much a word tells: much where few sections have it, nothing where nearly all have. */
function rarity(sections: readonly Section[]): (word: string) => number {
  const counts = new Map<string, number>();
  sections.forEach((section, index) => {
    for (const word of profile(section, index, sections).text) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return word => Math.log((sections.length + 1) / (counts.get(word) ?? 1));
}

/** From 0 to about 1. The shorter text is the measure, for a shortened section has few words of the longer one. */
function likeness(one: Profile, other: Profile, weigh: (word: string) => number): number {
  const headings = overlap(one.heading, other.heading, weigh);
  const texts = overlap(one.text, other.text, weigh);
  const nearness = 1 - Math.abs(one.place - other.place);
  const sameId = one.id === other.id ? 0.3 : 0;
  return Math.min(1, 0.3 * headings + 0.6 * texts + sameId) * (0.6 + 0.4 * nearness);
}

function overlap(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: (word: string) => number,
): number {
  const weight = (set: Iterable<string>) => [...set].reduce((sum, word) => sum + weigh(word), 0);
  const least = Math.min(weight(one), weight(other));
  return least === 0 ? 0 : weight([...one].filter(word => other.has(word))) / least;
}

/** The pairs of rows and columns, rising in both, with the greatest sum of gains. */
function bestChain(gains: readonly (readonly number[])[]): [number, number][] {
  const width = gains[0]?.length ?? 0;
  const sums: number[][] = [new Array<number>(width + 1).fill(0)];
  for (const [row, values] of gains.entries()) {
    const above = sums[row] ?? [];
    const current = [0];
    for (const [column, gain] of values.entries()) {
      current.push(Math.max(above[column + 1] ?? 0, current[column] ?? 0, (above[column] ?? 0) + gain));
    }
    sums.push(current);
  }
  const chain: [number, number][] = [];
  for (let row = gains.length, column = width; row > 0 && column > 0; ) {
    const here = sums[row]?.[column] ?? 0;
    if (here === (sums[row - 1]?.[column] ?? 0)) row--;
    else if (here === (sums[row]?.[column - 1] ?? 0)) column--;
    else chain.unshift([--row, --column]);
  }
  return chain;
}
