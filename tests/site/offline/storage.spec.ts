import { test } from '../device.ts';
import { expect } from '../test.ts';
import { limit, lose, loseOne } from './losing.ts';
import { putMany } from './many-reports.ts';
import { cacheNames, open, panel, save, savedBefore, untilWorking, visitedBefore } from './saved-report.ts';

const report = 'reports/matched-pair/';

test.describe('a device', () => {
  test.use({ site: 'fixtures' });

  test('F06, F07: that is full says what is needed, keeps nothing by halves and goes on showing what it has', async ({
    device,
    server,
  }) => {
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}${report}full/`);
    await untilWorking(page);
    await limit(device, page, 100_000);
    await save(page);
    const status = page.locator('.save-words');
    await expect(status).toHaveText(
      /^Not saved\. There is not enough room on this device\. This report needs \d+ kB\.$/,
      { timeout: 20_000 },
    );
    await expect(page.getByRole('link', { name: /^Remove saved reports/ })).toBeVisible();
    expect((await cacheNames(page)).filter(name => name.startsWith('report-'))).toEqual([]);
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
    await limit(device, page);
    await save(page);
    await expect(status).toHaveText('Saved and checked', { timeout: 20_000 });
    // There is less room now than is used already: what is saved can be read and checked.
    await limit(device, page, 100_000);
    await page.goto(`${server.address}saved/`);
    const item = page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem');
    await item.getByRole('button', { name: 'Check again' }).click();
    await expect(item).toContainText('Every part was read and is right.');
    await server.stop();
    await page.goto(`${server.address}${report}full/`);
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
  });

  test('F06: that has no room for the site’s own files is read on, keeps no half of them, and has them when there is room', async ({
    device,
    server,
  }) => {
    const page = await open(device, `${server.address}clock/`);
    await limit(device, page, 20_000);
    await page.goto(`${server.address}${report}full/`);
    await save(page);
    await expect(page.locator('.save-words')).toHaveText(
      /^Not saved\. There is not enough room on this device\. This report needs \d+ kB\.$/,
      { timeout: 20_000 },
    );
    await expect.poll(() => cacheNames(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Young people’s version' }).click();
    await expect(panel(page).getByText('This is about Mill Park')).toBeVisible();
    await limit(device, page);
    await page.reload();
    await untilWorking(page);
    await server.stop();
    await page.goto(`${server.address}about/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this reader');
  });

  test('F20, F21, F22: that loses a file, all files or all that it keeps says so, and never that all is there', async ({
    device,
    server,
  }) => {
    await savedBefore(device, server, `${report}full/`);
    const page = await open(device, `${server.address}${report}full/`);
    const lost = await loseOne(page, 'outline.json');
    await page.goto(`${server.address}saved/`);
    const item = page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem');
    await expect(item).toContainText(/Needs repair\. The browser has lost \d+ kB of it\./);
    await expect(item).not.toContainText('Saved and checked');
    server.asked.length = 0;
    await item.getByRole('button', { name: 'Repair' }).click();
    await expect(item).toContainText('Saved and checked', { timeout: 20_000 });
    expect(filesAsked(server.asked)).toEqual([lost]);
    const emptied = await loseOne(page, 'young-people', '');
    await item.getByRole('button', { name: 'Check again' }).click();
    await expect(item).toContainText('Needs repair');
    server.asked.length = 0;
    await item.getByRole('button', { name: 'Repair' }).click();
    await expect(item).toContainText('Saved and checked', { timeout: 20_000 });
    expect(filesAsked(server.asked)).toEqual([emptied]);

    await page.goto(`${server.address}settings/`);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await lose(device, page, 'cache_storage');
    await page.goto(`${server.address}saved/`);
    await expect(page.getByText('No reports are saved on this device.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await lose(device, page, 'cache_storage,local_storage,indexeddb');
    await page.goto(`${server.address}${report}full/`);
    await expect(page.getByRole('button', { name: 'Save for offline' })).toBeVisible();
    await expect(page.locator('.save-words')).toBeEmpty();
  });

  test('F23: whose clock is years off saves and lists all the same', async ({ device, server }) => {
    await visitedBefore(device, server);
    const page = await device.page();
    for (const [year, slug] of [
      ['2051', 'one-edition'],
      ['1999', 'matched-pair'],
    ]) {
      await page.clock.setFixedTime(`${year}-03-27T12:00:00Z`);
      await page.goto(`${server.address}reports/${slug}/full/`);
      await untilWorking(page);
      await save(page);
      await expect(page.locator('.save-words')).toHaveText('Saved and checked', { timeout: 20_000 });
    }
    await page.goto(`${server.address}saved/`);
    const list = page.getByRole('list', { name: 'Saved reports' });
    await expect(list.getByText('Saved and checked')).toHaveCount(2);
    await expect(list).toContainText('saved on 27 March 1999. Last checked on 27 March 1999.');
    await expect(list).toContainText('saved on 27 March 2051.');
  });

  test('F35: on which everything was being removed when the browser was killed goes on with it', async ({
    device,
    server,
  }) => {
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}saved/`);
    await untilWorking(page);
    await putMany(page, { reports: 40, sections: 80 });
    await page.reload();
    await page.getByRole('button', { name: 'Remove all' }).click();
    // Not one copy goes before the browser is gone.
    await page.evaluate(() => {
      CacheStorage.prototype.delete = () => new Promise(() => {});
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await expect.poll(() => cacheNames(page)).toContain('report-0/removing');
    await device.kill();
    const next = await open(device, `${server.address}saved/`);
    await expect(next.getByText('No reports are saved on this device.')).toBeVisible();
    expect((await cacheNames(next)).filter(name => name.startsWith('report-'))).toEqual([]);
  });
});

/** The files that were asked for, without records. */
function filesAsked(asked: readonly string[]): string[] {
  return asked
    .map(line => line.replace('GET ', ''))
    .filter(path => path.includes('/reports/') && !path.endsWith('save.json'));
}
