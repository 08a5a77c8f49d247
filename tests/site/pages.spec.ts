import type { Page } from '@playwright/test';
import { pagesOf, slugsOf } from './addresses.ts';
import { factsOf, origin, reportOf } from './facts.ts';
import { type SiteName, sites } from './sites.ts';
import { awake, expect, onEachPage, test } from './test.ts';

/** What a page is, read in a browser as a document that nothing runs in and nothing is fetched for. */
function partsOf(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const count = (selector: string) => page.querySelectorAll(selector).length;
  return {
    lang: page.documentElement.lang,
    dir: page.documentElement.dir,
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    landmarks: ['header.site-header', 'main', 'footer.site-footer'].map(count),
    headings: count('h1'),
    heading: page.querySelector('h1')?.textContent ?? '',
    title: page.title,
    /** What the tab, search engines and previews are told. */
    told: [...page.head.querySelectorAll('title, meta, script[type]')]
      .map(part => `${part.textContent} ${part.getAttribute('content') ?? ''}`)
      .join('\n'),
  };
}

for (const site of Object.keys(sites) as SiteName[]) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });

    test('each page is whole as it is served: language, address, landmarks, one heading, neutral title', async ({
      page,
      request,
      address,
    }) => {
      for (const path of pagesOf(site)) {
        const answer = await request.get(address + path);
        expect(answer.status(), path).toBe(200);
        const { title, heading, told, ...found } = await page.evaluate(partsOf, await answer.text());
        const canonical = origin + sites[site].base + path;
        expect
          .soft(found, path)
          .toEqual({ lang: 'en', dir: 'ltr', canonical, landmarks: [1, 1, 1], headings: 1 });
        const report = reportOf(site, path);
        const own = report ? ((report.sensitive ? report.shortTitle : report.title) ?? '') : heading;
        expect.soft(own, path).not.toBe('');
        expect.soft(title.startsWith(own), `“${title}” begins with “${own}”`).toBe(true);
        expect.soft(title, path).toMatch(/ – Twofold$/);
        if (report?.sensitive) expect.soft(told, `${path}: a telling title`).not.toContain(report.title);
      }
    });

    test('by keyboard the first stop of a page leads past its header, into the text', {
      tag: '@long',
    }, async ({ page, address }) => {
      const [report] = slugsOf(site);
      await onEachPage(['', 'settings/', `reports/${report}/full/`], async path => {
        await page.goto(address + path);
        // What has the focus may be replaced while the page wakes.
        await awake(page);
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const isWithin = () =>
          page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
        expect(await isWithin(), 'the next stop is in the text').toBe(true);
      });
    });

    const sensitive = slugsOf(site).find(name => factsOf(site, name).sensitive) ?? '';

    test('the telling title of a report is in no tab either while one moves about in it', async ({
      page,
      address,
    }) => {
      const { shortTitle = '' } = factsOf(site, sensitive);
      await page.goto(`${address}reports/${sensitive}/`);
      for (const name of ['Young people’s version', 'Full report', 'Side by side']) {
        const way =
          name === 'Young people’s version'
            ? page.locator('main').getByRole('link', { name })
            : page.getByRole('tab', { name });
        await way.click();
        await expect(page).toHaveTitle(`${shortTitle}: ${name} – Twofold`);
      }
    });

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
