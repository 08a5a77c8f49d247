import { stemOfSubject } from '../model/search-index.ts';
import type { SearchWord } from '../text/search-words.ts';
import type { How, MeantWord } from './alternatives.ts';
import type { Query } from './query.ts';

/** A run of characters of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What texts are looked through for. */
export interface Terms {
  readonly query: Query;
  readonly rarities: readonly number[];
  /** By the stem of a word, or of a phrase's first word, what it can stand for. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** The same for words of subjects. */
  readonly bySubject: ReadonlyMap<string, readonly Term[]>;
}

/** What a word or phrase of a text can stand for. */
export interface Term {
  readonly stems: readonly string[];
  readonly factor: number;
  readonly how: How;
  readonly covers: readonly number[];
}

/** Makes ready what texts are looked through for: for words that stand for those of a query, by their keys. */
export function termsOf(query: Query, rarities: readonly number[], words: readonly MeantWord[]): Terms {
  const byFirst = new Map<string, Term[]>();
  const bySubject = new Map<string, Term[]>();
  for (const { key, factor, how, covers } of words) {
    const subject = stemOfSubject(key);
    const stems = (subject ?? key).split(' ');
    const [first = ''] = stems;
    const terms = subject === undefined ? byFirst : bySubject;
    terms.set(first, [...(terms.get(first) ?? []), { stems, factor, how, covers }]);
  }
  return { query, rarities, byFirst, bySubject };
}

/** A place in a text that answers to the query. */
export interface Hit extends Range {
  readonly term: Term;
  /** Its place among the words of the text. */
  readonly at: number;
}

/** The words of a text that answer to the query. */
export function hitsIn(byFirst: Terms['byFirst'], words: readonly SearchWord[]): Hit[] {
  return words.flatMap(({ stem, from }, at) =>
    (byFirst.get(stem) ?? []).flatMap((term): Hit[] => {
      const last = words[at + term.stems.length - 1];
      const isThere = term.stems.every((wanted, next) => words[at + next]?.stem === wanted);
      return isThere && last ? [{ term, at, from, to: last.to }] : [];
    }),
  );
}

/** Whether a hit answers to a wanted word, by its place in the query. */
export function has(at: number): (hit: Hit) => boolean {
  return ({ term }) => term.covers.includes(at);
}
