import { expect } from '../site/test.ts';
import { shownPanel } from './place.ts';
import type { Walker } from './walker.ts';

/** What opens a look and has none open yet. */
const controls = ['.peek-button', '.section-head > .number', '.block > .number']
  .map(control => `${shownPanel} [data-passage]:not(:has(+ div > .peek)) ${control}`)
  .join(', ');

const looks = `${shownPanel} .peek`;

/** Opens a look into the other version and, most times, closes it: place and focus are what they were. */
export async function look(walker: Walker): Promise<void> {
  const { page, random } = walker;
  const at = await walker.oneInReach(controls);
  if (at === undefined) return;
  const control = page.locator(controls).nth(at);
  const marked = await control.evaluateHandle(element => element as HTMLElement);
  const byKey = random.next() < 0.4;
  if (byKey) await marked.evaluate(element => element.focus());
  await walker.calm();
  const before = await walker.here();
  const open = await page.locator(looks).count();
  const name = await marked.evaluate(
    element => `${element.closest<HTMLElement>('[data-passage]')?.dataset.passage} ${element.className}`,
  );
  walker.tell(`look at ${name} by ${byKey ? 'key' : 'click'}`);
  if (byKey) await page.keyboard.press('Enter');
  else await walker.press(controls, at);
  await expect(page.locator(looks), walker.story).toHaveCount(open + 1);
  await expect(page.locator('.peek-name:focus'), walker.story).toBeInViewport();
  await walker.calm();
  // What stays open is read on beside the words.
  if (random.next() < 0.2) return;
  const close = random.one(['Escape', 'Close', 'itself'] as const);
  walker.tell(`closed by ${close}`);
  if (close === 'Close') await pressClose(walker, byKey);
  else if (close === 'Escape') await page.keyboard.press('Escape');
  else await marked.evaluate(element => element.click());
  await expect(page.locator(looks), walker.story).toHaveCount(open);
  await walker.calm();
  expect(await marked.evaluate(element => document.activeElement === element), walker.story).toBe(true);
  await walker.expectSame(before);
}

const closing = '.peek:has(.peek-name:focus) .peek-head > .button';

/**
 * By a press where it is, if that can be done, else by Tab: what Playwright scrolls to press it would be the reader's own
 * scroll, after which a look is right to leave them where they are.
 */
async function pressClose(walker: Walker, byKey: boolean): Promise<void> {
  if (!byKey && (await walker.inReach(closing)).includes(0)) return walker.press(closing);
  const { keyboard } = walker.page;
  await keyboard.press('Tab');
  await expect(walker.page.locator('.peek-head > .button:focus'), walker.story).toBeVisible();
  await walker.calm();
  await keyboard.press('Enter');
}
