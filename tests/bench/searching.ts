import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { BuiltSite } from './built-site.ts';
import { openSlow, phone } from './conditions.ts';
import { atMost, rowOf } from './parts.ts';
import { SearchHost } from './search-host.ts';
import { inventedReports, type Making, writeIndexes } from './searched-library.ts';
import type { Part } from './table.ts';
import { bytesOf, type Traffic } from './traffic.ts';

/** Two words that stand in every invented report, then two others. */
export const queries = ['archive bakery', 'harbour contract'] as const;

/** One try: from the words to the first result on screen, in milliseconds, and what crossed the network, in bytes. */
interface Try {
  readonly first: number;
  readonly next: number;
  readonly bytes: number;
  /** What crosses after it while the page rests, for more results and the next query, in bytes. */
  readonly rest: number;
  /** What the first query brought of script's memory, in bytes. */
  readonly memory: number;
}

/** Measures search in libraries of several sizes, beside Pagefind over the same words. */
export async function measureSearch(
  browser: Browser,
  site: BuiltSite,
  sizes: readonly number[],
  times: number,
): Promise<Part[]> {
  const library = await inventedReports();
  const parts: Part[] = [];
  for (const reports of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'twofold-bench-search-'));
    try {
      const making = await writeIndexes(folder, library, reports);
      const host = new SearchHost(site.folder, folder);
      const address = await host.start();
      const [ours, pagefind]: [Try[], Try[]] = [[], []];
      // A try that does not count: after it the host has packed what it sends.
      await tryOnce(browser, `${address}search/`, askOurs);
      for (let turn = 0; turn < times; turn++) {
        pagefind.push(await tryOnce(browser, `${address}pagefind.html`, askPagefind));
        ours.push(await tryOnce(browser, `${address}search/`, askOurs));
      }
      await host.stop();
      parts.push(searchPart(reports, making, ours, pagefind));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return parts;
}

type Ask = (page: Page, words: string) => Promise<number>;

async function tryOnce(browser: Browser, address: string, ask: Ask): Promise<Try> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const { page, traffic } = await openSlow(context, { slowNetwork: true });
    await page.goto(address, { waitUntil: 'load' });
    await traffic.quiet(1500);
    const heap = await heapOf(page);
    // What is to be known of the index crosses as the page opens, and belongs to the first query all the same.
    const index = bytesOf(traffic.crossings, ({ url }) => /search-index|pagefind-entry/.test(url));
    const before = crossed(traffic) - index;
    const first = await ask(page, queries[0]);
    const bytes = crossed(traffic) - before;
    const memory = (await heapOf(page)) - heap;
    await traffic.quiet(1000);
    const rest = crossed(traffic) - before - bytes;
    return { first, next: await ask(page, queries[1]), bytes, rest, memory };
  } finally {
    await context.close();
  }
}

function crossed(traffic: Traffic): number {
  return bytesOf(traffic.crossings);
}

/** What script holds once what nobody holds is gone, in bytes. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** Puts the words into the box, and waits until a result has them marked. */
export function askOurs(page: Page, words: string): Promise<number> {
  return page.evaluate(async typed => {
    const box = document.querySelector<HTMLInputElement>('.search-box input');
    if (!box) throw new Error('There is no box.');
    const before = document.querySelector('.hits mark');
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, typed);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    for (;;) {
      await new Promise(requestAnimationFrame);
      const mark = document.querySelector('.hits mark');
      if (mark && mark !== before) return performance.now() - start;
    }
  }, words);
}

function askPagefind(page: Page, words: string): Promise<number> {
  return page.evaluate(async asked => {
    const { ask } = window as unknown as { ask: (words: string) => Promise<string | undefined> };
    const start = performance.now();
    if (!(await ask(asked))) throw new Error('Pagefind found nothing.');
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, words);
}

function searchPart(reports: number, making: Making, ours: readonly Try[], pagefind: readonly Try[]): Part {
  const compared = (name: string, pick: (one: Try) => number, most: number) =>
    rowOf({
      name,
      unit: 'ms',
      against: pagefind.map(pick),
      measured: ours.map(pick),
      goal: [`at most ${most} ×`, (_, ratio = Number.NaN) => ratio <= most],
    });
  return {
    title: `Search in ${reports} reports of 13,500 words, on slow 4G, processor slowed 4 times (medians of ${ours.length})`,
    against: 'Pagefind',
    rows: [
      compared('First query to first result', one => one.first, 0.35),
      rowOf({
        name: 'What crossed for it',
        unit: 'kB',
        against: pagefind.map(one => one.bytes),
        measured: ours.map(one => one.bytes),
        goal: atMost(50_000, 'at most 50 kB'),
      }),
      rowOf({
        name: '… and after it, at rest',
        unit: 'kB',
        against: pagefind.map(one => one.rest),
        measured: ours.map(one => one.rest),
      }),
      compared('Next query', one => one.next, 0.5),
      rowOf({
        name: 'Memory of script for it',
        unit: 'MB',
        against: pagefind.map(one => one.memory),
        measured: ours.map(one => one.memory),
        goal: atMost(30e6, 'at most 30 MB'),
      }),
      rowOf({
        name: 'Making the index, processor',
        unit: 'ms',
        measured: [making.seconds * 1000],
        goal: atMost(60_000, 'at most 60 s'),
      }),
      rowOf({
        name: 'Memory while making it',
        unit: 'MB',
        against: [making.before],
        measured: [making.memory],
        goal: atMost(500e6, 'at most 500 MB'),
      }),
    ],
  };
}
