import type { At, DraftEdition } from './draft.ts';

/** Words with their place in the edition's file. */
interface PlacedWords {
  readonly text: string;
  readonly at: At;
}

/** What an edition says beside its parts: its title and summary, and each of its footnotes without markup. */
export function wordsAround(edition: DraftEdition): {
  readonly head: readonly PlacedWords[];
  readonly notes: readonly PlacedWords[];
} {
  const { title, summary, footnotes, footnotesAt, factAt } = edition;
  return {
    head: [
      { text: title, at: factAt(['title']) },
      { text: summary, at: factAt(['summary']) },
    ],
    notes: footnotes.map(({ html }, index) => ({
      text: html.replace(/<[^>]*>/g, ' '),
      at: footnotesAt[index] ?? factAt([]),
    })),
  };
}
