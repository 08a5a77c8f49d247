import { createHash } from 'node:crypto';
import type { Library } from '../../model/library.ts';
import type { Report } from '../../model/report.ts';
import { type SearchEntry, searchFiles } from '../../model/search-files.ts';
import {
  kinships,
  type Related,
  stemOfSubject,
  type UnitSpan,
  writeLine,
  writePlaces,
} from '../../model/search-index.ts';
import { type UnitSubjects, writeReportPart } from '../../model/search-part.ts';
import type { SearchFile, SearchMaker } from '../../model/site.ts';
import { searchWords } from '../../text/search-words.ts';
import { LibraryWords } from './library-words.ts';
import { phrasesOf, type RelatedKeys, relatedKeys } from './related.ts';
import { type Phrases, wordsOfReport } from './report-words.ts';
import { subjectsOfUnits } from './subjects.ts';
import { textFilesOf } from './texts.ts';
import { unitsOf } from './units.ts';
import { wordGroups } from './word-groups.ts';

/** What a part of the words is to have at least: fewer words would tell a host's log too well which one was looked up. */
const fewestWords = 60;
/** And as many characters. */
const partLength = 14_000;

/** How many characters the words have that most is said of: they are sent as well under half as many bytes. */
const commonLength = 200_000;

/** A word in more units than this share of them is everywhere. */
const commonShare = 0.1;
/** A word leads to no more than so many others; the closest come first. */
const mostRelated = 14;

/** The form of the index and the way it is made: a change of either is another index. */
const formOfIndex = 4;

/** Makes the search index of a library, report by report, so that no more than its words are held at a time. */
export class SearchIndexMaker implements SearchMaker {
  readonly #library: Pick<Library, 'terms' | 'series' | 'topics' | 'reports'>;
  readonly #related: RelatedKeys;
  readonly #phrases: Phrases;
  readonly #words = new LibraryWords();
  readonly #version: string;
  #reports = 0;

