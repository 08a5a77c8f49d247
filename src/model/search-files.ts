import type { Group } from './group.ts';
import type { Audience } from './report.ts';

/** Where the search index lies, as paths below the base. */
export const searchFiles = {
  /** What is to be known before anything is looked up. */
  entry: 'search-index.json',
  /** All words that mean something like others, for searching with no network. */
  related: 'search-related.txt',
  /** A report's own part; its saved copy has it too. */
  own: (slug: string) => `reports/${slug}/search.txt`,
  /** A part of the library's words. */
  words: (version: string, part: number) => `search-index/${version}/words-${part}.txt`,
  /** The words that most is said of, which are among the library's parts too. */
  common: (version: string) => `search-index/${version}/common.txt`,
  /** A report's own part, by the report's number: which report it is, is not known before its texts are there. */
  report: (version: string, report: number) => `search-index/${version}/report-${report}.txt`,
  /** Texts of a few units of a report. */
  texts: (version: string, report: number, part: number) =>
    `search-index/${version}/texts-${report}-${part}.json`,
} as const;

/** Whether a path below the base is that of a file of the index. */
export function isSearchPath(path: string): boolean {
  return (
    path === searchFiles.entry ||
    path === searchFiles.related ||
    /^search-index\/[^/]+\/[^/]+$/.test(path) ||
    /^reports\/[^/]+\/search\.txt$/.test(path)
  );
}

/** What is to be known of the index before anything is looked up in it. */
export interface SearchEntry {
  readonly format: 2;
  /** A hash of the whole index: part of its files' names, so that parts of two builds are never mixed. */
  readonly version: string;
  readonly reports: number;
  /** Units of all reports. */
  readonly units: number;
  /** BCP 47 of the editions, without regions: the words of a query are read in each of them. */
  readonly languages: readonly string[];
  /** The first key of each part of the words but the first. */
  readonly starts: readonly string[];
  /** The year of each report, by its number. */
  readonly years: readonly number[];
  /** Series, by their titles, and which report is in which: a place in `series`, or -1. */
  readonly series: readonly string[];
  readonly seriesOf: readonly number[];
  /** The topics that reports are on. */
  readonly topics: readonly Pick<Group, 'id' | 'title'>[];
}

/** A passage as results show it. */
export interface PassageText {
  /** Its id, such as `what-changed.3`; empty for an edition's title and summary. */
  readonly id: string;
  /** Its number as readers see it, such as `3.3`; empty where it has none. */
  readonly number: string;
  /** The heading of its part. */
  readonly heading: string;
  readonly text: string;
  /** What the note on hard content that comes before it says. */
  readonly note?: string;
}

/** What one version says in a unit. */
export interface UnitSide {
  readonly edition: string;
  readonly audience: Audience;
  readonly lang: string;
  /** In its own name, where the report has several versions for the audience. */
  readonly languageName?: string;
  readonly passages: readonly PassageText[];
}

/** The texts of a unit. */
export interface UnitText {
  readonly unit: number;
  readonly sides: readonly UnitSide[];
  /** What readers may call what it says; see `Report.subjects`. */
  readonly subjects?: readonly string[];
}

/** The texts of a few units, with what results say of their report. */
export interface TextsFile {
  readonly slug: string;
  /** Neutral where the report is sensitive. */
  readonly title: string;
  /** For whom it has versions. */
  readonly audiences: readonly Audience[];
  readonly units: readonly UnitText[];
}

/** Reads the entry; `undefined` where it is not one, or one of another format. */
export function restoreSearchEntry(value: unknown): SearchEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = value as Partial<Record<keyof SearchEntry, unknown>>;
  const isEntry =
    entry.format === 2 &&
    typeof entry.version === 'string' &&
    /^[0-9a-f]+$/.test(entry.version) &&
    [entry.reports, entry.units].every(Number.isSafeInteger) &&
    [entry.languages, entry.starts, entry.series].every(isTexts) &&
    [entry.years, entry.seriesOf].every(isNumbers) &&
    Array.isArray(entry.topics) &&
    entry.topics.every(isTopic);
  return isEntry ? (value as SearchEntry) : undefined;
}

/** Reads a file of texts; `undefined` where it is none. */
export function restoreTexts(value: unknown): TextsFile | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { slug, title, audiences, units } = value as Partial<Record<keyof TextsFile, unknown>>;
  if (typeof slug !== 'string' || typeof title !== 'string' || !Array.isArray(units)) return undefined;
  if (!isTexts(audiences)) return undefined;
  return value as TextsFile;
}

function isTopic(value: unknown): boolean {
  const { id, title } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Group>;
  return typeof title === 'string' && typeof id === 'string' && /^[a-z0-9-]+$/.test(id);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(text => typeof text === 'string');
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(number => typeof number === 'number');
}
