import type { Page } from '@playwright/test';
import { expect, onEachPage, readAt, test } from '../test.ts';
import { giveEyes } from './eyes.ts';
import { coveredByBars, cutWords, sideways, smallerThan, unreachedBoxes } from './fits.ts';
import { everyKind, everyPage, onEachState, open, states } from './states.ts';

// The worker changes nothing about the size of things, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

/** Nothing is wider than the window, nothing is cut off, and what scrolls by itself is reached by keyboard. */
async function expectAllThere(page: Page, what: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  const found = [await sideways(page), await cutWords(page), await unreachedBoxes(page)];
  expect.soft(found.flat(), `${what}, ${width} × ${height}`).toEqual([]);
}

/** The text spacing that a reader's own style sheet may ask for (WCAG 1.4.12). */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** All sizes that a page may have, one after the other in the same page. */
async function expectEverySize(page: Page, path: string): Promise<void> {
  // What is folded on a narrow screen is to fit as well.
  for (const fold of await page.locator('details.fold > summary:visible').all()) await fold.click();
  await expectAllThere(page, path, 320);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
  expect.soft(await coveredByBars(page), `${path} at 400 %: what bars cover`).toBeLessThanOrEqual(0.25);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const small = [...(await smallerThan(page, 44)), ...(await smallerThan(page, 24))];
    expect.soft(small, `${path}, ${width} px wide: too small to press`).toEqual([]);
  }
  await expectAllThere(page, `${path} turned`, 740, 360);
  await spaceOut(page);
  for (const width of [320, 1280]) await expectAllThere(page, `${path} with its text spaced`, width);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    Object.assign(document.documentElement.dataset, { size: '200', spacing: 'most' });
  });
  for (const width of [320, 1280]) await expectAllThere(page, `${path} with its text at 200 %`, width);
}

for (const [site, pages, tag] of [
  ['library', everyPage.library, '@soak'],
  ['fixtures', everyKind, ''],
] as const) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });
    test('A12–A15, A18, A28, A32: at 320 px, enlarged, turned and spaced nothing is lost or too small to press', {
      tag: tag ? [tag] : [],
    }, async ({ page }) => {
      await giveEyes(page);
      await onEachPage(pages, async path => {
        await page.setViewportSize({ width: 320, height: 800 });
        await open(page, path);
        await expectEverySize(page, path);
      });
    });
  });
}

test.describe('what opens', () => {
  test.use({ site: 'fixtures' });

  test('A12–A15, A18: at 320 px, enlarged and spaced it is all there', async ({ page }) => {
    await giveEyes(page);
    await onEachState(page, states, async ({ name }) => {
      await expectAllThere(page, name, 320, 640);
      expect.soft(await smallerThan(page, 44), `${name}: too small to press`).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute('data-size', '200'));
      await expectAllThere(page, `${name} with its text at 200 %`, 320, 640);
      await page.setViewportSize({ width: 320, height: 256 });
      await expect(page.getByRole('link', { name: 'Exit this page' }).last()).toBeInViewport({ ratio: 1 });
    });
  });

  test('A28: a wide table scrolls inside its own box, which the keyboard reaches and which has a name', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, 'reports/hard-and-strange/full/');
    const box = page.getByRole('region', { name: 'The stalls' });
    expect(await box.evaluate(element => element.scrollWidth - element.clientWidth)).toBeGreaterThan(50);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(element => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });
});

test('A38: enlarging the page or its text changes the place by one paragraph at most', async ({ page }) => {
  await open(page, 'reports/one-year-on/young-people/');
  const line = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-state="active"] [data-passage]')];
      return all.findLastIndex(passage => passage.getBoundingClientRect().top <= innerHeight / 3 + 1);
    });
  await readAt(page, 'not-better.2');
  const before = await line();
  const enlarged: readonly (readonly [what: string, act: () => Promise<void>])[] = [
    ['at 200 %', () => page.setViewportSize({ width: 640, height: 450 })],
    ['at 400 %', () => page.setViewportSize({ width: 320, height: 225 })],
    ['at 100 % again', () => page.setViewportSize({ width: 1280, height: 900 })],
    [
      'with its text at 150 %',
      () => page.evaluate(() => document.documentElement.setAttribute('data-size', '150')),
    ],
  ];
  for (const [what, act] of enlarged) {
    await act();
    await expect.poll(async () => Math.abs((await line()) - before), what).toBeLessThanOrEqual(1);
  }
});
