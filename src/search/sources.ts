import { filePath, files } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { restoreSearchEntry, type SearchEntry, searchFiles } from '../model/search-files.ts';
import { patientFetch } from '../ui/patient-fetch.ts';
import { typedWords } from './alternatives.ts';
import { LibraryIndex } from './library-index.ts';
import { readQuery } from './query.ts';
import { type ReportPart, ReportsIndex, type ReportWords } from './reports-index.ts';

/** Gets what is asked for from our own host, or from a saved copy by way of the worker; `keeps` is the cache's mode. */
async function get(path: string, cache: RequestCache): Promise<Response> {
  const response = await patientFetch(filePath(import.meta.env.BASE_URL, path), { cache });
  const type = response.headers.get('content-type') ?? '';
  // A page in place of a file is a network's sign-in page (F03).
  if (!response.ok || (type.includes('html') && !path.endsWith('.html')))
    throw new Error(`${path} could not be had (${response.status}).`);
  return response;
}

/** Parts of the index tell what somebody looked for: the browser is to keep none of them. */
async function getUnkept(path: string): Promise<string> {
  return (await get(path, 'no-store')).text();
}

/** An index with what its filters offer. */
export interface Library {
  readonly index: LibraryIndex;
  readonly entry: SearchEntry;
}

let held: Promise<Library> | undefined;
let ready: LibraryIndex | undefined;

/** The index of the whole library. Rejects where the network does not give it. */
export function libraryIndex(): Promise<Library> {
  held ??= loadLibrary();
  held.catch(() => forgetLibrary());
  return held;
}

/** Asks for the index anew the next time: a newer one may have taken its place. */
export function forgetLibrary(): void {
  held = undefined;
  ready = undefined;
}

/** Begins to fetch the words of a query, where the index is there, while the page still draws what was typed. */
export function fetchWordsOf(typed: string): void {
  if (ready) void typedWords(ready, readQuery(typed, ready.languages, false)).catch(() => {});
}

async function loadLibrary(): Promise<Library> {
  const entry = restoreSearchEntry(await (await get(searchFiles.entry, 'no-store')).json());
  if (!entry) throw new Error('The search index is not what it should be.');
  ready = new LibraryIndex(entry, getUnkept);
  return { index: ready, entry };
}

/** Fetches what most queries need, once somebody searches: the next one is answered sooner. Whoever saves data is spared it. */
export function fetchCommonWords(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  // Without them each word is fetched when it is looked up.
  held?.then(({ index }) => index.fetchCommon()).catch(() => {});
}

let open: { readonly slug: string; readonly index: Promise<ReportsIndex> } | undefined;

/** The index of one report, from its saved copy or from the network. Rejects where neither has it. */
export function reportIndex(slug: string): Promise<ReportsIndex> {
  if (open?.slug === slug) return open.index;
  const index = getUnkept(searchFiles.own(slug)).then(text => reportsIndex([{ slug, text }]));
  const own = { slug, index };
  open = own;
  index.catch(() => {
    if (open === own) open = undefined;
  });
  return index;
}

/** Gets the parts of what is saved on this device. */
export type SavedParts = () => Promise<readonly ReportPart[]>;

/** What can be looked through with no network. */
interface Saved {
  readonly index: ReportsIndex;
  readonly parts: readonly ReportPart[];
}

const saved = new Map<string | undefined, Promise<Saved | undefined>>();

/** The index of all saved reports, or of one of them; `undefined` where nothing is saved. Held until it is forgotten. */
export function savedIndex(savedParts: SavedParts, slug?: string): Promise<Saved | undefined> {
  const index = saved.get(slug) ?? loadSaved(savedParts, slug);
  saved.set(slug, index);
  return index;
}

/** Whether an index of what is saved is still the one to look in. */
export function isHeld(index: Promise<Saved | undefined>): boolean {
  return [...saved.values()].includes(index);
}

/** Reads what is saved anew the next time, and holds no words of it. */
export function forgetReports(): void {
  saved.clear();
  open = undefined;
}

async function loadSaved(savedParts: SavedParts, slug?: string): Promise<Saved | undefined> {
  const parts = await savedParts().catch(() => []);
  const wanted = slug === undefined ? parts : parts.filter(part => part.slug === slug);
  return wanted.length === 0 ? undefined : { index: await reportsIndex(wanted), parts: wanted };
}

/** The index of some reports whose parts are at hand. */
async function reportsIndex(parts: readonly ReportPart[]): Promise<ReportsIndex> {
  // The words of other meanings are kept with the site's own code. Without them, words themselves are found all the same.
  const related = await getUnkept(searchFiles.related).catch(() => '');
  return new ReportsIndex(parts, related, ['en', ''], wordsOf);
}

async function wordsOf({ slug, read, words = [] }: ReportPart): Promise<ReportWords> {
  // A copy's files are all read in one turn, and not each when another has named it.
  // One that cannot be read is fetched if it is wanted; of others nobody hears.
  const there = new Map(words.map(path => [path, read?.(path).catch(() => undefined)]));
  const text = async (path: string) =>
    (await (there.get(path) ?? read?.(path))) ?? (await get(path, 'default')).text();
  const outline = JSON.parse(await text(files.outline(slug))) as Outline;
  const found = await Promise.all(
    outline.editions.map(async ({ id, text: texts }) => {
      const file = (texts[document.documentElement.lang] ?? Object.values(texts)[0])?.file;
      // A version that was not saved is not there without a network; the others are shown.
      const html = file && (await text(files.text(slug, file)).catch(() => undefined));
      return html ? [[id, html] as const] : [];
    }),
  );
  return { outline, editions: new Map(found.flat()) };
}
