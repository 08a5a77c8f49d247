import type { Page } from '@playwright/test';
import { awake, expect, test } from './test.ts';

test.use({ site: 'library', serviceWorkers: 'block' });

const hard = 'reports/one-year-on/';
const other = 'reports/exclusions/';
const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'Last time you stopped at part' });
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

async function choose(page: Page, name: 'On' | 'Off'): Promise<void> {
  await page.goto('settings/');
  await awake(page);
  await page.getByRole('group', { name: 'Keep my place' }).getByRole('radio', { name, exact: true }).check();
}

/** Opens a page, reads on to a part of it, and stays there long enough. */
async function readTo(page: Page, path: string, part: number): Promise<string> {
  await page.goto(path);
  await awake(page);
  await page.waitForTimeout(300);
  const heading = page.locator('[data-state="active"] section[data-section] h2').nth(part);
  await heading.evaluate(element => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.waitForTimeout(1200);
  return (await heading.textContent()) ?? '';
}

test('a place is kept only where that is switched on, never on a hard subject or for a class, and goes with it', {
  tag: '@long',
}, async ({ page }) => {
  await readTo(page, `${other}full/`, 6);
  expect(await kept(page)).toEqual([]);
  await choose(page, 'On');
  await readTo(page, `${hard}full/`, 4);
  await readTo(page, `${other}young-people/#parts=who,causes`, 1);
  expect(await kept(page)).toEqual(['reading-settings']);

  const heading = await readTo(page, `${other}full/`, 6);
  expect(await kept(page)).toEqual(['places', 'reading-settings']);
  await page.goto(other);
  await awake(page);
  await page.locator('main').getByRole('link', { name: 'Full report', exact: true }).click();
  await expect(offer(page)).toBeVisible();
  await offer(page).getByRole('button', { name: 'Go on there' }).click();
  await expect(offer(page)).toBeHidden();
  await expect(
    page.locator('[data-state="active"] h2', { hasText: heading.replace(/^[\d\s]+/, '') }),
  ).toBeInViewport();

  // From another version it leads to the one that was read.
  await page.goto(`${other}young-people/`);
  await offer(page).getByRole('button', { name: 'Go on there' }).click();
  await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
  // A link to a passage is where its reader wants to be.
  await page.goto('about/');
  await page.goto(`${other}full/#who`);
  await awake(page);
  await page.waitForTimeout(800);
  await expect(offer(page)).toBeHidden();

  await page.goto('privacy/');
  await expect(page.getByText('Where you stopped in reports, since you switched on')).toBeVisible();
  await choose(page, 'Off');
  expect(await kept(page)).toEqual([]);
});
