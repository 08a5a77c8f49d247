import type { Page } from '@playwright/test';
import type { Device } from '../device.ts';
import type { FaultyServer } from '../faulty-server.ts';
import { expect } from '../test.ts';

/**
 * Waits until the worker answers for pages: from then on they are there with no network. `timeout` is in milliseconds; as
 * long as the test may take without one.
 */
export async function untilWorking(page: Page, timeout = 0): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout,
  });
}

/** Asks for the open report to be saved, and agrees. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save for offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save for offline' });
  await expect(dialog).toContainText(/It takes up [\d.]+ (?:kB|MB|byte)/);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Opens an address on the device. */
export async function open(device: Device, address: string): Promise<Page> {
  const page = await device.page();
  await page.goto(address);
  return page;
}

/** Opens a report, saves it and waits until it says that it is. */
export async function saved(device: Device, server: FaultyServer, path: string): Promise<Page> {
  const page = await open(device, server.address + path);
  await save(page);
  await expect(page.getByText('Saved and checked')).toBeVisible({ timeout: 20_000 });
  return page;
}

/** Has the device begin with an earlier visit to the site, by which the worker was installed; it does not run yet. */
export async function visitedBefore(device: Device, server: FaultyServer): Promise<void> {
  await before(device, server, 'visited', async earlier => {
    await untilWorking(await open(earlier, server.address));
  });
}

/** Has the device begin with a report that was saved on an earlier day, on the first visit; it does not run yet. */
export async function savedBefore(device: Device, server: FaultyServer, path: string): Promise<void> {
  await before(device, server, `saved ${path}`, async earlier => {
    await untilWorking(await saved(earlier, server, path));
  });
}

async function before(
  device: Device,
  server: FaultyServer,
  what: string,
  live: (earlier: Device) => Promise<void>,
): Promise<void> {
  // What is kept is of this build at this address.
  await device.remember(`${what} at ${server.address} from ${server.folder}`, live);
  // What was asked for on that day, if it was lived through only now, is not this day's.
  server.asked.length = 0;
}

/** The browser is ended and started again where there is no network. */
export async function restartOffline(device: Device, server: FaultyServer): Promise<Page> {
  await device.shut();
  await server.stop();
  return device.page();
}

/** The names of all caches that the browser has for the site. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** The version that is shown. */
export function panel(page: Page) {
  return page.locator('[role="tabpanel"][data-state="active"]');
}

/** How far a passage of the shown version is from the window’s top edge, in CSS pixels. */
export async function topOf(page: Page, passage: string): Promise<number> {
  return (await panel(page).locator(`[data-passage="${passage}"]`).first().boundingBox())?.y ?? Number.NaN;
}

interface ShiftWindow {
  shifts: number;
}

/** Has every page that is opened from now on add up how much of it moved by itself (layout shift, from 0). */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as ShiftWindow;
    counted.shifts = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) counted.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much of the open page has moved by itself. */
export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as ShiftWindow).shifts);
}
