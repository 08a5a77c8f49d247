import { siteCaches } from '../caches.ts';

/**
 * The way out for a publisher whose worker went wrong: served in its place, this one takes over at once, takes the site's
 * own caches away and then itself. Pages that are open go on from the network. What the reader saved stays.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(retire()));
// While a page that it controls is open, another page's registering brings it back, and is told so (updates.ts).
self.addEventListener('message', event => event.waitUntil(retire()));

async function retire(): Promise<void> {
  // The scope is the base: an old worker may lie at another path than the site does now.
  const names = siteCaches(await caches.keys(), new URL(self.registration.scope).pathname);
  await Promise.all(names.map(name => caches.delete(name)));
  await self.registration.unregister();
}
