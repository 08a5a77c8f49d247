import type { Library, Term } from './library.ts';
import { neutralTitle, type Slug } from './report.ts';

/** A word explained, and the reports that mark it. */
export interface GlossaryEntry extends Term {
  readonly reports: readonly { readonly slug: Slug; readonly title: string }[];
}

/** All words explained, in alphabetical order, as the glossary's page needs them. Sensitive reports have their neutral titles. */
export function glossaryOf({ terms, reports }: Pick<Library, 'terms' | 'reports'>): GlossaryEntry[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  return [...terms]
    .sort((a, b) => compare(a.term, b.term))
    .map(term => ({
      ...term,
      reports: reports
        .filter(report => report.editions.some(edition => edition.terms.some(({ id }) => id === term.id)))
        .map(report => ({ slug: report.slug, title: neutralTitle(report) })),
    }));
}

/** Up to so many words are read as one list; more have letters to jump to. */
const oneList = 20;

/** The words below one letter; without a letter, all of them. */
export interface GlossaryPart {
  readonly letter?: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Puts the words, which are in order, below their first letters where they are many. */
export function glossaryParts(entries: readonly GlossaryEntry[]): GlossaryPart[] {
  if (entries.length <= oneList) return entries.length === 0 ? [] : [{ entries }];
  const parts = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    // An accent does not make another letter.
    const letter = entry.term.normalize('NFD').charAt(0).toUpperCase();
    parts.set(letter, [...(parts.get(letter) ?? []), entry]);
  }
  return [...parts].map(([letter, own]) => ({ letter, entries: own }));
}
