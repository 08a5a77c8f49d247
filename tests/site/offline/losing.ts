import type { Page } from '@playwright/test';
import type { Device } from '../device.ts';

/** Sets how many bytes the browser lets the site keep; without a number, as many as before. */
export async function limit(device: Device, page: Page, bytes?: number): Promise<void> {
  const session = await device.session(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
}

/** Has the browser throw away what it keeps for the site, of one kind or of all. */
export async function lose(device: Device, page: Page, storageTypes: string): Promise<void> {
  const session = await device.session(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes });
}

/** Takes a file out of a copy, or puts other words in its place; gives its path. */
export function loseOne(page: Page, part: string, instead?: string): Promise<string> {
  return page.evaluate(
    async ({ wanted, words }) => {
      for (const name of (await caches.keys()).filter(found => found.startsWith('report-1/'))) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.includes('/reports/') || !request.url.includes(wanted)) continue;
          if (words === undefined) await cache.delete(request);
          else await cache.put(request, new Response(words));
          return new URL(request.url).pathname;
        }
      }
      throw new Error(`No file is called ${wanted}.`);
    },
    { wanted: part, words: instead },
  );
}
