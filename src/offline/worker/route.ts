import { parseReportPath, prefixOfGroupPath, type ReportPlace } from '../../model/address.ts';
import { hashedFolder } from '../../model/site.ts';
import { savingHeader } from '../caches.ts';

/** What the worker does with a request. */
export type Route =
  /** Not ours to answer: the browser goes on as if there were no worker. */
  | { readonly kind: 'leave' }
  /** A file or page of the site itself, by its address: one on the list, or a hashed file of an earlier build. */
  | { readonly kind: 'site'; readonly url: string }
  /** A data file of a report; `path` is below the base. */
  | { readonly kind: 'report-file'; readonly slug: string; readonly path: string }
  | { readonly kind: 'report-page'; readonly place: ReportPlace }
  /** A page of a series or a topic; `prefix` is that of its language, with its slash. */
  | { readonly kind: 'group-page'; readonly prefix: string }
  /** A page's address without its slash. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** Any other page that may be ours. */
  | { readonly kind: 'page' };

/** What of a request decides about its route. */
export type Asked = Pick<Request, 'url' | 'method' | 'mode'> & { readonly headers: Pick<Headers, 'has'> };

/** What of the site decides about a route. */
export interface RouteFacts {
  /** The address of the base; ends with `/`. */
  readonly root: string;
  /** Whether a whole address, without query and fragment, is on the list of precached files. */
  readonly precached: (url: string) => boolean;
}

const leave: Route = { kind: 'leave' };

/** Decides what is done with a request, by its address; whoever saves says so in a header. */
export function routeOf(asked: Asked, site: RouteFacts): Route {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || !url.href.startsWith(site.root)) return leave;
  const address = url.origin + url.pathname;
  const path = address.slice(site.root.length);
  if (asked.mode === 'navigate') return pageRoute(path, address, url.search, site);
  const isSites = site.precached(address) || path.startsWith(hashedFolder);
  if (!url.search && isSites) return { kind: 'site', url: address };
  // Whoever saves must get the server's answer and not the copy that is being replaced.
  return asked.headers.has(savingHeader) ? leave : fileRoute(path);
}

function fileRoute(path: string): Route {
  const slug = path.match(/^reports\/([a-z0-9-]+)\/.*\.[a-z0-9]+$/i)?.[1];
  return slug ? { kind: 'report-file', slug, path } : leave;
}

function pageRoute(path: string, address: string, search: string, site: RouteFacts): Route {
  const own = address.replace(/\/index\.html$/, '/');
  for (const url of [own, `${own}index.html`]) if (site.precached(url)) return { kind: 'site', url };
  const place = parseReportPath(path.replace(/(^|\/)index\.html$/, '$1'));
  if (place) return { kind: 'report-page', place };
  const prefix = prefixOfGroupPath(path.replace(/\/index\.html$/, '/'));
  if (prefix !== undefined) return { kind: 'group-page', prefix };
  const file = fileRoute(path);
  if (file.kind === 'report-file') return file;
  // A PDF, a sitemap, a picture: only the file itself is an answer (F28).
  if (/\.[^/]+$/.test(path)) return leave;
  if (path.endsWith('/') || path === '') return { kind: 'page' };
  const isPage =
    parseReportPath(`${path}/`) ||
    prefixOfGroupPath(`${path}/`) !== undefined ||
    [`${own}/`, `${own}/index.html`].some(site.precached);
  return isPage ? { kind: 'redirect', to: `${address}/${search}` } : { kind: 'page' };
}
