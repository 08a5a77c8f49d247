import type { Page } from '@playwright/test';
import { expect } from '../site/test.ts';
import { type Box, boxOf, isShown, rowAtLine, shownPanel } from './place.ts';
import { told, type Walker } from './walker.ts';
import type { WindowChange } from './windows.ts';

/** Scrolls to anywhere on the page. */
export async function scroll(walker: Walker): Promise<void> {
  const part = walker.random.next();
  await walker.page.evaluate(share => {
    const room = document.documentElement.scrollHeight - innerHeight;
    scrollTo({ top: Math.round(room * share), behavior: 'instant' });
  }, part);
  await walker.calm();
}

/** Changes the window: what was at the reading line still is. */
export async function changeWindow(walker: Walker, change: WindowChange): Promise<void> {
  const { page } = walker;
  const before = await walker.here();
  const row = await rowAtLine(page);
  await walker.window.change(change);
  walker.tell(walker.window.name);
  await walker.calm();
  await walker.calm();
  expect(await isShown(page, walker.shown), walker.story).toBe(true);
  if (!before.passage) return;
  walker.compared++;
  const after = await walker.here();
  const story = `${walker.story}: from ${told(before)} to ${told(after)}`;
  // Where columns become one, the passage may be folded away; its row is not.
  if (walker.shown === 'side-by-side') expect(await rowAtLine(page), story).toBe(row);
  else expect(after.passage, story).toBe(before.passage);
}

/** Out of the report, and in again: the version is the one that was open, and the place the one that was read. */
export async function back(walker: Walker): Promise<void> {
  const { page } = walker;
  await expectKept(walker, async () => {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 }), walker.story).toBeVisible();
    expect(new URL(page.url()).pathname, walker.story).not.toContain('/reports/');
    await page.goForward();
  });
}

/** To a page of the site and back by the browser's own Back, without a load. */
export async function visitHelp(walker: Walker): Promise<void> {
  const { page } = walker;
  await expectKept(walker, async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Get help' }).press('Enter');
    await page.getByRole('dialog').getByRole('link', { name: 'All ways to get help' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Get help' }), walker.story).toBeFocused();
    await page.goBack();
  });
}

export async function reload(walker: Walker): Promise<void> {
  await expectKept(walker, async () => {
    await walker.page.reload();
  });
}

/** Leaves and comes back: what was read is where it was. */
async function expectKept(walker: Walker, leave: () => Promise<void>): Promise<void> {
  const { page } = walker;
  const before = await walker.here();
  const read = await boxOf(page, before.edition ?? '', before.passage ?? '');
  const letters = await lettersWidth(page);
  const row = await rowAtLine(page);
  const hasLook = (await page.locator(`${shownPanel} .peek`).count()) > 0;
  await leave();
  await walker.rest();
  // Above the first passage there is no place to keep.
  if (!before.passage) return;
  walker.compared++;
  const after = await walker.here();
  const story = `${walker.story}: from ${told(before)} to ${told(after)}`;
  const box = await boxOf(page, before.edition ?? '', before.passage);
  // A typeface that came late may be used first now, before the reader leaves or when they are back. All lines are others
  // then: where the page was still there, it is the line read that stays, and else the passage.
  const places = [before.top];
  if ((await lettersWidth(page)) !== letters) places.push(topWithLineOf(read, box, await readingLine(page)));
  expect(Math.min(...places.map(top => Math.abs(box.top - top))), story).toBeLessThanOrEqual(1);
  // A look is shut when its reader leaves: what stood below it may have come up to the line.
  if (hasLook) return;
  if (after.passage === before.passage) return;
  // Of two passages at nearly one height, a pixel decides which is the lower; their row is one.
  expect(walker.shown, story).toBe('side-by-side');
  expect(await rowAtLine(page), story).toBe(row);
}

/** How wide the page's sample of letters is, in CSS pixels; another typeface has another width. */
function lettersWidth(page: Page): Promise<number> {
  return page.locator('.letters').evaluate(sample => sample.getBoundingClientRect().width);
}

function readingLine(page: Page): Promise<number> {
  return page.evaluate(() => innerHeight / 3);
}

/** Where a passage whose lines have become others begins if the line read in it, or the space below it, is where it was. */
function topWithLineOf(before: Box, after: Box, line: number): number {
  const height = before.bottom - before.top;
  const down = line - before.top;
  return line - (Math.min(down / height, 1) * (after.bottom - after.top) + Math.max(down - height, 0));
}
