import type { Page } from '@playwright/test';
import { allVersions, awake, expect, goToHelp, readAt, test } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const report = 'reports/one-year-on';

/** The passage at the reading line of the shown version, with its top edge and its row's passages. */
function here(page: Page) {
  return page.evaluate(() => {
    const line = innerHeight / 3;
    const panel = document.querySelector('[role="tabpanel"][data-state="active"]');
    const passages = [...(panel?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])];
    const found = passages.filter(passage => passage.getBoundingClientRect().top <= line + 0.5).at(-1);
    return { passage: found?.dataset.passage, top: found?.getBoundingClientRect().top ?? 0, scroll: scrollY };
  });
}

async function topOf(page: Page, edition: string, passage: string): Promise<number> {
  const found = page.locator(
    `[role="tabpanel"][data-state="active"] [data-edition="${edition}"] [data-passage="${passage}"]`,
  );
  return (await found.boundingBox())?.y ?? Number.NaN;
}

async function open(page: Page, view: string): Promise<void> {
  await page.goto(`${report}/${view}/`);
  await expect(page.getByRole('tablist', { name: 'Choose a version' })).toBeVisible();
  // The other versions come while the page is at rest; then changing asks for nothing.
  await allVersions(page);
}

test('changing version by tab brings the matching part to the same height and asks for nothing', async ({
  page,
}) => {
  await open(page, 'full');
  await readAt(page, 'lessons.1');
  const before = await here(page);
  expect(before.passage).toBe('lessons.1');
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(page).toHaveURL(/young-people\/#lessons\.1$/);
  expect(Math.abs((await topOf(page, 'young-people', 'lessons.1')) - before.top)).toBeLessThanOrEqual(8);
  expect(requests).toEqual([]);
});

test('after a change all of the version can be seen, and nothing of the others', { tag: '@long' }, async ({
  page,
}) => {
  await open(page, 'full');
  for (const tab of ['Side by side', 'Young people’s version', 'Full report']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.locator('[data-state="active"]')).not.toHaveCount(0);
    const seen = (state: string) =>
      page
        .locator(`[data-panel][data-state="${state}"] [data-passage]`)
        .evaluateAll(all => all.map(one => getComputedStyle(one).visibility));
    await expect.poll(async () => new Set(await seen('active'))).toEqual(new Set(['visible']));
    expect(new Set(await seen('inactive'))).toEqual(new Set(['hidden']));
  }
});

test('going there and straight back lands on the same pixel', { tag: '@long' }, async ({ page }) => {
  await open(page, 'full');
  for (const passage of ['in-brief.2', 'not-moved.5', 'then-and-now.2', 'numbers.3']) {
    await readAt(page, passage);
    const before = await here(page);
    await page.getByRole('tab', { name: 'Young people’s version' }).click();
    await page.getByRole('tab', { name: 'Full report' }).click();
    expect(await here(page)).toEqual(before);
    await page.getByRole('tab', { name: 'Side by side' }).click();
    expect(Math.abs((await topOf(page, 'full', before.passage ?? '')) - before.top)).toBeLessThanOrEqual(8);
    await page.getByRole('tab', { name: 'Full report' }).click();
    expect(await here(page)).toEqual(before);
  }
});

test('a part near the end finds its counterpart at the same height: the page is padded', {
  tag: '@long',
}, async ({ page }) => {
  await open(page, 'full');
  const last = await page
    .locator('[data-edition="full"] section[data-section]')
    .last()
    .getAttribute('data-section');
  await readAt(page, `${last}.1`);
  const before = await here(page);
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  const after = await here(page);
  expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(8);
});

test('a pointer on a tab gets its version ready, of which nobody sees or meets anything before a press', {
  tag: '@long',
}, async ({ page }) => {
  await open(page, 'full');
  await readAt(page, 'lessons.1');
  const other = page.locator('[data-panel="young-people"]');
  const tab = page.getByRole('tab', { name: 'Young people’s version' });
  // Below the tabs, of which the one below the pointer looks otherwise.
  const words = () => page.screenshot({ clip: { x: 0, y: 250, width: 1280, height: 600 } });
  const before = await words();
  await tab.hover();
  await expect(other).toHaveAttribute('data-expected');
  expect((await words()).equals(before)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(other).not.toHaveAttribute('data-expected');
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    const met = await page.evaluate(() => document.activeElement?.closest('[data-state="inactive"]')?.id);
    expect(met).toBeUndefined();
  }
});

test('a tab that was pressed has the focus, which is marked from the first key on', { tag: '@long' }, async ({
  page,
}) => {
  await open(page, 'full');
  const tab = page.getByRole('tab', { name: 'Young people’s version' });
  const outline = () => tab.evaluate(element => getComputedStyle(element).outlineStyle);
  await tab.click();
  await expect(tab).toBeFocused();
  expect(await outline()).toBe('none');
  // Radix moves the focus in a task of its own: no hand presses two keys within one.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Full report' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tab).toBeFocused();
  expect(await outline()).toBe('solid');
});

