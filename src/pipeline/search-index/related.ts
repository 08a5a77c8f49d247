import type { Term } from '../../model/library.ts';
import type { Kinship, Related } from '../../model/search-index.ts';
import { searchWords } from '../../text/search-words.ts';
import type { Phrases } from './report-words.ts';

/** Words and phrases that mean the same or nearly the same: of official language and of plain, or of either. */
export interface WordGroup {
  readonly words: readonly string[];
  /** What each says of the others; see `kinships`. */
  readonly kinship: Exclude<Kinship, 'explains'>;
  /** Where only words of the first list lead to words of the second, and back. */
  readonly others?: readonly string[];
  /** What these say of the first, where it is something else. */
  readonly back?: WordGroup['kinship'];
}

/** The key of a word or phrase: its stems. */
function keyOf(text: string): string {
  return searchWords(text, 'en')
    .map(({ stem }) => stem)
    .join(' ');
}

/** By key, the keys of what means something like it. */
export type RelatedKeys = ReadonlyMap<string, readonly Related[]>;

/** The words of groups and of the glossary, each with what it leads to. */
export function relatedKeys(groups: readonly WordGroup[], terms: readonly Term[]): RelatedKeys {
  const found = new Map<string, Map<string, Kinship>>();
  const link = (from: string, to: string, kinship: Kinship) => {
    if (from === '' || to === '' || from === to) return;
    const others = found.get(from) ?? new Map<string, Kinship>();
    found.set(from, others);
    // The first to say so is the closest; what two lists put together is closer than what one does.
    const before = others.get(to);
    if (before === undefined) others.set(to, kinship);
    else if (before === 'near') others.set(to, 'plain');
  };
  const linkAll = (ones: readonly string[], others: readonly string[], kinship: Kinship) => {
    for (const one of ones) for (const other of others) link(one, other, kinship);
  };
  for (const term of terms) {
    const names = [term.term, ...term.forms].map(keyOf);
    linkAll(names, names, 'same');
    const [name = ''] = names;
    for (const word of contentOf(term.youngPeople)) link(word, name, 'explains');
    for (const word of contentOf(term.definition)) link(word, name, 'explains');
  }
  for (const { words, others, kinship, back } of groups) {
    const ones = words.map(keyOf);
    const twos = others?.map(keyOf) ?? ones;
    linkAll(ones, twos, kinship);
    if (others) linkAll(twos, ones, back ?? kinship);
  }
  return new Map(
    [...found].map(([key, others]) => [
      key,
      [...others].map(([other, kinship]) => ({ key: other, kinship })),
    ]),
  );
}

function contentOf(definition: string): string[] {
  return searchWords(definition, 'en')
    .filter(({ joins }) => !joins)
    .map(({ stem }) => stem);
}

/** The phrases among the keys, to be looked for in texts. */
export function phrasesOf(related: RelatedKeys): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const key of related.keys()) {
    const stems = key.split(' ');
    const [first = ''] = stems;
    if (stems.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), stems]);
  }
  return phrases;
}
