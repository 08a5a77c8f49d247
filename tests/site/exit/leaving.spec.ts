import { awake, expect, neutral, onEachPage, test } from '../test.ts';
import {
  exitLink,
  expectNeutral,
  noteWhatIsSeen,
  pressShift,
  reports,
  telling,
  untilOffline,
} from './leaving.ts';

/** The pages to leave, for each site: one of each kind in the soak, and otherwise those that differ the most. */
const views = (report: string, isAll: boolean) => [
  '',
  ...['full/', 'side-by-side/'].map(view => report + view),
  ...(isAll ? [report, `${report}young-people/`, 'help/', 'no-such-page/'] : []),
];

for (const [site, isAll] of [
  ['library', false],
  ['library', true],
  ['fixtures', true],
] as const) {
  test.describe(`on the site “${site}”${isAll ? ', every kind of page' : ''}`, () => {
    test.use({ site });
    test('a click on Exit and Shift three times lead from every page to the neutral one, in the same place of the history, with no word of where one was', {
      tag: isAll ? '@soak' : '@long',
    }, async ({ page }) => {
      await onEachPage(views(reports[site], isAll), async view => {
        for (const leave of [() => exitLink(page).click(), () => pressShift(page)]) {
          await page.goto(view);
          const entries = await page.evaluate(() => history.length);
          const asked = page.waitForRequest(neutral);
          await leave();
          expect((await (await asked).allHeaders()).referer).toBeUndefined();
          await expectNeutral(page);
          expect(await page.evaluate(() => history.length)).toBe(entries);
        }
      });
    });
  });
}

test.describe('below a path', () => {
  test.use({ site: 'fixtures', worker: true });
  const report = reports.fixtures;

  test('more presses than needed lead nowhere else', { tag: '@long' }, async ({ page }) => {
    await page.goto(`${report}full/`);
    await untilOffline(page);
    await pressShift(page, 7);
    await expectNeutral(page);
  });
});

test.describe('leaving at once', () => {
  for (const way of ['click', 'Shift'] as const) {
    test(`F31: by ${way} the page and its tab are empty before the next frame, the address is not the report’s`, async ({
      page,
    }) => {
      await page.goto(`${reports.library}full/`);
      // The neutral page never comes: the emptied one stays to be looked at.
      await page.route(neutral, () => {});
      const found = await page.evaluate(by => {
        const link = document.querySelector<HTMLElement>('a[data-exit]');
        const key = (type: string) =>
          dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft' }));
        if (by === 'click') link?.click();
        else for (let press = 0; press < 3; press++) for (const type of ['keydown', 'keyup']) key(type);
        const { innerText } = document.body;
        const at = {
          text: innerText,
          title: document.title,
          path: location.pathname,
          elements: document.body.children.length,
        };
        return new Promise<typeof at & { later: string }>(resolve =>
          requestAnimationFrame(() => resolve({ ...at, later: document.body.innerText })),
        );
      }, way);
      expect(found).toMatchObject({ text: '', later: '', path: '/clock/', elements: 0 });
      expect(found.title).toMatch(/^\d{1,2}:\d\d/);
    });
  }

  test('works before any other script: the page’s own has not come', async ({ page }) => {
    await page.route('**/assets/client-*.js', () => {});
    await page.goto(`${reports.library}young-people/`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressShift(page);
    await expectNeutral(page);
  });

  test('a page that was about to wake stays empty', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await page.route('**/outline.json', async route => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.route(neutral, async route => {
      await new Promise(resolve => setTimeout(resolve, 800));
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
    });
    const seen = await noteWhatIsSeen(page);
    const asked = page.waitForRequest('**/outline.json');
    await page.goto(`${reports.library}young-people/`, { waitUntil: 'commit' });
    await asked;
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressShift(page);
    seen();
    release();
    await expectNeutral(page);
    expect(seen().filter(text => telling.test(text))).toEqual([]);
  });

  test('works while a dialog is open, by click and by key', { tag: '@long' }, async ({ page }) => {
    for (const leave of [() => exitLink(page).click(), () => pressShift(page)]) {
      await page.goto(`${reports.library}full/`);
      await page.getByRole('button', { name: 'Save for offline' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await leave();
      await expectNeutral(page);
    }
  });

  test('works while the contents are open, by click and by key', { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    for (const leave of [() => exitLink(page).click(), () => pressShift(page)]) {
      await page.goto(`${reports.library}full/`);
      await page.getByRole('button', { name: 'Contents' }).click();
      await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
      await leave();
      await expectNeutral(page);
    }
  });

  for (const width of [320, 1280]) {
    test(`at a width of ${width} Exit is large enough and stays on screen at the end of a page`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${reports.library}full/`);
      await page.evaluate(() =>
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
      );
      await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
      const box = await exitLink(page).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await exitLink(page).click();
      await expectNeutral(page);
    });
  }

  test('by keyboard the second stop of every page is the way out', async ({ page }) => {
    await page.goto(`${reports.library}full/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    await expect(link).toHaveText('Exit this page');
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expectNeutral(page);
  });
});

test.describe('with no worker', () => {
  test.use({ site: 'library', serviceWorkers: 'block' });

  test('a link that was still being followed puts no address into the tab, and Back finds the clock in the place of what was read', async ({
    page,
  }) => {
    await page.goto(`${reports.library}full/`);
    await awake(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'All reports' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // Neither what the link needs nor the way out is answered.
    await page.route(/final-report/, () => {});
    await page.route(neutral, () => {});
    await page.route(/\/clock\/$/, () => {});
    await page.locator('main a[href*="/reports/final-report/"]').first().click();
    await pressShift(page);
    await expect(page.locator('body')).toHaveText(/^\s*\d{1,2}:\d\d\s*$/);
    await page.waitForTimeout(1000);
    const path = () => page.evaluate(() => location.pathname);
    expect(await path()).toBe('/clock/');
    await page.evaluate(() => history.back());
    await page.waitForTimeout(500);
    expect(await path()).toBe('/clock/');
    await expect(page.locator('body')).toHaveText(/^\s*\d{1,2}:\d\d\s*$/);
  });
});
