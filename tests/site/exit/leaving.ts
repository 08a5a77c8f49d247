import type { Page } from '@playwright/test';
import { expect, neutral } from '../test.ts';

/** What neither the neutral page, nor the clock, nor anything on the way there may say or show. */
export const telling = /report|child|young|twofold|commissioner|fenby|park|inquiry|version|privacy|saved/i;

/** One report for each site that is tested. */
export const reports = { library: 'reports/one-year-on/', fixtures: 'reports/matched-pair/' } as const;

/** The way out that is always on the screen. */
export function exitLink(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: 'Exit this page' }).last();
}

/** Presses Shift as somebody in a hurry does. */
export async function pressShift(page: Page, times = 3): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

/** Waits until pages are the worker's: from then on they are there with no network. */
export async function untilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** From now on notes whatever a reader could see in the page or its tab, frame by frame and page by page. */
export async function noteWhatIsSeen(page: Page): Promise<() => string[]> {
  const seen = new Set<string>();
  let noting = false;
  await page.exposeBinding('noteSeen', (_, text: string) => {
    if (noting) seen.add(text);
  });
  await page.addInitScript(() => {
    const { noteSeen } = window as unknown as { noteSeen: (text: string) => void };
    let before = '';
    const look = () => {
      const shown = document.documentElement.checkVisibility() ? (document.body?.innerText ?? '') : '';
      const text = `${document.title}\n${shown}`;
      if (text !== before) noteSeen(text);
      before = text;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => {
    noting = true;
    return [...seen];
  };
}

/** The neutral page is there. */
export async function expectNeutral(page: Page): Promise<void> {
  await expect(page).toHaveURL(neutral);
  await expect(page.getByRole('heading')).toHaveText('Weather');
}

/** A plain clock is there, and nothing tells of anything else. */
export async function expectClock(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(`${address}clock/`);
  await expect(page.locator('body')).toHaveText(/^\s*\d{1,2}:\d\d\s*$/);
  expect(await page.title()).not.toMatch(telling);
  expect(
    await page.evaluate(() => document.body.innerHTML + (document.querySelector('title')?.outerHTML ?? '')),
  ).not.toMatch(telling);
}

/** Goes a step back or forward, wherever it leads. */
export async function step(page: Page, way: 'back' | 'forward'): Promise<void> {
  await page.evaluate(direction => history[direction](), way).catch(() => {});
  // A step may load a page that at once leads on to another; nothing tells when there is no step left.
  await page.waitForTimeout(250);
  await page.waitForLoadState();
}
