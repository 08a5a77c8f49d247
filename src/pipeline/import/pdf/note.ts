import type { Draft, Part } from './drafts.ts';

/** A footnote with its name in the text. */
export interface Note {
  readonly name: string;
  readonly draft: Draft;
}

/** Footnotes of a document and the paragraphs without them. */
export interface Notes {
  readonly parts: readonly (readonly Part[])[];
  readonly notes: readonly Note[];
  readonly noteOf: (number: string, page: number) => string | undefined;
  /** The same for a number that nothing raises but the shape of its digits: it stands right after a word. */
  readonly gluedNoteOf: (number: string, page: number) => string | undefined;
}

/** Notes that stand on pages. */
export interface PageNotes extends Notes {
  /** The names of all notes. */
  readonly taken: ReadonlySet<string>;
  /** Raised numbers for which there is no note. */
  readonly missing: ReadonlySet<string>;
}

/** A number right after a word or its punctuation, as digits that a font has raised look to a program. */
export const gluedNumber = /(?<=\p{Ll}{3}|[\p{L}\p{N}][.,;:!?)]["”’']?|\p{Ll}["”’'])\d{1,3}(?=$|[\s.,;:)])/gu;

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
