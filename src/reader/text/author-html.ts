import { routerBase, type SitePlace } from '../../model/address.ts';
import type { Edition } from '../../model/report.ts';
import { parsePassageId } from '../../model/report.ts';

interface Where {
  readonly place: SitePlace;
  readonly edition: Edition;
  /** Stands before ids where two editions share a document. */
  readonly prefix?: string | undefined;
}

/**
 * Fits what an author linked to its place: addresses from the root of the site lead below its base and
 * language, files only below its base, and links within the edition follow its ids. The HTML is our own
 * serialiser's, so attributes are always written in this form.
 */
export function authorHtml(html: string, { place, edition, prefix = '' }: Where): string {
  const sections = new Set<string>(edition.sections.map(section => section.id));
  return html
    .replace(/ (href|src)="\/(?!\/)([^"]*)"/g, (_, attribute: string, path: string) => {
      const isFile = /^reports\/[^/]+\/(media|data)\//.test(path);
      return ` ${attribute}="${isFile ? place.base : routerBase(place)}${path}"`;
    })
    .replace(/ href="#([^"]+)"/g, (whole, id: string) =>
      prefix && sections.has(parsePassageId(id).section) ? ` href="#${prefix}${id}"` : whole,
    );
}
