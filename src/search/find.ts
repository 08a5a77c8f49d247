import type { Audience } from '../model/report.ts';
import type { TextsFile, UnitSide } from '../model/search-files.ts';
import { type IndexLine, type Posting, sideOf } from '../model/search-index.ts';
import { type Alternative, meanings, wordsMeant } from './alternatives.ts';
import { bestPassages, type FoundPassage, saysNothing, type Terms, termsOf } from './passages.ts';
import { type Query, readQuery } from './query.ts';
import { type RankedUnit, rankUnits, raritiesOf } from './rank.ts';
import type { WordIndex } from './word-index.ts';

/** What narrows a search. */
export interface Filters {
  readonly audience?: Audience;
  readonly series?: number;
  readonly year?: number;
}

/** One result: a passage, and what the other versions say beside it. */
export interface Result {
  readonly report: number;
  readonly unit: number;
  readonly slug: string;
  readonly title: string;
  readonly lead: FoundPassage;
  readonly beside: readonly FoundPassage[];
  /** The version that the report has and that does not say this. */
  readonly missing?: Audience;
}

/** What was found. */
export interface Found {
  /** How many parts have all words; of very common words, the reports that have all of them. */
  readonly parts: number;
  readonly reports: number;
  /** False where `parts` are only those that were looked at. */
  readonly isCounted: boolean;
  /** Whether there are parts with all words; else those that follow have some. */
  readonly hasAll: boolean;
  /** Whether the query has only words that stand everywhere. */
  readonly saysNothing: boolean;
  /** The words meant where one was mistyped. */
  readonly meant: readonly string[];
  /** The next results; none where there are no more. Rejects where texts cannot be had. */
  readonly more: () => Promise<readonly Result[]>;
}

/** So many results come together: at first no more than a browser fetches texts of at once. */
const atFirst = 6;
const atOnce = 8;
/** With so many parts that have all words as typed, nobody needs those that only mean them. */
const enough = 12;
/** So many reports at most are looked into for words that are everywhere. */
const mostLookedInto = 4;

/** Looks something up. `isFinished` where the reader is not in the middle of a word. Rejects where the index cannot be had. */
export async function find(
  index: WordIndex,
  typed: string,
  { filters = {}, isFinished = false }: { filters?: Filters; isFinished?: boolean } = {},
): Promise<Found> {
  const query = readQuery(typed, index.languages, isFinished);
  const words = await wordsMeant(index, query);
  const fits = fittingPlaces(index, filters);
  let alternatives = words;
  let ranking = await rankedWith(index, query, alternatives, fits);
  if (ranking.units.filter(({ direct }) => direct === query.wanted.length).length < enough) {
    alternatives = [...words, ...(await meanings(index, query, words))];
    ranking = await rankedWith(index, query, alternatives, fits);
  }
  const { units, rarities, reports } = ranking;
  const complete = units.filter(({ matched }) => matched >= query.wanted.length);
  const terms = termsOf(query, rarities, alternatives);
  const hasAll = complete.length > 0;
  return {
    parts: hasAll ? complete.length : units.length,
    reports: reports ?? new Set((hasAll ? complete : units).map(({ report }) => report)).size,
    isCounted: reports === undefined,
    hasAll,
    saysNothing: saysNothing(typed, query),
    meant: words.flatMap(({ how, line }) => (how === 'mistyped' ? [line.word] : [])),
    more: pages(index, terms, worthwhile(units, complete), filters),
  };
}

interface Ranking {
  readonly units: readonly RankedUnit[];
  readonly rarities: readonly number[];
  /** In how many reports all words are, where the units are not all known. */
  readonly reports?: number;
}

type Fits = (posting: Posting) => number;

function fittingPlaces(index: WordIndex, { audience, series, year }: Filters): Fits {
  const side = audience ? sideOf(audience) : 7;
  if (series === undefined && year === undefined) return ({ sides }) => sides & side;
  return ({ report, sides }) => {
    const facts = index.facts?.(report);
    const isIn =
      (series === undefined || facts?.series === series) && (year === undefined || facts?.year === year);
    return isIn ? sides & side : 0;
  };
}

async function rankedWith(
  index: WordIndex,
  query: Query,
  alternatives: readonly Alternative[],
  fits: Fits,
): Promise<Ranking> {
  const rarities = raritiesOf(query.wanted.length, alternatives, index.units);
  const units = rankUnits(rarities, alternatives, fits);
  const isKnown = alternatives.every(({ line }) => line.isComplete);
  const wanted = query.wanted.length;
  if (isKnown || wanted < 2 || !index.inReport) {
    return isKnown
      ? { units, rarities }
      : { units, rarities, reports: reportsWithAll(wanted, alternatives).length };
  }
  return lookInto(index, { wanted, alternatives, rarities, units, fits });
}

