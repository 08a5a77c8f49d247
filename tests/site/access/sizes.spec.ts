import type { Page } from '@playwright/test';
import { expect, onEachPage, readAt, test } from '../test.ts';
import { expectEverySize } from './checks.ts';
import { giveEyes } from './eyes.ts';
import { everyPage, open } from './states.ts';

// The worker changes nothing about the size of things, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

test('A12–A15, A18, A28, A32: every published page in every size', { tag: '@soak' }, async ({ page }) => {
  await giveEyes(page);
  await onEachPage(everyPage.library, async path => {
    await open(page, path);
    await expectEverySize(page, path);
  });
});

test.describe('a wide table on a narrow screen', () => {
  test.use({ site: 'fixtures' });

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

test('A38: enlarging the page or its text changes the place by one paragraph at most', {
  tag: '@long',
}, async ({ page }) => {
  await open(page, 'reports/one-year-on/young-people/');
  const line = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-state="active"] [data-passage]')];
      return all.findLastIndex(passage => passage.getBoundingClientRect().top <= innerHeight / 3 + 1);
    });
  await readAt(page, 'not-better.2');
  // Nobody enlarges a page in the very frame in which they scroll, after which the place is noted (useStaying.ts).
  await page.evaluate(
    () =>
      new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );
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

test('A15: with the largest letters on a small screen nothing is wider than it, and long words end with a hyphen', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const enlarge = () =>
    page.evaluate(() => Object.assign(document.documentElement.dataset, { size: '200', spacing: 'most' }));
  const hyphens = (where: string) =>
    page
      .locator(where)
      .first()
      .evaluate(element => getComputedStyle(element).hyphens);
  for (const path of ['', 'reports/seeing-things-our-way/easy-read/']) {
    await open(page, path);
    expect(await hyphens('main h1'), 'whole words, where there is room for them').toBe('manual');
    await enlarge();
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    // Whether the browser has the syllables of a language is its own affair; it is told which language it is.
    expect(await hyphens('main h1')).toBe('auto');
  }
  expect(await hyphens('.text p')).toBe('auto');
  await open(page, 'help/');
  await enlarge();
  expect(await hyphens('main a[href^="http"]'), 'a hyphen would be taken for a part of an address').toBe(
    'manual',
  );
});

test('A18: to a finger the number of a part or a paragraph is 44 px, and it takes no tap from what is beside it', {
  tag: '@long',
}, async ({ browser, address, watch }) => {
  for (const [width, view] of [
    [360, 'full/'],
    [360, 'side-by-side/'],
    [1440, 'side-by-side/'],
  ] as const) {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width, height: 800 },
      hasTouch: true,
      serviceWorkers: 'block',
    });
    watch(page);
    await open(page, `reports/one-year-on/${view}`);
    expect.soft(await missed(page), `${view} at ${width} px`).toEqual([]);
    await page.close();
  }
});

/** Numbers that are less than 44 px each way to a finger, and other controls whose middle or edge is a number’s. */
function missed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="tabpanel"][data-state="active"] :is(a, button, summary)')].flatMap(
      control => {
        const [box] = control.getClientRects();
        if (!box || !control.checkVisibility()) return [];
        // Twice, because what is sticky goes along for a while.
        for (let turn = 0; turn < 2; turn++)
          scrollBy({ top: control.getBoundingClientRect().top - innerHeight * 0.6, behavior: 'instant' });
        const { left, right, top, bottom } = control.getClientRects()[0] as DOMRect;
        const at = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('.number');
        if (!control.matches('.number')) {
          const points = [left + 2, (left + right) / 2].flatMap(x =>
            [top + 3, bottom - 3].map(y => at(x, y)),
          );
          return points.some(Boolean) ? [`${control.textContent} is taken for a number`] : [];
        }
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        // As far as it goes to one side it need not go to the other.
        const reach = (by: readonly [number, number]) => {
          let length = 0;
          while (at(x + by[0] * length, y + by[1] * length) === control) length++;
          return length;
        };
        const size = [reach([1, 0]) + reach([-1, 0]) - 1, reach([0, 1]) + reach([0, -1]) - 1];
        return Math.min(...size) >= 43 ? [] : [`${control.textContent}: ${size.join(' × ')}`];
      },
    ),
  );
}
