import { addresses } from '../../model/address.ts';
import type { LibraryFacts } from '../draft.ts';
import { atOffset, nearest, noReport, type Tell, warningAt } from '../findings.ts';
import type { ReportFiles } from './source.ts';

/** What a link to a page of the same site can lead to. */
export interface SitePages {
  /** The editions of each report by slug; nothing where the report was not read. */
  readonly reports: ReadonlyMap<string, readonly string[] | undefined>;
  readonly library: Pick<LibraryFacts, 'languages' | 'series' | 'topics'>;
}

/**
 * Tells of each link to a page of the site that does not exist: `/reports/none/full/`, `/nowhere/`. That does not show in
 * a report's own files, which the build cache goes by, so that it is asked each time; links within a report are
 * `broken-link`'s own.
 */
export function tellUnknownPages(files: ReportFiles, site: SitePages, tell: Tell): void {
  for (const [name, text] of files.texts) {
    if (!name.endsWith('.md')) continue;
    const plain = withoutCode(text);
    for (const match of plain.matchAll(links)) {
      const url = match[1] ?? match[2] ?? '';
      const why = lostPage(url, files.slug, site);
      if (why === undefined) continue;
      const at = atOffset(text, match.index);
      const message = `the link to “${url}” leads nowhere: ${why}`;
      tell(warningAt(`${files.folder}/${name}`, at, 'broken-link', message, { found: url }));
    }
  }
}

/** `[words](/address/)` and `[name]: /address/`; `//` begins the address of another site. */
const links =
  /(?<!\\)\[(?:[^[\]]|\[[^[\]]{0,200}\]){0,500}\]\(<?(\/(?!\/)[^\s)>]*)|^ {0,3}\[[^\]\n]{1,200}\]:\s*<?(\/(?!\/)[^\s>]*)/gm;

/** The text with code emptied: what stands in it is no link. */
function withoutCode(text: string): string {
  return text.replace(/^ {0,3}(```+|~~~+)[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|`[^`\n]+`/gm, code =>
    code.replace(/[^\n]/g, ' '),
  );
}

const pages: readonly string[] = Object.values(addresses).flatMap(page =>
  typeof page === 'string' ? page : [],
);
const pagesOfReports = ['', 'side-by-side', 'differences'];

/** Why an address leads to no page; nothing where it leads to one, or where nobody can tell. */
function lostPage(url: string, own: string, { reports, library }: SitePages): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  const parts = path.split('/').filter(part => part !== '');
  if (library.languages.slice(1).includes(parts[0] ?? '')) parts.shift();
  // A file, whose names the build makes.
  if (/\.[a-z0-9]+$/i.test(path)) return undefined;
  const [first, second = '', third = ''] = parts;
  if (first === 'reports' && second !== '')
    return second === own ? undefined : lostReport(second, third, reports);
  if ((first === 'series' || first === 'topics') && second !== '')
    return library[first].some(({ id }) => id === second)
      ? undefined
      : `there is no “${second}” among the ${first}`;
  const page = `/${parts.map(part => `${part}/`).join('')}`;
  if (pages.includes(page)) return undefined;
  const near = nearest(page, pages.slice(1));
  return `the site has no such page${near ? `; did you mean “${near}”?` : ''}`;
}

function lostReport(slug: string, page: string, reports: SitePages['reports']): string | undefined {
  if (!reports.has(slug)) return noReport(slug, [...reports.keys()]);
  const editions = reports.get(slug);
  if (!editions || pagesOfReports.includes(page) || editions.includes(page)) return undefined;
  const near = nearest(page, editions);
  return `“${slug}” has no edition “${page}”${near ? `; did you mean “${near}”?` : ''}`;
}
