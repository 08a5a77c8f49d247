import type { Draft, Part } from './drafts.ts';
import type { Span } from './lines.ts';

/** A footnote with its name in the text. */
export interface Note {
  readonly name: string;
  readonly draft: Draft;
}

/** A number in a stretch of text, where it stands there, and the name of the note that it refers to. */
export interface NamedMark {
  readonly name: string;
  readonly number: string;
  readonly index: number;
  /** The number with what belongs to it: “[footnote 1]”. */
  readonly text: string;
}

/** Footnotes of a document and the paragraphs without them. */
export interface Notes {
  readonly parts: readonly (readonly Part[])[];
  readonly notes: readonly Note[];
  /** The name of the note that a raised number in a stretch of text refers to. */
  readonly noteOf: (number: string, span: Span) => string | undefined;
  /** The numbers in a stretch of text that refer to notes. */
  readonly marksIn: (span: Span) => readonly NamedMark[];
}

/** Notes that stand on pages. */
export interface PageNotes extends Notes {
  /** The names of all notes. */
  readonly taken: ReadonlySet<string>;
  /** Raised numbers, and those in brackets, for which there is no note. */
  readonly missing: ReadonlySet<string>;
  /** The same where they stand. */
  readonly unmet: readonly Omit<NamedMark & { readonly span: Span }, 'name'>[];
}

/** How many characters of a note are its number. */
export function labelLength(text: string): number {
  return /^\s*(?:\d{1,3}|[*†‡])[.)]?\s*/.exec(text)?.[0].length ?? 0;
}

/** The number that a note begins with. */
export function numberOf(text: string): string | undefined {
  return /^\s*(\d{1,3}|[*†‡])/.exec(text)?.[1];
}

/** A name that no other note has. */
export function freeName(number: string, taken: Set<string>): string {
  const plain = /^\d/.test(number) ? number : 'note';
  let name = plain;
  for (let count = 2; taken.has(name); count++) name = `${plain}-${count}`;
  taken.add(name);
  return name;
}
