import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The sites that browser tests run on: where their content is, and below which path they are served. */
export const sites = {
  /** The library as it is published. */
  library: { content: resolve(root, 'content'), base: '/' },
  /** Small invented reports of every kind, with the pseudo-language, below a path. */
  fixtures: { content: resolve(root, 'tests/fixtures/content'), base: '/a/b/' },
} as const;

export type SiteName = keyof typeof sites;

/**
 * A site that is served: one of these; or, for walks, that of an invented long report (tests/soak/global-setup.ts); or one
 * of hostile texts (hostile-reports.spec.ts).
 */
export type ServedName = SiteName | 'generated' | 'hostile';

/** The environment variable that tells tests where a site is served. */
export function addressVariable(name: ServedName): string {
  return `TWOFOLD_TEST_${name.toUpperCase()}`;
}

/** The environment variable that tells tests in which folder a site was built. */
export function folderVariable(name: ServedName): string {
  return `${addressVariable(name)}_FOLDER`;
}
