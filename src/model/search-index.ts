/**
 * The form of the search index: small text files, so that every host compresses them and nothing needs parsing as a whole.
 * A library's words are in parts by the alphabet; beside them each report has a part of its own, which its saved copy
 * brings along, and passages' texts in small files. Numbers are written in base 32, a digit a character, the lowest first.
 */

import { type Audience, audiences } from './report.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Int8Array(128).fill(-1);
for (let at = 0; at < digits.length; at++) digitOf[digits.charCodeAt(at)] = at;

/** Writes whole numbers of at least 0. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      text += digits.charAt(32 + (rest % 32));
      rest = Math.floor(rest / 32);
    }
    text += digits.charAt(rest);
  }
  return text;
}

/** Reads numbers one after the other; past the end, and where something else stands, they are 0. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get hasMore(): boolean {
    return this.#at < this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let factor = 1; this.#at < this.#text.length; factor *= 32) {
      const digit = digitOf[this.#text.charCodeAt(this.#at++)] ?? -1;
      if (digit < 32) return number + Math.max(digit, 0) * factor;
      number += (digit - 32) * factor;
    }
    return number;
  }

  /** One character: how much a word weighs in a unit, and in which versions. */
  mark(): number {
    return Math.max(digitOf[this.#text.charCodeAt(this.#at++)] ?? 0, 0);
  }
}

/** Weights of a word in a unit are whole numbers from 1 to this. */
export const heaviest = 8;

/** The mark of a word in a unit: its weight, and the audiences in whose versions it stands. */
export function writeMark(weight: number, sides: number): string {
  return digits.charAt((weight - 1) * 8 + sides);
}

/** The key under which a word of the subjects of parts is kept, beside that of the same word in the texts. */
export function subjectKey(stem: string): string {
  return `${stem}=`;
}

/** The word of such a key; `undefined` for any other. */
export function stemOfSubject(key: string): string | undefined {
  return key.endsWith('=') ? key.slice(0, -1) : undefined;
}

/** The bit of an audience among the sides of a posting. */
export function sideOf(audience: Audience): number {
  return 1 << audiences.indexOf(audience);
}

/** A unit: what the versions of a report say about the same thing, and what a search finds. It holds a word so. */
export interface Posting {
  /** The report's number in the index, counted from 0. */
  readonly report: number;
  readonly unit: number;
  /** 1 to `heaviest`. */
  readonly weight: number;
  /** Bits of audiences; see `sideOf`. */
  readonly sides: number;
}

/** How another word or phrase belongs to one. */
export const kinships = ['same', 'plain', 'explains', 'near'] as const;
export type Kinship = (typeof kinships)[number];

/** A word or phrase that means something like another, by its key. */
export interface Related {
  readonly key: string;
  readonly kinship: Kinship;
}

/** What an index says of one word or phrase. */
export interface IndexLine {
  /** Its stem; of a phrase the stems with spaces between them. A passage's number has `#` before it. */
  readonly key: string;
  /** The form in which it is written most often. */
  readonly word: string;
  /** In how many units it stands. */
  readonly units: number;
  /** Of a very common word only some places are there: the heaviest, and the first in the order of the library. */
  readonly isComplete: boolean;
  readonly postings: readonly Posting[];
  /** Of a word whose places are not all there: the reports that have it. */
  readonly reports?: readonly number[];
  readonly related: readonly Related[];
}

/** Splits a line of an index into its fields without reading them; `undefined` where it is none. */
function fieldsOf(line: string): [key: string, word: string, places: string, related: string] | undefined {
  const [key = '', form = '', places = '', related = ''] = line.split('\t');
  if (key === '') return undefined;
  const word = form === '' ? key : form.startsWith('~') ? key + form.slice(1) : form;
  return [key, word, places, related];
}

/** A line as the index has it. `form` is left out where it is the key. */
export function writeLine(key: string, word: string, places: string, related: readonly Related[]): string {
  const form = word === key ? '' : word.startsWith(key) ? `~${word.slice(key.length)}` : word;
  const others = related.map(other => kinships.indexOf(other.kinship) + other.key).join(',');
  return [key, form, places, others].join('\t').replace(/\t+$/, '');
}

/** Places in one report: distances between units, each with a mark. */
export function writePlaces(places: readonly (readonly [unit: number, mark: string])[]): string {
  let before = -1;
  let text = '';
  for (const [unit, mark] of places) {
    text += writeNumbers([unit - before - 1]) + mark;
    before = unit;
  }
  return text;
}

function readPlaces(reader: NumberReader, report: number, count: number, into: Posting[]): void {
  let unit = -1;
  for (let at = 0; at < count && reader.hasMore; at++) {
    unit += reader.next() + 1;
    const mark = reader.mark();
    into.push({ report, unit, weight: (mark >> 3) + 1, sides: mark & 7 });
  }
}

/** Reads a line of a report's own part, of which `report` is the number. */
export function readReportLine(line: string, report: number): IndexLine | undefined {
  const fields = fieldsOf(line);
  if (!fields) return undefined;
  const [key, word, places, related] = fields;
  const postings: Posting[] = [];
  readPlaces(new NumberReader(places), report, Number.POSITIVE_INFINITY, postings);
  return { key, word, units: postings.length, isComplete: true, postings, related: readRelated(related) };
}

/** A word's places in all reports, written: by report its number's distance, how many, and the places. */
export function writeReports(reports: readonly { report: number; count: number; places: string }[]): string {
  let before = -1;
  let text = '';
  for (const { report, count, places } of reports) {
    text += writeNumbers([report - before - 1, count]) + places;
    before = report;
  }
  return text;
}

function readReports(reader: NumberReader): Posting[] {
  const postings: Posting[] = [];
  let report = -1;
  while (reader.hasMore) {
    report += reader.next() + 1;
    readPlaces(reader, report, reader.next(), postings);
  }
  return postings;
}

/** Reads a line of the library's parts. */
export function readLibraryLine(line: string): IndexLine | undefined {
  const fields = fieldsOf(line);
  if (!fields) return undefined;
  const [key, word, places, related] = fields;
  const others = readRelated(related);
  if (!places.startsWith('.')) {
    const postings = readReports(new NumberReader(places));
    return { key, word, units: postings.length, isComplete: true, postings, related: others };
  }
  const [, count = '', distances = '', heavy = ''] = places.split('.');
  const reports = readRuns(new NumberReader(distances));
  const postings = readReports(new NumberReader(heavy));
  return {
    key,
    word,
    units: new NumberReader(count).next(),
    isComplete: false,
    postings,
    reports,
    related: others,
  };
}

/** The places of a very common word: in how many units, in which reports, and those that are kept. */
export function writeCommon(units: number, reports: readonly number[], keptPlaces: string): string {
  return `.${writeNumbers([units])}.${writeNumbers(runsOf(reports))}.${keptPlaces}`;
}

/** Ascending numbers as runs, since what is everywhere is in one report after the other: how many are left out, how many follow. */
function runsOf(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let after = 0;
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let length = 1;
    while (numbers[at + length] === first + length) length++;
    runs.push(first - after, length - 1);
    after = first + length;
    at += length;
  }
  return runs;
}

