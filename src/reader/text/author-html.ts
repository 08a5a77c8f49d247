import { routerBase, type SitePlace } from '../../model/address.ts';
import type { Edition } from '../../model/report.ts';
import { parsePassageId } from '../../model/report.ts';
import type { Words } from '../../strings/words.tsx';

interface Where {
  readonly place: SitePlace;
  readonly edition: Edition;
  /** Stands before ids where two editions share a document. */
  readonly prefix?: string | undefined;
  readonly words: Words;
}

/** The interface's words inside a block, by the name that the pipeline gives them. */
const said = {
  csv: 'content.csv',
  numbers: 'content.numbers',
  description: 'content.description',
  evidence: 'content.evidence',
  response: 'content.response',
  'for-children': 'content.forChildren',
} as const;

/**
 * Fits what an author linked to its place: addresses from the root of the site lead below its base and
 * language, files only below its base, and links within the edition follow its ids. Where the pipeline has left room
 * for words of the interface, they are put in. The HTML is our own serialiser's, so attributes are always written in
 * this form.
 */
export function authorHtml(html: string, { place, edition, prefix = '', words }: Where): string {
  const sections = new Set<string>(edition.sections.map(section => section.id));
  return html
    .replace(/ data-say="([a-z-]+)">/g, (_, name: keyof typeof said) => `>${escaped(words(said[name]))}`)
    .replace(/ (href|src)="\/(?!\/)([^"]*)"/g, (_, attribute: string, path: string) => {
      const isFile = /^reports\/[^/]+\/(media|data|tables)\//.test(path);
      return ` ${attribute}="${isFile ? place.base : routerBase(place)}${path}"`;
    })
    .replace(/ href="#([^"]+)"/g, (whole, id: string) =>
      prefix && sections.has(parsePassageId(id).section) ? ` href="#${prefix}${id}"` : whole,
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
