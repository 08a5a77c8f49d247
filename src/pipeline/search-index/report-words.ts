import type { Edition, Report } from '../../model/report.ts';
import { heaviest, sideOf, type UnitSpan, writeMark } from '../../model/search-index.ts';
import { isJoining, type SearchWord, searchWords } from '../../text/search-words.ts';

/** Where a word stands in a report, and how it is written. */
export interface WordInReport {
  readonly places: readonly (readonly [unit: number, mark: string])[];
  /** How often it is written how. */
  readonly forms: ReadonlyMap<string, number>;
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

/** A word on one side of a unit. */
interface Said {
  count: number;
  /** Written forms, for the most frequent one. */
  forms: Map<string, number>;
}

/** All words of a report by their keys: where each stands, and how heavy it is there. */
export function wordsOfReport(
  report: Report,
  units: readonly (readonly UnitSpan[])[],
  phrases: Phrases,
): Map<string, WordInReport> {
  const found = new Map<string, { places: [number, string][]; forms: Map<string, number> }>();
  const note = (unit: number, sides: ReadonlyMap<number, ReadonlyMap<string, Said>>, lengths: Lengths) => {
    for (const [key, mark] of marksOf(sides, lengths)) {
      const word = found.get(key) ?? { places: [], forms: new Map<string, number>() };
      found.set(key, word);
      word.places.push([unit, mark]);
    }
    for (const side of sides.values()) {
      for (const [key, { forms }] of side) {
        const all = found.get(key)?.forms;
        for (const [form, count] of forms) all?.set(form, (all.get(form) ?? 0) + count);
      }
    }
  };
  const about = new UnitWords(phrases);
  for (const edition of report.editions) about.add(edition, `${edition.title}. ${report.title}`, 1.5);
  for (const edition of report.editions) about.add(edition, edition.summary, 1);
  note(0, about.sides, about.lengths);
  units.forEach((spans, at) => {
    const unit = new UnitWords(phrases);
    for (const span of spans) addSpan(unit, report, span);
    note(at + 1, unit.sides, unit.lengths);
  });
  return found;
}

type Lengths = ReadonlyMap<number, number>;

/** What stands in one unit, by side. */
class UnitWords {
  readonly sides = new Map<number, Map<string, Said>>();
  readonly lengths = new Map<number, number>();
  readonly #phrases: Phrases;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
  }

  /** Adds a text of an edition; each of its words counts `weight` times. */
  add(edition: Edition, text: string, weight: number): void {
    const side = this.#side(edition);
    const words = searchWords(text, edition.lang);
    const bit = sideOf(edition.audience);
    // What only hints at a unit's subject makes it no longer.
    if (weight >= 1) this.lengths.set(bit, (this.lengths.get(bit) ?? 0) + words.length);
    words.forEach((word, at) => {
      if (!isJoining(word.plain)) count(side, word.stem, word.plain, weight);
      if (weight >= 1) this.#addPhrases(side, words, at);
    });
  }

  /** Adds a key that is found as it stands, such as a passage's number. */
  addKey(edition: Edition, key: string): void {
    count(this.#side(edition), key, key, 100);
  }

  #side(edition: Edition): Map<string, Said> {
    const bit = sideOf(edition.audience);
    const side = this.sides.get(bit) ?? new Map<string, Said>();
    this.sides.set(bit, side);
    return side;
  }

  #addPhrases(side: Map<string, Said>, words: readonly SearchWord[], at: number): void {
    for (const phrase of this.#phrases.get(words[at]?.stem ?? '') ?? []) {
      if (!phrase.every((stem, next) => words[at + next]?.stem === stem)) continue;
      const written = words.slice(at, at + phrase.length).map(word => word.plain);
      count(side, phrase.join(' '), written.join(' '), 1);
    }
  }
}

function count(side: Map<string, Said>, key: string, form: string, weight: number): void {
  const said = side.get(key) ?? { count: 0, forms: new Map<string, number>() };
  side.set(key, said);
  said.count += weight;
  said.forms.set(form, (said.forms.get(form) ?? 0) + 1);
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
function* marksOf(
  sides: ReadonlyMap<number, ReadonlyMap<string, Said>>,
  lengths: Lengths,
): Generator<[key: string, mark: string]> {
  const marks = new Map<string, { weight: number; sides: number }>();
  for (const [bit, words] of sides) {
    const length = lengths.get(bit) ?? 0;
    const norm = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
    for (const [key, said] of words) {
      const weight = Math.min(
        heaviest,
        Math.max(1, Math.ceil((said.count / (said.count + norm)) * heaviest)),
      );
      const before = marks.get(key);
      marks.set(key, { weight: Math.max(weight, before?.weight ?? 0), sides: (before?.sides ?? 0) | bit });
    }
  }
  for (const [key, mark] of marks) yield [key, writeMark(mark.weight, mark.sides)];
}
