import { test as base, expect, type Page } from '@playwright/test';
import { EarlierDays } from './earlier-days.ts';
import { addressVariable, type ServedName } from './sites.ts';

interface Options {
  /** Which site the test runs on. */
  site: ServedName;
  /**
   * Whether the page's worker is installed. That takes three times as much of the processor as opening a report, so it is
   * only where the test is about something that the worker does.
   */
  worker: boolean;
}

interface Fixtures {
  /** The address of the site's base. */
  address: string;
  /** Watches a page of the test's own making as the built-in one is watched. */
  watch: (page: Page) => void;
}

interface WorkerFixtures {
  /**
   * What browsers had kept on earlier days. Only tests with a device want it; it is here because Playwright runs tests with
   * other fixtures of this kind in processes of their own.
   */
  earlier: EarlierDays;
}

/**
 * A test that fails on any message on the console, any error on the page and any request to another host,
 * but for the neutral page that Exit leads to, which is answered here.
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  site: ['library', { option: true }],
  worker: [false, { option: true }],
  earlier: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright finds fixtures by this pattern.
    async ({}, use, { parallelIndex }) => {
      const earlier = await EarlierDays.start(parallelIndex);
      await use(earlier);
      await earlier.forget();
    },
    { scope: 'worker' },
  ],
  context: async ({ context, worker }, use) => {
    if (!worker) await context.addInitScript(neverRegistered);
    await use(context);
  },
  address: async ({ site }, use) => {
    await use(process.env[addressVariable(site)] ?? '');
  },
  baseURL: async ({ address }, use) => {
    await use(address);
  },
  watch: async ({ address, javaScriptEnabled }, use) => {
    const problems: string[] = [];
    await use(page => watchPage(page, address, problems));
    // With script switched off, the browser wonders why nobody wants what was fetched ahead for it.
    const told = javaScriptEnabled
      ? problems
      : problems.filter(problem => !/was preloaded using link preload/.test(problem));
    expect(told, 'messages, errors and foreign requests').toEqual([]);
  },
  page: async ({ page, watch }, use) => {
    watch(page);
    await use(page);
  },
});

export { expect };

/** In the page: a registration that never comes about, as in the first moments of a first visit. */
function neverRegistered(): void {
  if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});
}

/**
 * Waits until the page's script has taken over. A link pressed before that leads where it should by a full load,
 * with what a full load does to the focus and the history.
 */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some(key => key.startsWith('__reactFiber')),
  );
  // What needs script is drawn a moment after the page has been taken over.
  await page.waitForFunction(() => !document.querySelector('.report:not([data-live])'));
  // Everything has its true size only once each part has had its turn.
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-first'));
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Waits until all versions of the open report are there, which they are once somebody reads and the page is at rest. */
export async function allVersions(page: Page): Promise<void> {
  await awake(page);
  const empty = page.locator('[data-panel]:not(:has([data-passage]))');
  // Any sign of a reader will do; this one changes nothing.
  await page.evaluate(() => dispatchEvent(new Event('pointermove')));
  await expect(empty).toHaveCount(0);
}

/**
 * Looks at pages one after the other in one tab, each as a step of its own: opening a tab anew for each takes longer
 * than what there is to see. All are looked at; what was wrong with each is told in the end. `seconds` is how long a page
 * may take on a busy machine.
 */
export async function onEachPage(
  paths: readonly string[],
  look: (path: string) => Promise<void>,
  seconds = 15,
): Promise<void> {
  base.setTimeout((30 + paths.length * seconds) * 1000);
  const wrong: unknown[] = [];
  for (const path of paths) {
    await base.step(`/${path}`, () => look(path)).catch(cause => wrong.push(`/${path}: ${cause}`));
  }
  expect(wrong.join('\n\n')).toBe('');
}

/** Scrolls so that a passage of the shown version is the one at the reading line, a third down the window. */
export async function readAt(page: Page, passage: string): Promise<void> {
  const shown = page.locator(`[data-state="active"] [data-passage="${passage}"]`);
  await expect(shown.first()).toBeVisible();
  await page.evaluate(id => {
    const element = document.querySelector(`[data-state="active"] [data-passage="${id}"]`);
    scrollBy({
      top: (element?.getBoundingClientRect().top ?? 0) - innerHeight / 3 + 20,
      behavior: 'instant',
    });
  }, passage);
}

/**
 * Keeps the typefaces away: one that comes late is used all at once, maybe when a panel opens, and then the page is
 * scrolled so that what is read stays (`useStaying`). A test of where the page is scrolled to goes without.
 */
export async function withoutTypefaces(page: Page): Promise<void> {
  await page.route('**/*.woff2', route => route.abort());
}

/** Goes to the page of services, by the panel with the first contacts that the header opens. */
export async function goToHelp(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'All ways to get help' }).click();
}

/** What the browser itself says when a host has told it to clear what it keeps. */
export function isOfClearing(message: string): boolean {
  return /^Clear-Site-Data header on /.test(message);
}

/** The neutral page of the content under test. */
export const neutral = 'https://www.bbc.co.uk/weather';

function watchPage(page: Page, address: string, problems: string[]): void {
  const origin = new URL(address).origin;
  page.on('console', message => {
    // What the browser itself says of a request that the test cut off is the test's doing.
    if (/net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION)/.test(message.text())) return;
    // The page that is not there is asked for by address in some tests.
    if (/status of 404/.test(message.text()) && message.location().url === page.url()) return;
    // A test that goes without a worker makes Playwright say so.
    if (/Service Worker registration blocked by Playwright/.test(message.text())) return;
    if (isOfClearing(message.text())) return;
    problems.push(`console ${message.type()}: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', error => problems.push(`error: ${error.stack ?? error.message}`));
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin && request.url() !== neutral)
      problems.push(`request to ${request.url()}`);
  });
  void page.route(neutral, route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
}
