import type { Page } from '@playwright/test';
import { startServer } from '../../../src/prerender/serve.ts';
import { folderVariable } from '../sites.ts';
import { expect, neutral, test } from '../test.ts';
import {
  exitLink,
  expectClock,
  expectNeutral,
  pressShift,
  reports,
  step,
  telling,
  untilOffline,
} from './leaving.ts';

test.use({ worker: true });

for (const site of ['library', 'fixtures'] as const) {
  test.describe(`on the site “${site}”`, () => {
    test.use({ site });
    const report = reports[site];

    test('with no network Exit leads to a plain clock that tells nothing', {
      tag: site === 'library' ? [] : '@long',
    }, async ({ page, context, address }) => {
      await page.goto(`${report}young-people/`);
      await untilOffline(page);
      await context.setOffline(true);
      await exitLink(page).click();
      await expectClock(page, address);
      await step(page, 'back');
      await step(page, 'forward');
      await expectClock(page, address);
    });
  });
}

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('and without a network Exit shows the time, never the browser’s error page', async ({
    page,
    context,
    address,
  }) => {
    await page.goto(`${reports.library}young-people/`);
    await context.setOffline(true);
    await pressShift(page);
    await expectClock(page, address);
    await step(page, 'back');
    await expect(page.locator('body')).not.toContainText(telling);
  });

  test('and a network that answers nobody, the same', { tag: '@long' }, async ({ page, address }) => {
    await page.goto(`${reports.library}young-people/`);
    await page.route(`${address}clock/`, route => route.abort('connectionrefused'));
    await exitLink(page).click();
    await expectClock(page, address);
  });

  test('F34: a network that hangs is not waited for', async ({ page, address }) => {
    await page.goto(`${reports.library}young-people/`);
    await page.route(`${address}clock/`, () => {});
    await exitLink(page).click();
    await expectClock(page, address);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, find] of [
    ['the button', exitLink],
    ['the hidden link', (page: Page) => page.locator('[data-exit-too]')],
  ] as const) {
    test(`${name} is a plain link to the neutral page that does not say where one comes from`, async ({
      page,
    }) => {
      await page.goto(`${reports.library}young-people/`);
      const link = find(page);
      expect(await link.getAttribute('rel')).toContain('noreferrer');
      const asked = page.waitForRequest(neutral);
      await link.focus();
      await page.keyboard.press('Enter');
      expect((await (await asked).allHeaders()).referer).toBeUndefined();
      await expectNeutral(page);
    });
  }
});

test('the server is gone although the device thinks it has a network: the clock of the site’s own', {
  tag: '@long',
}, async ({ page, watch: _ }) => {
  const server = await startServer({ out: process.env[folderVariable('library')] ?? '', port: 0 });
  const address = server.url.replace('localhost', '127.0.0.1');
  const own = await page.context().newPage();
  await own.goto(`${address}${reports.library}young-people/`);
  await untilOffline(own);
  await server.close();
  await pressShift(own);
  await expectClock(own, address);
  await expect(own.locator('h1#clock')).toBeVisible();
});