interface Known {
  readonly wanted: number;
  readonly alternatives: readonly Alternative[];
  readonly rarities: readonly number[];
  readonly units: readonly RankedUnit[];
  readonly fits: Fits;
}

/**
 * Words that are everywhere have only their heaviest places in the library's index, which seldom are the same: the most
 * promising reports are looked into themselves.
 */
async function lookInto(index: WordIndex, known: Known): Promise<Ranking> {
  const { wanted, alternatives, rarities, fits } = known;
  const all = reportsWithAll(wanted, alternatives);
  const keys = alternatives.map(({ line }) => line.key);
  let { units } = known;
  const promise = promiseOf(units);
  const next = [...all]
    .filter(report => fits({ report, unit: 0, weight: 1, sides: 7 }) !== 0)
    .sort((a, b) => (promise.get(b) ?? 0) - (promise.get(a) ?? 0) || a - b);
  let own: readonly Alternative[] = alternatives;
  for (const report of next.slice(0, mostLookedInto)) {
    if (units.filter(({ matched }) => matched === wanted).length >= atFirst) break;
    const lines = (await index.inReport?.(report, keys)) ?? new Map<string, IndexLine>();
    own = own.map(alternative => withPlaces(alternative, lines.get(alternative.line.key), report));
    units = rankUnits(rarities, own, fits);
  }
  return { units, rarities, reports: all.length };
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

/** Parts with all words; where there are few, also those with most of them. */
function worthwhile(units: readonly RankedUnit[], complete: readonly RankedUnit[]): readonly RankedUnit[] {
  const best = units[0]?.score ?? 0;
  return complete.length >= enough ? complete : units.filter(({ score }) => score >= 0.15 * best);
}

/** Gives results in turns. What was given stays where it is: only what comes together is put in order by its texts. */
function pages(
  index: WordIndex,
  terms: Terms,
  units: readonly RankedUnit[],
  { audience }: Filters,
): () => Promise<readonly Result[]> {
  let at = 0;
  const open = (side: UnitSide) => audience === undefined || side.audience === audience;
  return async () => {
    while (at < units.length) {
      const turn = units.slice(at, at + (at === 0 ? atFirst : atOnce));
      const results = await resultsOf(index, terms, turn, open);
      at += turn.length;
      if (results.length > 0) return results;
    }
    return [];
  };
}

async function resultsOf(
  index: WordIndex,
  terms: Terms,
  units: readonly RankedUnit[],
  open: (side: UnitSide) => boolean,
): Promise<Result[]> {
  const files = await Promise.all(units.map(({ report, unit }) => index.texts(report, [unit])));
  const results = units.flatMap((ranked, at) => {
    const file = files[at];
    const result = file && resultOf(terms, ranked, file, open);
    return result ? [{ result, score: scoreOf(result, ranked) }] : [];
  });
  return results
    .sort((a, b) => Number(isDirect(b.result)) - Number(isDirect(a.result)) || b.score - a.score)
    .map(({ result }) => result);
}

/** How much it says where a passage stands, and that another version speaks of it too. */
const unitShare = 0.35;
const besideShare = 0.7;

function scoreOf({ lead, beside }: Result, { score }: RankedUnit): number {
  return lead.score + unitShare * score + besideShare * Math.max(0, ...beside.map(other => other.score));
}

/** Whether the words themselves are there: such results come before those that were found by what they mean. */
function isDirect({ lead, beside }: Result): boolean {
  return [lead, ...beside].some(found => found.isDirect);
}

function resultOf(
  terms: Terms,
  { report, unit }: RankedUnit,
  file: TextsFile,
  open: (side: UnitSide) => boolean,
): Result | undefined {
  const text = file.units.find(candidate => candidate.unit === unit);
  const [lead, ...beside] = text ? bestPassages(terms, file, text, open) : [];
  if (!lead) return undefined;
  const missing = missingBeside(file, lead, beside);
  return { report, unit, slug: file.slug, title: file.title, lead, beside, ...(missing ? { missing } : {}) };
}

/** For whom the report has a version that does not say what a lone passage says; the young come first. */
function missingBeside(
  { audiences }: TextsFile,
  { side }: FoundPassage,
  beside: readonly FoundPassage[],
): Audience | undefined {
  if (beside.length > 0) return undefined;
  const order: readonly Audience[] = side.audience === 'adults' ? ['young-people', 'easy-read'] : ['adults'];
  return order.find(audience => audiences.includes(audience));
}
