import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, expect, readAt, test, withoutTypefaces } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

/** What would be on paper, and what its file would be called. */
interface Printed {
  readonly words: string;
  readonly name: string;
}

/** Keeps what a press on Print leads to, and says that it is done when the test says so. */
async function catchPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { asked: document.title });
  });
}

/** Looks at the page as on paper, and ends the printing. */
async function printed(page: Page): Promise<Printed> {
  const name = await page
    .waitForFunction(() => (window as unknown as { asked?: string }).asked)
    .then(handle => handle.jsonValue());
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    Object.assign(window, { asked: undefined });
    dispatchEvent(new Event('afterprint'));
  });
  return { words, name: name ?? '' };
}

test('a part is printed with its notes and help, and both side by side from a version; the page stays as it is', async ({
  page,
}) => {
  await withoutTypefaces(page);
  await catchPrinting(page);
  await page.goto('reports/matched-pair/full/');
  await awake(page);
  await readAt(page, 'visitors.1');
  const before = await page.evaluate(() => [scrollY, location.href]);
  const button = page.getByRole('button', { name: 'Print', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Print' });
  // From wherever the page is: by keyboard or voice the button needs not be seen.
  const ask = () =>
    button.evaluate(element => {
      (element as HTMLElement).focus({ preventScroll: true });
      (element as HTMLElement).click();
    });

  await ask();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  await ask();
  // The part at the reading line is the one that is offered.
  await expect(dialog.getByRole('combobox')).toHaveValue('1');
  const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('radio', { name: 'One part' }).check();
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => [scrollY, location.href])).toEqual(before);
  const part = await printed(page);
  expect(part.name).toBe('A year in Mill Park: Full report, part 2');
  expect(part.words).toMatch(/^Mill Park .*Full report 2 What visitors said 2\.1 /);
  for (const there of ['Notes', 'Fenby information desk', '01632 960001'])
    expect(part.words).toContain(there);
  for (const gone of [
    'About this report',
    'There were 12 benches',
    'Side by side',
    'Save for offline',
    'See it here',
  ])
    expect(part.words).not.toContain(gone);

  await ask();
  await dialog.getByRole('radio', { name: 'Side by side' }).check();
  await dialog.getByRole('button', { name: 'Print' }).click();
  const both = await printed(page);
  expect(both.name).toBe('A year in Mill Park: Side by side');
  for (const there of ['There were 12 benches', 'The park has 12 benches', 'Fenby information desk'])
    expect(both.words).toContain(there);

  await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveTitle('A year in Mill Park: Full report – Twofold');
  expect(page.url()).toBe(before[1]);
  expect(await page.locator('[data-printing]').count()).toBe(0);
});

test('on paper the notes of both versions stand one below the other, as wide as the page, each under its version’s name', async ({
  page,
}) => {
  await page.goto('reports/matched-pair/side-by-side/');
  await awake(page);
  await page.emulateMedia({ media: 'print' });
  const end = page.getByRole('region', { name: 'Words explained and notes of both versions' });
  await expect(end).toContainText(/Full report\s*(Words explained|Notes)/);
  const notes = end.locator('.footnotes').last();
  const [list, all] = [await notes.boundingBox(), await end.boundingBox()];
  expect(list?.width).toBeGreaterThan(0.8 * (all?.width ?? 0));
});

test('no page has on paper what can only be pressed', { tag: '@long' }, async ({ page }) => {
  for (const path of [
    '',
    'help/',
    'saved/',
    'privacy/',
    'reports/matched-pair/',
    'reports/matched-pair/full/',
  ]) {
    await page.goto(path);
    await awake(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    expect(
      await page.locator('button:visible, select:visible, input:visible').allTextContents(),
      path,
    ).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});
