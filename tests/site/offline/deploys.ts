import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '../device.ts';
import { makeNextVersion } from '../next-version.ts';
import { folderVariable } from '../sites.ts';
import { goToHelp, expect as patient } from '../test.ts';

/** A new version is fetched whole before anything is seen of it, which takes long where much else goes on. */
export const expect = patient.configure({ timeout: 20_000 });

/** The versions of a site, as folders that may be served. */
export interface Versions {
  readonly first: string;
  /** The next one, on a host that has nothing of the first any more; its library has other words. */
  readonly next: string;
  /** A folder of this test's own, for what else is put on the host. */
  readonly own: string;
}

/** What the next version says about the library. */
export const nextSummary = 'New words about an invented town.';

/** A test with the next version of its site at hand. */
export const test = base.extend<{ versions: Versions }>({
  versions: async ({ site }, use) => {
    const own = await mkdtemp(join(tmpdir(), 'twofold-deploys-'));
    const first = process.env[folderVariable(site)] ?? '';
    const next = join(own, 'next');
    await makeNextVersion(first, next, {
      words: [['Small invented reports about an invented town, for testing.', nextSummary]],
      keeps: false,
    });
    await use({ first, next, own });
    await rm(own, { recursive: true, force: true });
  },
});

/**
 * Has the browser look for a new worker, as it does at a navigation; a worker that is broken is nothing to the page. Twice,
 * since looking joins what the page itself began a moment before, which may have fetched the file of the version before.
 */
export function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    for (let time = 0; time < 2; time++) await found?.update().catch(() => undefined);
  });
}

/** The paths that the browser has a worker for. */
export function workers(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  );
}

/** The notice that a new version waits. */
export function waiting(page: Page) {
  return page.getByText('A new version of this site is ready.');
}

/** The notice that the site went on without this page. */
export function leftBehind(page: Page) {
  return page.getByText('This site has a newer version now. You can go on reading here.');
}

/** The addresses of the documents that a page loads from now on. */
export function loadsOf(page: Page): string[] {
  const loads: string[] = [];
  page.on('domcontentloaded', () => loads.push(page.url()));
  return loads;
}

/** Asks the page for each hashed file of its version, which is all code that it may ever want; gives what it does not get. */
export async function missingCode(page: Page, site: string): Promise<string[]> {
  const names = await readdir(join(site, 'assets'));
  return page.evaluate(
    async files => {
      const answers = await Promise.all(files.map(file => fetch(file).catch(() => undefined)));
      return files.filter((_, at) => !answers[at]?.ok);
    },
    names.filter(name => /\.(?:js|css|woff2)$/.test(name)).map(name => `/a/b/assets/${name}`),
  );
}

/** Goes through an open report and every other page by the links and buttons that a reader has. */
export async function goEverywhere(page: Page): Promise<void> {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  // A tab in the background paints nothing, and what waits for a frame waits for ever.
  await page.bringToFront();
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page.locator('[data-relation]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Next pair' }).click();
  await page.getByRole('tab', { name: 'Full report' }).click();
  await page.locator('[data-state="active"] .peek-button').first().click();
  await page
    .getByRole('region', { name: /the other version: / })
    .getByRole('button', { name: 'Close' })
    .click();
  for (const name of ['Remove', 'Print']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  }
  const pages = {
    banner: { 'Reading settings': 'Reading settings', 'Get help': /help/i },
    contentinfo: {
      'Saved reports': 'Saved reports',
      'Words explained': 'Words explained',
      'About this reader': 'About this reader',
      Privacy: 'Privacy',
      Accessibility: 'Accessibility',
      'All reports': /Fenby/,
    },
  } as const;
  for (const [part, links] of Object.entries(pages)) {
    for (const [link, name] of Object.entries(links)) {
      if (link === 'Get help') await goToHelp(page);
      else
        await page
          .getByRole(part as keyof typeof pages)
          .getByRole('link', { name: link })
          .click();
      await expect(heading(name)).toBeVisible();
    }
  }
  await page.locator('main a[href$="/reports/matched-pair/"]').first().click();
  await expect(heading('A year in Mill Park')).toBeVisible();
  await page.locator('main a[href$="/differences/"]').first().click();
  await expect(page.locator('main')).toContainText(/left out/i);
}
