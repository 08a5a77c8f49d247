import { awake, expect, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const report = 'reports/matched-pair/full/';

test.use({ site: 'fixtures' });

test('a face is fetched only when it is chosen, and open tabs follow', async ({ page, context, watch }) => {
  const fonts: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url().replace(/.*\/|-[^-]+$/g, ''));
  });
  await page.goto(report);
  await awake(page);
  const other = await context.newPage();
  watch(other);
  await other.goto('settings/');
  await awake(other);
  expect(fonts).not.toContain('lexend');
  await other.getByRole('radio', { name: 'Lexend' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'lexend');
  await expect.poll(() => fonts).toContain('lexend');
  await other.getByRole('button', { name: 'Set everything back' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-face');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the reading guide: there from the start, moved by keys, gone with its button and with Exit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('set')) localStorage.setItem('reading-settings', '{"guide":"1"}');
    sessionStorage.setItem('set', '1');
  });
  await page.goto(report);
  const bar = page.getByRole('region', { name: 'Reading guide' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  const edge = page.locator('.guide-edge');
  await expect(edge).toBeVisible();
  const first = await edge.getAttribute('style');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await edge.getAttribute('style')).not.toBe(first);
  await bar.getByRole('button', { name: 'Switch off' }).click();
  await expect(bar).toHaveCount(0);
  await expect(edge).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset.guide = '3';
  });
  await expect(bar).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page.locator('.guide-shade, .guide-edge, .guide-bar')).toHaveCount(0);
});
