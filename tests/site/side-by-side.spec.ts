import type { Page } from '@playwright/test';
import { awake, expect, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

test.use({ site: 'fixtures' });

const pair = 'reports/matched-pair/side-by-side/';
const three = 'reports/unpaired/side-by-side/';

/** The name of what has the focus, and how far it is from the window's top edge in CSS pixels. */
function focused(page: Page) {
  return page.evaluate(() => ({
    name: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    passage: (document.activeElement as HTMLElement).closest<HTMLElement>('[data-passage]')?.dataset.passage,
    top: document.activeElement?.getBoundingClientRect().top ?? -1,
  }));
}

test('keys and buttons go from pair to pair and a moved part leads to its place and back, outside the history', async ({
  page,
}) => {
  await page.goto(pair);
  await awake(page);
  // What leads to the other version has nowhere to lead.
  await expect(page.getByRole('link', { name: /^Read this part/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^See it here/ })).toHaveCount(0);
  const entries = await page.evaluate(() => history.length);
  const barEnds = async () => {
    const box = await page.locator('.pair-bar').boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  for (const name of ['Pair 1 of 10: What is this?', 'Pair 2 of 10: What people said']) {
    await page.keyboard.press('Alt+PageDown');
    await expect.poll(async () => (await focused(page)).name).toBe(name);
    expect((await focused(page)).top).toBeGreaterThanOrEqual((await barEnds()) - 1);
  }
  await page.getByRole('button', { name: 'Next pair' }).click();
  await expect.poll(async () => (await focused(page)).name).toMatch(/^Pair 3 of 10/);
  await page.keyboard.press('Alt+PageUp');
  await expect.poll(async () => (await focused(page)).name).toMatch(/^Pair 2 of 10/);
  await page
    .getByRole('link', { name: 'Moved: in the full report this is in part 1, About this report' })
    .click();
  await expect.poll(async () => (await focused(page)).passage).toBe('about.1');
  await page
    .getByRole('link', {
      name: 'Moved from here: in the young people’s version it is in part 5, What you can do',
    })
    .click();
  await expect.poll(async () => (await focused(page)).passage).toBe('you.2');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an address picks any two of three versions, a link picks others, and what is not there is said', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${three}?left=full&right=easy-read#easy-read:who-borrows-books`);
  await awake(page);
  await expect(page.getByText('In the full report, 3 of 5 parts have an Easy Read version.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who borrows books' }).first()).toBeFocused();
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'Easy Read version with the young people’s version' }).click();
  await expect(page.getByText('In the young people’s version, 3 of 4 parts')).toBeVisible();
  await expect(page).toHaveURL(/\?left=easy-read&right=young-people$/);
  await expect(page.locator('[data-state="active"] [data-passage][data-id]')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Full report' }).click();
  await expect(page).toHaveURL(/\/full\/$/);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/side-by-side\/\?left=easy-read&right=young-people/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  // Opened elsewhere, the tab shows the pair that is picked.
  const [elsewhere] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('tab', { name: 'Side by side' }).click({ modifiers: ['Control'] }),
  ]);
  await expect(elsewhere.getByText('In the young people’s version, 3 of 4 parts')).toBeVisible();
  await elsewhere.close();

  await page.goto(`${three}?left=full&right=full`);
  await expect(page.getByText('This report cannot show the two versions')).toBeVisible();
  await expect(page.getByText('parts have a young people’s version.')).toBeVisible();
});

test('columns stand side by side only where letters have room, and finding opens what is folded', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pair);
  await awake(page);
  const row = page.locator('.row').first();
  await expect(row).toHaveCSS('display', 'grid');
  await page.evaluate(() =>
    Object.assign(document.documentElement.dataset, { size: '200', spacing: 'most' }),
  );
  await expect(row).toHaveCSS('display', 'block');
  await page.setViewportSize({ width: 360, height: 740 });
  // A text fragment finds as “find on the page” does: what is folded is opened.
  await page.goto('about:blank');
  await page.goto(`${pair}#:~:text=Boards%20were%20laid`);
  await expect(page.getByText('Boards were laid on the eleventh day.')).toBeVisible();
});
