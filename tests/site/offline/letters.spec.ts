import { expect, test } from '../test.ts';
import { untilWorking } from './saved-report.ts';

test.use({ worker: true });

const report = 'reports/one-year-on/full/';

test('over a slow network the device’s letters stay for the first page; the typeface is there from the next on', {
  tag: '@long',
}, async ({ page }) => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const asked: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('.woff2')) asked.push(request.url());
  });
  const slow = { offline: false, latency: 200, downloadThroughput: 200_000, uploadThroughput: 90_000 };
  await network.send('Network.emulateNetworkConditions', slow);
  await page.goto(report);
  await untilWorking(page);
  // Opening something brings no other letters.
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('dialog', { name: 'Get help' })).toBeVisible();
  expect(asked).toEqual([]);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].some(face => face.status === 'loaded')))
    .toBe(true);
});
