import type { Draft, LibraryFacts } from '../draft.ts';
import type { Tell } from '../findings.ts';
import type { ReportSource } from '../read/source.ts';
import { parseEdition } from './edition.ts';

/** Parses the editions of a report. */
export function parseReport(source: ReportSource, library: LibraryFacts, tell: Tell): Draft {
  const { slug, folder, facts, pairs, media } = source;
  const around = { slug, title: facts.title, media, library };
  const editions = source.editions.map(edition => parseEdition(edition, around, tell));
  return {
    slug,
    folder,
    facts,
    editions,
    media: media.map(({ path, bytes }) => ({ path, bytes })),
    ...(pairs ? { pairs } : {}),
  };
}
