import { writeCommon, writePlaces, writeReports } from '../../model/search-index.ts';
import type { WordInReport } from './report-words.ts';

/** A word that stands in more units than this has only its heaviest places, where the library is not small. */
const mostPlaces = 256;
/** How many places are kept of such a word. */
const keptPlaces = 64;
/** Up to so many units, all places are kept. */
const smallLibrary = 4000;

type Place = readonly [report: number, unit: number, mark: string];

interface Word {
  units: number;
  places: Place[];
  reports: number[];
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
      const word: Word = this.#words.get(key) ?? { units: 0, places: [], reports: [], forms: new Map() };
      this.#words.set(key, word);
      word.units += places.length;
      word.reports.push(report);
      for (const [unit, mark] of places) word.places.push([report, unit, mark]);
      if (word.places.length > 2 * smallLibrary) word.places = heaviestOf(word.places, smallLibrary);
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
    const { units, places, reports, forms } = word;
    const form = mostFrequent(forms);
    if (this.#units <= smallLibrary || units <= mostPlaces) return { form, places: byReport(places) };
    return { form, places: writeCommon(units, reports, byReport(heaviestOf(places, keptPlaces))) };
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
function heaviestOf(places: readonly Place[], count: number): Place[] {
  const weight = (mark: string) => weightOf.get(mark) ?? 0;
  const perReport = new Map<number, number>();
  return places
    .toSorted(([, , a], [, , b]) => weight(b) - weight(a))
    .filter(([report]) => {
      const taken = perReport.get(report) ?? 0;
      perReport.set(report, taken + 1);
      return taken < Math.max(4, count / 16);
    })
    .slice(0, count)
    .sort(([a, unit], [b, other]) => a - b || unit - other);
}

/** Marks by how heavy they are: their order in base 64 is that of weights. */
const weightOf: ReadonlyMap<string, number> = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((mark, at) => [mark, at >> 3]),
);

function byReport(places: readonly Place[]): string {
  const groups = new Map<number, [number, string][]>();
  for (const [report, unit, mark] of places) {
    const group = groups.get(report);
    if (group) group.push([unit, mark]);
    else groups.set(report, [[unit, mark]]);
  }
  return writeReports(
    [...groups].map(([report, own]) => ({ report, count: own.length, places: writePlaces(own) })),
  );
}
