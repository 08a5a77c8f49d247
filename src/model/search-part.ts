/**
 * A report's own part of the search index: its units, the subjects under which they are listed, and its words, a line each.
 * See `search-index.ts` for how lines are written.
 */

import { type UnitSpan, writeUnits } from './search-index.ts';

/** Phrases by which units are found, beside their own words. */
export interface UnitSubjects {
  readonly units: readonly number[];
  readonly names: readonly string[];
}

/** Begins the line of subjects in a report's own part, which no word does. */
const subjectsMark = '=';

/** A report's own part: its units, its subjects where it has any, and its words. */
export function writeReportPart(
  units: readonly (readonly UnitSpan[])[],
  subjects: readonly UnitSubjects[],
  lines: readonly string[],
): string {
  const filed = subjects.map(({ units, names }) => [units, names]);
  return [
    writeUnits(units),
    ...(filed.length > 0 ? [subjectsMark + JSON.stringify(filed)] : []),
    ...lines,
  ].join('\n');
}

/** What a report's own part is made of, none of it read yet. */
export interface ReportPartText {
  readonly units: string;
  readonly subjects: string;
  readonly words: string;
}

/** Splits a report's own part. */
export function splitReportPart(text: string): ReportPartText {
  const end = (from: number) => {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
  };
  const first = end(0);
  const second = text.startsWith(subjectsMark, first + 1) ? end(first + 1) : first;
  return {
    units: text.slice(0, first),
    subjects: text.slice(first + 1 + subjectsMark.length, second),
    words: text.slice(second + 1),
  };
}

/** The subjects of each unit, by its number; what cannot be read is none. */
export function readSubjects(text: string): ReadonlyMap<number, readonly string[]> {
  const byUnit = new Map<number, string[]>();
  for (const [units, names] of entriesIn(text)) {
    for (const unit of units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...names]);
  }
  return byUnit;
}

function entriesIn(text: string): [number[], string[]][] {
  try {
    const value: unknown = text === '' ? [] : JSON.parse(text);
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is [number[], string[]] {
  if (!Array.isArray(value)) return false;
  const [units, names]: unknown[] = value;
  return (
    Array.isArray(units) &&
    units.every(Number.isSafeInteger) &&
    Array.isArray(names) &&
    names.every(name => typeof name === 'string')
  );
}
