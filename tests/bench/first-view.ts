import type { Browser, Page } from '@playwright/test';
import { openSlow, phone } from './conditions.ts';
import { bytesOf, type Crossing } from './traffic.ts';
import { readVitals, type Vitals } from './vitals.ts';

/** A cold first view: what it took and when it was there. */
export interface FirstView extends Vitals {
  /** Bytes of the page itself and of styles and scripts that it waits for. */
  readonly beforeWords: number;
  /** Bytes of everything the page asked for, until it rested. */
  readonly inAll: number;
  /** The same with what the service worker fetched for later. */
  readonly withWorker: number;
  readonly requests: number;
  readonly workerRequests: number;
  readonly crossings: readonly Crossing[];
}

/** Opens an address in a new context on slow 4G with a slow processor and waits until the page rests. */
export async function firstView(
  browser: Browser,
  address: string,
  ready: (page: Page) => Promise<void>,
): Promise<FirstView> {
  const context = await browser.newContext(phone);
  try {
    const { page, traffic } = await openSlow(context, { slowNetwork: true });
    await page.goto(address, { waitUntil: 'load' });
    await ready(page);
    // Long tasks count until 5 s after the load.
    await page.waitForTimeout(5000);
    await traffic.quiet(1500);
    const waited = await blockingAddresses(page);
    const { crossings } = traffic;
    const byPage = ({ asker }: Crossing) => asker === 'page';
    return {
      ...(await readVitals(page)),
      beforeWords: bytesOf(crossings, ({ asker, url }) => asker === 'page' && waited.has(url)),
      inAll: bytesOf(crossings, byPage),
      withWorker: bytesOf(crossings),
      requests: crossings.filter(byPage).length,
      workerRequests: crossings.filter(crossing => !byPage(crossing)).length,
      crossings,
    };
  } finally {
    await context.close();
  }
}

/** The page itself and what stands between it and its first paint. */
async function blockingAddresses(page: Page): Promise<Set<string>> {
  const found = await page.evaluate(() => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      link => link.href,
    );
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(
      script => script.type !== 'module' && !script.defer && !script.async,
    );
    return [location.href, ...styles, ...scripts.map(script => script.src)];
  });
  return new Set(found);
}

/** Resolves when a page of the reader has everything that it makes before it is touched: its tabs, both versions and its service worker. */
export function readerRests(page: Page): Promise<void> {
  return hasMade(page, 2);
}

/** The same, and side by side too, which is made once somebody reads. */
export async function readerIsReadWith(page: Page): Promise<void> {
  await readerRests(page);
  await page.evaluate(() => dispatchEvent(new Event('pointermove')));
  await hasMade(page, 3);
}

async function hasMade(page: Page, versions: number): Promise<void> {
  await page.locator('[role="tablist"]').waitFor();
  await page.waitForFunction(
    count => document.querySelectorAll('[data-panel]:has([data-passage])').length === count,
    versions,
  );
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
