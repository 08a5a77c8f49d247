import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../device.ts';
import type { FaultyServer } from '../faulty-server.ts';
import { sites } from '../sites.ts';
import { expect } from '../test.ts';
import { cacheNames, open, panel, restartOffline, saved, savedBefore } from './saved-report.ts';

test.describe('on a shelf', () => {
  test.use({ site: 'fixtures' });

  test('two saved reports are told apart from those that are not, and are opened one after the other', {
    tag: '@long',
  }, async ({ device, server }) => {
    await savedBefore(device, server, 'reports/matched-pair/full/');
    await saved(device, server, 'reports/one-edition/full/');
    const page = await restartOffline(device, server);
    await page.goto(`${server.address}reports/unpaired/`);
    const readable = page.getByRole('list', { name: 'Reports that you can read now' });
    await expect(readable.getByRole('link')).toHaveText(['A year in Mill Park', 'The pond in spring']);
    await page.goto(`${server.address}reports/matched-pair/full/`);
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
    await expect(page.getByRole('img', { name: /A map of Mill Park/ })).toHaveJSProperty(
      'naturalWidth',
      await naturalWidth(server),
    );
    const download = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /^Get this table as CSV/ })
      .first()
      .click();
    const file = await (await download).path();
    expect(await readFile(file, 'utf8')).toBe(
      '\uFEFFPlace,Benches,Broken\r\nPond,5,1\r\nMeadow,4,3\r\nGate,3,0\r\n',
    );
    await page.getByRole('link', { name: 'Saved reports' }).click();
    await page
      .getByRole('list', { name: 'Saved reports' })
      .getByRole('link', { name: 'The pond in spring' })
      .click();
    await page.locator('main').getByRole('link', { name: 'Full report' }).click();
    await expect(panel(page).locator('[data-passage]').nth(2)).toBeVisible();
    await expect(panel(page)).not.toContainText('There were 12 benches');
    await page.goBack();
    await page
      .getByRole('list', { name: 'Saved reports' })
      .getByRole('link', { name: 'A year in Mill Park' })
      .click();
    await page.locator('main').getByRole('link', { name: 'Full report' }).click();
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
  });

  test('Remove and Remove all ask first, and then nothing is left', { tag: '@long' }, async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, 'reports/matched-pair/full/');
    for (const slug of ['one-edition', 'sensitive']) await saved(device, server, `reports/${slug}/full/`);
    const page = await open(device, `${server.address}saved/`);
    const items = page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem');
    // A sensitive report is listed under its neutral name.
    await expect(items.getByRole('heading')).toHaveText([
      'A year in Mill Park',
      'Notes on pets',
      'The pond in spring',
    ]);
    await items.nth(0).getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('dialog')).toContainText('A year in Mill Park');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(items).toHaveCount(3);
    await items.nth(0).getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(items).toHaveCount(2);
    expect((await cacheNames(page)).filter(name => name.includes('matched-pair'))).toEqual([]);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await expect(page.getByText('No reports are saved on this device.')).toBeVisible();
    expect((await cacheNames(page)).filter(name => !name.startsWith('site-'))).toEqual([]);
    await device.shut();
    await server.stop();
    const again = await open(device, `${server.address}reports/sensitive/full/`);
    await expect(again.getByRole('heading', { level: 1 })).toHaveText(
      'This report is not saved on this device',
    );
  });

  test('the page’s own name is in its title where another page stands in for it', { tag: '@long' }, async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, 'reports/matched-pair/full/');
    const page = await device.page();
    for (const path of ['reports/matched-pair/no-such-version/', 'no-such-page/']) {
      await page.goto(server.address + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
      await expect(page).toHaveTitle('This page is not here – Twofold');
    }
    await page.goto(server.address);
    await server.stop();
    await page.locator('main a[href$="reports/unpaired/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This report is not saved on this device',
    );
    await expect(page).toHaveTitle('This report is not saved on this device – Twofold');
    await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
    const panel = page.getByRole('dialog', { name: 'Get help' });
    await panel.getByRole('link', { name: 'All ways to get help' }).click();
    await expect(page).toHaveTitle(/help.* – Twofold$/i);
  });
});

async function naturalWidth({ address }: FaultyServer): Promise<number> {
  const png = await readFile(join(sites.fixtures.content, 'reports/matched-pair/media/map.png'));
  expect(address).toContain('/a/b/');
  return png.readUInt32BE(16);
}
