import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The sites that browser tests run on: where their content is, where they are built, and below which path. */
export const sites = {
  /** The library as it is published. */
  library: { content: resolve(root, 'content'), out: resolve(root, 'tests/results/library'), base: '/' },
  /** Small invented reports of every kind, with the pseudo-language, below a path. */
  fixtures: {
    content: resolve(root, 'tests/fixtures/content'),
    out: resolve(root, 'tests/results/fixtures'),
    base: '/a/b/',
  },
} as const;

export type SiteName = keyof typeof sites;

/** The environment variable that tells tests where a site is served. */
export function addressVariable(name: SiteName): string {
  return `TWOFOLD_TEST_${name.toUpperCase()}`;
}
