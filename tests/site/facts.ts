import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type SiteName, sites } from './sites.ts';

/** Where the sites are built to live; see `global-setup.ts`. */
export const origin = 'https://reports.example';

/** What a publisher says of a report. */
export interface ReportFacts {
  readonly title: string;
  readonly shortTitle?: string;
  readonly sensitive?: boolean;
}

/** What the content itself says of a report: what the build makes of it is what is under test. */
export function factsOf(site: SiteName, slug: string): ReportFacts {
  return parse(readFileSync(join(sites[site].content, 'reports', slug, 'report.yaml'), 'utf8'));
}

/** The report that a page belongs to, if it belongs to one. */
export function reportOf(site: SiteName, path: string): ReportFacts | undefined {
  const slug = path.match(/^reports\/([^/]+)\//)?.[1];
  return slug === undefined ? undefined : factsOf(site, slug);
}
