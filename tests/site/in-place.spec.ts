import type { Page } from '@playwright/test';
import { awake, expect, test, withoutTypefaces } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const report = 'reports/one-year-on';
const box = (page: Page) => page.getByRole('note');

/** What the live region said since the page began to be listened to. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.getElementById('announcer') as HTMLElement;
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

test('a word and a note open where they stand, by keyboard, and lead to the lists and back to the pixel', async ({
  page,
}) => {
  await page.goto(`${report}/young-people/`);
  await awake(page);
  const term = page.locator('.edition[data-edition="young-people"] a.term').nth(2);
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  const said = await listen(page);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expect(term).toBeFocused();
  await expect(box(page)).toBeInViewport({ ratio: 1 });
  const id = new URL((await term.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  const definition = (await page.locator(`[id="${id}"] dd`).textContent()) ?? '';
  await expect(box(page)).toContainText(definition);
  await expect.poll(said).toEqual([expect.stringContaining(definition)]);
  await page.keyboard.press('Tab');
  await expect(box(page).getByRole('link', { name: 'All words explained' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveCount(0);
  await expect(term).toBeFocused();
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  await term.click();
  await expect(box(page)).toBeVisible();
  await term.click();
  await expect(box(page)).toHaveCount(0);

  await withoutTypefaces(page);
  await page.goto(`${report}/full/`);
  await awake(page);
  const note = page.locator('#fnref-full-7');
  await note.click();
  await expect(box(page)).toBeVisible();
  await page.locator('#fnref-full-6').focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveCount(1);
  await expect(note).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  const placeOf = () => note.evaluate(link => link.getBoundingClientRect().top);
  for (const back of ['our own', 'the browser’s'] as const) {
    await note.focus();
    const before = await placeOf();
    await page.keyboard.press('Enter');
    await box(page).getByRole('link', { name: 'See it in the list of notes' }).click();
    await expect(page).toHaveURL(/#fn-full-7$/);
    await expect(page.locator('#fn-full-7')).toBeFocused();
    await expect(page.locator('#fn-full-7')).toBeInViewport();
    if (back === 'our own') await page.getByRole('button', { name: 'Back to where you were' }).click();
    else await page.goBack();
    await expect(page).toHaveURL(/\/full\/$/);
    await expect(note).toBeFocused();
    expect(await placeOf()).toBeCloseTo(before, 0);
    await expect(page.getByRole('button', { name: 'Back to where you were' })).toHaveCount(0);
  }
});

test('side by side and on a narrow, enlarged screen the box stays in the window, off Exit, and goes with its version', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${report}/side-by-side/`);
  await awake(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-size', '200'));
  for (const term of await page.locator('[data-side="left"] a.term').all()) {
    await term.scrollIntoViewIfNeeded();
    await term.click();
    const seen = (await box(page).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    const exit = (await page.locator('a[data-exit]').boundingBox()) ?? { y: 0, height: 0 };
    expect(seen.x).toBeGreaterThanOrEqual(0);
    expect(seen.x + seen.width).toBeLessThanOrEqual(320);
    expect(seen.y).toBeGreaterThanOrEqual(exit.y + exit.height);
    expect(seen.y + seen.height).toBeLessThanOrEqual(640);
    await page.keyboard.press('Escape');
  }
  // At that size even this is too narrow for two columns, and the right one would be folded.
  await page.evaluate(() => document.documentElement.removeAttribute('data-size'));
  await page.setViewportSize({ width: 1280, height: 900 });
  const term = page.locator('[data-side="right"] a.term').first();
  await term.click();
  await expect(box(page)).toBeVisible();
  await page.getByRole('tab', { name: 'Full report' }).focus();
  await expect(box(page)).toHaveCount(0);
  // With its version it is back; the press that brings it does not close it.
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(box(page)).toBeVisible();
  await page.waitForTimeout(100);
  await expect(box(page)).toBeVisible();
});
