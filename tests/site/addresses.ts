import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteName, sites } from './sites.ts';

/** The pages that every site has once for each interface language, as paths below its base. */
export const plainPages = [
  '',
  'saved/',
  'help/',
  'glossary/',
  'settings/',
  'about/',
  'privacy/',
  'accessibility/',
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

/** Every page of a site in its first language, as paths below its base. */
export function pagesOf(site: SiteName): string[] {
  return [...plainPages, ...slugsOf(site).flatMap(slug => pagesOfReport(site, slug))];
}
