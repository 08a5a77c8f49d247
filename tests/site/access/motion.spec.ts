import type { Page } from '@playwright/test';
import { expect, onEachPage, test } from '../test.ts';
import { everyKind, open } from './states.ts';

// The worker changes nothing about motion, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

/** What would move, or is moving now. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const still = (time: string) => time.split(', ').every(part => Number.parseFloat(part) === 0);
    const would = [...document.querySelectorAll('*')].flatMap(element => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const rests = still(transitionDuration) && still(animationDuration) && scrollBehavior === 'auto';
      return rests ? [] : [`${element.tagName}.${element.getAttribute('class') ?? ''}`];
    });
    const running = document
      .getAnimations()
      .filter(animation => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0);
    return [...new Set(would), ...running.map(animation => `an animation ${animation.id}`)];
  });
}

/** Does what shows motion where it is welcome: goes to the counterpart, which is lit for a moment. */
async function go(page: Page): Promise<void> {
  await page
    .locator('[data-state="active"]')
    .getByRole('link', { name: /^Read this part/ })
    .first()
    .click();
  await expect(page.locator('[data-state="active"] :is(h2, h3)').first()).toBeVisible();
}

test('A17: where the device or the reader asks for calm nothing moves, and something does where nobody asks', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'reports/matched-pair/full/');
  await go(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await onEachPage(everyKind, async path => {
    await open(page, path);
    if (path.endsWith('matched-pair/full/')) await go(page);
    expect.soft(await moving(page), path).toEqual([]);
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'reports/matched-pair/full/');
  await page.evaluate(() => document.documentElement.setAttribute('data-calm', 'on'));
  await go(page);
  expect(await moving(page), 'calm asked for here').toEqual([]);
});
