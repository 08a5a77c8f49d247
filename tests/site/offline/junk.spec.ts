import { test } from '../device.ts';
import { expect } from '../test.ts';
import { junkSettings, putJunk } from './junk.ts';
import { cacheNames, open, panel, savedBefore, visitedBefore } from './saved-report.ts';

test.use({ site: 'fixtures' });

const report = 'reports/matched-pair/full/';

for (const [count, tag] of [
  [60, []],
  [1000, ['@soak']],
] as const) {
  test(`F15–F18: ${count} caches full of junk, settings that are none and a database that does not open leave what was saved and everything else as it is`, {
    tag: [...tag],
  }, async ({ device, server }) => {
    test.setTimeout(60_000 + count * 300);
    await savedBefore(device, server, report);
    const page = await open(device, server.address + report);
    await putJunk(page, count);
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('A version change transaction is running.', 'VersionError');
      };
    });
    const pages = {
      'saved/': 'Saved reports',
      'settings/': 'Reading settings',
      'privacy/': 'Privacy',
      '': /Fenby/,
    };
    for (const [at, [path, name]] of Object.entries(pages).entries()) {
      await page.evaluate(junk => localStorage.setItem('reading-settings', junk), junkSettings[at] ?? '');
      await page.evaluate(() => history.replaceState({ place: { passage: 7 }, usr: [], idx: 'x' }, ''));
      if (at === 0) await page.reload();
      await page.goto(server.address + path);
      await expect(page.getByRole('heading', { level: 1, name }), path).toBeVisible();
    }
    await page.goto(`${server.address}saved/`);
    const list = page.getByRole('list', { name: 'Saved reports' });
    const park = list
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'A year in Mill Park' }) });
    await expect(park).toContainText('Saved and checked', { timeout: 20_000 });
    // Nothing else is called saved.
    await expect(list.getByText('Saved and checked')).toHaveCount(1);
    await server.stop();
    await page.goto(server.address + report);
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
    await page.goto(`${server.address}saved/`);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await expect(page.getByText('No reports are saved on this device.')).toBeVisible({ timeout: 20_000 });
    expect((await cacheNames(page)).filter(name => name.startsWith('report-1/'))).toEqual([]);
  });
}

test('F17: storage that never answers is said in ten seconds, and reading goes on', async ({
  device,
  server,
}) => {
  const page = await device.page();
  await page.clock.install();
  await page.addInitScript(() => {
    for (const name of ['keys', 'open', 'has', 'match', 'delete'] as const)
      CacheStorage.prototype[name] = () => new Promise<never>(() => {});
  });
  await page.goto(`${server.address}saved/`);
  await expect(page.getByText('Looking for what is saved…')).toBeVisible();
  // Second by second: a tab that was asleep for ten seconds has not waited for ten (in-time.ts).
  await page.clock.runFor(10_000);
  await expect(page.locator('main')).toContainText('This browser does not say what is saved.');
  await page.goto(server.address + report);
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(panel(page).getByText('This is about Mill Park')).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('button', { name: 'Save for offline' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

for (const [wait, tag] of [
  [0, []],
  [30, ['@soak']],
  [300, ['@soak']],
  [3000, ['@soak']],
] as const) {
  test(`F10: a browser killed ${wait} ms after settings were changed starts with them as they were at one moment`, {
    tag: [...tag],
  }, async ({ device, server }) => {
    const address = `${server.address}settings/`;
    await visitedBefore(device, server);
    const first = await open(device, address);
    await first.getByRole('radio', { name: 'Dark' }).check();
    await device.shut();
    const page = await open(device, address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('radio', { name: 'White' }).check();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'White' }).check();
    await page.waitForTimeout(wait);
    await device.kill();
    const next = await open(device, address);
    const theme = await next.locator('html').getAttribute('data-theme');
    expect(['dark', 'white']).toContain(theme);
    await expect(next.getByRole('radio', { name: theme === 'dark' ? 'Dark' : 'White' })).toBeChecked();
    await next.getByRole('radio', { name: 'Dark' }).check();
    await expect(next.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}
