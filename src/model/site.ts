import type { Finding } from './finding.ts';
import type { Frame } from './frame.ts';
import type { Library, Outline, Recommended } from './library.ts';
import type { SayProgress } from './progress.ts';
import type { EditionId, Report, Slug } from './report.ts';

/** What a built site says about itself in `build.json`: for whoever serves it, not for readers. */
export interface BuildFacts {
  /** The path the site's links assume, such as `/` or `/a/b/`; begins and ends with `/`. */
  readonly base: string;
  /** Interface languages; the first has no prefix in addresses. */
  readonly languages: readonly string[];
  /** Slugs of the reports of which no copy may stay in a browser's cache. */
  readonly sensitive: readonly string[];
  /** Names this build: the same content and code have the same one. */
  readonly build: string;
  /** What each page's first words wait for. */
  readonly first: readonly FirstFile[];
}

/** A file that a page cannot be shown without, as a path from the root of the host. */
export interface FirstFile {
  readonly path: string;
  readonly as: 'style' | 'script';
  /** As in `PageAssets`: the page asks for the file with it, and takes what came ahead only with the same one. */
  readonly integrity?: string;
}

/** Reads `build.json` back; `undefined` where it is not one, or its base could lead out of the site. */
export function restoreBuildFacts(value: unknown): BuildFacts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { base, languages, sensitive, build, first } = value as Record<string, unknown>;
  if (typeof base !== 'string' || typeof build !== 'string' || !isBase(base)) return undefined;
  if (!isNames(languages) || !isNames(sensitive) || languages.length === 0) return undefined;
  if (!Array.isArray(first) || !first.every(isFirstFile)) return undefined;
  return { base, languages, sensitive, build, first };
}

/** Only what can stand in a header as it is. */
function isFirstFile(value: unknown): value is FirstFile {
  const { path, as, integrity } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof path !== 'string' || !/^\/[\w./~-]+$/.test(path)) return false;
  if (as !== 'style' && as !== 'script') return false;
  return integrity === undefined || (typeof integrity === 'string' && /^sha256-[\w+/]{43}=$/.test(integrity));
}

function isBase(base: string): boolean {
  return /^\/(?:[\w.~-]+\/)*$/.test(base) && !/\/\.{1,2}\//.test(base);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(name => typeof name === 'string' && /^[\w-]+$/.test(name));
}

/** The folder, below the base, of files that carry a hash in their name. */
export const hashedFolder = 'assets/';

/** A file that the service worker keeps from its first start on. */
export interface PrecacheEntry {
  /** Path from the root of the host; a page's is its address, such as `/help/`, or its file's. */
  readonly url: string;
  /** Changes with the bytes; `null` where the name does so itself. */
  readonly revision: string | null;
  /** `sha256-…` as in Subresource Integrity: a sign-in page of a network must not become part of the site. */
  readonly integrity?: string;
}

/** What the build tells the service worker. */
export interface SiteFacts extends Pick<BuildFacts, 'build' | 'base' | 'languages'> {
  readonly precache: readonly PrecacheEntry[];
}

/** Reads the facts that the build put into the worker. Throws where it did not. */
export function restoreSiteFacts(value: unknown): SiteFacts {
  const { build, base, languages, precache } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Record<string, unknown>;
  const placed = typeof base === 'string' && isBase(base) && isNames(languages);
  if (!placed || typeof build !== 'string' || !Array.isArray(precache)) {
    throw new Error('The build did not put its facts into the worker.');
  }
  return { build, base, languages, precache };
}

/** The words of one edition as the browser adopts them, in one interface language. */
export interface TextFile {
  readonly edition: EditionId;
  readonly language: string;
  readonly html: string;
}

/** The template of packs (model/pack.ts). */
export interface PackTemplate {
  /** Path below the base. */
  readonly file: string;
  /** Uncompressed size in bytes. */
  readonly bytes: number;
}

/** Addresses of built files for a page's head. */
export interface PageAssets {
  readonly script: string;
  /** Of every page. */
  readonly styles: readonly string[];
  /** Further styles, by the source file whose code they come with. */
  readonly laterStyles: Readonly<Record<string, readonly string[]>>;
  readonly early: string;
  /** In development files are modules, and the early one runs late. */
  readonly asModules?: boolean;
  readonly icon: string;
  /** What packs are made of; there is none while the site is being written. */
  readonly pack?: PackTemplate;
  readonly preloads: readonly string[];
  /**
   * By address: `sha256-…` of a script or style, as in Subresource Integrity (https://www.w3.org/TR/sri-2/). There is
   * none in development.
   */
  readonly integrity?: Readonly<Record<string, string>>;
  readonly policy?: string;
}

/** What pages are rendered from. */
export interface SiteRendererOptions {
  readonly library: Library;
  /** By slug; filled once the text files have their names. */
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly base: string;
  /** Scheme and host, such as `https://example.org`, where known. */
  readonly origin?: string;
  readonly assets: PageAssets;
}

/** A whole document. */
export interface RenderedPage {
  readonly html: string;
  /** What is around the words, where the page shows an edition. */
  readonly frame?: Frame | undefined;
}

/** The app as the build uses it: made by `app/server.tsx`, called by `prerender/`. */
export interface SiteRenderer {
  readonly texts: (report: Report) => Promise<TextFile[]>;
  readonly outline: (
    report: Report,
    texts: readonly (TextFile & { file: string; bytes: number })[],
  ) => Outline;
  /** What it recommends, where it recommends anything. */
  readonly recommended: (report: Report) => Recommended | undefined;
  /** Addresses that exist in every interface language. */
  readonly addresses: () => string[];
  /** The addresses of reports that were taken back, which say so in every interface language. */
  readonly withdrawn: () => string[];
  /** `*` renders the page for addresses that do not exist. */
  readonly render: (address: string, language: string) => Promise<RenderedPage>;
  /** The document at `files.forgotten`, which needs no script of a page. */
  readonly forgotten: () => Promise<string>;
}

/** A file of the search index, by its path below the base. */
export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/** Makes the search index of a library, report by report. */
export interface SearchMaker {
  /** Adds the next report, and gives its own part, which its saved copy has too, and the other files made of it. */
  readonly add: (report: Report) => { readonly own: SearchFile; readonly others: readonly SearchFile[] };
  /** The rest of the index, once all reports have been added. */
  readonly finish: () => Iterable<SearchFile>;
}

/** The compiled content, as the pipeline's plugin hands it to whoever makes pages of it. */
export interface ContentSource {
  /** The content folder's path. */
  readonly folder: string;
  /** Reads, checks and compiles; the library is missing where a finding is an error. */
  readonly load: (say?: SayProgress) => Promise<{
    readonly library: Library | undefined;
    readonly findings: readonly Finding[];
  }>;
  /** Starts a search index; the library's reports are then added in their order. */
  readonly searchMaker: (library: Library) => SearchMaker;
  /** The path on disk of a picture or data file of a report. Rejects where it lies outside of it. */
  readonly mediaFile: (slug: Slug, path: string) => Promise<string>;
}

/** The name of the pipeline's plugin, whose `api` is a `ContentSource`. */
export const contentPluginName = 'twofold:content';
