import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type SiteName, sites } from './sites.ts';

/** The pages that every site has once for each interface language, as paths below its base. */
export const plainPages = [
  '',
  'search/',
  'saved/',
  'help/',
  'glossary/',
  'settings/',
  'about/',
  'privacy/',
  'accessibility/',
  'teachers/',
] as const;

/** The pages of one report, found in the content itself: what the build makes of it is what is under test. */
export function pagesOfReport(site: SiteName, slug: string): string[] {
  const names = readdirSync(join(sites[site].content, 'reports', slug));
  const editions = names.filter(name => name.endsWith('.md')).map(name => name.slice(0, -'.md'.length));
  const audiences = new Set(editions.map(edition => edition.split('.')[0]));
  const views = audiences.size > 1 ? ['side-by-side', 'differences'] : [];
  return ['', ...[...editions, ...views].map(view => `${view}/`)].map(view => `reports/${slug}/${view}`);
}

/** The slugs of a site's reports. */
export function slugsOf(site: SiteName): string[] {
  return readdirSync(join(sites[site].content, 'reports')).sort();
}

/** The pages of a site's series and topics that have reports, and of how its reports belong together. */
export function groupPages(site: SiteName): string[] {
  const { content } = sites[site];
  const read = (name: string) => parse(readFileSync(join(content, name), 'utf8')) as Record<string, unknown>;
  const facts = slugsOf(site).map(slug => read(`reports/${slug}/report.yaml`));
  const used = (field: string) => [...new Set(facts.flatMap(fact => fact[field]))].filter(id => id);
  return [
    ...(existsSync(join(content, 'together.yaml')) ? ['about-the-reports/'] : []),
    ...used('series').map(id => `series/${id}/`),
    ...used('topics').map(id => `topics/${id}/`),
  ];
}

/** Every page of a site in its first language, as paths below its base. */
export function pagesOf(site: SiteName): string[] {
  return [...plainPages, ...groupPages(site), ...slugsOf(site).flatMap(slug => pagesOfReport(site, slug))];
}
