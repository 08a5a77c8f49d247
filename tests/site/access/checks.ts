import type { Page } from '@playwright/test';
import { expect } from '../test.ts';
import { coloursOnly, faint, notTold } from './colours.ts';
import { coveredByBars, cutWords, sideways, smallerThan, unreachedBoxes } from './fits.ts';
import { type Look, look } from './looks.ts';
import { moving } from './motion.ts';
import {
  brokenOutline,
  brokenTablesAndNotes,
  mixedUpColumns,
  mixedUpLandmarks,
  unspeakable,
} from './names.ts';
import { outOfOrder, reachable, type Stop, walk } from './stops.ts';

/**
 * What is asked of a page as it stands, one family after the other in one load: to come to a page or a state takes longer
 * than to look at it. All expectations are soft, so that each family is told of; the page must have been given eyes.
 */

/** A19, A20, A22, A27, A29, A37: names, landmarks, headings, tables and notes. */
export async function expectWellNamed(page: Page, what: string): Promise<void> {
  const found = [
    await unspeakable(page),
    await mixedUpLandmarks(page),
    await brokenOutline(page),
    await brokenTablesAndNotes(page),
    await mixedUpColumns(page),
  ];
  expect.soft(found.flat(), what).toEqual([]);
}

/** A16, A24: contrast, and what is chosen, in some looks; A17: nothing moves where calm is asked for. */
export async function expectSeen(page: Page, what: string, looks: readonly Look[]): Promise<void> {
  for (const name of looks) {
    await look(page, name);
    expect.soft([...(await faint(page)), ...(await notTold(page))], `${what}, ${name}`).toEqual([]);
  }
  await look(page, 'paper');
  expect.soft(await coloursOnly(page), what).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect.soft(await moving(page), `${what}: moves although calm is asked for`).toEqual([]);
}

/** What lies over stops that have the focus. */
export function covered(stops: readonly Stop[]): string[] {
  return stops.filter(({ under }) => under).map(({ name, under }) => `${name} is under ${under}`);
}

/** A02–A05, A07: the way by Tab through a page freshly opened, and back again. */
export async function expectWalkable(page: Page, what: string): Promise<void> {
  const count = await reachable(page);
  const there = await walk(page, 'Tab');
  const names = there.map(({ name }) => name);
  // The way past the header is first, and then the way out.
  expect.soft(names.slice(0, 2), what).toEqual(Array(2).fill(expect.stringMatching(/^a\.skip/)));
  const orders = there.map(({ order }) => order);
  expect.soft(orders, `${what}: the order of the page`).toEqual(orders.toSorted((a, b) => a - b));
  expect.soft(there.length, `${what}: controls reached`).toBe(count);
  expect.soft(outOfOrder(there), `${what}: as it is seen`).toEqual([]);
  expect.soft(covered(there), what).toEqual([]);
  const bare = there.filter(({ ring }) => ring < 2).map(({ name }) => name);
  expect.soft(bare, `${what}: without a ring of 2 px`).toEqual([]);
  const back = await walk(page, 'Shift+Tab', there.at(-1)?.order);
  expect.soft(back.map(({ name }) => name).toReversed(), `${what}: the way back`).toEqual(names);
  expect.soft(covered(back), `${what}: on the way back`).toEqual([]);
  await toTheTop(page);
}

/** Where nothing lies under bars or the skip link: axe takes what does for too small to press. */
export async function toTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** A12, A28: nothing is wider than the window, nothing is cut off, and what scrolls by itself is reached by keyboard. */
export async function expectAllThere(page: Page, what: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  const found = [await sideways(page), await cutWords(page), await unreachedBoxes(page)];
  expect.soft(found.flat(), `${what}, ${width} × ${height}`).toEqual([]);
}

/** A18: nothing is too small to press. */
export async function expectLargeEnough(page: Page, what: string): Promise<void> {
  const small = [...(await smallerThan(page, 44)), ...(await smallerThan(page, 24))];
  expect.soft(small, `${what}: too small to press`).toEqual([]);
}

/** The text spacing that a reader's own style sheet may ask for (WCAG 1.4.12). */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** A12–A15, A18, A28, A32: all sizes that a page may have, the last of them with larger letters. */
export async function expectEverySize(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectLargeEnough(page, `${path}, 1280 px wide`);
  await expectAllThere(page, `${path} turned`, 740, 360);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
  expect.soft(await coveredByBars(page), `${path} at 400 %: what bars cover`).toBeLessThanOrEqual(0.25);
  await page.setViewportSize({ width: 320, height: 800 });
  // What is folded on a narrow screen is to fit as well.
  for (const fold of await page.locator('details.fold > summary:visible').all()) await fold.click();
  await expectAllThere(page, path, 320);
  await expectLargeEnough(page, `${path}, 320 px wide`);
  await spaceOut(page);
  for (const width of [320, 1280]) await expectAllThere(page, `${path} with its text spaced`, width);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    Object.assign(document.documentElement.dataset, { size: '200', spacing: 'most' });
  });
  for (const width of [320, 1280]) await expectAllThere(page, `${path} with its text at 200 %`, width);
}
