import type { GlossaryEntry } from '../model/glossary.ts';
import type { Group } from '../model/group.ts';
import type { LibraryIndex, Recommended, Service } from '../model/library.ts';
import type { TogetherPageData } from '../model/together.ts';
import type { ReportData } from '../reader/words-of.ts';
import type { Searchable } from './SearchRoute.tsx';

/** Where pages get their data: files in the browser, the compiled library while pages are made. */
export interface DataSource {
  readonly library: () => Promise<LibraryIndex>;
  readonly services: () => Promise<readonly Service[]>;
  /** What the page of search lists where there is no script: nothing in a browser, which has some. */
  readonly searchable: () => Promise<Searchable | null>;
  readonly glossary: () => Promise<readonly GlossaryEntry[]>;
  /** Rejects with a `Response` of status 404 where the library does not tell how its reports belong together. */
  readonly together: () => Promise<TogetherPageData>;
  /** Rejects with a `Response` of status 404 where there is no such report. */
  readonly report: (slug: string) => Promise<ReportData>;
  /** What a report recommends; to be asked for only where its outline says that it does. */
  readonly recommended: (slug: string) => Promise<Recommended | undefined>;
}

/** What the page of a series or a topic loads. */
export interface GroupRouteData {
  readonly index: LibraryIndex;
  readonly kind: 'series' | 'topics';
  readonly group: Group;
}

/** What the page for teachers loads: the rest comes once a report is chosen. */
export interface TeachersRouteData {
  readonly index: LibraryIndex;
  readonly services: readonly Service[];
  readonly loadReport: DataSource['report'];
}

/** What the route of a report loads. */
export interface ReportRouteData {
  readonly report: ReportData;
  readonly services: readonly Service[];
}

/** What the page about a report loads. */
export interface AboutReportRouteData extends ReportRouteData {
  readonly recommended: Recommended | undefined;
}
