import type { Finding } from '../../model/finding.ts';
import type { Check, LibraryFacts, TermUse } from '../draft.ts';
import { errorAt, nearest } from '../findings.ts';

/** Tells of each `:term[word]` that the glossary does not explain. */
export const unknownTerm: Check = {
  rule: 'unknown-term',
  run: (draft, library) =>
    draft.editions.flatMap(edition =>
      edition.terms.filter(use => !use.term).map(use => unknown(edition.file, use, library)),
    ),
};

function unknown(file: string, { asked, at }: TermUse, { terms }: LibraryFacts): Finding {
  const near = nearest(
    asked,
    terms.flatMap(({ id, term, forms }) => [term, ...forms, id]),
  );
  const advice = near ? `did you mean “${near}”?` : 'add it to glossary.yaml, or take the mark off';
  const message = `the glossary does not explain “${asked}”; ${advice}`;
  return errorAt(file, at, 'unknown-term', message, { found: asked, ...(near ? { expected: near } : {}) });
}
