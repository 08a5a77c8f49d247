import type { Finding } from '../../model/finding.ts';
import { passageId, saidIn } from '../../model/report.ts';
import type { Check, Draft, DraftEdition, Reference } from '../draft.ts';
import { errorAt, nearest, warningAt } from '../findings.ts';

/**
 * Tells of each link that leads nowhere within its own report: to a place in an edition (`#method`, `full.md#method`),
 * to a file (`data/areas.csv`), or by address (`/reports/SLUG/full/#method`, a warning). Whether another page of the site
 * exists does not show in this report's files: read/site-links.ts.
 */
export const brokenLink: Check = {
  rule: 'broken-link',
  run: draft =>
    draft.editions.flatMap(edition =>
      edition.references
        .filter(({ kind }) => kind === 'link')
        .flatMap(reference => inReference(reference, edition, draft)),
    ),
};

function inReference({ url, at }: Reference, edition: DraftEdition, draft: Draft): Finding[] {
  const path = url.replace(/^\.\//, '');
  const why =
    brokenPlace(path, edition) ?? brokenFile(path, draft) ?? brokenEditionFile(path, draft) ?? undefined;
  if (why)
    return [
      errorAt(edition.file, at, 'broken-link', `the link to “${url}” leads nowhere: ${why}`, { found: url }),
    ];
  const lost = brokenAddress(path, draft);
  if (!lost) return [];
  return [
    warningAt(edition.file, at, 'broken-link', `the link to “${url}” leads nowhere: ${lost}`, { found: url }),
  ];
}

/** `#method` in the same edition; why it leads nowhere, or nothing. */
function brokenPlace(url: string, edition: DraftEdition): string | undefined {
  return url.startsWith('#') ? lostIn(edition, url.slice(1)) : undefined;
}

function lostIn(edition: DraftEdition, fragment: string): string | undefined {
  const id = decoded(fragment);
  const known = placesIn(edition);
  if (id === '' || known.has(id)) return undefined;
  // A recommendation's place bears the name of its edition, since two editions share a page.
  const near = [...known].find(place => place.endsWith(`-${edition.id}-${id}`)) ?? nearest(id, [...known]);
  return `${edition.id} has no “${id}”${near ? `; did you mean “#${near}”?` : ''}`;
}

/** Every id a link can lead to: sections, blocks by number, and what bears an id inside a block. */
function placesIn(edition: DraftEdition): Set<string> {
  const places = edition.sections.flatMap(section => [
    section.id,
    ...section.blocks.map((_, index) => passageId(section.id, index + 1)),
    ...saidIn(section).flatMap(block =>
      [...block.html.matchAll(/\sid="([^"]+)"/g)].map(match => match[1] ?? ''),
    ),
  ]);
  return new Set(places);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    // A lone “%” stands for itself.
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

function brokenFile(path: string, draft: Draft): string | undefined {
  const file = path.replace(/[?#].*$/, '');
  if (!/^(?:media|data)\//.test(file)) return undefined;
  const files = draft.media.map(media => media.path);
  if (files.includes(file)) return undefined;
  const near = nearest(file, files);
  return `this report has no file “${file}”${near ? `; did you mean “${near}”?` : ''}`;
}

/** `full.md#method`, as editors of Markdown link files. */
function brokenEditionFile(path: string, draft: Draft): string | undefined {
  const [, id, fragment = ''] = /^([a-z0-9.-]+)\.md(?:#(.*))?$/i.exec(path) ?? [];
  return id === undefined ? undefined : lostEdition(id, fragment, draft);
}

const pages = ['', 'side-by-side', 'differences'];

function brokenAddress(path: string, draft: Draft): string | undefined {
  const own = `/reports/${draft.slug}/`;
  if (!path.startsWith(own)) return undefined;
  const rest = path.slice(own.length);
  const [, page = '', fragment = ''] = /^([^/?#]*)\/?(?:\?[^#]*)?(?:#(.*))?$/.exec(rest) ?? [];
  if (/^(?:media|data)\//.test(rest)) return brokenFile(rest, draft);
  return pages.includes(page) ? undefined : lostEdition(page, fragment, draft);
}

function lostEdition(id: string, fragment: string, draft: Draft): string | undefined {
  const edition = draft.editions.find(candidate => candidate.id === id);
  if (edition) return lostIn(edition, fragment);
  const near = nearest(
    id,
    draft.editions.map(candidate => candidate.id),
  );
  return `this report has no edition “${id}”${near ? `; did you mean “${near}”?` : ''}`;
}
