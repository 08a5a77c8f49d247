import { useEffect } from 'react';
import type { LibraryIndex } from '../model/library.ts';
import { neutralTitle } from '../model/report.ts';
import type { TogetherPageData } from '../model/together.ts';
import { tabName } from '../reader/VersionTab.tsx';
import { parseView, tabOf } from '../reader/view.ts';
import { useWords, type WordKey, type Words } from '../strings/words.tsx';
import type { GroupRouteData, ReportRouteData } from './data.ts';

/** A route that matched, with what it loaded. */
export interface Matched {
  readonly data: unknown;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly handle: unknown;
}

/** What a route says about itself: its page's name, its description for search engines, and what its looks come from. */
export interface PageHandle {
  /** Source files whose code comes by itself, and whose styles the page needs from the start. */
  readonly code?: (params: Matched['params']) => readonly string[];
  readonly name: (words: Words, data: unknown, params: Matched['params']) => string;
  readonly description?: (words: Words, data: unknown) => string;
}

/** The name of the page in the browser's tab and history: its own, then the site's. */
export function pageName(matches: readonly Matched[], words: Words): string {
  return withSite(ownName(matches, words), words);
}

/** A page's own name, then the site's. */
export function withSite(own: string | undefined, words: Words): string {
  return own ? `${own} – ${words('siteName')}` : words('siteName');
}

/** Names the tab in the browser. Not the emptied page of a reader who left while this one was on its way. */
export function nameTab(name: string): void {
  if (document.getElementById('app')) document.title = name;
}

/** Names the tab after what is shown in the place of the page that was asked for. */
export function useStandInName(own: WordKey): void {
  // What stays in the browser's history tells nobody at which level the reader reads.
  const words = useWords('standard');
  // The frame names the page that was asked for in a layout effect; this one comes after it.
  useEffect(() => nameTab(withSite(words(own), words)));
}

function ownName(matches: readonly Matched[], words: Words): string | undefined {
  const match = matches.findLast(candidate => isHandle(candidate.handle));
  return match && isHandle(match.handle) ? match.handle.name(words, match.data, match.params) : undefined;
}

/** The page's description, where it has one. */
export function pageDescription(matches: readonly Matched[], words: Words): string | undefined {
  const match = matches.findLast(candidate => isHandle(candidate.handle));
  return match && isHandle(match.handle) ? match.handle.description?.(words, match.data) : undefined;
}

/** The source files whose styles a page needs beside those of every page. */
export function pageCode(matches: readonly Matched[]): readonly string[] {
  return matches.flatMap(({ handle, params }) => (isHandle(handle) ? (handle.code?.(params) ?? []) : []));
}

function isHandle(value: unknown): value is PageHandle {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** The library's page. */
export const libraryHandle: PageHandle = {
  code: () => ['src/app/LibraryRoute.tsx'],
  name: (_, data) => (data as LibraryIndex | undefined)?.name ?? '',
  description: (_, data) => (data as LibraryIndex).summary,
};

/** The page of a series or a topic. */
export const groupHandle: PageHandle = {
  code: () => ['src/app/LibraryRoute.tsx'],
  name: (_, data) => (data as GroupRouteData | undefined)?.group.title ?? '',
  description: (_, data) => (data as GroupRouteData).group.summary ?? (data as GroupRouteData).index.summary,
};

/** The page that tells how the reports belong together. */
export const togetherHandle: PageHandle = {
  code: () => ['src/app/TogetherRoute.tsx'],
  name: (_, data) => (data as TogetherPageData | undefined)?.title ?? '',
  description: (_, data) => (data as TogetherPageData).lead.adults,
};

/** A report's pages: neutral where it is sensitive, since a name stays in the history. */
export const reportHandle: PageHandle = {
  code: params => (params['*'] === 'side-by-side/' ? ['src/reader/SideBySide.tsx'] : []),
  name: (words, data, params) => {
    const outline = (data as ReportRouteData | undefined)?.report.outline;
    if (!outline) return '';
    const title = neutralTitle(outline);
    const view = parseView(outline, params['*'] ?? '');
    if (!view) return title;
    return words('report.pageName', { title, version: tabName(words, outline, tabOf(view)) });
  },
  description: (words, data) => {
    const { outline } = (data as ReportRouteData).report;
    // A search engine's listing is seen on other people's screens too.
    return outline.sensitive
      ? words('aboutReport.neutralDescription', { publisher: outline.publisher })
      : (outline.editions[0]?.summary ?? '');
  },
};

/** The page about a report. */
export const aboutReportHandle: PageHandle = {
  ...reportHandle,
  code: () => ['src/app/AboutReportRoute.tsx'],
  name: (_, data) => {
    const outline = (data as ReportRouteData | undefined)?.report.outline;
    return outline ? neutralTitle(outline) : '';
  },
};

/** The page of what differs between a report's versions. */
export const differencesHandle: PageHandle = {
  ...reportHandle,
  code: () => ['src/app/DifferencesRoute.tsx'],
  name: (words, data) => {
    const outline = (data as ReportRouteData | undefined)?.report.outline;
    return outline ? words('differences.pageName', { title: neutralTitle(outline) }) : '';
  },
};
