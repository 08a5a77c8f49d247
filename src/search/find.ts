import type { Audience } from '../model/report.ts';
import type { UnitSide } from '../model/search-files.ts';
import { sideOf } from '../model/search-index.ts';
import {
  type Alternative,
  likelyWords,
  meaningsOf,
  placesOf,
  type Typed,
  typedWords,
} from './alternatives.ts';
import { termsOf } from './hits.ts';
import { type Nearest, nearestWords } from './nearest.ts';
import { saysNothing } from './passages.ts';
import { type Query, readQuery } from './query.ts';
import type { RankedUnit } from './rank.ts';
import { type Fits, lookInto, type Ranking, rankingOf } from './ranking.ts';
import { isDirect, type Result, resultsOf } from './results.ts';
import type { WordIndex } from './word-index.ts';

/** What narrows a search. */
export interface Filters {
  readonly audience?: Audience;
  readonly series?: number;
  readonly year?: number;
}

/** How much was found, as far as it is known. */
export interface Counts {
  /** How many parts have all words; of very common words, the reports that have all of them. */
  readonly parts: number;
  readonly reports: number;
  /** False where `parts` are only those that were looked at. */
  readonly isCounted: boolean;
  /** Whether there are parts with all words as they were typed. */
  readonly hasAll: boolean;
  /** Whether there are parts with all of what was typed in other words; else those that follow have some of it. */
  readonly hasAlike: boolean;
  /** Where a word is in none of what was looked through: those that may have been meant, and were looked for. */
  readonly meant: readonly { readonly written: string; readonly words: readonly string[] }[];
  /** Whether only parts with phrases in quotation marks count, which nothing but their texts tells. */
  readonly hasPhrases: boolean;
}

/** So many results come together after the first. */
const atOnce = 8;
/** With so many parts that have all words as typed, nobody needs those that only mean them. */
const enough = 12;

/** Looks something up. `isFinished` where the reader is not in the middle of a word. Rejects where the index cannot be had. */
export async function find(
  index: WordIndex,
  typed: string,
  { filters = {}, isFinished = false }: { filters?: Filters; isFinished?: boolean } = {},
): Promise<Found> {
  const query = readQuery(typed, index.languages, isFinished);
  const found = new Found(index, query, await typedWords(index, query), filters, saysNothing(typed, query));
  if (!found.counts.hasAll) await found.widen();
  return found;
}

/** Units of a ranking. */
interface Parts {
  readonly units: readonly RankedUnit[];
  /** Those with all words, in whatever way, and those with all of them as they were typed. */
  readonly complete: readonly RankedUnit[];
  readonly direct: readonly RankedUnit[];
}

/**
 * What was found. Each step needs what the one before it fetched, so it gives what is sure first: passages that have the
 * words as they were typed. Words that were meant, or that mean the same, are looked up only when more is wanted.
 */
export class Found {
  /** Whether the query has only words that stand everywhere. */
  readonly saysNothing: boolean;
  readonly #index: WordIndex;
  readonly #query: Query;
  readonly #typed: Typed;
  readonly #audience: Audience | undefined;
  readonly #fits: Fits;
  readonly #given = new Set<RankedUnit['place']>();
  #alternatives: readonly Alternative[];
  #ranking: Ranking;
  #told: Parts | undefined;
  #isWide = false;

  constructor(index: WordIndex, query: Query, typed: Typed, filters: Filters, saysNothing: boolean) {
    this.saysNothing = saysNothing;
    this.#index = index;
    this.#query = query;
    this.#typed = typed;
    this.#audience = filters.audience;
    this.#fits = fittingPlaces(index, filters);
    this.#alternatives = typed.words;
    this.#ranking = rankingOf(index, query.wanted.length, typed.words, this.#fits);
  }

  /** How much was found so far; more results may bring more to light. */
  get counts(): Counts {
    const { units, reports } = this.#ranking;
    const complete = this.#complete();
    // Of words that are everywhere not all places are known.
    const sure = reports === undefined ? this.#direct() : complete;
    const hasAll = sure.length > 0;
    return {
      parts: hasAll ? sure.length : units.length,
      reports: reports ?? new Set((hasAll ? sure : units).map(({ report }) => report)).size,
      isCounted: reports === undefined,
      hasAll,
      hasAlike: complete.length > 0,
      meant: this.#meant(),
      hasPhrases: this.#query.phrases.length > 0,
    };
  }

