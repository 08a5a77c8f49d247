import { createHash } from 'node:crypto';
import type { Library } from '../../model/library.ts';
import type { Report } from '../../model/report.ts';
import { type SearchEntry, searchFiles } from '../../model/search-files.ts';
import { kinships, type Related, type UnitSpan, writeLine, writePlaces, writeUnits } from '../../model/search-index.ts';
import type { SearchFile, SearchMaker } from '../../model/site.ts';
import { LibraryWords, mostFrequent } from './library-words.ts';
import { phrasesOf, type RelatedKeys, relatedKeys } from './related.ts';
import { type Phrases, wordsOfReport } from './report-words.ts';
import { textFilesOf } from './texts.ts';
import { unitsOf } from './units.ts';
import { wordGroups } from './word-groups.ts';

/** What a part of the words is to have at least: fewer words would tell a host's log too well which one was looked up. */
const fewestWords = 60;
/** And as many characters. */
const partLength = 14_000;

/** A word in more units than this share of them is everywhere. */
const commonShare = 0.1;
/** A word leads to no more than so many others; the closest come first. */
const mostRelated = 14;

/** Makes the search index of a library, report by report, so that no more than its words are held at a time. */
export class SearchIndexMaker implements SearchMaker {
  readonly #library: Pick<Library, 'terms' | 'series'>;
  readonly #related: RelatedKeys;
  readonly #phrases: Phrases;
  readonly #words = new LibraryWords();
  readonly #hash = createHash('sha256');
  readonly #reports: Report[] = [];
  readonly #parts: { own: string; texts: string[] }[] = [];

  constructor(library: Pick<Library, 'terms' | 'series'>) {
    this.#library = library;
    this.#related = relatedKeys(wordGroups, library.terms);
    this.#phrases = phrasesOf(this.#related);
  }

  /** Adds the next report, and gives its own part, which its saved copy has too. */
  add(report: Report): SearchFile {
    const number = this.#reports.length;
    const units = unitsOf(report);
    const words = wordsOfReport(report, units, this.#phrases);
    const own = ownPart(units, words);
    this.#words.add(number, units.length + 1, words);
    this.#reports.push(report);
    this.#parts.push({ own, texts: textFilesOf(report, units).map(file => JSON.stringify(file)) });
    return { path: searchFiles.own(report.slug), text: own };
  }

  /** The library's parts, the report's parts and texts, and last the entry that names them. */
  *finish(): Generator<SearchFile> {
    const parts = cutIntoParts(this.#lines());
    for (const { text } of parts) this.#hash.update(text);
    for (const { own, texts } of this.#parts) for (const text of [own, ...texts]) this.#hash.update(text);
    const version = this.#hash.digest('hex').slice(0, 10);
    for (const [at, { text }] of parts.entries()) yield { path: searchFiles.words(version, at), text };
    for (const [report, { own, texts }] of this.#parts.entries()) {
      yield { path: searchFiles.report(version, report), text: own };
      for (const [at, text] of texts.entries()) yield { path: searchFiles.texts(version, report, at), text };
    }
    yield { path: searchFiles.related, text: this.#relatedLines() };
    const starts = parts.slice(1).map(({ first }) => first);
    yield { path: searchFiles.entry, text: JSON.stringify(this.#entry(version, starts)) };
  }

  #entry(version: string, starts: readonly string[]): SearchEntry {
    const { series } = this.#library;
    const languages = this.#reports.flatMap(({ editions }) =>
      editions.map(({ lang }) => lang.split('-')[0] ?? lang),
    );
    return {
      format: 1,
      version,
      reports: this.#reports.length,
      units: this.#words.units,
      languages: [...new Set(languages)],
      starts,
      years: this.#reports.map(({ published }) => Number(published.slice(0, 4))),
      series: series.map(({ title }) => title),
      seriesOf: this.#reports.map(report => series.findIndex(({ id }) => id === report.series)),
    };
  }

  /** All keys, those too that stand nowhere and only lead to others. */
  *#lines(): Generator<{ key: string; line: string }> {
    const keys = new Set([...this.#words.keys(), ...this.#related.keys()]);
    for (const key of [...keys].sort()) {
      const related = this.#relatedOf(key);
      const written = this.#words.written(key);
      if (!written && related.length === 0) continue;
      yield { key, line: writeLine(key, written?.form ?? key, written?.places ?? '', related) };
    }
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

function ownPart(units: readonly (readonly UnitSpan[])[], words: ReturnType<typeof wordsOfReport>): string {
  const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    writeUnits([[], ...units]),
    ...lines.map(([key, { places, forms }]) => writeLine(key, mostFrequent(forms), writePlaces(places), [])),
  ].join('\n');
}

function cutIntoParts(lines: Iterable<{ key: string; line: string }>): { first: string; text: string }[] {
  const parts: { first: string; text: string }[] = [];
  let first = '';
  let held: string[] = [];
  let length = 0;
  const close = () => {
    if (held.length > 0) parts.push({ first, text: held.join('\n') });
    held = [];
    length = 0;
  };
  for (const { key, line } of lines) {
    if (held.length >= fewestWords && length + line.length > partLength) close();
    if (held.length === 0) first = key;
    held.push(line);
    length += line.length + 1;
  }
  close();
  return parts;
}
