import type { Page } from '@playwright/test';
import { type Device, test } from '../device.ts';
import type { Fault, FaultyServer } from '../faulty-server.ts';
import { awake, expect } from '../test.ts';
import { keptFiles } from './kept.ts';
import {
  cacheNames,
  open,
  panel,
  restartOffline,
  save,
  untilWorking,
  visitedBefore,
} from './saved-report.ts';

test.describe('a save that the network spoils', () => {
  test.use({ site: 'fixtures' });
  // A network that hangs is given up after 20 seconds of silence, and that is waited for here.
  test.describe.configure({ timeout: 90_000 });

  /** What happens to which file, and what the reader is told. */
  const spoilt: readonly [fault: Fault, file: RegExp, told: string][] = [
    ['cut', /media\/map\.png/, 'The network was cut off.'],
    ['drop', /outline\.json/, 'The network was cut off.'],
    ['wrong-bytes', /media\/map\.png/, 'A part arrived damaged twice'],
    ['error', /text\/full/, 'The site did not send every part.'],
    ['sign-in', /outline\.json/, 'This network wants you to sign in first.'],
    ['sign-in', /text\/young-people/, 'A part arrived damaged twice'],
    ['hang', /text\/young-people/, 'The network was cut off.'],
  ];

  for (const [fault, file, told] of spoilt) {
    const name = `F01–F05: by “${fault}” of ${file.source} is not finished, never saved, and can be finished`;
    test(name, { tag: '@soak' }, async ({ device, server }) => {
      await visitedBefore(device, server);
      // Half the report must not be fetched with its page: the page about it has no words.
      const page = await open(device, `${server.address}reports/matched-pair/`);
      await untilWorking(page);
      // Else the words come together, and these files are not asked for.
      if (!file.source.includes('media')) server.faults.set(/parcel/, 'missing');
      server.faults.set(file, fault);
      await save(page);
      const status = page.locator('.save-words');
      await expect(status).toContainText('Not finished', { timeout: 30_000 });
      await expect(status).toContainText(told);
      await expect(page.getByText('Saved and checked')).toBeHidden();
      const elsewhere = await open(device, `${server.address}saved/`);
      await expect(elsewhere.getByRole('list', { name: 'Saved reports' })).toContainText('Not finished');
      await expect(elsewhere.getByText('Saved and checked')).toBeHidden();
      await elsewhere.goto(`${server.address}not-saved/`);
      await expect(elsewhere.getByText('No reports are saved on this device.')).toBeVisible();
      const kept = await keptFiles(page);
      expect(kept.filter(path => file.test(path))).toEqual([]);
      server.faults.clear();
      await finish(page, { device, server, kept, file });
    });
  }

  test('F01–F05: in every way that can be told at once is not finished, says why, and can be finished in the end', async ({
    device,
    server,
  }) => {
    const file = /outline\.json|parcel/;
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}reports/matched-pair/`);
    await untilWorking(page);
    const status = page.locator('.save-words');
    for (const [at, [fault, told]] of (
      [
        ['cut', 'The network was cut off.'],
        ['error', 'The site did not send every part.'],
        ['wrong-bytes', 'A part arrived damaged twice'],
        ['drop', 'The network was cut off.'],
        ['sign-in', 'This network wants you to sign in first.'],
      ] as const
    ).entries()) {
      server.faults.set(file, fault);
      if (at === 0) await save(page);
      else await page.getByRole('button', { name: 'Finish saving' }).click();
      await expect(status, fault).toContainText(told, { timeout: 30_000 });
      await expect(status).toContainText('Not finished');
      await expect(page.getByText('Saved and checked')).toBeHidden();
      expect((await keptFiles(page)).filter(path => file.test(path))).toEqual([]);
      server.faults.clear();
    }
    await page.goto(`${server.address}saved/`);
    await expect(page.getByRole('list', { name: 'Saved reports' })).toContainText('Not finished');
    await page.goto(`${server.address}reports/matched-pair/`);
    const kept = await keptFiles(page);
    await finish(page, { device, server, kept, file });
  });

  test('F09: is not finished either when the browser is killed in between, and can be finished the next day', async ({
    device,
    server,
  }) => {
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}reports/matched-pair/`);
    await untilWorking(page);
    server.faults.set(/media\/map\.png/, 'hang');
    await save(page);
    await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(3);
    await device.kill();
    const next = await open(device, `${server.address}reports/matched-pair/`);
    await expect(next.locator('.save-words')).toContainText('Not finished');
    server.faults.clear();
    await next.getByRole('button', { name: 'Finish saving' }).click();
    await expect(next.getByText('Saved and checked')).toBeVisible();
  });

  test('F34: and that the reader cancels while nothing comes leaves nothing', async ({ device, server }) => {
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}reports/matched-pair/`);
    server.faults.set(/media\/map\.png/, 'hang');
    await save(page);
    await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Save for offline' })).toBeVisible();
    expect((await cacheNames(page)).filter(name => !name.startsWith('site-'))).toEqual([]);
  });
});

interface Unfinished {
  readonly device: Device;
  readonly server: FaultyServer;
  /** The paths of the files that are there. */
  readonly kept: readonly string[];
  /** The one that is not. */
  readonly file: RegExp;
}

/** Finishes the save: only what is missing is asked for again, and then the report is read with no network. */
async function finish(page: Page, { device, server, kept, file }: Unfinished): Promise<void> {
  // What the page itself asks for has been asked for when it is awake.
  await awake(page);
  server.asked.length = 0;
  await page.getByRole('button', { name: 'Finish saving' }).click();
  await expect(page.getByText('Saved and checked')).toBeVisible();
  expect(server.asked.filter(asked => kept.includes(asked.replace('GET ', '')))).toEqual([]);
  expect(server.asked.some(asked => file.test(asked) || asked.includes('/parcel.'))).toBe(true);
  const offline = await restartOffline(device, server);
  await offline.goto(`${server.address}reports/matched-pair/full/`);
  await expect(panel(offline).getByText('There were 12 benches')).toBeVisible();
}
