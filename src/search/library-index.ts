import { restoreTexts, type SearchEntry, searchFiles, type TextsFile } from '../model/search-files.ts';
import { type IndexLine, readLibraryLine, readReportLine, unitsInFile } from '../model/search-index.ts';
import { splitReportPart } from '../model/search-part.ts';
import type { KnownWord, ReportFacts, Sought, WordIndex } from './word-index.ts';
import { WordPart } from './word-part.ts';

/** Gets a file of the index by its path below the base. Rejects where it cannot be had. */
export type GetText = (path: string) => Promise<string>;

/** Of the parts whose words begin with two letters, so many are fetched for one that was mistyped. */
const mostLikelyParts = 4;

/** The index of all reports, of which only those parts are fetched that a query needs. They are held until the page goes. */
export class LibraryIndex implements WordIndex {
  /** No more than a browser fetches at once. */
  readonly atFirst = 6;
  readonly units: number;
  readonly languages: readonly string[];
  readonly #entry: SearchEntry;
  readonly #get: GetText;
  #common: WordPart | undefined;
  readonly #held = new Map<string, Promise<unknown>>();

  constructor(entry: SearchEntry, get: GetText) {
    this.units = entry.units;
    this.languages = entry.languages;
    this.#entry = entry;
    this.#get = get;
  }

  /** Fetches the words that most is said of, so that looking one up waits for its passages alone. Rejects where they cannot be had. */
  readonly fetchCommon = async (): Promise<void> => {
    const path = searchFiles.common(this.#entry.version);
    this.#common = await this.#once(path, text => new WordPart(text, readLibraryLine));
  };

  readonly lines = async (sought: readonly Sought[]): Promise<ReadonlyMap<string, IndexLine>> => {
    const found = await Promise.all(sought.map(one => this.#line(one)));
    return new Map(found.flatMap(line => (line ? [[line.key, line] as const] : [])));
  };

  async #line({ key, beside }: Sought): Promise<IndexLine | undefined> {
    const common = this.#common;
    const held = common?.line(key);
    // With a word comes all that belongs to it.
    if (held || (beside !== undefined && common?.has(beside))) return held;
    return (await this.#part(this.#partOf(key)))?.line(key);
  }

  readonly starting = async (start: string): Promise<readonly IndexLine[]> => {
    const first = this.#partOf(start);
    // Of a beginning that half the alphabet has, the first parts say enough.
    const last = Math.min(this.#partOf(`${start}\uffff`), first + 1);
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, at) => this.#part(first + at)),
    );
    return parts.flatMap(part => part?.starting(start) ?? []);
  };

  readonly likely = async (plain: string): Promise<readonly KnownWord[]> => {
    // A mistake is seldom in the first two letters; two that were swapped are looked for as well.
    const swapped = plain.charAt(1) + plain.charAt(0) + plain.slice(2);
    const own = this.#partOf(plain);
    const start = plain.slice(0, 2);
    const [first, last] = [this.#partOf(start), this.#partOf(`${start}\uffff`)];
    const around = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
      .slice(0, mostLikelyParts);
    const parts = new Set([own, ...around, this.#partOf(swapped)]);
    const found = await Promise.all([...parts].map(number => this.#part(number)));
    return [...found, this.#common].flatMap(part => part?.words ?? []);
  };

  readonly inReport = async (
    report: number,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, IndexLine>> => {
    const { version } = this.#entry;
    const part = await this.#once(
      searchFiles.report(version, report),
      text => new WordPart(splitReportPart(text).words, line => readReportLine(line, report)),
    );
    return new Map(
      keys.flatMap(key => {
        const line = part.line(key);
        return line ? [[key, line] as const] : [];
      }),
    );
  };

  readonly texts = (report: number, units: readonly number[]): Promise<TextsFile> => {
    const part = Math.floor((units[0] ?? 0) / unitsInFile);
    return this.#once(searchFiles.texts(this.#entry.version, report, part), text => {
      const file = restoreTexts(JSON.parse(text));
      if (!file) throw new Error('The texts of search results are not what they should be.');
      return file;
    });
  };

  readonly facts = (report: number): ReportFacts => ({
    year: this.#entry.years[report] ?? 0,
    series: this.#entry.seriesOf[report] ?? -1,
  });

  /** The number of the part in which a key is, if it is anywhere. */
  #partOf(key: string): number {
    const { starts } = this.#entry;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #part(number: number): Promise<WordPart | undefined> {
    if (number > this.#entry.starts.length) return Promise.resolve(undefined);
    return this.#once(
      searchFiles.words(this.#entry.version, number),
      text => new WordPart(text, readLibraryLine),
    );
  }

  /** A file that was fetched is not asked for again; one that failed is. */
  #once<T>(path: string, read: (text: string) => T): Promise<T> {
    const held = this.#held.get(path) as Promise<T> | undefined;
    if (held) return held;
    const asked = this.#get(path).then(read);
    this.#held.set(path, asked);
    asked.catch(() => this.#held.delete(path));
    return asked;
  }
}
