import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Device, test as onDevice } from '../device.ts';
import { expect } from '../test.ts';
import { keepAgain, refuseToKeep } from './refusing.ts';
import { cacheNames, open, panel, save, untilWorking } from './saved-report.ts';

/** How large the small disk is, in MiB: a new profile takes a fifth of it. */
const diskSize = 96;

/** A disk that can be filled. */
interface Disk {
  readonly folder: string;
  /** False where this machine lets nobody have a disk: then the browser’s words for a full one are put into its mouth. */
  readonly isReal: boolean;
  readonly fill: (page: Page) => Promise<void>;
  readonly empty: (page: Page) => Promise<void>;
}

const test = onDevice.extend<{ disk: Disk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright finds fixtures by this pattern.
  disk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'twofold-disk-'));
    const isReal = mounted(folder);
    await use({
      folder,
      isReal,
      fill: isReal ? () => fillUp(join(folder, 'filler')) : refuseToKeep,
      empty: isReal ? () => rm(join(folder, 'filler')) : keepAgain,
    });
    if (isReal) execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  },
  device: async ({ disk, earlier }, use) => {
    const problems: string[] = [];
    const device = new Device(join(disk.folder, 'profile'), problems, earlier);
    await use(device);
    await device.shut();
    expect(problems, 'messages, errors and foreign requests').toEqual([]);
  },
});

test.use({ site: 'fixtures' });

const report = 'reports/matched-pair/full/';

test('F08: a full disk, whatever the browser calls it, says what is needed and what can be removed, keeps no half and is read on', async ({
  device,
  server,
  disk,
}, info) => {
  if (!disk.isReal) {
    const description = 'No disk could be mounted here: the browser only says what it says of a full one.';
    info.annotations.push({ type: 'not a real disk', description });
    console.log(`F08: ${description}`);
  }
  const page = await open(device, `${server.address}reports/one-edition/full/`);
  await untilWorking(page);
  await save(page);
  const status = page.locator('.save-words');
  await expect(status).toHaveText('Saved and checked', { timeout: 20_000 });
  await page.goto(server.address + report);
  await disk.fill(page);
  // The browser gives some room back, such as that of its journals.
  await page.waitForTimeout(1000);
  await disk.fill(page);
  await save(page);
  await expect(status).toHaveText(/^Not saved\. .* This report needs \d+ kB\.$/, { timeout: 20_000 });
  await expect(page.getByRole('link', { name: /^Remove saved reports/ })).toBeVisible();
  expect((await cacheNames(page)).filter(name => name.includes('matched-pair'))).toEqual([]);
  // What is open and what is saved are read on, and removing works although nothing can be written.
  await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(panel(page).getByText('This is about Mill Park')).toBeVisible();
  await page.getByRole('link', { name: /^Remove saved reports/ }).click();
  const list = page.getByRole('list', { name: 'Saved reports' });
  await expect(list).toContainText('Saved and checked');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByText('No reports are saved on this device.')).toBeVisible();
  await disk.empty(page);
  await page.goto(server.address + report);
  await save(page);
  await expect(status).toHaveText('Saved and checked', { timeout: 20_000 });
});

/** Puts a small disk of its own into a folder; false where that is not allowed. */
function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes until nothing more fits. */
async function fillUp(file: string): Promise<void> {
  for (const size of [1 << 20, 1 << 12]) {
    const piece = Buffer.alloc(size, 1);
    try {
      for (;;) await appendFile(file, piece);
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
    }
  }
}
