import type { Page } from '@playwright/test';

/** The paths of all files in half or whole copies, without records of the copies themselves. */
export function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter(name => name.startsWith('report-'));
    const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
    return requests
      .flat()
      .map(request => new URL(request.url).pathname)
      .filter(path => path.includes('/reports/'));
  });
}

/** How many bytes those files have together, as they lie there. */
export function keptBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let all = 0;
    for (const name of await caches.keys()) {
      if (!name.startsWith('report-')) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new URL(request.url).pathname.includes('/reports/')) continue;
        all += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
      }
    }
    return all;
  });
}
