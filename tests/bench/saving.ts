import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { SaveManifest } from '../../src/model/save.ts';
import type { BuiltSite } from './built-site.ts';
import { openSlow, phone } from './conditions.ts';
import { CountingHost } from './counting-host.ts';
import { rowOf } from './parts.ts';
import type { Part } from './table.ts';

/** What one save of a whole report took, beside what it need take. */
export interface Saving {
  /** From the press of “Save” to “Saved and checked”, and only fetching the same files, in milliseconds. */
  readonly time: number;
  readonly plainTime: number;
  /** What crossed the network for it: all of it, and without the headers of the answers. */
  readonly crossed: number;
  readonly crossedBodies: number;
  readonly requests: number;
  /** The room that the copy takes up, as the browser counts it. */
  readonly stored: number;
  /** The files that were saved, as the host sends them and as they are. */
  readonly compressed: number;
  readonly uncompressed: number;
}

/** Saves the report again and again, each time in a new browser context on slow 4G with a worker that rests. */
export async function measureSaving(browser: Browser, site: BuiltSite, times: number): Promise<Saving[]> {
  const host = new CountingHost(await site.start());
  const address = await host.start();
  const found: Saving[] = [];
  try {
    for (let turn = 0; turn < times; turn++) found.push(await saveOnce(browser, site, { host, address }));
    return found;
  } finally {
    await host.stop();
  }
}

async function saveOnce(
  browser: Browser,
  site: BuiltSite,
  { host, address }: { host: CountingHost; address: string },
): Promise<Saving> {
  const context = await browser.newContext(phone);
  try {
    // What is compared is the network's part; the processor's is in the other measurements.
    const { page, traffic } = await openSlow(context, { slowNetwork: true, slowProcessor: false });
    // The page about the report: none of its words have come with it.
    await page.goto(`${address}reports/${site.slug}/`, { waitUntil: 'load' });
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await traffic.quiet(1500);
    host.take();
    const time = await pressSave(page);
    const { requests, bodies, headers } = host.take();
    const files = await filesOf(site);
    const addresses = files.map(({ path }) => address + path);
    return {
      time,
      plainTime: await fetchPlainly(page, addresses),
      crossed: bodies + headers,
      crossedBodies: bodies,
      requests,
      stored: await storedByCopy(page),
      compressed: files.reduce((sum, file) => sum + file.compressed, 0),
      uncompressed: files.reduce((sum, file) => sum + file.bytes, 0),
    };
  } finally {
    await context.close();
  }
}

/** Presses the buttons a reader presses, and takes the time inside of the page, in milliseconds. */
async function pressSave(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await page.getByText(/^It takes up/).waitFor();
  // What the page fetches for its dialog is there before the time begins.
  await page.waitForTimeout(500);
  return page.evaluate(async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog button')];
    const from = performance.now();
    buttons.find(button => button.textContent === 'Save')?.click();
    const status = document.querySelector('.save-words');
    while (!status?.textContent?.includes('Saved and checked')) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    return performance.now() - from;
  });
}

/** Fetches the same files with nothing done to them, and takes the time, in milliseconds. */
function fetchPlainly(page: Page, addresses: readonly string[]): Promise<number> {
  return page.evaluate(async urls => {
    const from = performance.now();
    // The saver’s header has the worker leave them to the network.
    const headers = { 'x-saving': '1' };
    await Promise.all(urls.map(async url => (await fetch(url, { cache: 'reload', headers })).arrayBuffer()));
    return performance.now() - from;
  }, addresses);
}

/** What the browser's count of what it keeps grows by when the copy is made once more: other things grow it meanwhile. */
function storedByCopy(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const used = async () => (await navigator.storage.estimate()).usage ?? Number.NaN;
    const [name] = (await caches.keys()).filter(found => found.startsWith('report-1/'));
    const copy = await caches.open(name ?? '');
    const again = await caches.open('once-more');
    const entries = await Promise.all(
      (await copy.keys()).map(async key => [key, await copy.match(key)] as const),
    );
    const before = await used();
    for (const [key, answer] of entries) if (answer) await again.put(key, answer);
    return (await used()) - before;
  });
}

/** The files that a whole copy has, with their size as the host sends them. */
async function filesOf(site: BuiltSite): Promise<{ path: string; bytes: number; compressed: number }[]> {
  const record = await readFile(join(site.folder, `reports/${site.slug}/save.json`), 'utf8');
  const { files } = JSON.parse(record) as SaveManifest;
  return Promise.all(
    files.map(async ({ path, bytes }) => {
      const packed = await stat(join(site.folder, `${path}.br`)).catch(() => undefined);
      return { path, bytes, compressed: packed?.size ?? bytes };
    }),
  );
}

/** What saving costs, as ratios to what it need cost. */
export function savingPart(saved: readonly Saving[], report: string): Part {
  const atMost = (limit: number) =>
    [`at most ${limit} ×`, (_: number, ratio = Number.NaN) => ratio <= limit] as const;
  const pick = (key: keyof Saving) => saved.map(one => one[key]);
  return {
    title: `${report}: saved on slow 4G (medians of ${saved.length})`,
    against: 'need be',
    rows: [
      rowOf({
        name: 'Bodies over the network, beside the compressed files',
        unit: 'kB',
        against: pick('compressed'),
        measured: pick('crossedBodies'),
        goal: atMost(1.1),
      }),
      rowOf({
        name: '… with the headers of HTTP/1.1',
        unit: 'kB',
        against: pick('compressed'),
        measured: pick('crossed'),
        goal: atMost(1.1),
      }),
      rowOf({ name: 'Requests', unit: 'count', measured: pick('requests') }),
      rowOf({
        name: 'Time, beside only fetching the same files',
        unit: 'ms',
        against: pick('plainTime'),
        measured: pick('time'),
        goal: atMost(1.2),
      }),
      rowOf({
        name: 'Storage, beside the uncompressed files',
        unit: 'kB',
        against: pick('uncompressed'),
        measured: pick('stored'),
        goal: atMost(1.3),
      }),
    ],
  };
}
