import type { Correction, Edition, Report } from '../../model/report.ts';
import { alignReport } from '../align/pairings.ts';
import type { Draft, DraftEdition } from '../draft.ts';
import type { MediaFile } from '../read/source.ts';
import { measure } from './reading.ts';
import { revisionOf } from './revision.ts';
import { usedTerms } from './terms.ts';

/** A draft without errors as the report that readers get. `media` are the draft's, with their hashes. */
export function compileReport(draft: Draft, media: readonly MediaFile[]): Report {
  const report = {
    slug: draft.slug,
    ...draft.facts,
    corrections: inDateOrder(draft.facts.corrections),
    editions: draft.editions.map(compileEdition),
    pairings: alignReport(draft),
    media: draft.media,
    ...(draft.subjects ? { subjects: draft.subjects } : {}),
  };
  return { ...report, revision: revisionOf(report, media) };
}

function inDateOrder(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function compileEdition(draft: DraftEdition): Edition {
  const { id, audience, lang, title, summary, sections, footnotes, tables } = draft;
  return {
    id,
    audience,
    lang,
    title,
    summary,
    sections,
    footnotes,
    terms: usedTerms(draft),
    tables: tables.map(({ path, csv }) => ({ path, csv })),
    reading: measure(draft),
  };
}
