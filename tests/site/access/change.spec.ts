import type { Locator, Page } from '@playwright/test';
import { expect, onEachPage, test } from '../test.ts';
import { giveEyes } from './eyes.ts';
import { faults, listenToRegions, said } from './regions.ts';
import { open } from './states.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

const report = 'reports/matched-pair';
const shown = (page: Page) => page.locator('[data-state="active"]');

test('A08: every link to another page leads the focus to its heading, and the tab has its name', {
  tag: '@long',
}, async ({ page }) => {
  await open(page, 'glossary/');
  const links = page.locator('header.site-header nav a, footer.site-footer a, header.site-header .brand');
  const names = new Set([await page.title()]);
  for (let at = 0; at < (await links.count()); at++) {
    const link = links.nth(at);
    const to = (await link.getAttribute('href')) ?? '';
    await link.click();
    // It opens the first contacts over the page, and they lead on to it.
    if (to.endsWith('/help/'))
      await page.getByRole('dialog').getByRole('link', { name: 'All ways to get help' }).click();
    await expect(page).toHaveURL(new RegExp(`${to}$`));
    await expect(page.getByRole('heading', { level: 1 }), to).toBeFocused();
    await expect(page).toHaveTitle(`${await page.getByRole('heading', { level: 1 }).innerText()} – Twofold`);
    names.add(await page.title());
  }
  expect(names.size).toBeGreaterThanOrEqual(8);
});

test('A09, A10: what changes is said once, in regions that were there before their words', {
  tag: '@long',
}, async ({ page }) => {
  await listenToRegions(page);
  await open(page, `${report}/full/`);
  await page.getByRole('tab', { name: 'Full report' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Young people’s version' })).toBeFocused();
  const heard: unknown[] = ['Now showing: Young people’s version.'];
  await expect.poll(() => said(page)).toEqual(heard);
  await shown(page).locator('a.term').first().click();
  heard.push(expect.stringMatching(/^survey: /i));
  await expect.poll(() => said(page)).toEqual(heard);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  heard.push('Press Shift 2 more times to leave.');
  await expect.poll(() => said(page)).toEqual(heard);
  await page.getByRole('banner').getByRole('link', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Roomy' }).check();
  await page.getByRole('button', { name: 'Set everything back' }).click();
  heard.push(expect.stringMatching(/set/));
  await expect.poll(() => said(page)).toEqual(heard);
  expect(await faults(page)).toEqual([]);
});

/** What the browser tells assistive technology of a control: its name and all that can change. */
async function told(page: Page, control: Locator): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const handle = await control.evaluateHandle(element => element);
  await page.evaluate(element => Object.assign(globalThis, { asked: element }), handle);
  const { result } = await session.send('Runtime.evaluate', { expression: 'asked' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  const states = ['expanded', 'pressed', 'checked', 'selected'];
  const properties = (node?.properties ?? []).filter(({ name }) => states.includes(name));
  return JSON.stringify([node?.name?.value, properties.map(({ name, value }) => [name, value.value])]);
}

/** Whatever says that it opens, holds or is chosen; one of each kind. */
async function toggles(page: Page): Promise<Locator[]> {
  const count = await page.evaluate(() => {
    const kinds = new Map<string, HTMLElement>();
    const found = eyes.seen(
      'main :is([aria-expanded], [aria-pressed], [role="switch"], summary, [popovertarget])',
    );
    for (const control of found) {
      const kind = `${control.tagName} ${control.className} ${control.parentElement?.className}`;
      if (!kinds.has(kind)) kinds.set(kind, control);
    }
    for (const [at, control] of [...kinds.values()].entries()) control.dataset.toggle = String(at);
    return kinds.size;
  });
  return Array.from({ length: count }, (_, at) => page.locator(`[data-toggle="${at}"]`));
}

test('A23, A34: whatever opens says whether it is open, before and after, and again when it is closed', {
  tag: '@long',
}, async ({ page }) => {
  await giveEyes(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const kinds = new Set<string>();
  await onEachPage([`${report}/full/`, `${report}/young-people/`, `${report}/side-by-side/`], async path => {
    await open(page, path);
    for (const control of await toggles(page)) {
      const name = await control.evaluate(element => eyes.named(element));
      const before = await told(page, control);
      await control.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => told(page, control), name).not.toBe(before);
      await control.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => told(page, control), `${name} closed again`).toBe(before);
      kinds.add(
        await control.evaluate(
          element => `${element.tagName}.${element.className} in ${element.parentElement?.className}`,
        ),
      );
    }
  });
  // A look, a word, a note, what a picture shows, the contents and a folded passage, at the least.
  expect(kinds.size, [...kinds].join(', ')).toBeGreaterThanOrEqual(6);
});

test('A25, A26: nothing opens by hovering, what is open stays until it is closed, and no letter is a command', {
  tag: '@long',
}, async ({ page }) => {
  await giveEyes(page);
  await open(page, `${report}/full/`);
  expect(await page.locator('[title]').count(), 'words that only hovering shows').toBe(0);
  const count = () => page.evaluate(() => eyes.seen('[role="note"], dialog, [popover]').length);
  const before = await count();
  for (const hovered of ['a.term', 'sup a', '.number', '[role="tab"]', '.button']) {
    await page.locator(`${hovered}:visible`).first().hover();
    expect(await count(), hovered).toBe(before);
  }
  const term = shown(page).locator('a.term').first();
  await term.click();
  const box = page.getByRole('note');
  await box.hover();
  await page.mouse.move(5, 500);
  await expect(box).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  const state = () =>
    page.evaluate(() => [
      location.href,
      scrollY,
      document.activeElement?.outerHTML.slice(0, 80),
      eyes.seen('*').length,
    ]);
  const still = await state();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,;[]+-') await page.keyboard.press(key);
  expect(await state()).toEqual(still);
});
