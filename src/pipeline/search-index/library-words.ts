import { writeCommon, writePlaces, writeReports } from '../../model/search-index.ts';
import type { WordInReport } from './report-words.ts';

/** A word that stands in more units than this has only some of its places, where the library is not small. */
const mostPlaces = 256;
/** How many of the heaviest places are kept of such a word. */
const heaviestPlaces = 40;
/**
 * And of its first places, in the order of the library, which begins with the newest reports. The heaviest places of two
 * words are seldom the same; where both stand everywhere, the first ones are.
 */
const firstPlaces = 64;
/** Up to so many units, all places are kept. */
const smallLibrary = 4000;

/** A report's number, a unit of it, and the word's mark there. */
type Place = readonly [report: number, unit: number, mark: string];

/** A place as one number, in the order of the library: a list of millions of pairs would not fit into memory. */
type Packed = number;

const marks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const markAt: ReadonlyMap<string, number> = new Map([...marks].map((mark, at) => [mark, at]));

function packed(report: number, unit: number, mark: string): Packed {
  return (report * 65_536 + unit) * 64 + (markAt.get(mark) ?? 0);
}

function unpacked(place: Packed): Place {
  const number = Math.floor(place / 64);
  return [Math.floor(number / 65_536), number % 65_536, marks.charAt(place % 64)];
}

/** Marks are in the order of weights. */
function weightIn(place: Packed): number {
  return (place % 64) >> 3;
}

interface Word {
  units: number;
  /** The heaviest places at least. */
  places: Packed[];
  readonly first: Packed[];
  readonly reports: number[];
  readonly forms: Map<string, number>;
}

/** The words of all reports, gathered report by report: of common words no more is held than will be written. */
export class LibraryWords {
  readonly #words = new Map<string, Word>();
  #units = 0;

  /** Units of all reports so far. */
  get units(): number {
    return this.#units;
  }

  /** Adds the words of the next report. */
  add(report: number, units: number, words: ReadonlyMap<string, WordInReport>): void {
    this.#units += units;
    for (const [key, { places, form, count }] of words) {
      let word = this.#words.get(key);
      if (!word) {
        word = { units: 0, places: [], first: [], reports: [], forms: new Map() };
        this.#words.set(key, word);
      }
      word.units += places.length;
      word.reports.push(report);
      for (const [unit, mark] of places) {
        const place = packed(report, unit, mark);
        word.places.push(place);
        if (word.first.length < firstPlaces) word.first.push(place);
      }
      if (this.#units > smallLibrary && word.places.length > 2 * mostPlaces)
        word.places = heaviestOf(word.places, mostPlaces);
      word.forms.set(form, (word.forms.get(form) ?? 0) + count);
    }
  }

  /** In how many units a word stands. */
  unitsOf(key: string): number {
    return this.#words.get(key)?.units ?? 0;
  }

  /** All keys. */
  keys(): Iterable<string> {
    return this.#words.keys();
  }

  /** A word's most frequent form and its places, written; `undefined` for a word that no report has. */
  written(key: string): { form: string; places: string } | undefined {
    const word = this.#words.get(key);
    if (!word) return undefined;
    const { units, places, first, reports, forms } = word;
    const form = mostFrequent(forms);
    if (this.#units <= smallLibrary || units <= mostPlaces) return { form, places: byReport(places) };
    const kept = new Set([...heaviestOf(places, heaviestPlaces), ...first]);
    return { form, places: writeCommon(units, reports, byReport([...kept].sort((a, b) => a - b))) };
  }
}

/** The form that is written most often; of equals the shortest. */
function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [best] = [...forms].sort(
    ([a, times], [b, others]) => others - times || a.length - b.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** The heaviest places, in the order of the library. Of each report a few at most, so that one does not hide the others. */
function heaviestOf(places: readonly Packed[], count: number): Packed[] {
  const perReport = new Map<number, number>();
  return places
    .toSorted((a, b) => weightIn(b) - weightIn(a) || a - b)
    .filter(place => {
      const report = Math.floor(place / (65_536 * 64));
      const taken = perReport.get(report) ?? 0;
      perReport.set(report, taken + 1);
      return taken < Math.max(4, count / 16);
    })
    .slice(0, count)
    .sort((a, b) => a - b);
}

function byReport(places: readonly Packed[]): string {
  const groups = new Map<number, [number, string][]>();
  for (const [report, unit, mark] of places.map(unpacked)) {
    const group = groups.get(report);
    if (group) group.push([unit, mark]);
    else groups.set(report, [[unit, mark]]);
  }
  return writeReports(
    [...groups].map(([report, own]) => ({ report, count: own.length, places: writePlaces(own) })),
  );
}
