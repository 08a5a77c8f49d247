import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { startServer } from '../../src/prerender/serve.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { folderVariable } from './sites.ts';
import { expect, neutral, test } from './test.ts';

/** What neither the neutral page, nor the clock, nor anything on the way there may say or show. */
const telling = /report|child|young|twofold|commissioner|fenby|park|inquiry|version|privacy|saved/i;

/** One report for each site that is tested. */
const reports = { library: 'reports/one-year-on/', fixtures: 'reports/matched-pair/' } as const;

function exitLink(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: 'Exit this page' }).last();
}

async function pressShift(page: Page, times = 3): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

/** Waits until pages are the worker's: from then on they are there with no network. */
async function untilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** From now on notes whatever a reader could see in the page or its tab, frame by frame and page by page. */
async function noteWhatIsSeen(page: Page): Promise<() => string[]> {
  const seen = new Set<string>();
  let noting = false;
  await page.exposeBinding('noteSeen', (_, text: string) => {
    if (noting) seen.add(text);
  });
  await page.addInitScript(() => {
    const { noteSeen } = window as unknown as { noteSeen: (text: string) => void };
    let before = '';
    const look = () => {
      const shown = document.documentElement.checkVisibility() ? (document.body?.innerText ?? '') : '';
      const text = `${document.title}\n${shown}`;
      if (text !== before) noteSeen(text);
      before = text;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => {
    noting = true;
    return [...seen];
  };
}

async function expectNeutral(page: Page): Promise<void> {
  await expect(page).toHaveURL(neutral);
  await expect(page.getByRole('heading')).toHaveText('Weather');
}

async function expectClock(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(`${address}clock/`);
  await expect(page.locator('body')).toHaveText(/^\s*\d{1,2}:\d\d\s*$/);
  expect(await page.title()).not.toMatch(telling);
  expect(
    await page.evaluate(() => document.body.innerHTML + (document.querySelector('title')?.outerHTML ?? '')),
  ).not.toMatch(telling);
}

async function step(page: Page, way: 'back' | 'forward'): Promise<void> {
  await page.evaluate(direction => history[direction](), way).catch(() => {});
  // A step may load a page that at once leads on to another; nothing tells when there is no step left.
  await page.waitForTimeout(250);
  await page.waitForLoadState();
}

for (const site of ['library', 'fixtures'] as const) {
  test.describe(`on the site “${site}”`, () => {
    test.use({ site });
    const report = reports[site];

    for (const view of [
      '',
      `${report}`,
      `${report}full/`,
      `${report}young-people/`,
      `${report}side-by-side/`,
      'help/',
      'no-such-page/',
    ]) {
      const often = { tag: site === 'library' || view === `${report}full/` ? [] : '@soak' };

      test(`a click on Exit leaves /${view} for the neutral page`, often, async ({ page }) => {
        await page.goto(view);
        const entries = await page.evaluate(() => history.length);
        const asked = page.waitForRequest(neutral);
        await exitLink(page).click();
        expect((await (await asked).allHeaders()).referer).toBeUndefined();
        await expectNeutral(page);
        expect(await page.evaluate(() => history.length)).toBe(entries);
      });

      test(`Shift three times leaves /${view}`, often, async ({ page }) => {
        await page.goto(view);
        await pressShift(page);
        await expectNeutral(page);
      });
    }

    test('more presses than needed lead nowhere else', async ({ page }) => {
      await page.goto(`${report}full/`);
      await untilOffline(page);
      await pressShift(page, 7);
      await expectNeutral(page);
    });

    test('with no network Exit leads to a plain clock that tells nothing', async ({
      page,
      context,
      address,
    }) => {
      await page.goto(`${report}young-people/`);
      await untilOffline(page);
      await context.setOffline(true);
      await exitLink(page).click();
      await expectClock(page, address);
      await step(page, 'back');
      await step(page, 'forward');
      await expectClock(page, address);
    });

    test('Back and Forward never show what was left', async ({ page, address }) => {
      const seen = await noteWhatIsSeen(page);
      await page.goto('');
      await page.goto(`${report}young-people/`);
      await page.goto('about/');
      await page.goto('');
      await page.locator(`main a[href$="${report}"]`).first().click();
      await expect(page).toHaveURL(address + report);
      await page.locator(`main a[href$="${report}full/"]`).first().click();
      await expect(page).toHaveURL(/full\/$/);
      // The address may be there before anything that could be left.
      await expect(page.locator('main h1')).toBeVisible();
      await pressShift(page);
      await expectNeutral(page);
      seen();
      for (let back = 0; back < 10; back++) {
        await step(page, 'back');
        expect([neutral, `${address}clock/`, 'about:blank']).toContain(page.url());
      }
      for (let forward = 0; forward < 10; forward++) await step(page, 'forward');
      expect(seen().filter(text => telling.test(text))).toEqual([]);
    });
  });
}

test.describe('leaving at once', () => {
  for (const way of ['click', 'Shift'] as const) {
    test(`by ${way} the page and its tab are empty before the next frame, the address is not the report’s`, async ({
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

  test('works while a dialog is open, by click and by key', async ({ page }) => {
    for (const leave of [() => exitLink(page).click(), () => pressShift(page)]) {
      await page.goto(`${reports.library}full/`);
      await page.getByRole('button', { name: 'Save for offline' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await leave();
      await expectNeutral(page);
    }
  });

  test('works while the contents are open, by click and by key', async ({ page }) => {
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

test.describe('the three presses', () => {
  const report = `${reports.library}full/`;

  test('show and say how many are to come', async ({ page }) => {
    await page.goto(report);
    const dots = exitLink(page).locator('.exit-dots');
    const filled = () =>
      dots
        .locator('span')
        .evaluateAll(
          all => all.filter(dot => getComputedStyle(dot).backgroundColor !== 'rgba(0, 0, 0, 0)').length,
        );
    const status = page.getByRole('banner').getByRole('status');
    await expect(dots).toBeHidden();
    await pressShift(page, 1);
    await expect(dots).toBeVisible();
    await expect(status).toHaveText('Shift, press 2 more times to exit.');
    expect(await filled()).toBe(1);
    await pressShift(page, 1);
    await expect(status).toHaveText('Shift, press 1 more time to exit.');
    expect(await filled()).toBe(2);
    await page.keyboard.press('a');
    await expect(dots).toBeHidden();
    await expect(status).toBeEmpty();
  });

  test('may take five seconds from one to the next, and no longer', async ({ page }) => {
    await page.clock.install();
    await page.goto(report);
    await pressShift(page, 2);
    await page.clock.runFor(5100);
    await expect(exitLink(page).locator('.exit-dots')).toBeHidden();
    await pressShift(page, 2);
    expect(page.url()).toContain('/full/');
    // The clock of the page goes on by itself too.
    await page.clock.runFor(3000);
    await pressShift(page, 1);
    await expectNeutral(page);
  });

  test('count on either side of the keyboard', async ({ page }) => {
    await page.goto(report);
    await page.keyboard.press('ShiftLeft');
    await page.keyboard.press('ShiftRight');
    await page.keyboard.press('ShiftLeft');
    await expectNeutral(page);
  });

  test('do not count with other keys, when held, or from a keyboard on the screen', async ({ page }) => {
    await page.goto(report);
    for (const other of ['Control', 'Alt', 'Meta']) {
      await page.keyboard.down(other);
      await pressShift(page);
      await page.keyboard.up(other);
    }
    for (const letter of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab']) await page.keyboard.press(letter);
    for (const key of ['Shift', 'Shift', 'k', 'Shift', 'Shift', 'Escape', 'Shift'])
      await page.keyboard.press(key);
    await page.keyboard.press('k');
    for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await page.keyboard.press('k');
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup']) {
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: '', bubbles: true }));
      }
    });
    await page.waitForTimeout(700);
    expect(page.url()).toContain('/full/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('and without a network Exit shows the time, never the browser’s error page', async ({
    page,
    context,
    address,
  }) => {
    await page.goto(`${reports.library}young-people/`);
    await context.setOffline(true);
    await pressShift(page);
    await expectClock(page, address);
    await step(page, 'back');
    await expect(page.locator('body')).not.toContainText(telling);
  });

  test('and a network that answers nobody, the same', async ({ page, address }) => {
    await page.goto(`${reports.library}young-people/`);
    await page.route(`${address}clock/`, route => route.abort('connectionrefused'));
    await exitLink(page).click();
    await expectClock(page, address);
  });

  test('a network that hangs is not waited for', async ({ page, address }) => {
    await page.goto(`${reports.library}young-people/`);
    await page.route(`${address}clock/`, () => {});
    await exitLink(page).click();
    await expectClock(page, address);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, find] of [
    ['the button', exitLink],
    ['the hidden link', (page: Page) => page.locator('[data-exit-too]')],
  ] as const) {
    test(`${name} is a plain link to the neutral page that does not say where one comes from`, async ({
      page,
    }) => {
      await page.goto(`${reports.library}young-people/`);
      const link = find(page);
      expect(await link.getAttribute('rel')).toContain('noreferrer');
      const asked = page.waitForRequest(neutral);
      await link.focus();
      await page.keyboard.press('Enter');
      expect((await (await asked).allHeaders()).referer).toBeUndefined();
      await expectNeutral(page);
    });
  }
});

test('the server is gone although the device thinks it has a network: the clock of the site’s own', async ({
  page,
  watch: _,
}) => {
  const server = await startServer({ out: process.env[folderVariable('library')] ?? '', port: 0 });
  const address = server.url.replace('localhost', '127.0.0.1');
  const own = await page.context().newPage();
  await own.goto(`${address}${reports.library}young-people/`);
  await untilOffline(own);
  await server.close();
  await pressShift(own);
  await expectClock(own, address);
  await expect(own.locator('h1#clock')).toBeVisible();
});

test('a page that the browser kept whole for Back is not shown either', async ({ address }) => {
  const profile = await mkdtemp(join(tmpdir(), 'twofold-exit-'));
  const options = {
    executablePath: chromiumPath(),
    args: [...chromiumArguments],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  const context: BrowserContext = await chromium.launchPersistentContext(profile, options);
  try {
    const page = await context.newPage();
    await page.route(neutral, route =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
    const seen = await noteWhatIsSeen(page);
    await page.goto(address);
    // The browser does not keep a page that a worker claims later.
    await untilOffline(page);
    await page.evaluate(() =>
      addEventListener('pageshow', event => event.persisted && sessionStorage.setItem('kept', 'yes')),
    );
    await page.goto(`${address}about/`);
    await pressShift(page);
    await expectNeutral(page);
    seen();
    await step(page, 'back');
    await expectClock(page, address);
    expect(await page.evaluate(() => sessionStorage.getItem('kept')), 'the browser kept the page').toBe(
      'yes',
    );
    expect(seen().filter(text => telling.test(text))).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
