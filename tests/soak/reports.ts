import { slugOf } from '../generated-reports/content-folder.ts';
import type { ServedName } from '../site/sites.ts';

/** The reports that are walked through: one as published, one with every kind of block, and an invented long one. */
export const walkedReports: readonly { readonly site: ServedName; readonly slug: string }[] = [
  { site: 'library', slug: 'one-year-on' },
  { site: 'fixtures', slug: 'matched-pair' },
  { site: 'generated', slug: slugOf(0) },
];
