import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { pagesOfReport, slugsOf } from './addresses.ts';
import { untilOffline } from './exit/leaving.ts';
import { sites } from './sites.ts';
import { awake, expect, test } from './test.ts';

/** Every page of the sensitive reports, as paths below the base: of each report one after the other, so that few have all kinds. */
const sensitive = slugsOf('library').filter(slug =>
  /^sensitive: true$/m.test(
    readFileSync(join(sites.library.content, 'reports', slug, 'report.yaml'), 'utf8'),
  ),
);
const byReport = sensitive.map(slug => pagesOfReport('library', slug));
const pages = Array.from({ length: Math.max(...byReport.map(own => own.length)) }, (_, at) =>
  byReport.flatMap(own => own[at] ?? []),
).flat();

/** The `count` pages to read: all kinds, and from the start again where there are not as many. */
const some = (count: number) =>
  Array.from({ length: count }, (_, at) => pages[(at * (count < 20 ? 5 : 1)) % pages.length] ?? '');

/** What the browser tells of all that it keeps for the site. */
function stores(page: Page) {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async name => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)]),
    );
    return {
      caches: kept,
      databases: await indexedDB.databases(),
      keys: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
      cookies: document.cookie,
      registrations: (await navigator.serviceWorker.getRegistrations()).length,
      granted: await navigator.storage.persisted(),
    };
  });
}

/**
 * The files in which a profile keeps what sites store. Left out are logs of the stores themselves, and what the browser has
 * made of scripts that were there before, so that they start faster (`…_1`).
 */
function filesOf(profile: string): string[] {
  const stored = /^Default\/(?:Service Worker\/CacheStorage|IndexedDB|File System|databases|WebStorage)\//;
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => join(file.parentPath, file.name).slice(profile.length + 1))
    .filter(
      path =>
        stored.test(path) &&
        !/(?:LOG|LOG\.old|LOCK|CURRENT|MANIFEST-\d+|\.log|_1|index(?:-dir.*)?)$/.test(path),
    )
    .sort();
}

/** Reads a page as a reader does: to its end, another version, and a look into it. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
  await page.mouse.wheel(0, 4000);
  const look = page.locator('[data-state="active"] .peek-button').first();
  if (await look.isVisible()) await look.click();
  const other = page.getByRole('tab', { selected: false }).first();
  if (await other.isVisible()) await other.click();
  await page.mouse.wheel(0, 2000);
}

/** Whether the browser has an answer of its own to an address, without asking anybody. */
function isCached(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    url =>
      fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).then(
        answer => answer.ok,
        () => false,
      ),
    address,
  );
}

for (const [count, tag] of [
  [2, []],
  [4, ['@long']],
  [50, ['@soak']],
] as const) {
  test(`F31: reading ${count} pages of sensitive reports writes nothing`, { tag: [...tag] }, async ({
    address,
    watch,
  }) => {
    test.setTimeout(60_000 + count * 8_000);
    const profile = await mkdtemp(join(tmpdir(), 'twofold-traces-'));
    const start = (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(profile, {
        executablePath: chromiumPath(),
        args: [...chromiumArguments],
      });
    try {
      let context = await start();
      let page = await context.newPage();
      await page.goto(address);
      await untilOffline(page);
      const before = await stores(page);
      await context.close();
      const files = filesOf(profile);

      context = await start();
      page = await context.newPage();
      watch(page);
      for (const path of some(count)) {
        await read(page, address + path);
        expect(await page.evaluate(() => document.referrer), path).toBe('');
      }
      // Not the watched page: of what is in no cache the browser says so on its console.
      const asking = await context.newPage();
      await asking.goto(address);
      expect(await stores(asking)).toEqual(before);
      expect(await isCached(asking, address), 'the list of reports may be kept').toBe(true);
      for (const path of some(count))
        expect([path, await isCached(asking, address + path)]).toEqual([path, false]);
      await context.close();
      expect(filesOf(profile)).toEqual(files);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
