import type { Page } from '@playwright/test';
import { exitLink, expectNeutral, pressShift } from './exit/leaving.ts';
import { awake, expect, test, withoutTypefaces } from './test.ts';

test.use({ serviceWorkers: 'block' });

const report = 'reports/one-year-on/';

/** Lets the page believe that another tab or app is in front of it, or no longer. */
async function become(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate(seen => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: seen });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

const opacity = (page: Page) => page.evaluate(() => getComputedStyle(document.body).opacity);

test('Shift can be switched off for whoever needs it, from before the page wakes; the button still leaves', async ({
  page,
  address,
}) => {
  await page.goto('settings/');
  await page
    .getByRole('group', { name: 'Shift three times' })
    .getByRole('radio', { name: 'Does nothing' })
    .check();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'reading-settings': '{"shift":"off"}' });
  await page.route('**/assets/client-*.js', () => {});
  await page.goto(`${report}full/`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await pressShift(page, 4);
  await expect(exitLink(page).locator('.exit-dots')).toBeHidden();
  expect(page.url()).toBe(`${address}${report}full/`);
  await exitLink(page).click();
  await expectNeutral(page);
});

test('a page on a hard subject is blank in the same frame while another is in front; nothing moves, and paper is not blank', async ({
  page,
}) => {
  await withoutTypefaces(page);
  await page.goto(`${report}young-people/`);
  await awake(page);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  const top = () => page.evaluate(() => scrollY);
  const before = await top();
  await become(page, 'hidden');
  expect(await opacity(page)).toBe('0');
  await become(page, 'visible');
  expect([await opacity(page), await top()]).toEqual(['1', before]);
  await become(page, 'hidden');
  await page.emulateMedia({ media: 'print' });
  expect(await opacity(page)).toBe('1');
});

test('which pages turn blank is the reader’s choice', { tag: '@long' }, async ({ page }) => {
  const blank = async (path: string) => {
    await page.goto(path);
    await become(page, 'hidden');
    return (await opacity(page)) === '0';
  };
  const choose = async (name: string) => {
    await page.goto('settings/');
    await page.getByRole('radio', { name, exact: true }).check();
  };
  expect([
    await blank(''),
    await blank('help/'),
    await blank(report),
    await blank(`${report}differences/`),
    await blank('glossary/'),
  ]).toEqual([false, true, true, true, true]);
  await choose('On every page');
  expect(await blank('')).toBe(true);
  await choose('Never');
  expect(await blank(`${report}full/`)).toBe(false);
});

test('Get help opens over the page, which stays where it is, with Exit above it', async ({
  page,
  address,
}) => {
  await withoutTypefaces(page);
  await page.goto(`${report}young-people/`);
  await awake(page);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  const entries = await page.evaluate(() => history.length);
  const top = await page.evaluate(() => scrollY);
  const link = page.getByRole('banner').getByRole('link', { name: 'Get help' });
  await link.click();
  const panel = page.getByRole('dialog', { name: 'Get help' });
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
    'If someone is in danger now',
    'For me · For a friend',
    'I’m an adult worried about a child · I work with children',
  ]);
  await expect(panel.getByRole('link', { name: 'Call 0800 1111' }).first()).toHaveAttribute(
    'href',
    'tel:08001111',
  );
  expect(await page.evaluate(() => [history.length, scrollY])).toEqual([entries, top]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
  await link.click();
  await panel.getByRole('link', { name: 'All ways to get help' }).click();
  await expect(page).toHaveURL(`${address}help/`);
  await expect(panel).toBeHidden();
  await page.goBack();
  // Until the page is back, the header is still that of the help page, whose link leads to itself.
  await expect(page.getByRole('tablist')).toBeVisible();
  await expect(panel).toBeHidden();
  await link.click();
  await expect(panel).toBeVisible();
  await exitLink(page).click();
  await expectNeutral(page);
});

test('Back closes Get help and stays on the page, without an entry in the history; a second one leaves', {
  tag: '@long',
}, async ({ page, address }) => {
  await page.goto('about/');
  await awake(page);
  await page.getByRole('banner').getByRole('link', { name: 'Twofold' }).click();
  await page.locator(`main a[href$="${report}"]`).first().click();
  await expect(page).toHaveURL(address + report);
  const before = await page.evaluate(() => history.length);
  const panel = page.getByRole('dialog', { name: 'Get help' });
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
  await expect(panel).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  // Not `goBack`, which waits for a page to come.
  await page.evaluate(() => history.back());
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(address + report);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(address);
});

