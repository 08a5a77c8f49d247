import type { EditionId, Slug } from './report.ts';

/** The pages of a site, as paths below its base and language prefix. */
export const addresses = {
  library: '/',
  search: '/search/',
  saved: '/saved/',
  help: '/help/',
  glossary: '/glossary/',
  settings: '/settings/',
  about: '/about/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  teachers: '/teachers/',
  together: '/about-the-reports/',
  series: (id: string) => `/series/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  report: (slug: Slug) => `/reports/${slug}/`,
  edition: (slug: Slug, edition: EditionId) => `/reports/${slug}/${edition}/`,
  sideBySide: (slug: Slug) => `/reports/${slug}/side-by-side/`,
  differences: (slug: Slug) => `/reports/${slug}/differences/`,
} as const;

/** Where a site lies and in which language a page speaks. */
export interface SitePlace {
  /** Begins and ends with `/`. */
  readonly base: string;
  readonly language: string;
  /** The site's first language has no prefix. */
  readonly firstLanguage: string;
}

/** The path under which the router works: the base, and the language's prefix. Ends with `/`. */
export function routerBase(place: SitePlace): string {
  return place.language === place.firstLanguage ? place.base : `${place.base}${place.language}/`;
}

/** A page's path from the root of the host. */
export function pagePath(place: SitePlace, address: string): string {
  return routerBase(place) + address.replace(/^\//, '');
}

/** A data file's path from the root of the host: data does not depend on the interface's language. */
export function filePath(base: string, file: string): string {
  return base + file.replace(/^\//, '');
}

/**
 * Data files, as paths below the base. One whose form changes gets another name: pages and workers of two versions may be
 * there at the same time.
 */
export const files = {
  library: 'library.json',
  help: 'help.json',
  glossary: 'glossary.json',
  together: 'together.json',
  news: 'news.json',
  outline: (slug: string) => `reports/${slug}/outline.json`,
  recommendations: (slug: string) => `reports/${slug}/recommendations.json`,
  manifest: (slug: string) => `reports/${slug}/save.json`,
  frames: (slug: string, language: string) => `reports/${slug}/frames.${language}.json`,
  text: (slug: string, file: string) => `reports/${slug}/${file}`,
  /** All tables of a version in one file, by their paths: what a saved copy has of them. */
  tables: (slug: string, edition: string) => `reports/${slug}/tables/${edition}.json`,
  /** What a save of all versions, or of one, brings in an interface language, in one file (`Parcel`). */
  parcel: (slug: string, language: string, edition?: string) =>
    `reports/${slug}/parcel.${edition ? `${edition}.` : ''}${language}.txt`,
  clock: 'clock/',
  /** A page whose answer tells the browser to clear what it keeps of the site. */
  forgotten: 'forgotten/',
} as const;

/** Whether a path is that of what stands around a report's words on its pages (`files.frames`). */
export function isFrames(path: string): boolean {
  return /^reports\/[^/]+\/frames\.[\w-]+\.json$/.test(path);
}

/** A page of a report, read from its address. */
export interface ReportPlace {
  /** The language prefix with its slash, or an empty string. */
  readonly prefix: string;
  readonly slug: string;
  /** An edition, `side-by-side`, `differences`, or an empty string for the page about the report. */
  readonly view: string;
}

/** Reads the address of a report's page, given as a path below the base; `undefined` for any other. */
export function parseReportPath(path: string): ReportPlace | undefined {
  const [, prefix = '', slug, view = ''] =
    path.match(/^([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*\/)?reports\/([a-z0-9-]+)\/(?:([\w.-]+)\/)?$/) ?? [];
  return slug ? { prefix, slug, view } : undefined;
}

/**
 * The language prefix, with its slash or empty, of the address of a series or a topic, given as a path below the base;
 * `undefined` for any other.
 */
export function prefixOfGroupPath(path: string): string | undefined {
  const found = path.match(/^([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*\/)?(?:series|topics)\/[a-z0-9-]+\/$/);
  return found ? (found[1] ?? '') : undefined;
}

/**
 * Begins the fragment of a teacher's link, which opens some parts of a version and no others (`class-parts.ts`). A fragment
 * is sent to nobody: no host learns which parts a class was given.
 */
export const partsMark = '#parts=';

/** The fragment by which “Search” asks for a search in these parts. */
export const searchInParts = '#search-in-parts';

/** The id that an address's fragment names; one with half an escape in it is taken as it stands. */
export function idInFragment(hash: string): string {
  const fragment = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