test('a tab keeps the focus, and the change is announced once', async ({ page }) => {
  await open(page, 'full');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"]')) {
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  const tab = page.getByRole('tab', { name: 'Full report' });
  await tab.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Young people’s version' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Young people’s version' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.waitForTimeout(300);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual(['Now showing: Young people’s version.']);
});

test('the link after a heading leads to the same part, at its height, with the focus on its heading', async ({
  page,
}) => {
  await open(page, 'full');
  const link = page
    .locator('#lessons')
    .getByRole('link', { name: 'Read this part in the young people’s version' });
  await link.scrollIntoViewIfNeeded();
  const top = await topOf(page, 'full', 'lessons');
  await link.click();
  await expect(page.getByRole('heading', { name: 'Why lessons matter, and who decides' })).toBeFocused();
  expect(Math.abs((await topOf(page, 'young-people', 'lessons')) - top)).toBeLessThanOrEqual(8);
  await expect(page).toHaveURL(/young-people\/#lessons$/);
});

test('a part without counterpart says so, and why, and shows the nearest before it', async ({ page }) => {
  await open(page, 'full');
  await readAt(page, 'evidence.1');
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  const note = page.locator('.switch-notice');
  await expect(note).toContainText('This part is not in this version');
  await expect(note).toContainText('how the facts were collected');
  await expect(page).toHaveURL(/young-people\/#inquiry\.\d$/);
  await page.keyboard.press('Escape');
  await expect(note).toBeEmpty();
});

test('changing and moving inside a report adds nothing to the history; Back leads out', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('.');
  await awake(page);
  await page.getByRole('link', { name: 'One year on', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const entries = await page.evaluate(() => history.length);
  await page.locator('main').getByRole('link', { name: 'Full report' }).click();
  await expect(page).toHaveURL(/full\/$/);
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'What got better' })
    .click();
  await expect(page.getByRole('heading', { name: 'What got better' })).toBeFocused();
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/side-by-side/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'The work of the Children' })).toBeVisible();
});

test('F30: Back from another page leads to where one was reading', async ({ page }) => {
  // The device's own letters: others may come late and break lines anew, and then a place is kept by its share.
  await page.addInitScript(() => localStorage.setItem('reading-settings', '{"face":"device"}'));
  await open(page, 'young-people');
  await readAt(page, 'not-better.2');
  const before = await here(page);
  // The place is noted when scrolling has ended.
  await page.waitForFunction(() => (history.state as { place?: unknown } | null)?.place !== undefined);
  await page.waitForTimeout(300);
  for (const other of ['Get help', 'Reading settings']) {
    if (other === 'Get help') await goToHelp(page);
    else await page.getByRole('banner').getByRole('link', { name: other }).click();
    await expect(page.getByRole('heading', { level: 1, name: other })).toBeFocused();
    await page.goBack();
    // The browser's own scroll may come first, near the place and not at it.
    await expect
      .poll(async () => {
        const { passage, top } = await here(page);
        return passage === before.passage && Math.abs(top - before.top) <= 1;
      })
      .toBe(true);
  }
});

test('F30: who went back to the top is there after a reload', async ({ page }) => {
  await open(page, 'young-people');
  await readAt(page, 'not-better.2');
  const place = () => page.evaluate(() => (history.state as { place?: unknown } | null)?.place);
  await expect.poll(place).toBeDefined();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(place).toBeUndefined();
  await page.reload();
  await allVersions(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the contents say where the reader is', { tag: '@long' }, async ({ page }) => {
  await open(page, 'young-people');
  await readAt(page, 'not-better.1');
  await expect(page.locator('.contents [aria-current]')).toHaveText(/What had not got better/);
});

test('an address with a part opens at that part, on a full load and inside the app', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${report}/full/#lessons.2`);
  await expect(page.locator('#lessons\\.2')).toBeInViewport();
  await page.goto(`${report}/differences/`);
  await page.getByRole('link', { name: /How the evidence was gathered/ }).click();
  await expect(page.locator('#evidence')).toBeInViewport();
});

test('ids belong to the shown version: none is there twice', { tag: '@long' }, async ({ page }) => {
  await open(page, 'full');
  for (const name of ['Young people’s version', 'Side by side', 'Full report']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.locator('[data-state="active"] [data-passage][data-id]')).toHaveCount(0);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(twice).toEqual([]);
  }
});

test('side by side, rows are labelled, say their relation and hold both passages', async ({ page }) => {
  await open(page, 'side-by-side');
  const rows = page.locator('[data-relation]');
  const row = page.getByRole('region', { name: /^Pair \d+ of \d+: Why lessons matter/ });
  await expect(row).toContainText('Shortened');
  await expect(row.locator('[data-edition="young-people"] h2')).toHaveText(
    'Why lessons matter, and who decides',
  );
  await expect(row.locator('[data-edition="full"] h2')).toHaveText('Lessons on relationships and consent');
  await expect(page.locator('[data-relation="left-out"]').first()).toContainText('Not in this version');
  expect(await rows.count()).toBeGreaterThan(12);
});