test('where the panel cannot be had the link leads to the page', { tag: '@long' }, async ({
  page,
  address,
}) => {
  await page.goto(`${report}young-people/`);
  await awake(page);
  await page.route('**/assets/help-panel-*', route => route.abort());
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
  await expect(page).toHaveURL(`${address}help/`);
});

test('each part with a content note ends with whom to call; so it does on paper, and side by side', async ({
  page,
}) => {
  await page.goto(`${report}full/`);
  // Another version may be made ready meanwhile.
  const shown = page.locator('[data-panel][data-state="active"]');
  const notes = await shown.locator('[data-kind="content-note"]').count();
  const lines = shown.locator('.help-line');
  await expect(lines).toHaveCount(notes);
  await expect(lines.first()).toContainText('Childline: 0800 1111');
  await page.emulateMedia({ media: 'print' });
  await expect(lines.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${report}side-by-side/`);
  await expect(shown.locator('[data-edition="full"] .help-line')).toHaveCount(notes);
});

test.describe('whoever a link leads into the middle of a sensitive full report', () => {
  const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A link led you to part' });

  async function land(page: Page): Promise<string> {
    await page.goto(`${report}full/`);
    const shown = page.locator('[data-panel][data-state="active"]');
    const id = await shown.locator('section[data-section]').nth(2).getAttribute('id');
    // Another document: the same address with a fragment would only scroll.
    await page.goto('about/');
    await page.goto(`${report}full/#${id}`);
    return id ?? '';
  }

  test('is told where they are and what the young people’s version is, and goes on there if they like', async ({
    page,
  }) => {
    const id = await land(page);
    await expect(notice(page)).toContainText('of the full report. It is written for adults.');
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await notice(page).getByRole('button', { name: 'Read that one' }).click();
    await expect(page.getByRole('tab', { name: 'Young people’s version' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(notice(page)).toBeHidden();
  });

  test('is not stopped, and is told once', { tag: '@long' }, async ({ page }) => {
    await land(page);
    await notice(page).getByRole('button', { name: 'Stay here' }).click();
    await expect(notice(page)).toBeHidden();
    await page.getByRole('tab', { name: 'Young people’s version' }).click();
    await page.getByRole('tab', { name: 'Full report' }).click();
    await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
    await expect(notice(page)).toBeHidden();
  });

  test('hears nothing of it who chose the version on this site', { tag: '@long' }, async ({ page }) => {
    await page.goto(report);
    await awake(page);
    await page.locator('main').getByRole('link', { name: 'Full report' }).click();
    await expect(page).toHaveURL(/\/full\//);
    await page.waitForTimeout(800);
    await expect(notice(page)).toBeHidden();
  });
});

test('the head of a sensitive full report says for whom it is and leads to the young people’s version', async ({
  page,
}) => {
  await page.goto(`${report}full/`);
  const head = page.getByRole('tabpanel', { name: 'Full report' }).locator('.edition-head');
  await expect(head).toContainText('This version is written for adults.');
  await awake(page);
  await head.getByRole('link', { name: 'Young people’s version' }).click();
  await expect(page.getByRole('tab', { name: 'Young people’s version' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('the first page of a report and its differences end with whom to call, on paper too', async ({
  page,
}) => {
  for (const path of [report, `${report}differences/`]) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.help-card').getByRole('link', { name: /0800 1111/ })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the way on that was chosen from a content note is marked for the visit, and kept nowhere', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${report}young-people/`);
  await awake(page);
  const ways = page.locator('[data-state="active"] .note-ways').first().getByRole('link');
  await ways.filter({ hasText: 'Skip' }).click();
  await expect(ways.filter({ hasText: 'Skip' })).toHaveAttribute('data-chosen');
  await page.getByRole('tab', { name: 'Side by side' }).click();
  const beside = page.locator('[data-edition="young-people"] .note-ways a[data-chosen]').last();
  await expect(beside).toHaveText('Skip');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
});
