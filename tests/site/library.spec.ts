import { groupPages } from './addresses.ts';
import { awake, expect, test } from './test.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('series, topics and how the reports belong together read completely, and the choice is not seen', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const ways = page.getByRole('navigation', { name: 'Reports by topic' }).getByRole('link');
    const topics = groupPages('library').filter(path => path.startsWith('topics/'));
    await expect(ways).toHaveCount(topics.length);
    const [name = '', count = ''] =
      (await ways.first().textContent())?.match(/^(.*?) (\d+) reports?$/)?.slice(1) ?? [];
    await ways.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('.report-row')).toHaveCount(Number(count));
    await page.getByRole('link', { name: 'How the reports belong together' }).click();
    await expect(page.getByRole('region', { name: 'In the order of time' })).toContainText('2012');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('a recommendation leads to its box, and a report to its neighbours', async ({ page }) => {
    await page.goto('reports/final-report/');
    const asked = page.getByRole('region', { name: 'Department for Education' }).getByRole('link').first();
    const words = (await asked.textContent()) ?? '';
    await asked.click();
    const box = page.locator('#recommendation-full-r1');
    await expect(box).toContainText(words);
    await expect(box).toBeInViewport();
    const around = page.getByRole('contentinfo').or(page.locator('.report-end'));
    await around.getByRole('link', { name: /^After this one/ }).click();
    await expect(page).toHaveURL(/reports\/one-year-on\/$/);
    await page.getByRole('link', { name: /^Before this one/ }).click();
    await expect(page).toHaveURL(/reports\/final-report\/$/);
  });
});

test('with script, a recommendation leads to its box too, in the version shown in place', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('reports/final-report/');
  await awake(page);
  await page.getByRole('region', { name: 'Department for Education' }).getByRole('link').first().click();
  await expect(page.locator('#recommendation-full-r1')).toBeInViewport();
});

test.describe('with no network', () => {
  test.use({ worker: true });

  test('a series and a topic open, though their pages were not kept', { tag: '@long' }, async ({
    page,
    context,
    address,
  }) => {
    await page.goto('');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await page.goto('series/inquiry/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The Inquiry of 2011/);
    await expect(page).toHaveTitle(/^The Inquiry of 2011.* – Twofold$/);
    await expect(page.getByText('1 of 7')).toBeVisible();
    await page.getByRole('link', { name: /^Schools and lessons/ }).click();
    await expect(page).toHaveURL(`${address}topics/schools/`);
    await page.getByRole('link', { name: 'How the reports belong together' }).click();
    await expect(page.getByRole('region', { name: 'In the order of time' })).toBeVisible();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter(path => /^\/(series|topics)\//.test(path))).toEqual([]);
  });
});
