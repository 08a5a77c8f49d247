/**
 * Caches by lifetime. The site's own cache belongs to one build and is replaced with it; a report's cache
 * belongs to the reader, and code that is merely updating never deletes it.
 */

/** Marks caches that belong to a build of the site. */
const sitePrefix = 'site-';
/** Marks caches that belong to the reader. The number is that of the format of a saved copy. */
const reportPrefix = 'report-1/';

/** The cache of one build of the site. */
export function siteCache(build: string): string {
  return sitePrefix + build;
}

/** The cache of one saved copy: a new revision goes into a cache of its own beside the old one. */
export function reportCache(slug: string, revision: string): string {
  return `${reportPrefix}${slug}/${revision}`;
}

/** Reads a report cache's name back; `undefined` for any other cache. */
export function parseReportCache(name: string): { slug: string; revision: string } | undefined {
  const [, slug, revision] = name.match(/^report-1\/([a-z0-9-]+)\/([0-9a-f]+)$/) ?? [];
  return slug && revision ? { slug, revision } : undefined;
}

/** The caches that an activated build may delete: those of other builds, and nothing else. */
export function outdated(names: readonly string[], build: string): string[] {
  return names.filter(name => name.startsWith(sitePrefix) && name !== siteCache(build));
}

/** The request under which a saved copy keeps its manifest; written last, it makes the copy whole. */
export const manifestKey = 'save.json';
