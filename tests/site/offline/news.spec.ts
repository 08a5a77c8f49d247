import { rm } from 'node:fs/promises';
import { broken } from '../access/rules.ts';
import { changedSite } from '../changed-site.ts';
import { test } from '../device.ts';
import { expect } from '../test.ts';
import { open, panel, savedBefore } from './saved-report.ts';

test.use({ site: 'fixtures' });

const withdrawn = (copies: string) =>
  `withdrawn:\n  date: 2026-03-02\n  because:\n    adults: A table told too much.\n    young-people: A part told too much.\n  copies: ${copies}\n`;

test('F01–F05, F24, F25: the shelf tells what was put right before it is taken, and what was withdrawn; a copy that may do harm is removed, and none is lost by an update that the network spoils', async ({
  device,
  server,
}) => {
  test.setTimeout(120_000);
  await savedBefore(device, server, 'reports/matched-pair/full/');
  const page = await device.page();
  for (const slug of ['unpaired', 'sensitive']) {
    await page.goto(`${server.address}reports/${slug}/full/`);
    await page.getByRole('button', { name: 'Save for offline' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved and checked')).toBeVisible({ timeout: 20_000 });
  }
  const { folder, out } = await changedSite('fixtures', {
    'reports/matched-pair/report.yaml': text =>
      `${text}  - date: 2026-03-04\n    text: The lamps were counted again.\n`,
    'reports/matched-pair/full.md': text => text.replace(/(\n## .*\n\n)/, '$1A sentence that is new. '),
    'reports/unpaired/report.yaml': text => text + withdrawn('keep'),
    'reports/sensitive/report.yaml': text => text + withdrawn('remove'),
  });
  try {
    await server.show(out);
    await page.goto(`${server.address}saved/`);
    const items = page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem');
    const item = (slug: string) => items.filter({ has: page.locator(`a[href$="/${slug}/"]`) });
    await expect(item('sensitive')).toBeVisible();
    const title = await item('sensitive').getByRole('heading').innerText();
    const asked = server.asked.length;
    await page.getByRole('button', { name: 'Look for newer versions' }).click();
    // The one that may do harm is gone, and its reader is told.
    await expect(
      page.getByRole('main').getByText(`“${title}” was withdrawn by its publisher, and was removed`),
    ).toBeVisible();
    await expect(item('sensitive')).toHaveCount(0);
    expect((await page.evaluate(() => caches.keys())).filter(name => name.includes('/sensitive/'))).toEqual(
      [],
    );
    // One small file, and the manifest of the one that is newer.
    const paths = server.asked.slice(asked).filter(path => /json/.test(path));
    expect(paths.filter(path => !path.endsWith('/news.json')).length).toBeLessThanOrEqual(1);
    await expect(item('matched-pair')).toContainText('4 March 2026: The lamps were counted again.');
    await expect(item('matched-pair')).not.toContainText('benches');
    await expect(item('unpaired')).toContainText(
      'Withdrawn by its publisher on 2 March 2026. A table told too much.',
    );
    await expect(item('unpaired').getByRole('button', { name: 'Update' })).toHaveCount(0);
    expect(await broken(page)).toEqual([]);
    // What came in an earlier turn is not fetched again: the list of files always is, and that file has not come before.
    for (const [fault, file, told] of [
      ['cut', /matched-pair\/text\/full/, 'The network was cut off.'],
      ['sign-in', /matched-pair\/save\.json/, 'This network wants you to sign in first.'],
      ['wrong-bytes', /matched-pair\/text\/full/, 'A part arrived damaged twice'],
    ] as const) {
      server.faults.set(file, fault);
      await item('matched-pair').getByRole('button', { name: 'Update' }).click();
      await expect(item('matched-pair'), fault).toContainText(told, { timeout: 20_000 });
      await expect(item('matched-pair'), fault).toContainText('Saved and checked');
      server.faults.clear();
    }
    const reading = await open(device, `${server.address}reports/matched-pair/full/`);
    await expect(panel(reading).getByText('There were 12 benches')).toBeVisible();
    await expect(panel(reading)).not.toContainText('A sentence that is new.');
    await reading.close();
    // The old copy is read until the new one is there.
    await item('matched-pair').getByRole('button', { name: 'Update' }).click();
    await expect(item('matched-pair')).not.toContainText('The lamps');
    await expect(item('matched-pair')).toContainText('Saved and checked');
    await server.stop();
    await page.goto(`${server.address}reports/matched-pair/full/`);
    await expect(panel(page)).toContainText('A sentence that is new.');
    // The other copy is its reader's to keep.
    await page.goto(`${server.address}reports/unpaired/full/`);
    await expect(panel(page).locator('[data-passage]').first()).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
