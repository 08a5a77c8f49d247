import type { Outline } from '../model/library.ts';
import type { EditionId, Span } from '../model/report.ts';

/** The words of a report while its pages are made: HTML out of the pipeline, never in the reader's bundle. */
export interface WordsOfReport {
  /** Everything inside an edition's column. */
  readonly edition: (edition: EditionId) => string;
  /** Some passages of an edition, as a side-by-side cell holds them. */
  readonly passages: (edition: EditionId, spans: readonly Span[]) => string;
  /** An edition's notes and words explained. */
  readonly end: (edition: EditionId) => string;
}

/** What a page of a report is made from. In the browser the words come from the page or a text file. */
export interface ReportData {
  readonly outline: Outline;
  readonly words?: WordsOfReport;
  /** Gives an edition's words where a document brought those of all of them, as a pack does. */
  readonly held?: (edition: EditionId) => DocumentFragment | undefined;
}

/** Side by side, two editions share a document: an id there begins with the edition's. */
export function idPrefix(edition: EditionId): string {
  return `${edition}:`;
}

/** Words that a page of a saved report shows before the app has started. */
export interface EarlyWords {
  readonly edition: string;
  readonly text: HTMLElement;
}
