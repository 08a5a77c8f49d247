import { expect, test } from '../test.ts';
import { exitLink, expectNeutral, pressShift, reports } from './leaving.ts';

test.describe('the three presses', () => {
  const report = `${reports.library}full/`;

  test('show and say how many are to come, in forced colours too', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(report);
    const dots = exitLink(page).locator('.exit-dots');
    // A dot that is filled is all edge: forced colours take grounds away.
    const filled = () =>
      dots
        .locator('span')
        .evaluateAll(all => all.filter(dot => dot.clientWidth === 0 && dot.clientHeight === 0).length);
    const status = page.getByRole('banner').getByRole('status');
    await expect(dots).toBeHidden();
    await pressShift(page, 1);
    await expect(dots).toBeVisible();
    await expect(status).toHaveText('Shift, press 2 more times to exit.');
    expect(await filled()).toBe(1);
    await pressShift(page, 1);
    await expect(status).toHaveText('Shift, press 1 more time to exit.');
    expect(await filled()).toBe(2);
    await page.keyboard.press('a');
    await expect(dots).toBeHidden();
    await expect(status).toBeEmpty();
  });

  test('may take five seconds from one to the next, and no longer', { tag: '@long' }, async ({ page }) => {
    await page.clock.install();
    await page.goto(report);
    await pressShift(page, 2);
    await page.clock.runFor(5100);
    await expect(exitLink(page).locator('.exit-dots')).toBeHidden();
    await pressShift(page, 2);
    expect(page.url()).toContain('/full/');
    // The clock of the page goes on by itself too.
    await page.clock.runFor(3000);
    await pressShift(page, 1);
    await expectNeutral(page);
  });

  test('count on either side of the keyboard', { tag: '@long' }, async ({ page }) => {
    await page.goto(report);
    await page.keyboard.press('ShiftLeft');
    await page.keyboard.press('ShiftRight');
    await page.keyboard.press('ShiftLeft');
    await expectNeutral(page);
  });

  test('do not count with other keys, when held, or from a keyboard on the screen', { tag: '@long' }, async ({
    page,
  }) => {
    await page.goto(report);
    for (const other of ['Control', 'Alt', 'Meta']) {
      await page.keyboard.down(other);
      await pressShift(page);
      await page.keyboard.up(other);
    }
    for (const letter of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab']) await page.keyboard.press(letter);
    for (const key of ['Shift', 'Shift', 'k', 'Shift', 'Shift', 'Escape', 'Shift'])
      await page.keyboard.press(key);
    await page.keyboard.press('k');
    for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await page.keyboard.press('k');
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup']) {
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: '', bubbles: true }));
      }
    });
    await page.waitForTimeout(700);
    expect(page.url()).toContain('/full/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
