import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { SaveManifest } from '../../src/model/save.ts';
import type { BuiltSite } from './built-site.ts';
import { openSlow, phone } from './conditions.ts';
import { rowOf } from './parts.ts';
import type { Part } from './table.ts';
import { bytesOf } from './traffic.ts';

/** What one save of a whole report took, beside what it need take. */
export interface Saving {
  /** From the press of “Save” to “Saved and checked”, and only fetching the same files, in milliseconds. */
  readonly time: number;
  readonly plainTime: number;
  /** What crossed the network for it: all of it, and without the headers of the answers. */
  readonly crossed: number;
  readonly crossedBodies: number;
  readonly requests: number;
  /** What the browser’s own count of what it keeps for the site falls by when the copy is taken away again. */
  readonly stored: number;
  /** The files that were saved, as the host sends them and as they are. */
  readonly compressed: number;
  readonly uncompressed: number;
}

/** Saves the report again and again, each time in a new browser context on slow 4G with a worker that rests. */
export async function measureSaving(browser: Browser, site: BuiltSite, times: number): Promise<Saving[]> {
  const address = await site.start();
  const found: Saving[] = [];
  for (let turn = 0; turn < times; turn++) found.push(await saveOnce(browser, site, address));
  return found;
}

async function saveOnce(browser: Browser, site: BuiltSite, address: string): Promise<Saving> {
  const context = await browser.newContext(phone);
  try {
    const { page, traffic } = await openSlow(context, { slowNetwork: true });
    // What is compared is the network's part; the processor's is in the other measurements.
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // The page about the report: none of its words have come with it.
    await page.goto(`${address}reports/${site.slug}/`, { waitUntil: 'load' });
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await traffic.quiet(1500);
    const bodies = await countBodies(page);
    const before = traffic.crossings.length;
    const time = await pressSave(page);
    await traffic.quiet(500);
    const crossings = traffic.crossings.slice(before);
    const crossedBodies = bodies();
    const files = await filesOf(site);
    const plainTime = await fetchPlainly(
      page,
      files.map(({ path }) => address + path),
    );
    const stored = await storedByCopy(page);
    return {
      time,
      plainTime,
      crossed: bytesOf(crossings),
      crossedBodies,
      requests: crossings.length,
      stored,
      compressed: files.reduce((sum, file) => sum + file.compressed, 0),
      uncompressed: files.reduce((sum, file) => sum + file.bytes, 0),
    };
  } finally {
    await context.close();
  }
}

/** Counts the compressed bytes of bodies from now on. */
async function countBodies(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let sum = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => {
    sum += Math.max(0, encodedDataLength);
  });
  return () => sum;
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

/** Compiled code of the site’s own scripts is counted too, and grows meanwhile: so it is the fall that counts. */
async function storedByCopy(page: Page): Promise<number> {
  // A page that has used a cache holds on to what was deleted of it.
  await page.reload();
  return page.evaluate(async () => {
    const used = async () => (await navigator.storage.estimate()).usage ?? Number.NaN;
    const before = await used();
    for (const name of await caches.keys()) if (name.startsWith('report-')) await caches.delete(name);
    for (let wait = 0; wait < 50 && (await used()) === before; wait++) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return before - (await used());
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
