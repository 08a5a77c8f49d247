import { manifestKey, reportCache, wantedKey } from '../../src/offline/caches.ts';
import { type FakeSite, root } from './fake-site.ts';

/** Puts a report's copy on the device as a save would have left it; `missing` files did not arrive. */
export async function putCopy(
  site: FakeSite,
  { whole = true, missing = [] as readonly string[] } = {},
): Promise<string> {
  const name = reportCache(site.manifest.slug, site.manifest.revision);
  const cache = await caches.open(name);
  for (const [path, text] of site.contents) {
    if (!missing.includes(path))
      await cache.put(root + path, new Response(text, { headers: { 'Content-Type': 'text/html' } }));
  }
  const record = JSON.stringify({ ...site.manifest, savedAt: '2026-03-03T12:00:00.000Z' });
  await cache.put(root + (whole ? manifestKey : wantedKey), new Response(record));
  return name;
}
