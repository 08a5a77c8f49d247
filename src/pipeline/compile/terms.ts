import type { UsedTerm } from '../../model/report.ts';
import type { DraftEdition } from '../draft.ts';

/** The glossary terms that an edition uses, in the order of their first use, in the words of its audience. */
export function usedTerms({ terms, audience }: Pick<DraftEdition, 'terms' | 'audience'>): UsedTerm[] {
  const used = new Map<string, UsedTerm>();
  for (const { term } of terms) {
    if (!term || used.has(term.id)) continue;
    const definition = audience === 'adults' ? term.definition : term.youngPeople;
    used.set(term.id, { id: term.id, term: term.term, definition });
  }
  return [...used.values()];
}
