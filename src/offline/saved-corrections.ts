import { files } from '../model/address.ts';
import { restoreCorrections } from '../model/news.ts';
import type { Correction } from '../model/report.ts';
import { keptBytes, wholeCopy } from './caches.ts';

/** The corrections that a saved copy has already; none where it is not there, or cannot be read. */
export async function savedCorrections(slug: string, root: string): Promise<Correction[]> {
  const copy = await wholeCopy(slug, root);
  const file = copy?.manifest.files.find(({ path }) => path === files.outline(slug));
  const bytes = copy && file && (await keptBytes(copy.name, file, root));
  if (!bytes) return [];
  // The hash has shown that these are the bytes which a build wrote.
  const { corrections } = JSON.parse(new TextDecoder().decode(bytes)) as { corrections?: unknown };
  return restoreCorrections(corrections) ?? [];
}
