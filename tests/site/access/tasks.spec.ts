import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { faults, listenToRegions } from './regions.ts';
import { open } from './states.ts';

test.use({ worker: true, site: 'fixtures' });

/** A way to work a page: what is wanted is always found by its role and name, as assistive technology finds it. */
interface Hand {
  /** Presses a link or a button. */
  readonly press: (wanted: Locator) => Promise<void>;
  /** Chooses one of a group of tabs or radio buttons. */
  readonly choose: (wanted: Locator) => Promise<void>;
}

/** Works a page with nothing but a keyboard. */
function keyboard(page: Page): Hand {
  const go = async (key: string, most: number, wanted: Locator, place: 'at it' | 'in its group') => {
    // Found once: to look for a name in the whole page after each press takes longer than all else.
    const element = await wanted.elementHandle();
    const hasArrived = () =>
      element?.evaluate((found, where) => {
        const { activeElement } = document;
        if (where === 'at it') return activeElement === found;
        const isMember = activeElement?.matches('[role="tab"], input');
        return isMember && found.closest('[role="tablist"], fieldset')?.contains(activeElement);
      }, place);
    for (let presses = 0; presses < most; presses++) {
      if (await hasArrived()) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${wanted}.`);
  };
  return {
    press: async wanted => {
      await go('Tab', 250, wanted, 'at it');
      // As one does who sees or hears that it cannot be pressed yet: “Save” waits until its size is known.
      await expect(wanted).toBeEnabled();
      await page.keyboard.press('Enter');
    },
    choose: async wanted => {
      await go('Tab', 250, wanted, 'in its group');
      await go('ArrowRight', 8, wanted, 'at it');
    },
  };
}

/** Works a page by asking for roles and names, as by voice. */
function voice(): Hand {
  return { press: wanted => wanted.click(), choose: wanted => wanted.click() };
}

/** Finds a report, reads it, has a word explained, looks into the other version, changes to it, compares the two. */
async function readAndCompare(page: Page, { press, choose }: Hand): Promise<void> {
  const main = page.getByRole('main');
  const tab = (name: string) => page.getByRole('tab', { name });
  await press(main.getByRole('link', { name: 'A year in Mill Park', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'A year in Mill Park' })).toBeFocused();
  await press(main.getByRole('link', { name: 'Young people’s version' }));
  await expect(tab('Young people’s version')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('article').getByText('asked 120 people')).toBeVisible();

  await press(page.getByRole('article').getByRole('link', { name: 'meadow' }));
  const box = page.getByRole('note', { name: 'meadow' });
  await expect(box).toBeVisible();
  await press(box.getByRole('button', { name: 'Close' }));
  await expect(box).toHaveCount(0);

  const look = page.getByRole('button', { name: /^See it here.*part 3$/ });
  await press(look);
  const panel = page.getByRole('region', { name: /in the other version: Full report/ });
  await expect(panel.getByText('Benches and paths')).toBeVisible();
  await press(panel.getByRole('button', { name: 'Close' }));
  await expect(panel).toHaveCount(0);
  await expect(look).toBeFocused();

  await choose(tab('Full report'));
  await expect(page.getByRole('heading', { level: 2, name: 'What visitors said' })).toBeVisible();
  await expect(tab('Full report')).toBeFocused();
  await choose(tab('Side by side'));
  await press(page.getByRole('button', { name: 'Next pair' }));
  await expect(
    page.getByRole('region', { name: /^Pair \d+ of 10/ }).and(page.locator(':focus')),
  ).toBeVisible();
}

/** Saves the report, loses the network, reads it all the same, changes a setting, sees where help is, and leaves. */
async function saveAndLeave(page: Page, { press, choose }: Hand): Promise<void> {
  const main = page.getByRole('main');
  await press(page.getByRole('button', { name: 'Save for offline' }));
  await press(page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('Saved and checked')).toBeVisible();
  await page.context().setOffline(true);

  await press(page.getByRole('contentinfo').getByRole('link', { name: 'Saved reports' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Saved reports' })).toBeFocused();
  await press(main.getByRole('link', { name: 'A year in Mill Park' }));
  await press(main.getByRole('link', { name: 'Full report' }));
  await expect(page.getByRole('article').getByText('There were 12 benches')).toBeVisible();

  await press(page.getByRole('banner').getByRole('link', { name: 'Reading settings' }));
  await choose(page.getByRole('radio', { name: 'Roomy' }));
  await expect(page.getByRole('radio', { name: 'Roomy' })).toBeChecked();
  await press(page.getByRole('banner').getByRole('link', { name: 'Get help' }));
  await press(page.getByRole('dialog').getByRole('link', { name: 'All ways to get help' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeFocused();
  await press(page.getByRole('banner').getByRole('link', { name: 'Exit this page' }).last());
  await expect(page).toHaveURL(/\/clock\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d{1,2}:\d\d$/);
}

for (const [id, way, hand] of [
  ['A35', 'by keyboard only', keyboard],
  ['A36', 'by roles and names only', voice],
] as const) {
  test(`${id}: ${way}: find, read, look up, peek, change version, compare, save, read offline, set, find help, leave`, {
    tag: '@long',
  }, async ({ page }) => {
    test.setTimeout(120_000);
    await listenToRegions(page);
    await open(page, '');
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await readAndCompare(page, hand(page));
    expect(await faults(page), 'A10: what was said twice or could not be heard').toEqual([]);
    await saveAndLeave(page, hand(page));
  });
}
