import { readFile } from 'node:fs/promises';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { phone } from './conditions.ts';

/** What an open page holds once it rests and waste has been collected. */
export interface Held {
  /** Bytes of the page's renderer that it shares with no other process: words, elements, styles, layout, script. */
  readonly private: number;
  /** The same of the service worker's process while it runs; 0 where there is none. A browser ends it half a minute after its last work. */
  readonly worker: number;
  /** Bytes of the script's heap in use. */
  readonly heap: number;
  /** Nodes of all documents. */
  readonly nodes: number;
}

/**
 * Opens a page in a browser of its own, so that its renderer is the only one, and looks what the renderer holds some
 * time after everything that comes unasked is there.
 */
export async function measureMemory(address: string, rests: (page: Page) => Promise<void>): Promise<Held> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    // A renderer kept ready for the next page would count for this one.
    args: [...chromiumArguments, '--disable-features=SpareRendererForSitePerProcess'],
  });
  try {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await rests(page);
    await page.waitForTimeout(5000);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    for (let round = 0; round < 2; round++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(1000);
    }
    const whole = await browser.newBrowserCDPSession();
    const withWorker = await privateBytes(whole);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(2000);
    const own = await privateBytes(whole);
    return { private: own, worker: Math.max(0, withWorker - own), ...(await counts(session)) };
  } finally {
    await browser.close();
  }
}

/** Bytes that only renderers of pages and workers have. */
async function privateBytes(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(
    renderers.map(async ({ id }) => ((await isBrowsersOwn(id)) ? 0 : privateOf(id))),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Whether a renderer draws the browser's own bars and buttons, which even a browser without a window has (40 MB). */
async function isBrowsersOwn(process: number): Promise<boolean> {
  return (await readFile(`/proc/${process}/cmdline`, 'utf8')).includes('--top-chrome-webui');
}

/** Linux only: what `Private_Clean` and `Private_Dirty` of a process add up to. */
async function privateOf(process: number): Promise<number> {
  const text = await readFile(`/proc/${process}/smaps_rollup`, 'utf8');
  const sizes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, size]) => Number(size));
  if (sizes.length !== 2) throw new Error(`The memory of process ${process} cannot be read.`);
  return sizes.reduce((sum, size) => sum + size, 0) * 1024;
}

async function counts(session: CDPSession): Promise<Pick<Held, 'heap' | 'nodes'>> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes') };
}
