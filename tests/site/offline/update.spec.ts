import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faint } from '../access/colours.ts';
import { giveEyes } from '../access/eyes.ts';
import { smallerThan } from '../access/fits.ts';
import { broken } from '../access/rules.ts';
import { test } from '../device.ts';
import { makeNextVersion } from '../next-version.ts';
import { folderVariable } from '../sites.ts';
import { awake, expect, readAt } from '../test.ts';
import { lookForUpdate, waiting } from './deploys.ts';
import { cacheNames, panel, restartOffline, savedBefore, topOf } from './saved-report.ts';

test.use({ site: 'fixtures' });

const report = 'reports/matched-pair/full/';
/** The passage that is read. */
const passage = 'benches.1';
/** What the next version says in other words: the library's page, and the report that is read. */
const words = [
  ['Small invented reports about an invented town, for testing.', 'A summary that is new.'],
  ['There were 12 benches in the park', 'This sentence is new. There were 12 benches in the park'],
] as const;

test('F13: a new version waits to be asked for, and a saved copy outlives it', async ({ device, server }) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'twofold-update-'));
  try {
    await savedBefore(device, server, report);
    const page = await device.page();
    await giveEyes(page);
    await page.goto(server.address + report);
    await readAt(page, passage);
    const top = await topOf(page, passage);
    const next = join(folder, 'next');
    await makeNextVersion(process.env[folderVariable('fixtures')] ?? '', next, { words, keeps: true });
    await server.show(next);
    const loads: string[] = [];
    page.on('domcontentloaded', () => loads.push(page.url()));
    await lookForUpdate(page);
    const notice = waiting(page);
    await expect(notice).toBeVisible({ timeout: 15_000 });
    // Nothing moves, and what is open goes on.
    await page.getByRole('button', { name: 'Later' }).focus();
    expect(await topOf(page, passage)).toBe(top);
    await page.getByRole('tab', { name: 'Side by side' }).click();
    await page.getByRole('tab', { name: 'Full report' }).click();
    expect(Math.abs((await topOf(page, passage)) - top)).toBeLessThanOrEqual(1);
    expect(loads).toEqual([]);
    // The notice itself is as well made as the rest; the access checks cannot bring it about.
    expect([
      ...(await broken(page, 'with contrast', '.update-notice')),
      ...(await faint(page)),
      ...(await smallerThan(page, 44)),
    ]).toEqual([]);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(notice).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
    await expect.poll(async () => Math.abs((await topOf(page, passage)) - top)).toBeLessThanOrEqual(1);
    await awake(page);
    expect(Math.abs((await topOf(page, passage)) - top)).toBeLessThanOrEqual(1);
    expect(loads).toHaveLength(1);
    await expect(page.getByText('Saved and checked')).toBeVisible();
    const offline = await restartOffline(device, server);
    await offline.goto(server.address);
    await expect(offline.locator('.lead')).toContainText('A summary that is new.');
    const ofSite = async () => (await cacheNames(offline)).filter(name => name.startsWith('site-'));
    await expect.poll(ofSite).toHaveLength(1);
    await offline.goto(server.address + report);
    await expect(panel(offline).locator(`[data-passage="${passage}"]`)).toBeVisible();
    // The copy is the reader's: it still has the words that were saved.
    await expect(panel(offline)).not.toContainText('This sentence is new.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
