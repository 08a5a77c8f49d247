import type { TextsFile } from '../model/search-files.ts';
import type { IndexLine } from '../model/search-index.ts';
import { editDistance, hasSameLetters } from '../text/edit-distance.ts';

/** A key to look up. */
export interface Sought {
  readonly key: string;
  /** The key of a word to which it belongs: a phrase to its first word, a form of another language to the word itself. */
  readonly beside?: string;
}

/** A word of the index, of which there may be more to read. */
export interface KnownWord {
  readonly key: string;
  /** The form in which it is written most often. */
  readonly word: string;
}

/** An index in which words are looked up: of the whole library, of what is saved, or of one report. */
export interface WordIndex {
  /** Units of all reports. */
  readonly units: number;
  readonly languages: readonly string[];
  /** Texts of so many units come together at first, before anything is shown. */
  readonly atFirst: number;
  /** The lines of some keys; a key that is nowhere has none. */
  readonly lines: (sought: readonly Sought[]) => Promise<ReadonlyMap<string, IndexLine>>;
  /** The lines of words that begin so. */
  readonly starting: (start: string) => Promise<readonly IndexLine[]>;
  /** Words among which one that was mistyped may be. */
  readonly likely: (plain: string) => Promise<readonly KnownWord[]>;
  /** Fetches the words that most is said of, where they are not at hand. Rejects where they cannot be had. */
  readonly fetchCommon?: () => Promise<void>;
  /** All places of some words in one report, for an index that has only the heaviest of common words. */
  readonly inReport?: (report: number, keys: readonly string[]) => Promise<ReadonlyMap<string, IndexLine>>;
  /** The texts of a few units of a report, with those that come in the same files. */
  readonly texts: (report: number, units: readonly number[]) => Promise<TextsFile>;
  /** Whether a report is among those that are looked in, by its number. */
  readonly facts?: (report: number) => ReportFacts;
}

/** What filters go by. */
export interface ReportFacts {
  readonly year: number;
  /** A place in the list of series, or -1. */
  readonly series: number;
}

/** So many letters of a word may be wrong; one that is short would be like too many others. */
function mistakesIn(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}

function within(most: number, one: string, other: string): number {
  const distance = editDistance(one, other, most);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

/** The forms in which a word may be meant: the index has the most frequent one, and the stem of all. */
function formsOf({ key, word }: KnownWord): string[] {
  const base = key.endsWith('i') ? `${key.slice(0, -1)}y` : key;
  return [word, key, base, `${base}ing`, `${key}ed`, `${base}s`, `${key}es`];
}

/** So many words are taken for a mistyped one. */
const mostNearest = 4;

/** The words nearest to a mistyped one, with how many letters are wrong: those of which fewest are. */
export function nearestTo(
  plain: string,
  stem: string,
  words: readonly KnownWord[],
): { key: string; distance: number }[] {
  if (/\d/.test(plain)) return [];
  const written = mistakesIn(plain);
  const stemmed = mistakesIn(stem);
  // Of a short word only letters that changed places tell what was meant.
  if (written === 0)
    return plain.length < 4
      ? []
      : words
          .filter(({ word }) => hasSameLetters(plain, word) && editDistance(plain, word, 1) === 1)
          .map(({ key }) => ({ key, distance: 1 }))
          .slice(0, mostNearest);
  // As it is written; or else, since it may be badly ended, as far as its stem goes.
  const asWritten = words
    .map(word => ({
      key: word.key,
      distance: Math.min(...formsOf(word).map(form => within(written, plain, form))),
    }))
    .filter(({ distance }) => distance <= written);
  const near =
    asWritten.length > 0
      ? asWritten
      : words
          .map(({ key }) => ({ key, distance: within(stemmed, stem, key) }))
          .filter(({ distance }) => distance <= written);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).slice(0, mostNearest);
}
