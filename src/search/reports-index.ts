import type { Outline } from '../model/library.ts';
import type { TextsFile, UnitText } from '../model/search-files.ts';
import {
  type IndexLine,
  readLibraryLine,
  readReportLine,
  readUnits,
  type UnitSpan,
} from '../model/search-index.ts';
import { readSubjects, splitReportPart } from '../model/search-part.ts';
import { textsOf } from './page-texts.ts';
import type { KnownWord, Sought, WordIndex } from './word-index.ts';
import { WordPart } from './word-part.ts';

/** A report's own part of the index. */
export interface ReportPart {
  readonly slug: string;
  readonly text: string;
  /** Another file of the saved copy, by its path below the base; where there is none, files are fetched. */
  readonly read?: (path: string) => Promise<string | undefined>;
  /** The paths of the report's words in the copy: its outline and the texts of its versions. */
  readonly words?: readonly string[];
  /** Reads these ahead, so that `read` has them at once. Returns how many bytes are held for that. */
  readonly readAhead?: () => Promise<number>;
}

/** A report's words, from its saved copy or from where it is read. */
export interface ReportWords {
  readonly outline: Outline;
  /** The words of its versions as pages have them; of a version that cannot be had there are none. */
  readonly editions: ReadonlyMap<string, string>;
}

/** Gets the words of a report. Rejects where it cannot be had. */
export type GetWords = (part: ReportPart) => Promise<ReportWords>;

/** The index of some reports, made of their own parts: what is saved on this device, or the report that is open. */
export class ReportsIndex implements WordIndex {
  /** Each may be of another report, all of whose words are read for it. */
  readonly atFirst = 3;
  readonly units: number;
  readonly languages: readonly string[];
  readonly #reports: readonly ReportPart[];
  readonly #units: readonly (readonly (readonly UnitSpan[])[])[];
  /** As written: read only of a report whose words are shown. */
  readonly #subjects: readonly string[];
  readonly #parts: readonly WordPart[];
  readonly #related: WordPart;
  readonly #getWords: GetWords;
  readonly #held = new Map<string, Promise<ReportWords>>();

  /** `related` are the words that mean something like others; without them what is written is found all the same. */
  constructor(
    parts: readonly ReportPart[],
    related: string,
    languages: readonly string[],
    getWords: GetWords,
  ) {
    this.#reports = parts;
    const split = parts.map(({ text }) => splitReportPart(text));
    this.#units = split.map(({ units }) => readUnits(units));
    this.#subjects = split.map(({ subjects }) => subjects);
    this.#parts = split.map(({ words }, report) => new WordPart(words, line => readReportLine(line, report)));
    this.#related = new WordPart(related, readLibraryLine);
    this.#getWords = getWords;
    this.units = this.#units.reduce((sum, units) => sum + units.length, 0);
    this.languages = languages;
  }

  readonly lines = (sought: readonly Sought[]): Promise<ReadonlyMap<string, IndexLine>> => {
    const found = new Map<string, IndexLine>();
    for (const key of new Set(sought.map(({ key }) => key))) {
      const line = together(this.#parts.map(part => part.line(key)));
      const related = this.#related.line(key)?.related ?? [];
      if (line) found.set(key, { ...line, related });
      else if (related.length > 0)
        found.set(key, { key, word: key, units: 0, isComplete: true, postings: [], related });
    }
    return Promise.resolve(found);
  };

  readonly starting = async (start: string): Promise<readonly IndexLine[]> => {
    const byKey = new Map<string, IndexLine[]>();
    for (const line of this.#parts.flatMap(part => part.starting(start)))
      byKey.set(line.key, [...(byKey.get(line.key) ?? []), line]);
    return [...byKey.values()].flatMap(lines => together(lines) ?? []);
  };

  readonly likely = (plain: string): Promise<readonly KnownWord[]> => {
    const starts = new Set([plain.charAt(0), plain.charAt(1)]);
    const words = this.#parts.flatMap(part => part.words.filter(({ key }) => starts.has(key.charAt(0))));
    return Promise.resolve([...new Map(words.map(word => [word.key, word])).values()]);
  };

  readonly texts = async (report: number, units: readonly number[]): Promise<TextsFile> => {
    const part = this.#reports[report];
    if (!part) throw new RangeError(`There is no report ${report}.`);
    const { slug } = part;
    const held = this.#held.get(slug) ?? this.#getWords(part);
    this.#held.set(slug, held);
    held.catch(() => this.#held.delete(slug));
    const { outline, editions } = await held;
    const file = textsOf(outline, editions, this.#units[report] ?? [], units);
    const subjects = readSubjects(this.#subjects[report] ?? '');
    return { ...file, units: file.units.map(unit => withSubjects(unit, subjects.get(unit.unit))) };
  };
}

function withSubjects(unit: UnitText, subjects: readonly string[] | undefined): UnitText {
  return subjects ? { ...unit, subjects } : unit;
}

/** The lines of one word in several reports as one. */
function together(lines: readonly (IndexLine | undefined)[]): IndexLine | undefined {
  const there = lines.flatMap(line => line ?? []);
  const [first] = there;
  if (!first || there.length === 1) return first;
  const postings = there.flatMap(line => line.postings);
  return { ...first, units: postings.length, postings };
}
