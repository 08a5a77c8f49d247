/**
 * Deletes a cache, on a full disk too: there Chromium deletes none that has something in it, because it writes down first
 * that it will. Taking out what is in it needs no writing, and makes room. False where there is no such cache.
 */
export async function deleteCache(name: string): Promise<boolean> {
  if (await caches.delete(name)) return true;
  if (!(await caches.has(name))) return false;
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map(request => cache.delete(request)));
  return caches.delete(name);
}
