import type { Group } from './group.ts';
import type { Near } from './near.ts';
import type {
  Audience,
  Correction,
  Edition,
  EditionId,
  Pairing,
  Reading,
  Recommendation,
  Report,
  Section,
  Slug,
  WithdrawnReport,
} from './report.ts';
import type { Together } from './together.ts';

/** For whom somebody looks for help: the four doors of the help page. */
export const doors = ['me', 'friend', 'worried-adult', 'professional'] as const;
export type Door = (typeof doors)[number];

/** A support service. Contact facts are data with a source and a date of checking. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly for: readonly Door[];
  readonly audience: readonly Audience[];
  readonly nation: readonly string[];
  readonly need: readonly string[];
  readonly phone?: string;
  readonly text?: { readonly number: string; readonly message?: string };
  readonly web?: string;
  readonly cost?: string;
  /** Whether a call or a text to it is on the phone's bill, as its own page says; only with `source` and `checked`. */
  readonly bill?: 'shown' | 'not-shown';
  readonly hours?: string;
  readonly source?: string;
  /** ISO 8601 date on which a person checked the contact on the service's own page. */
  readonly checked?: string;
  /** ISO 8601 date after which hours are no longer shown. */
  readonly expires?: string;
}

/** A word explained, for adults and for young people. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** Other written forms, such as a plural or an abbreviation. */
  readonly forms: readonly string[];
  readonly definition: string;
  readonly youngPeople: string;
}

/** Everything a site is made from. */
export interface Library {
  readonly name: string;
  readonly publisher: string;
  readonly summary: string;
  /** Interface languages; the first has no prefix in addresses. */
  readonly languages: readonly string[];
  /** The neutral public page that Exit leads to when there is a network. */
  readonly exit: string;
  /** How its texts may be used, in the publisher's own words, where they say. */
  readonly licence?: string;
  readonly series: readonly Group[];
  readonly topics: readonly Group[];
  readonly reports: readonly Report[];
  /** Reports that were taken back: their addresses say so. */
  readonly withdrawn: readonly WithdrawnReport[];
  readonly services: readonly Service[];
  readonly terms: readonly Term[];
  /** How the reports belong together, where the publisher tells it. */
  readonly together?: Together;
}

/** A section as the reader's data file has it: without its words. */
export interface SectionOutline extends Pick<Section, 'id' | 'number' | 'depth' | 'heading'> {
  /** How many blocks it has. */
  readonly blocks: number;
}

/** An edition as the reader's data file has it: without its words. */
export interface EditionOutline extends Omit<Edition, 'sections' | 'footnotes' | 'terms' | 'tables'> {
  readonly sections: readonly SectionOutline[];
  /** Its language in its own name, such as “Cymraeg”; found by the build, because browsers know fewer names. */
  readonly languageName: string;
  /** By interface language: where its words lie, below the report's address, and their bytes uncompressed. */
  readonly text: Readonly<Record<string, { readonly file: string; readonly bytes: number }>>;
}

/** A recommendation with its place: the id of the box or, where its author gave none, that of the block. */
export interface PlacedRecommendation extends Recommendation {
  readonly place: string;
}

/**
 * What a report recommends, as the version tells it that tells most. A data file of its own (`files.recommendations`): these
 * are words of the report, which who reads a version has already.
 */
export interface Recommended {
  readonly edition: EditionId;
  /** In the order of the text. */
  readonly all: readonly PlacedRecommendation[];
}

/** A report without its words: what the reader works from, fetched by page. */
export interface Outline extends Omit<Report, 'editions' | 'media'> {
  readonly editions: readonly EditionOutline[];
  /** The day of publication as a sentence says it, by interface language: a browser takes long to write its first date. */
  readonly publishedIn?: Readonly<Record<string, string>>;
  /** Whether there is a file of what it recommends; copies that were saved by earlier builds have none. */
  readonly recommends?: true;
  /** The reports around it; copies that were saved by earlier builds have none. */
  readonly near?: Near;
}

/** One report in the list of reports. */
export interface ReportSummary {
  readonly slug: Slug;
  readonly title: string;
  readonly shortTitle: string;
  readonly published: string;
  readonly publisher: string;
  readonly series?: string;
  readonly topics: readonly string[];
  readonly sensitive: boolean;
  readonly revision: string;
  readonly corrections: readonly Correction[];
  readonly editions: readonly {
    readonly id: EditionId;
    readonly audience: Audience;
    readonly lang: string;
    readonly summary: string;
    readonly reading: Reading;
  }[];
}

/** The list of reports, one small data file. */
export interface LibraryIndex {
  readonly name: string;
  readonly publisher: string;
  readonly summary: string;
  readonly series: readonly Group[];
  readonly topics: readonly Group[];
  readonly reports: readonly ReportSummary[];
  /** The title of the page that tells how the reports belong together, where there is one. */
  readonly together?: string;
}

/** The list of reports as the library page needs it. */
export function libraryIndex(library: Library): LibraryIndex {
  const { name, publisher, summary, series, topics, together } = library;
  return {
    name,
    publisher,
    summary,
    series,
    topics,
    reports: library.reports.map(summarise),
    ...(together ? { together: together.title } : {}),
  };
}

/** The series and topics that have reports: the others have no page. */
export function groupsWithReports(index: LibraryIndex): Pick<LibraryIndex, 'series' | 'topics'> {
  return {
    series: index.series.filter(({ id }) => index.reports.some(({ series }) => series === id)),
    topics: index.topics.filter(({ id }) => index.reports.some(({ topics }) => topics.includes(id))),
  };
}

function summarise(report: Report): ReportSummary {
  const { slug, title, shortTitle, published, publisher, topics, sensitive, revision, corrections } = report;
  const editions = report.editions.map(({ id, audience, lang, summary, reading }) => ({
    id,
    audience,
    lang,
    summary,
    reading,
  }));
  const series = report.series === undefined ? {} : { series: report.series };
  return {
    slug,
    title,
    shortTitle,
    published,
    publisher,
    topics,
    sensitive,
    revision,
    corrections,
    editions,
    ...series,
  };
}

/**
 * The two editions a reader meets first: the one for young people (or easy read) at the left, the one for
 * adults at the right. A report with one edition has no pair.
 */
export function firstPair<E extends { id: EditionId; audience: Audience }>(report: {
  editions: readonly E[];
  pairings?: readonly Pairing[];
}): { left: E; right: E } | undefined {
  const right = report.editions.find(edition => edition.audience === 'adults');
  const left =
    report.editions.find(edition => edition.audience === 'young-people') ??
    report.editions.find(edition => edition.audience === 'easy-read');
  return left && right ? { left, right } : undefined;
}