  constructor(library: Pick<Library, 'terms' | 'series' | 'topics' | 'reports'>) {
    this.#library = library;
    this.#related = relatedKeys(wordGroups, library.terms);
    this.#phrases = phrasesOf(this.#related);
    const revisions = library.reports.map(({ slug, revision }) => [slug, revision]);
    const all = JSON.stringify([formOfIndex, revisions, library.series, library.topics, [...this.#related]]);
    this.#version = createHash('sha256').update(all).digest('hex').slice(0, 10);
  }

  /** Adds the next report of the library. */
  add(report: Report): ReturnType<SearchMaker['add']> {
    const number = this.#reports++;
    const units = unitsOf(report);
    const subjects = subjectsOfUnits(report, units);
    const words = wordsOfReport(report, units, subjects, this.#phrases);
    const text = ownPart(units, subjects, words);
    this.#words.add(number, units.length + 1, words);
    const texts = textFilesOf(report, units, subjects).map((file, at) => ({
      path: searchFiles.texts(this.#version, number, at),
      text: JSON.stringify(file),
    }));
    return {
      own: { path: searchFiles.own(report.slug), text },
      others: [{ path: searchFiles.report(this.#version, number), text }, ...texts],
    };
  }

  /** The library's parts, and last the entry that names them. */
  *finish(): Generator<SearchFile> {
    const starts: string[] = [];
    let number = 0;
    for (const { first, text } of partsOf(this.#lines())) {
      if (number > 0) starts.push(first);
      yield { path: searchFiles.words(this.#version, number++), text };
    }
    yield { path: searchFiles.common(this.#version), text: this.#commonLines() };
    yield { path: searchFiles.related, text: this.#relatedLines() };
    yield { path: searchFiles.entry, text: JSON.stringify(this.#entry(this.#version, starts)) };
  }

  #entry(version: string, starts: readonly string[]): SearchEntry {
    const { series, topics, reports } = this.#library;
    const languages = reports.flatMap(({ editions }) =>
      editions.map(({ lang }) => lang.split('-')[0] ?? lang),
    );
    return {
      format: 2,
      version,
      reports: reports.length,
      units: this.#words.units,
      languages: [...new Set(languages)],
      starts,
      years: reports.map(({ published }) => Number(published.slice(0, 4))),
      series: series.map(({ title }) => title),
      seriesOf: reports.map(report => series.findIndex(({ id }) => id === report.series)),
      topics: topics
        .filter(({ id }) => reports.some(report => report.topics.includes(id)))
        .map(({ id, title }) => ({ id, title })),
    };
  }

  /** All keys, those too that stand nowhere and only lead to others. */
  *#lines(): Generator<{ key: string; line: string }> {
    const keys = new Set([...this.#words.keys(), ...this.#related.keys()]);
    for (const key of [...keys].sort()) {
      const line = this.#lineOf(key);
      if (line !== undefined) yield { key, line };
    }
  }

  #lineOf(key: string): string | undefined {
    const related = this.#relatedOf(key);
    const written = this.#words.written(key);
    if (!written && related.length === 0) return undefined;
    return writeLine(key, written?.form ?? key, written?.places ?? '', related);
  }

  /**
   * The words that most is said of, each with all that belongs to it: phrases that begin with it, and its forms in the
   * words of other languages. Whoever has a word from here needs no other part to know what there is of it.
   */
  #commonLines(): string {
    const belonging = new Map<string, string[]>();
    const keys = [...new Set([...this.#words.keys(), ...this.#related.keys()])].sort();
    for (const key of keys) {
      const [first = ''] = key.includes(' ')
        ? key.split(' ')
        : [stemOfSubject(key) ?? searchWords(key, 'en')[0]?.stem];
      if (first !== key) belonging.set(first, [...(belonging.get(first) ?? []), key]);
    }
    const isWord = (key: string) => !/[ #=]/.test(key) && this.#words.unitsOf(key) > 0;
    const byFrequency = keys.filter(isWord).sort((a, b) => this.#words.unitsOf(b) - this.#words.unitsOf(a));
    const chosen = new Map<string, string>();
    let length = 0;
    for (const key of byFrequency) {
      for (const own of [key, ...(belonging.get(key) ?? [])]) {
        const line = chosen.has(own) ? undefined : this.#lineOf(own);
        if (line === undefined) continue;
        chosen.set(own, line);
        length += line.length + 1;
      }
      if (length >= commonLength) break;
    }
    return [...chosen.keys()]
      .sort()
      .map(key => chosen.get(key))
      .join('\n');
  }

  /**
   * What a word leads to here. What stands in no report is left out, and so is a distant meaning that is everywhere: it
   * would find anything. A word that is everywhere itself needs no help from distant ones.
   */
  #relatedOf(key: string): Related[] {
    const isCommon = (word: string) => this.#words.unitsOf(word) > commonShare * this.#words.units;
    const related = (this.#related.get(key) ?? []).filter(other => this.#words.unitsOf(other.key) > 0);
    // “Kids” may be in no report, and mean what is everywhere.
    const isThere = this.#words.unitsOf(key) > 0;
    const isDistant = ({ kinship }: Related) => kinship === 'near' || (kinship === 'plain' && isThere);
    const telling = related.filter(other => !isDistant(other) || !(isCommon(key) || isCommon(other.key)));
    const order = (other: Related) => kinships.indexOf(other.kinship);
    return telling.toSorted((a, b) => order(a) - order(b)).slice(0, mostRelated);
  }

  #relatedLines(): string {
    const lines = [...this.#related.keys()].sort().flatMap(key => {
      const related = this.#relatedOf(key);
      return related.length > 0 ? [writeLine(key, key, '', related)] : [];
    });
    return lines.join('\n');
  }
}

function ownPart(
  units: readonly (readonly UnitSpan[])[],
  subjects: readonly UnitSubjects[],
  words: ReturnType<typeof wordsOfReport>,
): string {
  const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return writeReportPart(
    [[], ...units],
    subjects,
    lines.map(([key, { places, form }]) => writeLine(key, form, writePlaces(places), [])),
  );
}

/** Lines in parts that are neither too short to hide a word nor too long to fetch. */
function* partsOf(
  lines: Iterable<{ key: string; line: string }>,
): Generator<{ first: string; text: string }> {
  let first = '';
  let held: string[] = [];
  let length = 0;
  for (const { key, line } of lines) {
    if (held.length >= fewestWords && length + line.length > partLength) {
      yield { first, text: held.join('\n') };
      held = [];
      length = 0;
    }
    if (held.length === 0) first = key;
    held.push(line);
    length += line.length + 1;
  }
  if (held.length > 0) yield { first, text: held.join('\n') };
}
