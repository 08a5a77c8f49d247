import type { ReportPlace } from '../../model/address.ts';
import { fillFrame } from '../../model/frame.ts';
import { ifInTime } from '../caches.ts';
import { type SavedReport, savedReport } from './saved.ts';

/** Where precached pages are found, by their address below the base. */
export interface PageSource {
  readonly root: string;
  /** Interface languages; the first has no prefix. */
  readonly languages: readonly string[];
  readonly page: (path: string) => Promise<Response | undefined>;
}

/** How long the network may take to begin its answer to a page, in milliseconds. */
const patience = 10_000;

/** A page of a report: made of the saved copy with no request, else the network's, else the page that says so. */
export async function reportPage(
  place: ReportPlace,
  request: Request,
  source: PageSource,
): Promise<Response> {
  // A copy that does not answer must not keep a page from coming.
  const report = await ifInTime(savedReport(place.slug, source.root));
  const made = report && (await ifInTime(savedPage(report, place, source)));
  if (made) return made;
  const answer = await fromNetwork(request);
  if (answer) return answer;
  if (report && (await ifInTime(lacksVersion(report, place.view)))) return standIn(source, '404.html', 404);
  // 503 and not 200: what is shown is not what was asked for, and nothing may keep it as if it were.
  return standIn(source, `${place.prefix}not-saved/`, 503);
}

async function savedPage(
  report: SavedReport,
  place: ReportPlace,
  source: PageSource,
): Promise<Response | undefined> {
  const frame = await source.page(`${place.prefix}frame/`);
  if (!frame) return undefined;
  const { title } = report.manifest;
  // Half of side by side is not side by side.
  if (place.view === 'side-by-side' && (await report.lacksPairs())) return undefined;
  if (isWordless(place.view)) return pageOf(fillFrame(await frame.text(), { title }), frame, 200);
  const language = place.prefix.slice(0, -1) || source.languages[0];
  const article = language && (await report.edition(place.view, language));
  return article ? pageOf(fillFrame(await frame.text(), { title, article }), frame, 200) : undefined;
}

/** Views that are made from the words of more than one version, or of none: script puts them in. */
function isWordless(view: string): boolean {
  return view === '' || view === 'side-by-side' || view === 'differences';
}

/** Whether a saved report is known to have no version of this name. */
async function lacksVersion(report: SavedReport, view: string): Promise<boolean> {
  const outline = await report.outline();
  return outline !== undefined && !isWordless(view) && !outline.editions.some(edition => edition.id === view);
}

/** Any other page that may be ours: the network's answer, or the site's “not found”. */
export async function otherPage(request: Request, source: PageSource): Promise<Response> {
  return (await fromNetwork(request)) ?? standIn(source, '404.html', 404);
}

/**
 * A page of a series or a topic: the network's answer, else an empty page, which script makes of the list of reports.
 * `prefix` is that of the page's language.
 */
export async function groupPage(prefix: string, request: Request, source: PageSource): Promise<Response> {
  return (await fromNetwork(request)) ?? standIn(source, `${prefix}frame/`, 200);
}

/** The network's answer of whatever status; `undefined` where none begins in time. */
function fromNetwork(request: Request): Promise<Response | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(undefined), patience);
    fetch(request)
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(timer));
  });
}

async function standIn(source: PageSource, path: string, status: number): Promise<Response> {
  const page = await source.page(path);
  return page ? pageOf(await page.text(), page, status) : Response.error();
}

/** A page's answer with the headers of the one that it is made from: its policies must hold here too. */
function pageOf(html: string, from: Response, status: number): Response {
  const headers = new Headers(from.headers);
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified', 'vary'])
    headers.delete(name);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  return new Response(html, { status, headers });
}
