import { ifInTime } from '../caches.ts';
import { groupPage, otherPage, type PageSource, reportPage } from './pages.ts';
import { type Route, type RouteFacts, routeOf } from './route.ts';
import { savedFile } from './saved.ts';

/** What answers are made from. */
export interface Site extends RouteFacts, PageSource {
  readonly file: (url: string, request: Request) => Promise<Response>;
}

/** The answer to a request, or `undefined` where it is not the worker's to give. */
export function answerTo(request: Request, site: Site): Promise<Response> | undefined {
  const route: Route = routeOf(request, site);
  switch (route.kind) {
    case 'leave':
      return undefined;
    case 'site':
      return site.file(route.url, request);
    case 'report-file':
      return ifInTime(savedFile(route.slug, route.path, site.root)).then(kept =>
        // Who opens a picture by its own address asks for it, also where it was left out.
        kept && (kept.ok || request.mode !== 'navigate') ? kept : fetch(request),
      );
    case 'report-page':
      return reportPage(route.place, request, site);
    case 'group-page':
      return groupPage(route.prefix, request, site);
    case 'redirect':
      return Promise.resolve(Response.redirect(route.to, 302));
    case 'page':
      return otherPage(request, site);
    default:
      return route satisfies never;
  }
}
