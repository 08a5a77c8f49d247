import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { faint, notTold } from './colours.ts';
import { giveEyes } from './eyes.ts';
import { cutWords, sideways, smallerThan } from './fits.ts';
import { look } from './looks.ts';
import { unspeakable } from './names.ts';
import { broken } from './rules.ts';
import { open } from './states.ts';

test.use({ worker: true, site: 'fixtures' });

/** Everything that can be asked of one state at once: it takes a save to come to each. */
async function expectWell(page: Page, what: string): Promise<void> {
  expect.soft(await broken(page), what).toEqual([]);
  expect.soft(await unspeakable(page), what).toEqual([]);
  for (const name of ['dark', 'contrast', 'forced', 'paper'] as const) {
    await look(page, name);
    expect.soft([...(await faint(page)), ...(await notTold(page))], `${what}, ${name}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const cramped = [...(await sideways(page)), ...(await cutWords(page)), ...(await smallerThan(page, 44))];
  expect.soft(cramped, `${what} at 320 px`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('A01, A12, A16, A18, A24, A33: a report that is saved, kept and removed is said in words, and all is well with them', {
  tag: '@long',
}, async ({ page }) => {
  test.setTimeout(120_000);
  await giveEyes(page);
  await open(page, 'reports/matched-pair/');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Saved and checked');
  await expectWell(page, 'the report that is saved');
  await open(page, '');
  await expect(page.getByRole('main')).toContainText('Saved on this device');
  await open(page, 'saved/');
  const remove = page.getByRole('button', { name: 'Remove', exact: true });
  await expect(remove).toBeVisible();
  await expectWell(page, 'the page of saved reports');
  await remove.click();
  await expect(page.getByRole('dialog', { name: 'Remove this saved report?' })).toBeVisible();
  await expectWell(page, 'the dialog that removes');
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await open(page, 'privacy/');
  await expect(page.getByText('1 report that you saved')).toBeVisible();
  await expectWell(page, 'what is on this device');
});
