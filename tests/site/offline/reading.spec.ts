import { test } from '../device.ts';
import { expect, readAt } from '../test.ts';
import {
  cacheNames,
  noteShifts,
  open,
  panel,
  restartOffline,
  saved,
  shiftsOf,
  topOf,
  untilWorking,
} from './saved-report.ts';

/** What is tested on each site: one report, some of its words, and another report that nobody saves. */
const subjects = {
  library: { slug: 'one-year-on', passage: 'lessons.1', counterpart: 'lessons.1', title: 'One year on' },
  fixtures: {
    slug: 'matched-pair',
    passage: 'benches.1',
    counterpart: 'broken.1',
    title: 'A year in Mill Park',
  },
} as const;

for (const site of ['library', 'fixtures'] as const) {
  const { slug, passage, counterpart, title } = subjects[site];
  const report = `reports/${slug}/`;
  // What a path below the root cannot change is tried there in the soak only.
  const atRoot = { tag: site === 'library' ? '@long' : '@soak' };
  // What is the same at the root is tried below a path only.
  const belowPath = { tag: site === 'fixtures' ? [] : '@soak' };

  test.describe(`on the site “${site}”`, () => {
    test.use({ site });

    test(
      'F32: after one visit the shell is there with no network; a report that was only read is not',
      belowPath,
      async ({ device, server }) => {
        const first = await open(device, `${server.address}${report}full/`);
        await untilWorking(first);
        await first.getByRole('tab', { name: 'Young people’s version' }).click();
        await first.goto(`${server.address}${report}differences/`);
        expect((await cacheNames(first)).filter(name => !name.startsWith('site-'))).toEqual([]);
        const page = await restartOffline(device, server);
        const headings = {
          '': /.+/,
          'help/': /Get help|help/i,
          'glossary/': 'Words explained',
          'saved/': 'Saved reports',
          'settings/': 'Reading settings',
          'about/': 'About this reader',
          'privacy/': 'Privacy',
          'accessibility/': 'Accessibility',
          'teachers/': 'For teachers',
          'clock/': /^\d{1,2}:\d\d$/,
        };
        for (const [path, heading] of Object.entries(headings)) {
          const answer = await page.goto(server.address + path);
          expect(answer?.status(), path).toBe(200);
          await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
        }
        for (const path of [report, `${report}full/`, `${report}side-by-side/`]) {
          const answer = await page.goto(server.address + path);
          expect(answer?.status(), path).toBe(503);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            'This report is not saved on this device',
          );
          await expect(page.getByText('No reports are saved on this device.')).toBeVisible();
          await expect(page).toHaveTitle('This report is not saved on this device – Twofold');
        }
      },
    );

    test('a saved report is whole after a restart with no network', belowPath, async ({ device, server }) => {
      await saved(device, server, `${report}full/`);
      const page = await restartOffline(device, server);
      await page.goto(server.address);
      const item = page
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href$="${report}"]`) })
        .last();
      await expect(item).toContainText('Saved on this device');
      await item.locator(`a[href$="${report}"]`).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.getByText('Saved and checked')).toBeVisible();
      if (slug === 'matched-pair') {
        await expect(page.getByRole('region', { name: 'The wardens' })).toContainText('Put up a sign');
      }
      await noteShifts(page);
      for (const [view, name] of [
        ['full', 'Full report'],
        ['young-people', 'Young people’s version'],
      ] as const) {
        await page.goto(`${server.address}${report}${view}/`);
        await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
        await expect(panel(page).locator(`[data-edition="${view}"] [data-passage]`).nth(5)).toBeAttached();
        expect(await page.title()).toContain(name);
        await expect(page.getByText('Saved and checked')).toBeVisible();
        expect(await shiftsOf(page), 'nothing that is read moves while the page wakes').toBeLessThan(0.02);
      }
      const size = page.viewportSize();
      await page.setViewportSize({ width: 412, height: 823 });
      await page.goto(`${server.address}${report}full/`);
      await expect(page.getByText('Saved and checked')).toBeVisible();
      expect(await shiftsOf(page), 'nor on a phone').toBeLessThan(0.02);
      if (size) await page.setViewportSize(size);
      await page.goto(`${server.address}${report}side-by-side/`);
      await expect(page.locator('[data-relation]').nth(5)).toBeVisible();
      await page.goto(`${server.address}${report}differences/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(/left out/i);
      await page.goto(`${server.address}saved/`);
      await expect(
        page.getByRole('list', { name: 'Saved reports' }).getByRole('link', { name: title }),
      ).toBeVisible();
    });

    test(
      'with no network a saved report has its words before any script, opens at a part, keeps the place and is left for the clock',
      atRoot,
      async ({ device, server }) => {
        const first = await saved(device, server, `${report}young-people/`);
        await first.goto(`${server.address}${report}full/`);
        const words = await panel(first).locator(`[data-passage="${passage}"]`).innerText();
        await device.shut();
        await server.stop();
        const plain = await device.page({ javaScriptEnabled: false });
        await plain.goto(`${server.address}${report}full/`);
        await expect(plain.locator('main')).toContainText(words.split('\n').at(-1) ?? '-');
        await device.shut();
        const page = await device.page();
        await page.goto(`${server.address}${report}full/#${passage}`);
        await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
        await expect(panel(page).locator(`[data-passage="${passage}"]`)).toBeInViewport();
        expect(await topOf(page, passage)).toBeLessThan(300);
        await readAt(page, passage);
        const top = await topOf(page, passage);
        await page.getByRole('tab', { name: 'Young people’s version' }).click();
        await expect(panel(page).locator('[data-edition="young-people"]')).toBeVisible();
        expect(Math.abs((await topOf(page, counterpart)) - top)).toBeLessThanOrEqual(8);
        await page.getByRole('tab', { name: 'Full report' }).click();
        expect(Math.abs((await topOf(page, passage)) - top)).toBeLessThanOrEqual(1);
        for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
        await expect(page).toHaveURL(`${server.address}clock/`);
        await expect(page.locator('body')).toHaveText(/^\s*\d{1,2}:\d\d\s*$/);
      },
    );

    for (const network of ['on', 'off'] as const) {
      const tag = site === 'library' && network === 'off' ? '@long' : '@soak';
      test(`F30: a reload of a saved report keeps the place, network ${network}`, { tag }, async ({
        device,
        server,
      }) => {
        const page = await saved(device, server, `${report}full/`);
        if (network === 'off') await server.stop();
        await page.goto(`${server.address}${report}full/`);
        await readAt(page, passage);
        const top = await topOf(page, passage);
        const off = async () => Math.abs((await topOf(page, passage)) - top);
        // Once as it was opened, once when changing version has put a part into the address.
        for (const round of [1, 2]) {
          await page.reload();
          await expect.poll(off, `round ${round}`).toBeLessThanOrEqual(1);
          await page.waitForTimeout(300);
          expect(await off()).toBeLessThanOrEqual(1);
          await page.getByRole('tab', { name: 'Side by side' }).click();
          await expect(page).toHaveURL(/side-by-side/);
          await page.getByRole('tab', { name: 'Full report' }).click();
          await expect(page).toHaveURL(/full\/#/);
          expect(await off()).toBeLessThanOrEqual(1);
        }
      });
    }

    test('F35: Forget everything leaves nothing at all', { tag: '@soak' }, async ({ device, server }) => {
      const page = await saved(device, server, `${report}full/`);
      await page.goto(`${server.address}settings/`);
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.goto(`${server.address}privacy/`);
      await expect(page.getByText('1 report that you saved')).toBeVisible();
      await expect(page.getByText('Your reading settings')).toBeVisible();
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
      await expect(page.getByText('Nothing left here')).toBeVisible();
      const left = await page.evaluate(async () => ({
        caches: await caches.keys(),
        databases: await indexedDB.databases(),
        keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }));
      expect(left).toEqual({ caches: [], databases: [], keys: [], workers: 0, cookies: '' });
    });
  });
}

