import { files } from '../../model/address.ts';
import type { LibraryIndex } from '../../model/library.ts';
import { siteRoot } from '../root.ts';

/** What this site says of its reports. */
export interface KnownReport {
  readonly revision: string;
  readonly sensitive: boolean;
}

/** The reports of this site by slug, from the list that is kept for offline; none where it cannot be had. */
export async function knownReports(): Promise<ReadonlyMap<string, KnownReport>> {
  try {
    const response = await fetch(new URL(files.library, siteRoot()));
    if (!response.ok) return new Map();
    const { reports } = (await response.json()) as LibraryIndex;
    return new Map(reports.map(({ slug, revision, sensitive }) => [slug, { revision, sensitive }]));
  } catch {
    // Without the list nothing is known: then every report is taken for a sensitive one, and none for ours.
    return new Map();
  }
}
