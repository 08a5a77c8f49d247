import type { Page } from '@playwright/test';
import { pagesOf, pagesOfReport, slugsOf } from './addresses.ts';
import { factsOf, origin, reportOf } from './facts.ts';
import { type SiteName, sites } from './sites.ts';
import { awake, expect, onEachPage, test } from './test.ts';

for (const site of Object.keys(sites) as SiteName[]) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });

    test('each page is whole: name, landmarks, place, way to its text', async ({ page, address }) => {
      await onEachPage(pagesOf(site), async path => {
        const answer = await page.goto(address + path);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
        await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute(
          'href',
          origin + sites[site].base + path,
        );
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
          await expect(page.getByRole(landmark)).toHaveCount(1);
        }
        const headings = page.getByRole('heading', { level: 1 });
        await expect(headings).toHaveCount(1);
        const report = reportOf(site, path);
        const heading = (await headings.textContent()) ?? '';
        const own = report ? ((report.sensitive ? report.shortTitle : report.title) ?? '') : heading;
        const title = await page.title();
        expect(own).not.toBe('');
        expect(title.startsWith(own), `“${title}” begins with “${own}”`).toBe(true);
        expect(title).toMatch(/ – Twofold$/);
        // What has the focus may be replaced while the page wakes.
        await awake(page);
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const where = await page.evaluate(() => {
          const main = document.querySelector('main');
          const focused = document.activeElement;
          const after = main?.querySelector('a[href], button, input, summary') ?? null;
          return { within: main?.contains(focused), hasControls: after !== null };
        });
        if (where.hasControls) expect(where.within, 'the next stop is in the text').toBe(true);
      });
    });

    for (const slug of slugsOf(site).filter(name => factsOf(site, name).sensitive)) {
      test(`the telling title of ${slug} is in no tab and no description`, async ({ page, address }) => {
        const { title, shortTitle = '' } = factsOf(site, slug);
        for (const path of pagesOfReport(site, slug)) {
          await page.goto(address + path);
          const told = await page
            .locator('head')
            .evaluate(head =>
              [...head.querySelectorAll('title, meta, script[type]')].map(
                part => `${part.textContent} ${part.getAttribute('content') ?? ''}`,
              ),
            );
          expect(told.join('\n')).not.toContain(title);
        }
        await page.goto(`${address}reports/${slug}/`);
        for (const name of ['Young people’s version', 'Full report', 'Side by side']) {
          const way =
            name === 'Young people’s version'
              ? page.locator('main').getByRole('link', { name })
              : page.getByRole('tab', { name });
          await way.click();
          await expect(page).toHaveTitle(`${shortTitle}: ${name} – Twofold`);
        }
      });
    }

    test('an unknown address is answered with status 404 and a page with ways on', async ({
      page,
      context,
      address,
    }) => {
      const unknown = async (shown: Page, path: string) => {
        const answer = await shown.goto(address + path);
        expect(answer?.status(), path).toBe(404);
        await expect(shown.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
        await expect(shown).toHaveTitle('This page is not here – Twofold');
        await expect(shown.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      };
      // The script looks once more for a report that is not there, and the browser's console says so.
      const errors: Error[] = [];
      const other = await context.newPage();
      other.on('pageerror', error => errors.push(error));
      for (const path of ['reports/nothing/', 'reports/nothing/full/', 'reports/%F0%9F%98%80/']) {
        await unknown(other, path);
        await expect(other.locator('main').getByRole('link', { name: 'All reports' })).toBeVisible();
      }
      expect(errors).toEqual([]);
      for (const path of ['nowhere/', 'nowhere.html', 'help/nowhere/']) await unknown(page, path);
      await page.locator('main').getByRole('link', { name: 'All reports' }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page is not here');
    });

    test('the clock tells the time and nothing else', async ({ page, request, address }) => {
      const source = await (await request.get(`${address}clock/`)).text();
      expect(source).not.toMatch(/report|child|young|twofold|commissioner|fenby|version|manifest/i);
      await page.goto(`${address}clock/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d?\d:\d\d/);
      expect(await page.title()).toBe('Clock');
      expect((await page.locator('body').innerText()).trim()).toMatch(/^\d?\d:\d\d(:\d\d)?$/);
    });
  });
}