for (const [minutes, tag] of [
  [0, '@long'],
  [10, '@soak'],
] as const) {
  const long = minutes > 0 ? ` for ${minutes} minutes` : '';
  test(`reading a saved report online${long} asks the server for nothing`, { tag }, async ({
    device,
    server,
  }) => {
    test.setTimeout(60_000 + minutes * 90_000);
    const page = await saved(device, server, 'reports/one-year-on/full/');
    server.asked.length = 0;
    await page.goto(`${server.address}reports/one-year-on/`);
    await page.locator('main').getByRole('link', { name: 'Full report' }).click();
    const end = Date.now() + minutes * 60_000;
    for (let round = 0; round < 2 || Date.now() < end; round++) {
      for (const name of ['Young people’s version', 'Side by side', 'Full report']) {
        await page.getByRole('tab', { name }).click();
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(minutes > 0 ? 5000 : 400);
      }
    }
    await page.goto(`${server.address}reports/one-year-on/side-by-side/`);
    await expect(page.locator('[data-relation]').first()).toBeVisible();
    await page.goto(`${server.address}reports/one-year-on/young-people/`);
    await expect(page.getByText('Saved and checked')).toBeVisible();
    // The browser itself asks for the worker after a navigation; no page can prevent that.
    expect(server.asked.filter(asked => asked !== 'GET /sw.js')).toEqual([]);
  });
}
