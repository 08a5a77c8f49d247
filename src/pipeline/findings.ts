import type { Finding } from '../model/finding.ts';
import type { At } from './draft.ts';

/** Takes a finding down; every step of the pipeline is given one of these. */
export type Tell = (finding: Finding) => void;

/** What a step was told to expect and what it met, as far as that can be said in a word. */
interface Contrast {
  readonly found?: string;
  readonly expected?: string;
}

/** The place of a finding that concerns a file as a whole. */
export const fileStart: At = { line: 1, column: 1 };

/** The place of a finding at an offset of its file's text, in UTF-16 units. */
export function atOffset(text: string, offset: number): At {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** Something that stops the build. */
export function errorAt(
  file: string,
  at: At,
  rule: string,
  message: string,
  contrast: Contrast = {},
): Finding {
  return { rule, severity: 'error', file, line: at.line, column: at.column, message, ...contrast };
}

/** Something a person should look at; the build goes on. */
export function warningAt(
  file: string,
  at: At,
  rule: string,
  message: string,
  contrast: Contrast = {},
): Finding {
  return { rule, severity: 'warning', file, line: at.line, column: at.column, message, ...contrast };
}

/** True where nothing in the list stops the build. */
export function withoutErrors(findings: readonly Finding[]): boolean {
  return findings.every(finding => finding.severity !== 'error');
}

/** Says that the library has no report of a name, and which one may be meant. */
export function noReport(slug: string, slugs: readonly string[]): string {
  const near = nearest(slug, slugs);
  return `there is no report “${slug}” in this library${near ? `; did you mean “${near}”?` : ''}`;
}

/** The nearest of the known words, for “did you mean”; nothing where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const same = known.find(candidate => plain(candidate) === plain(word));
  if (same) return same;
  const ranked = known
    .map(candidate => ({ candidate, distance: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  // Two letters that changed places are two edits.
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return best && best.distance <= most ? best.candidate : undefined;
}

/** How many letters to put in, take out or change to make one word of the other (Levenshtein 1966). */
function edits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
