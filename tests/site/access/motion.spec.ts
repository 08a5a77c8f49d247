import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { moving } from './motion.ts';
import { open } from './states.ts';

// The worker changes nothing about motion, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

/** Does what shows motion where it is welcome: goes to the counterpart, which is lit for a moment. */
async function go(page: Page): Promise<void> {
  await page
    .locator('[data-state="active"]')
    .getByRole('link', { name: /^Read this part/ })
    .first()
    .click();
  await expect(page.locator('[data-state="active"] :is(h2, h3)').first()).toBeVisible();
}

test('A17: where the reader asks for calm nothing moves, and where the device does; where nobody asks, something does', {
  tag: '@long',
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'reports/matched-pair/full/');
  await go(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  await page.evaluate(() => document.documentElement.setAttribute('data-calm', 'on'));
  await go(page);
  expect(await moving(page), 'calm asked for here').toEqual([]);
  await page.evaluate(() => document.documentElement.removeAttribute('data-calm'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await go(page);
  expect(await moving(page), 'calm asked for of the device').toEqual([]);
});
