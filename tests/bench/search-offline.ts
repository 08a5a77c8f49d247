import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { SaveManifest } from '../../src/model/save.ts';
import type { BuiltSite } from './built-site.ts';
import { openSlow, phone } from './conditions.ts';
import { atMost, rowOf } from './parts.ts';
import { askOurs, heapOf, queries } from './searching.ts';
import type { Part } from './table.ts';

/** One try with no network: from the words to the first result on screen, in milliseconds. */
export interface OfflineTry {
  readonly first: number;
  readonly next: number;
  /** Script's memory above that of the same page with nothing saved, in bytes. */
  readonly memory: number;
  /** The first query where somebody is quicker than what is got ready: from the page's load. */
  readonly atOnce: number;
}

/** Measures search in so many saved reports on a device whose network is gone; each try in a page of its own. */
export async function measureOfflineSearch(
  browser: Browser,
  site: BuiltSite,
  { reports, times }: { readonly reports: number; readonly times: number },
): Promise<OfflineTry[]> {
  const address = `${await site.start()}search/`;
  const context = await browser.newContext(phone);
  try {
    const empty = await saveMany(context, address, reports);
    await context.setOffline(true);
    await site.stop();
    // A try that does not count: after it the browser has compiled the code, as on any device that was used before.
    await tryOnce(context, address, empty);
    const tries: OfflineTry[] = [];
    for (let turn = 0; turn < times; turn++) tries.push(await tryOnce(context, address, empty));
    return tries;
  } finally {
    await context.close();
    await site.start();
  }
}

/** Saves the site's reports again and again until there are enough, and gives the memory that the page of search had before. */
async function saveMany(context: BrowserContext, address: string, reports: number): Promise<number> {
  const { page } = await openSlow(context, { slowNetwork: false, slowProcessor: false });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForTimeout(calm);
  const empty = await heapOf(page);
  const slugs = await slugsOf(page);
  for (let at = 0; at < reports; at++) {
    const slug = slugs[at % slugs.length] ?? '';
    await putCopy(page, slug, `${slug}-${at}`);
  }
  await page.close();
  return empty;
}

function slugsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { reports } = (await (await fetch('/library.json')).json()) as { reports: { slug: string }[] };
    return reports.map(({ slug }) => slug);
  });
}

/** Puts a whole copy of a report on the device under another name, as a save of a report of that name would leave it. */
async function putCopy(page: Page, slug: string, name: string): Promise<void> {
  await page.evaluate(
    async ([from, to]) => {
      const renamed = (text: string) =>
        text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`/${from}/`, `/${to}/`);
      // The saver's header has the worker leave them to the network.
      const get = async (path: string) => (await fetch(path, { headers: { 'x-saving': '1' } })).text();
      const manifest = JSON.parse(renamed(await get(`/reports/${from}/save.json`))) as SaveManifest;
      const { revision, title } = manifest;
      const cache = await caches.open(`report-1/${to}/${revision}`);
      const files = await Promise.all(
        manifest.files.map(async file => {
          const { path } = file;
          const text = renamed(await get(`/${path.replace(`/${to}/`, `/${from}/`)}`));
          const body = new TextEncoder().encode(text);
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
          const sha256 = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
          await cache.put(`/${path}`, new Response(body));
          return { ...file, bytes: body.length, sha256 };
        }),
      );
      const savedAt = '2026-03-03T12:00:00.000Z';
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const facts = { record: 'save.json', title, files: files.length, bytes, savedAt };
      await cache.put(`/facts/${encodeURIComponent(JSON.stringify(facts))}`, new Response(null));
      await cache.put('/save.json', new Response(JSON.stringify({ ...manifest, files, savedAt })));
    },
    [slug, name] as const,
  );
}

/** What a reader needs to find the box and begin to type, in milliseconds. */
const calm = 1500;

async function tryOnce(context: BrowserContext, address: string, empty: number): Promise<OfflineTry> {
  const hasty = await open(context, address);
  const atOnce = await askOurs(hasty, queries[0]);
  await hasty.close();
  const page = await open(context, address);
  await page.waitForTimeout(calm);
  const first = await askOurs(page, queries[0]);
  // More results come below; the next query is not there at the same moment.
  await page.waitForTimeout(calm);
  const next = await askOurs(page, queries[1]);
  await page.waitForTimeout(calm);
  const memory = (await heapOf(page)) - empty;
  await page.close();
  return { first, next, memory, atOnce };
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const { page } = await openSlow(context, { slowNetwork: false });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** What search costs with no network. */
export function offlineSearchPart(reports: number, tries: readonly OfflineTry[]): Part {
  return {
    title: `Search with no network in ${reports} saved reports of 13,500 words, processor slowed 4 times (medians of ${tries.length})`,
    against: '',
    rows: [
      rowOf({
        name: 'First query to first result',
        unit: 'ms',
        measured: tries.map(one => one.first),
        goal: atMost(350, 'at most 350 ms'),
      }),
      rowOf({
        name: 'Next query',
        unit: 'ms',
        measured: tries.map(one => one.next),
        goal: atMost(80, 'at most 80 ms'),
      }),
      rowOf({
        name: 'First query, asked as the page opens',
        unit: 'ms',
        measured: tries.map(one => one.atOnce),
      }),
      rowOf({
        name: 'Memory of script for both',
        unit: 'MB',
        measured: tries.map(one => one.memory),
        goal: atMost(30e6, 'at most 30 MB'),
      }),
    ],
  };
}