/** A run is no longer than a library could be: junk must not fill the memory. */
const longestRun = 65_536;

function readRuns(reader: NumberReader): number[] {
  const numbers: number[] = [];
  for (let after = 0; reader.hasMore; ) {
    const first = after + reader.next();
    const length = Math.min(reader.next() + 1, longestRun);
    for (let at = 0; at < length; at++) numbers.push(first + at);
    after = first + length;
  }
  return numbers;
}

function readRelated(text: string): Related[] {
  if (text === '') return [];
  return text.split(',').flatMap(part => {
    const kinship = kinships[Number(part.charAt(0))];
    return kinship ? [{ key: part.slice(1), kinship }] : [];
  });
}

/** A run of passages of an edition that belongs to a unit. Editions and sections by their place in the report. */
export interface UnitSpan {
  readonly edition: number;
  readonly section: number;
  /** 0 is the heading; both ends included. */
  readonly from: number;
  readonly to: number;
}

/** Writes which passages each unit has. The first unit, of titles and summaries, has none. */
export function writeUnits(units: readonly (readonly UnitSpan[])[]): string {
  return writeNumbers(
    units.flatMap(spans => [
      spans.length,
      ...spans.flatMap(({ edition, section, from, to }) => [edition, section, from, to - from]),
    ]),
  );
}

/** Reads what `writeUnits` wrote. */
export function readUnits(text: string): UnitSpan[][] {
  const reader = new NumberReader(text);
  const units: UnitSpan[][] = [];
  while (reader.hasMore) {
    units.push(
      Array.from({ length: reader.next() }, () => {
        const [edition, section, from] = [reader.next(), reader.next(), reader.next()];
        return { edition, section, from, to: from + reader.next() };
      }),
    );
  }
  return units;
}

/** How many units' texts are in one file. */
export const unitsInFile = 4;