  /** Looks up what else the words may be or mean, and looks into reports for words that are everywhere. */
  async widen(): Promise<void> {
    this.#isWide = true;
    const known = [...this.#typed.words, ...(await likelyWords(this.#index, this.#query, this.#typed))];
    const same = await placesOf(this.#index, meaningsOf(this.#query, known));
    this.#alternatives = [...known, ...this.#typed.subjects, ...same];
    const ranking = rankingOf(this.#index, this.#query.wanted.length, this.#alternatives, this.#fits);
    this.#ranking = await lookInto(this.#index, ranking, this.#alternatives, this.#fits);
  }

  /** The next results; none where there are no more. What was given stays where it is. Rejects where texts cannot be had. */
  async more(): Promise<readonly Result[]> {
    if (!this.#isWide && this.#direct().length < enough) {
      const sure = await this.#sureResults();
      if (sure.length > 0) return sure;
      await this.widen();
    }
    for (;;) {
      const left = this.#worthwhile().filter(({ place }) => !this.#given.has(place));
      const turn = left.slice(0, this.#given.size === 0 ? this.#index.atFirst : atOnce);
      if (turn.length === 0) return [];
      const results = await this.#resultsOf(turn);
      for (const { place } of turn) this.#given.add(place);
      if (results.length > 0) return results;
    }
  }

  /** Words that look like those that are nowhere. Rejects where the index cannot be had. */
  nearest(): Promise<Nearest[]> {
    return nearestWords(this.#index, this.#query);
  }

  /** What a reader would expect first of all: passages that have all words, as they were typed. */
  async #sureResults(): Promise<readonly Result[]> {
    const units = this.#direct().filter(({ place }) => !this.#given.has(place));
    const results = (await this.#resultsOf(units.slice(0, this.#index.atFirst))).filter(isDirect);
    for (const { place } of results) this.#given.add(place);
    return results;
  }

  #resultsOf(units: readonly RankedUnit[]): Promise<readonly Result[]> {
    // Words that mean the same are marked in texts wherever they stand in the index.
    const same = this.#isWide ? [] : meaningsOf(this.#query, this.#alternatives);
    const own = this.#alternatives.map(({ line, ...word }) => ({ ...word, key: line.key }));
    const terms = termsOf(this.#query, this.#ranking.rarities, [...own, ...same]);
    const open = (side: UnitSide) => this.#audience === undefined || side.audience === this.#audience;
    return resultsOf(this.#index, terms, units, open);
  }

  #meant(): Counts['meant'] {
    return this.#query.wanted.flatMap(({ written }, at) => {
      const words = this.#alternatives.flatMap(({ how, line, covers }) =>
        how === 'mistyped' && covers.includes(at) && line.units > 0 ? [line.word] : [],
      );
      return words.length > 0 ? [{ written, words: [...new Set(words)] }] : [];
    });
  }

  #complete(): readonly RankedUnit[] {
    return this.#parts().complete;
  }

  #direct(): readonly RankedUnit[] {
    return this.#parts().direct;
  }

  /** Told apart once for each ranking: it may have thousands. */
  #parts(): Parts {
    const { units } = this.#ranking;
    if (this.#told?.units === units) return this.#told;
    const { length } = this.#query.wanted;
    const complete = units.filter(({ matched }) => matched >= length);
    const direct = units.filter(unit => unit.direct === length);
    this.#told = { units, complete, direct };
    return this.#told;
  }

  /** Parts with all words; where there are few, also those with most of them. */
  #worthwhile(): readonly RankedUnit[] {
    const { units } = this.#ranking;
    const best = units[0]?.score ?? 0;
    const complete = this.#complete();
    return complete.length >= enough ? complete : units.filter(({ score }) => score >= 0.15 * best);
  }
}

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
