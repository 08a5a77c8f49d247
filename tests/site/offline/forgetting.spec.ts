import type { Page } from '@playwright/test';
import { test } from '../device.ts';
import { expect } from '../test.ts';
import { cacheNames, open, save, savedBefore, untilWorking, visitedBefore } from './saved-report.ts';

const report = 'reports/matched-pair/';
const words = /\/text\/full\.|\/parcel\./;

/** Everything that the browser keeps for the site, counted by where it is. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const nothing = { caches: [], databases: 0, keys: [], registrations: 0 };

/** Asks on the page about privacy for everything to be forgotten, and agrees. */
async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
}

async function chooseDark(page: Page, address: string): Promise<void> {
  await page.goto(`${address}settings/`);
  await page.getByRole('radio', { name: 'Dark' }).check();
}

test.describe('Forget everything', () => {
  test.use({ site: 'fixtures' });

  test('leaves no database, cache, key or registration, and asks for the browser’s own cache to be cleared too', async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, `${report}full/`);
    const page = await device.page();
    await chooseDark(page, server.address);
    await page.goto(`${server.address}privacy/`);
    await expect(page.locator('.traces')).toContainText('1 report that you saved, whole or in part');
    await forget(page);
    await expect(page.getByText('Nothing left here.')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('The browser was also asked')).toBeVisible();
    await expect(page.locator('.traces')).toBeHidden();
    expect(await kept(page)).toEqual(nothing);
    // The page itself follows: no setting holds any more.
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test('F35: is gone on with where the browser was killed in the middle of it', async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, `${report}full/`);
    const page = await device.page();
    await chooseDark(page, server.address);
    await page.goto(`${server.address}privacy/`);
    // Not one copy goes before the browser is gone.
    await page.evaluate(() => {
      CacheStorage.prototype.delete = () => new Promise(() => {});
    });
    await forget(page);
    await expect.poll(() => cacheNames(page)).toContain('site-forgetting');
    await device.kill();
    const next = await open(device, `${server.address}about/`);
    // The page is open anew: the empty parts of the site are kept again, and nothing else is.
    await expect
      .poll(async () => (await cacheNames(next)).filter(name => !name.startsWith('site-/')), {
        timeout: 15_000,
      })
      .toEqual([]);
    await untilWorking(next);
    expect(await next.evaluate(() => localStorage.length)).toBe(0);
    await expect(next.locator('html')).not.toHaveAttribute('data-theme');
  });

  for (const where of ['another tab', 'this tab'] as const) {
    // From another tab is the harder of the two.
    const tag = where === 'another tab' ? [] : '@soak';
    test(`F35: in the middle of a save in ${where} stops the save, and nothing of it comes later`, {
      tag,
    }, async ({ device, server }) => {
      await visitedBefore(device, server);
      const reading = await open(device, `${server.address}${report}full/`);
      await untilWorking(reading);
      server.faults.set(words, 'hang');
      await save(reading);
      await expect.poll(() => cacheNames(reading)).toContainEqual(expect.stringMatching(/^report-1\//));
      const page = where === 'this tab' ? reading : await device.page();
      if (where === 'this tab') await page.getByRole('link', { name: 'Privacy' }).click();
      else await page.goto(`${server.address}privacy/`);
      await expect(page.locator('.traces')).toContainText('1 report that you saved, whole or in part');
      await forget(page);
      server.faults.clear();
      await expect(page.getByText('Nothing left here.')).toBeVisible({ timeout: 20_000 });
      // As long as a file of a save takes to come, and longer.
      await page.waitForTimeout(1500);
      expect(await kept(page)).toEqual(nothing);
      await page.getByRole('button', { name: 'Look again' }).click();
      await expect(page.locator('.traces')).toBeHidden();
    });
  }

  test('works with no network, and does not say that the browser was asked', { tag: '@long' }, async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, `${report}full/`);
    const page = await open(device, `${server.address}privacy/`);
    await untilWorking(page);
    await server.stop();
    await forget(page);
    await expect(page.getByText('Nothing left here.')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('The browser may have copies of pages of its own')).toBeVisible();
    expect(await kept(page)).toEqual(nothing);
  });

  test('has a way without JavaScript: the answer of a page has the browser clear what is there', {
    tag: '@long',
  }, async ({ device, server }) => {
    await savedBefore(device, server, `${report}full/`);
    const page = await device.page({ javaScriptEnabled: false });
    await page.goto(`${server.address}privacy/`);
    await page.getByRole('link', { name: 'Ask the browser to clear what this site keeps' }).click();
    await expect(page).toHaveTitle('Done');
    await expect(page.getByRole('link', { name: 'Exit this page' })).toBeVisible();
    await device.shut();
    // A page that runs no script of ours tells what the browser has.
    const after = await open(device, `${server.address}clock/`);
    expect(await kept(after)).toEqual(nothing);
  });
});
