import type { TextsFile } from '../model/search-files.ts';
import type { IndexLine } from '../model/search-index.ts';
import { editDistance } from '../text/edit-distance.ts';

/** A key to look up. */
export interface Sought {
  readonly key: string;
  /** The key of a word to which it belongs: a phrase to its first word, a form of another language to the word itself. */
  readonly beside?: string;
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
  /** The keys of words among which one that was mistyped may be. */
  readonly likely: (plain: string) => Promise<readonly string[]>;
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

/** The keys nearest to a mistyped word, with how many letters are wrong; the first letter is taken to be right. */
export function nearestKeys(
  plain: string,
  stem: string,
  keys: readonly string[],
): { key: string; distance: number }[] {
  const most = plain.length < 4 ? 0 : plain.length < 8 ? 1 : 2;
  if (most === 0 || /\d/.test(plain)) return [];
  return keys
    .map(key => ({
      key,
      distance: Math.min(
        editDistance(stem, key, most),
        // A growing or badly ended word is its stem with more behind it.
        plain === stem ? most + 1 : editDistance(plain, key, most),
      ),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 6);
}
