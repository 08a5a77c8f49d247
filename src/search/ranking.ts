import type { IndexLine, Posting } from '../model/search-index.ts';
import type { Alternative } from './alternatives.ts';
import { type RankedUnit, rankUnits, raritiesOf } from './rank.ts';
import type { WordIndex } from './word-index.ts';

/** Units in the order of how well they answer. */
export interface Ranking {
  readonly units: readonly RankedUnit[];
  readonly rarities: readonly number[];
  /** In how many reports all words are, where the units are not all known. */
  readonly reports?: number;
}

/** Which sides of a place count; 0 where none does. */
export type Fits = (posting: Posting) => number;

/** So many reports at most are looked into for words that are everywhere, all at once. */
const mostLookedInto = 3;

/** Ranks units by the places that the index's lines have. */
export function rankingOf(
  index: WordIndex,
  wanted: number,
  alternatives: readonly Alternative[],
  fits: Fits,
): Ranking {
  const rarities = raritiesOf(wanted, alternatives, index.units);
  const units = rankUnits(rarities, alternatives, fits);
  if (alternatives.every(({ line }) => line.isComplete)) return { units, rarities };
  return { units, rarities, reports: reportsWithAll(wanted, alternatives).length };
}

/**
 * Words that are everywhere have only some of their places in the library's index, which may not be the same: the most
 * promising reports are looked into themselves.
 */
export async function lookInto(
  index: WordIndex,
  before: Ranking,
  alternatives: readonly Alternative[],
  fits: Fits,
): Promise<Ranking> {
  const { rarities, reports } = before;
  if (reports === undefined || rarities.length < 2 || !index.inReport) return before;
  const { inReport } = index;
  const promise = promiseOf(before.units);
  const next = reportsWithAll(rarities.length, alternatives)
    .filter(report => fits({ report, unit: 0, weight: 1, sides: 7 }) !== 0)
    .sort((a, b) => (promise.get(b) ?? 0) - (promise.get(a) ?? 0) || a - b)
    .slice(0, mostLookedInto);
  const keys = alternatives.map(({ line }) => line.key);
  const found = await Promise.all(
    next.map(async report => ({ report, lines: await inReport(report, keys) })),
  );
  const all = found.reduce<readonly Alternative[]>(
    (own, { report, lines }) =>
      own.map(alternative => withPlaces(alternative, lines.get(alternative.line.key), report)),
    alternatives,
  );
  return { ...before, units: rankUnits(rarities, all, fits) };
}

/** A word with all its places in one report. */
function withPlaces(alternative: Alternative, line: IndexLine | undefined, report: number): Alternative {
  const others = alternative.line.postings.filter(posting => posting.report !== report);
  return { ...alternative, line: { ...alternative.line, postings: [...others, ...(line?.postings ?? [])] } };
}

/** Reports by what is known of the best of their units. */
function promiseOf(units: readonly RankedUnit[]): Map<number, number> {
  const promise = new Map<number, number>();
  for (const { report, score } of units) promise.set(report, (promise.get(report) ?? 0) + score);
  return promise;
}

/** The reports that have all wanted words, in whatever way. */
function reportsWithAll(wanted: number, alternatives: readonly Alternative[]): number[] {
  const sets = Array.from({ length: wanted }, (_, at) => {
    const own = alternatives.filter(({ covers }) => covers.includes(at));
    return new Set(own.flatMap(({ line }) => line.reports ?? line.postings.map(({ report }) => report)));
  });
  const [first, ...others] = sets;
  return [...(first ?? [])].filter(report => others.every(set => set.has(report)));
}
