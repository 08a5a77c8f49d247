import { test } from './device.ts';
import { exitLink, expectClock } from './exit/leaving.ts';
import { restartOffline, savedBefore } from './offline/saved-report.ts';
import { awake, expect } from './test.ts';

test.describe('search', () => {
  test('finds in either voice, leads to the place and back, and leaves nothing of the words anywhere', async ({
    page,
  }) => {
    await page.goto('reports/exclusions/full/');
    await awake(page);
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url() + (request.postData() ?? '')));
    const way = page
      .getByRole('banner')
      .getByRole('link')
      .filter({ hasText: /^Search$/ });
    await way.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeFocused();
    // In the open report first; whoever begins to type means the box.
    await expect(page.getByRole('radio', { name: /^This report/ })).toBeChecked();
    await page.keyboard.type('told to go home', { delay: 20 });
    const results = page.getByRole('article');
    await expect(results.first()).toContainText(/home/i);
    await expect(results.first().locator('[data-edition]')).toHaveCount(2);
    await page.getByRole('radio', { name: 'All reports' }).check();
    await page.getByRole('searchbox').fill('told off and blamed');
    await expect(results.first().locator('mark').first()).toHaveText(/blam|told/i);
    await expect(
      page
        .locator('#announcer, [role="status"]')
        .filter({ hasText: /parts? in|some of it|something like it/ }),
    ).toHaveCount(1);
    const link = results.first().getByRole('link').first();
    const address = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('ArrowDown');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(
      page.locator(`[data-state="active"] [data-passage="${address.split('#')[1]}"]`).first(),
    ).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('told off and blamed');
    await expect(results.first()).toBeVisible();
    const kept = await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        location.href,
        document.title,
      ]),
    );
    expect(kept + asked.join(' ')).not.toMatch(/told|blam|go home/i);
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('finds with no network what was saved, and Exit leads to the clock', { tag: '@long' }, async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, 'reports/exclusions/full/');
    const offline = await restartOffline(device, server);
    await offline.goto(`${server.address}search/`);
    await awake(offline);
    await offline.getByRole('searchbox').fill('sent home');
    await expect(offline.getByText(/from the 1 report that you saved/)).toBeVisible();
    await expect(offline.getByRole('article').first().locator('mark').first()).toHaveText(/sent|home/i);
    await exitLink(offline).click();
    await expectClock(offline, server.address);
  });
});

test('what narrows is seen, more leads on, a phrase is counted, and danger leads to help', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('reports/exclusions/full/');
  await awake(page);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  const count = page.locator('.search-count');
  const box = page.getByRole('searchbox');
  await box.fill('school');
  await expect(count).toHaveText(/^\d+ parts in 1 report/);
  await page.getByRole('radio', { name: 'All reports' }).check();
  await page.locator('summary').filter({ hasText: 'Narrow this down' }).click();
  await page.getByLabel('Year', { exact: true }).selectOption('1989');
  await expect(count).toHaveText(/in 1 report|Nothing/);
  // Where nothing shows that it is narrowed, it is not.
  await page.getByRole('radio', { name: /^This report/ }).check();
  await expect(count).toHaveText(/^\d\d parts in 1 report/);
  await page.getByRole('radio', { name: 'All reports' }).check();
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('1989');
  await page.getByRole('button', { name: 'Show all again' }).click();

  await box.fill('"sent home"');
  await expect(count).toHaveText('These parts have just these words.');
  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const before = await page.getByRole('article').count();
    await more.click();
    await expect(more.or(count.filter({ hasText: /^\d/ })).first()).toBeVisible();
    await expect(page.getByRole('article').nth(before).or(page.locator('.hit-lead a:focus'))).toBeVisible();
  }
  await expect(page.locator('.hit-lead a:focus')).toHaveCount(1);
  const parts = await page.getByRole('article').count();
  await expect(count).toHaveText(new RegExp(`^${parts} parts in`));
  await expect(page.getByRole('article').filter({ hasText: /sent home/i })).toHaveCount(parts);

  await box.fill('my dad hits me');
  await page.locator('.notice').getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(new URL(page.url()).pathname).toMatch(/\/help\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of search lists all words explained and all headings', async ({ page }) => {
    await page.goto('search/');
    await expect(
      page
        .getByRole('link', { name: 'advocacy', exact: true })
        .or(page.getByRole('link', { name: 'advocate', exact: true }))
        .first(),
    ).toBeVisible();
    await page.getByText('Sent home from school', { exact: true }).click();
    await page.getByRole('link', { name: 'If it happens to you' }).click();
    await expect(page).toHaveURL(/reports\/exclusions\/young-people\/#you$/);
  });
});
