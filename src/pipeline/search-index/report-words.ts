import type { Edition, Report } from '../../model/report.ts';
import { heaviest, sideOf, subjectKey, type UnitSpan, writeMark } from '../../model/search-index.ts';
import type { UnitSubjects } from '../../model/search-part.ts';
import { type SearchWord, searchWords } from '../../text/search-words.ts';

/** Where a word stands in a report, and how it is written. */
export interface WordInReport {
  readonly places: readonly (readonly [unit: number, mark: string])[];
  /** The form in which it is written most often, and how often that is. */
  readonly form: string;
  readonly count: number;
}

/** Phrases to look for beside single words: their stems, by the first of them. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** How much a word counts in a heading, and in the heading of the part that a passage is in. */
const inHeading = 2.5;
const inHeadingAbove = 0.6;
/** Of BM25: how soon saying a word again adds nothing, and how much a long unit takes from each word (in words). */
const saturation = 1.2;
const lengthShare = 0.6;
const usualLength = 110;

/** How often words stand on one side of a unit, each place with its weight; by key. */
type Counts = Map<string, number>;
/** How often each form of a word is written; by form, since one belongs to one key. */
type Forms = Map<string, { readonly key: string; count: number }>;

/** All words of a report by their keys: where each stands, and how heavy it is there. */
export function wordsOfReport(
  report: Report,
  units: readonly (readonly UnitSpan[])[],
  subjects: readonly UnitSubjects[],
  phrases: Phrases,
): Map<string, WordInReport> {
  const places = new Map<string, [number, string][]>();
  const forms: Forms = new Map();
  const note = (at: number, unit: UnitWords) => {
    for (const [key, mark] of marksOf(unit)) {
      const known = places.get(key);
      if (known) known.push([at, mark]);
      else places.set(key, [[at, mark]]);
    }
  };
  const about = new UnitWords(phrases, forms);
  for (const edition of report.editions) about.add(edition, `${edition.title}. ${report.title}`, 1.5);
  for (const edition of report.editions) about.add(edition, edition.summary, 1);
  note(0, about);
  units.forEach((spans, at) => {
    const unit = new UnitWords(phrases, forms);
    for (const span of spans) addSpan(unit, report, span);
    note(at + 1, unit);
  });
  addSubjects(places, report, units, subjects);
  const usual = usualForms(forms);
  return new Map(
    [...places].map(([key, own]) => [key, { places: own, ...(usual.get(key) ?? { form: key, count: 1 }) }]),
  );
}

/** Words of subjects have keys of their own: they stand in no text. Each counts alike, for all versions of a unit. */
function addSubjects(
  places: Map<string, [number, string][]>,
  report: Report,
  units: readonly (readonly UnitSpan[])[],
  subjects: readonly UnitSubjects[],
): void {
  const byKey = new Map<string, Set<number>>();
  for (const { units: within, names } of subjects) {
    const stems = names.flatMap(name =>
      searchWords(name, 'en').flatMap(word => (word.joins ? [] : word.stem)),
    );
    for (const stem of new Set(stems)) {
      const key = subjectKey(stem);
      byKey.set(key, new Set([...(byKey.get(key) ?? []), ...within]));
    }
  }
  for (const [key, within] of byKey) {
    const own = [...within].sort((a, b) => a - b);
    places.set(
      key,
      own.map(unit => [unit, writeMark(heaviest, sidesOf(report, units[unit - 1] ?? []))]),
    );
  }
}

/** The audiences in whose versions a unit is. */
function sidesOf(report: Report, spans: readonly UnitSpan[]): number {
  return spans.reduce((bits, { edition }) => {
    const audience = report.editions[edition]?.audience;
    return audience ? bits | sideOf(audience) : bits;
  }, 0);
}

/** Of each key the form that is written most often; of equals the shortest. */
function usualForms(forms: Forms): Map<string, { form: string; count: number }> {
  const usual = new Map<string, { form: string; count: number }>();
  for (const [form, { key, count }] of forms) {
    const best = usual.get(key);
    if (!best || count > best.count || (count === best.count && form.length < best.form.length))
      usual.set(key, { form, count });
  }
  return usual;
}

/** What stands in one unit, by side. */
class UnitWords {
  readonly sides = new Map<number, Counts>();
  readonly lengths = new Map<number, number>();
  readonly #phrases: Phrases;
  readonly #forms: Forms;

  constructor(phrases: Phrases, forms: Forms) {
    this.#phrases = phrases;
    this.#forms = forms;
  }

  /** Adds a text of an edition; each of its words counts `weight` times. */
  add(edition: Edition, text: string, weight: number): void {
    const side = this.#side(edition);
    const words = searchWords(text, edition.lang);
    const bit = sideOf(edition.audience);
    // What only hints at a unit's subject makes it no longer.
    if (weight >= 1) this.lengths.set(bit, (this.lengths.get(bit) ?? 0) + words.length);
    words.forEach((word, at) => {
      if (!word.joins) {
        count(side, word.stem, weight);
        this.#note(word);
      }
      const phrases = weight >= 1 ? this.#phrases.get(word.stem) : undefined;
      if (phrases) addPhrases(phrases, side, words, at);
    });
  }

  /** Adds a key that is found as it stands, such as a passage's number. */
  addKey(edition: Edition, key: string): void {
    count(this.#side(edition), key, 100);
  }

  #side(edition: Edition): Counts {
    const bit = sideOf(edition.audience);
    const side = this.sides.get(bit) ?? new Map<string, number>();
    this.sides.set(bit, side);
    return side;
  }

  #note({ stem, plain }: SearchWord): void {
    const known = this.#forms.get(plain);
    if (known) known.count++;
    else this.#forms.set(plain, { key: stem, count: 1 });
  }
}

/** Counts the known phrases that begin at a place. */
function addPhrases(
  phrases: readonly (readonly string[])[],
  side: Counts,
  words: readonly SearchWord[],
  at: number,
): void {
  for (const phrase of phrases) {
    if (phrase.every((stem, next) => words[at + next]?.stem === stem)) count(side, phrase.join(' '), 1);
  }
}

function count(side: Counts, key: string, weight: number): void {
  side.set(key, (side.get(key) ?? 0) + weight);
}

function addSpan(
  unit: UnitWords,
  report: Report,
  { edition: at, section: number, from, to }: UnitSpan,
): void {
  const edition = report.editions[at];
  const section = edition?.sections[number];
  if (!edition || !section) return;
  if (from > 0) unit.add(edition, section.heading, inHeadingAbove);
  for (let index = from; index <= to; index++) {
    if (index === 0) {
      unit.add(edition, section.heading, inHeading);
      unit.addKey(edition, `#${section.number}`);
    } else {
      unit.add(edition, section.blocks[index - 1]?.text ?? '', 1);
      unit.addKey(edition, `#${section.number}.${index}`);
    }
  }
}

/** The mark of each word of a unit: the heaviest of its sides decides. */
function* marksOf({ sides, lengths }: UnitWords): Generator<[key: string, mark: string]> {
  const weights = new Map<string, number>();
  const bits = new Map<string, number>();
  for (const [bit, counts] of sides) {
    const length = lengths.get(bit) ?? 0;
    const norm = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
    for (const [key, count] of counts) {
      const weight = Math.min(heaviest, Math.max(1, Math.ceil((count / (count + norm)) * heaviest)));
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
      bits.set(key, (bits.get(key) ?? 0) | bit);
    }
  }
  for (const [key, weight] of weights) yield [key, writeMark(weight, bits.get(key) ?? 0)];
}
