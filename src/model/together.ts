import type { Group } from './group.ts';
import { inTimeOrder, type NearReport, nearReport } from './near.ts';
import type { Report } from './report.ts';

/** The same told to both: neither stands in for the other. */
export interface BothVoices {
  readonly adults: string;
  readonly 'young-people': string;
}

/** One chapter of how the reports belong together; its words are paragraphs with an empty line between them. */
export interface TogetherPart {
  readonly id: string;
  /** One heading for both voices. */
  readonly heading: string;
  readonly words: BothVoices;
  /** Slugs of the reports that it tells of, in the order in which they are to be read. */
  readonly reports: readonly string[];
}

/** Something that happened around the reports, in one sentence for everybody. */
export interface Moment {
  /** A day, a month or a year: `2011-10-14`, `2011-10` or `2011`. */
  readonly date: string;
  readonly what: string;
}

/** How the reports of a library belong together, told for adults and for young people: `together.yaml`. */
export interface Together {
  readonly title: string;
  readonly lead: BothVoices;
  readonly parts: readonly TogetherPart[];
  readonly moments: readonly Moment[];
}

/** The same as its page needs it: with what the reports are called. */
export interface TogetherPageData extends Together {
  readonly reports: readonly NearReport[];
}

/** What of a library the page is made from. */
interface TellingLibrary {
  readonly together?: Together;
  readonly series: readonly Group[];
  readonly reports: readonly Report[];
}

/** What the page needs to tell how the reports belong together; `undefined` where the publisher does not. */
export function togetherOf({ together, reports, series }: TellingLibrary): TogetherPageData | undefined {
  const order = series.flatMap(group => group.order ?? []);
  return together && { ...together, reports: inTimeOrder(reports, { order }).map(nearReport) };
}

/** One line of what happened when: something around the reports, or a report that came out. */
export type TimeLine =
  | { readonly kind: 'moment'; readonly date: string; readonly what: string }
  | { readonly kind: 'report'; readonly date: string; readonly report: NearReport };

/**
 * What happened and which reports came out, year by year. What has no day comes before what has one, and reports of one
 * day in the order in which they were given.
 */
export function byYear({ moments, reports }: TogetherPageData): { year: string; lines: TimeLine[] }[] {
  const lines: TimeLine[] = [
    ...moments.map(({ date, what }) => ({ kind: 'moment' as const, date, what })),
    ...reports.map(report => ({ kind: 'report' as const, date: report.published, report })),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  const years = [...new Set(lines.map(({ date }) => date.slice(0, 4)))];
  return years.map(year => ({ year, lines: lines.filter(({ date }) => date.startsWith(year)) }));
}
