import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../chromium.ts';
import { expect, neutral, test } from '../test.ts';
import {
  expectClock,
  expectNeutral,
  noteWhatIsSeen,
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
    const tag = site === 'library' ? '@soak' : [];

    test('F31: Back and Forward never show what was left', { tag }, async ({ page, address }) => {
      const seen = await noteWhatIsSeen(page);
      await page.goto('');
      await page.goto(`${report}young-people/`);
      await page.goto('about/');
      await page.goto('');
      await page.locator(`main a[href$="${report}"]`).first().click();
      await expect(page).toHaveURL(address + report);
      await page.locator(`main a[href$="${report}full/"]`).first().click();
      await expect(page).toHaveURL(/full\/$/);
      // The address may be there before anything that could be left.
      await expect(page.locator('main h1')).toBeVisible();
      await pressShift(page);
      await expectNeutral(page);
      seen();
      for (let back = 0; back < 10; back++) {
        await step(page, 'back');
        expect([neutral, `${address}clock/`, 'about:blank']).toContain(page.url());
      }
      for (let forward = 0; forward < 10; forward++) await step(page, 'forward');
      expect(seen().filter(text => telling.test(text))).toEqual([]);
    });
  });
}

test('F31: a page that the browser kept whole for Back is not shown either', async ({ address }) => {
  const profile = await mkdtemp(join(tmpdir(), 'twofold-exit-'));
  const options = {
    executablePath: chromiumPath(),
    args: [...chromiumArguments],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  const context: BrowserContext = await chromium.launchPersistentContext(profile, options);
  try {
    const page = await context.newPage();
    await page.route(neutral, route =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
    const seen = await noteWhatIsSeen(page);
    await page.goto(address);
    // The browser does not keep a page that a worker claims later.
    await untilOffline(page);
    await page.evaluate(() =>
      addEventListener('pageshow', event => event.persisted && sessionStorage.setItem('kept', 'yes')),
    );
    await page.goto(`${address}about/`);
    await pressShift(page);
    await expectNeutral(page);
    seen();
    await step(page, 'back');
    await expectClock(page, address);
    expect(await page.evaluate(() => sessionStorage.getItem('kept')), 'the browser kept the page').toBe(
      'yes',
    );
    expect(seen().filter(text => telling.test(text))).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
