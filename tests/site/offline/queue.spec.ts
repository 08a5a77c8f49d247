import type { Page } from '@playwright/test';
import { test } from '../device.ts';
import { expect } from '../test.ts';
import { keptFiles } from './kept.ts';
import { cacheNames, open, untilWorking } from './saved-report.ts';

test.describe('several saves', () => {
  test.use({ site: 'fixtures' });

  test('F09: of a series go on one at a time, can be paused, gone on with and cancelled, and outlive the browser', async ({
    device,
    server,
  }) => {
    test.setTimeout(120_000);
    const page = await open(device, server.address);
    await untilWorking(page);
    server.faults.set(/media\/map\.png/, 'hang');
    await saveSeries(page);
    await page.getByRole('link', { name: 'Saved reports' }).first().click();
    const [pond, park] = [itemOf(page, 'The pond in spring'), itemOf(page, 'A year in Mill Park')];
    // The older report comes first in its series; whichever is first, the other one waits.
    await expect(park).toContainText('Saving…');
    await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(2);
    await expect(page.getByText('Saved and checked').or(page.getByText('Waiting.'))).toHaveCount(1);

    await park.getByRole('button', { name: 'Pause' }).click();
    await expect(park).toContainText('Paused');
    await expect(pond).toContainText('Saved and checked', { timeout: 20_000 });
    const before = await keptFiles(page);
    server.faults.clear();
    server.asked.length = 0;
    await park.getByRole('button', { name: 'Go on' }).click();
    await expect(park).toContainText('Saved and checked', { timeout: 20_000 });
    // Only what had not come is fetched.
    expect(server.asked.filter(asked => before.includes(asked.replace('GET ', '')))).toEqual([]);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await expect(page.getByText('No reports are saved on this device.')).toBeVisible();

    // The first hangs at its words, so that the second is still waiting when the browser is ended.
    server.faults.set(/parcel/, 'hang');
    await page.goto(server.address);
    await saveSeries(page);
    await expect.poll(() => cacheNames(page)).toHaveLength(3);
    await device.shut();
    server.faults.clear();
    const next = await open(device, `${server.address}saved/`);
    for (const title of ['The pond in spring', 'A year in Mill Park']) {
      await expect(itemOf(next, title)).toContainText('Not finished');
    }
    await itemOf(next, 'A year in Mill Park').getByRole('button', { name: 'Remove' }).click();
    await next.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await itemOf(next, 'The pond in spring').getByRole('button', { name: 'Finish saving' }).click();
    await expect(itemOf(next, 'The pond in spring')).toContainText('Saved and checked', { timeout: 20_000 });
    await expect(next.getByRole('list', { name: 'Saved reports' }).getByRole('listitem')).toHaveCount(1);
  });
});

async function saveSeries(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save all of this series' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save all of this series' });
  await expect(dialog).toContainText(/They are 2 reports and take up \d+ kB on this device\./);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
}

function itemOf(page: Page, title: string) {
  return page
    .getByRole('list', { name: 'Saved reports' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title }) });
}
