import { searchWords } from '../text/search-words.ts';
import { has, hitsIn, type Terms } from './hits.ts';

/** What the subjects of a unit say of what is looked for. */
export interface Listing {
  /** For each wanted word how well a subject names it, from 0 to 1. */
  readonly values: readonly number[];
  /** How much of what is looked for the best of them names alone, from 0 to 1. */
  readonly fit: number;
  /** Those that name most, the best first. */
  readonly names: readonly string[];
}

/** Looks through the subjects of a unit. */
export function listingOf({ bySubject, rarities }: Terms, subjects: readonly string[]): Listing {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const judged = subjects.map(name => {
    const hits = bySubject.size > 0 ? hitsIn(bySubject, searchWords(name, 'en')) : [];
    const values = rarities.map((_, at) =>
      Math.max(0, ...hits.filter(has(at)).map(({ term }) => term.factor)),
    );
    const fit = rarities.reduce((sum, rarity, at) => sum + ((values[at] ?? 0) * rarity) / all, 0);
    return { name, values, fit };
  });
  const best = judged.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit);
  return {
    values: rarities.map((_, at) => Math.max(0, ...judged.map(({ values }) => values[at] ?? 0))),
    fit: best[0]?.fit ?? 0,
    names: best.slice(0, mostNames).map(({ name }) => name),
  };
}

/** So many subjects are told of a result. */
const mostNames = 2;
