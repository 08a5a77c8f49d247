import type { Page } from '@playwright/test';
import { allVersions, awake, expect, readAt, test, withoutTypefaces } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const report = 'reports/one-year-on';
const phone = { width: 360, height: 740 };
const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const opener = (page: Page) => page.getByRole('button', { name: 'Contents', exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function open(page: Page, view: string): Promise<void> {
  await page.goto(`${report}/${view}`);
  await allVersions(page);
}

/** How long the line is that shows how much is read, as a share of the window’s width, and where it begins. */
function readLine(page: Page) {
  return page.locator('.read-line').evaluate(line => {
    const { left, right, width } = line.getBoundingClientRect();
    return { share: width / innerWidth, left, right: innerWidth - right };
  });
}

/** What share of the window’s height stays when the page is scrolled. */
function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ends = [...document.querySelectorAll('.site-header, .reading-bar')]
      .filter(bar => getComputedStyle(bar).position === 'sticky')
      .map(bar => bar.getBoundingClientRect().bottom);
    return Math.max(...ends) / innerHeight;
  });
}

test('on a phone the contents are within reach wherever one reads, open at the part one is in, and steps lead on', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, 'full/');
  expect(await readLine(page)).toMatchObject({ share: 0 });
  await readAt(page, 'numbers.3');
  await expect(page.locator('.way-here')).toHaveText(/^8 Numbers and what they mean$/);
  await expect(opener(page)).toBeInViewport({ ratio: 1 });
  expect(await covered(page)).toBeLessThanOrEqual(0.25);
  const before = await readLine(page);
  expect(before.share).toBeGreaterThan(0.4);
  expect(before.left).toBe(0);
  // The name of the part is as good a place to press as the button.
  await page.locator('.way-here').click({ force: true });
  await expect(contents(page)).toBeVisible();
  await page.keyboard.press('Escape');

  // Enlarged, the list is longer than its room.
  await page.setViewportSize({ width: 360, height: 400 });
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const here = contents(page).getByRole('link', { name: /Numbers and what they mean/ });
  await expect(here).toBeFocused();
  await expect(here).toHaveAttribute('aria-current', 'location');
  await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
  await expect(here).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await page.setViewportSize(phone);

  await page.getByRole('link', { name: 'Next: Lessons on relationships and consent' }).click();
  await expect(heading(page, 'Lessons on relationships and consent')).toBeFocused();
  await expect(page).toHaveURL(/#lessons$/);
  await expect(page.locator('.way-here')).toHaveText(/^9 Lessons on relationships/);
  await page.getByRole('link', { name: 'Previous: Numbers and what they mean' }).click();
  await expect(heading(page, 'Numbers and what they mean')).toBeFocused();
  // What is one step away needs no way back.
  await expect(page.getByRole('button', { name: 'Back to where you were' })).toHaveCount(0);

  // Side by side the same arrows go from pair to pair.
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await page.getByRole('button', { name: 'Next pair' }).click();
  await expect(page.locator('.row:focus')).toHaveCount(1);
  expect(await covered(page)).toBeLessThanOrEqual(0.25);
});

test('with low windows and large letters the contents are a button in a corner, under which no focus comes', {
  tag: '@long',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, 'young-people/');
  await readAt(page, 'not-better.1');
  await expect(opener(page)).toBeInViewport({ ratio: 1 });
  const size = await opener(page).boundingBox();
  expect([size?.width, size?.height]).toEqual([44, 44]);
  // Each link in turn, as Tab brings it.
  await page.locator('[data-state="active"] [data-passage="not-better.1"] .number').focus();
  for (let press = 0; press < 25; press++) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const corner = document.querySelector('.way-contents')?.getBoundingClientRect() ?? new DOMRect();
      const focused = document.activeElement as HTMLElement;
      return [...focused.getClientRects()]
        .filter(({ right, bottom, top }) => right > corner.left && bottom > corner.top && top < corner.bottom)
        .map(() => focused.textContent);
    });
    expect(under).toEqual([]);
  }
  await opener(page).click();
  await expect(contents(page).locator('[aria-current]')).toBeFocused();
});

test('keys go from part to part and say where one is, once, for the eye too; nobody is asked to hurry', async ({
  page,
}) => {
  await open(page, 'young-people/');
  const entries = await page.evaluate(() => history.length);
  for (const name of ['Before you start', 'The short answer', 'What is exploitation?']) {
    await page.keyboard.press('Alt+PageDown');
    await expect(heading(page, name)).toBeFocused();
    await expect(contents(page).locator('[aria-current]')).toHaveText(
      new RegExp(`${name.replace('?', '\\?')}$`),
    );
  }
  await page.keyboard.press('Alt+PageUp');
  await expect(heading(page, 'The short answer')).toBeFocused();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.getElementById('announcer') as HTMLElement;
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
    });
  });
  await readAt(page, 'low-numbers.1');
  await page.keyboard.press('Alt+End');
  const sentence =
    'Young people’s version. Part 7 of 11, Why a low number can hide a lot. About half-way through.';
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual([sentence]);
  const seen = page.locator('.at-foot');
  await expect(seen).toHaveText(sentence);
  await page.keyboard.press('Escape');
  await expect(seen).toHaveCount(0);
  // The same for who has no such key; it is seen when it has the focus.
  const button = page.getByRole('button', { name: 'Tell me where I am' });
  await button.focus();
  await page.keyboard.press('Shift');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  await expect(seen).toHaveText(sentence);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(seen).toHaveCount(0);
  await page.keyboard.press('Alt+End');
  await expect(seen).toHaveText(
    /^Side by side: Young people’s version with the full report\. Pair \d+ of \d+, /,
  );
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('after a jump far away the way back leads to the very pixel, comes next by Tab, and goes when one reads on', {
  tag: '@long',
}, async ({ page }) => {
  await withoutTypefaces(page);
  await open(page, 'full/');
  await readAt(page, 'exploitation.3');
  const entries = await page.evaluate(() => history.length);
  const scroll = () => page.evaluate(() => scrollY);
  const before = await scroll();
  const address = page.url();
  const jump = () => contents(page).getByRole('link', { name: 'Then and now' }).click();
  const back = page.getByRole('button', { name: 'Back to where you were' });
  await jump();
  await expect(heading(page, 'Then and now')).toBeFocused();
  await expect(back).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(back).toHaveCount(0);
  await expect(page).toHaveURL(address);
  expect(await scroll()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-passage'))).toBe(
    'exploitation.3',
  );
  await jump();
  await expect(back).toBeVisible();
  await page.evaluate(() => scrollBy({ top: -innerHeight, behavior: 'instant' }));
  await expect(back).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a change of version names the paragraph in the address, and a reload or a first visit comes to it', {
  tag: '@long',
}, async ({ page }) => {
  await open(page, 'young-people/');
  await readAt(page, 'lessons.2');
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/side-by-side\/#young-people:lessons\.2$/);
  await page.getByRole('tab', { name: 'Full report' }).click();
  await expect(page).toHaveURL(/full\/#lessons\.\d$/);
  for (const tab of ['Full report', 'Side by side']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page).toHaveURL(tab === 'Full report' ? /full\/#lessons\.\d$/ : /#full:lessons\.\d$/);
    const address = page.url();
    const named = page.locator(`[id="${new URL(address).hash.slice(1)}"]`);
    await expect(named).toHaveAttribute('data-passage', /^lessons\.\d$/);
    await page.reload();
    await awake(page);
    await expect(named).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(address);
    await awake(page);
    await expect(named).toBeInViewport();
    // At its top, below the bars.
    const top = (await named.boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThan(300);
  }
});

test('what a part says in short stands at its top, in each voice, also side by side, and shifts no number', async ({
  page,
}) => {
  await page.goto(`${report}/full/`);
  const part = page.locator('#numbers');
  await expect(part.locator('.section-head')).toContainText('In three lines');
  await expect(part.locator('.in-short li')).toHaveCount(3);
  await expect(page.locator('#numbers\\.2')).toContainText('48% of boards');
  await open(page, 'side-by-side/');
  const row = page.getByRole('region', { name: /: Why a low number can hide a lot$/ }).first();
  await expect(row.locator('[data-edition="young-people"] .in-short')).toContainText('The main things');
  await expect(row.locator('[data-edition="full"] .in-short')).toContainText('In three lines');
});

test.describe('from right to left', () => {
  test.use({ site: 'fixtures' });
  test('the line of what is read grows from the right, and parts of parts are lists in the list', async ({
    page,
  }) => {
    await page.goto('qps-plocm/reports/matched-pair/full/');
    await awake(page);
    await readAt(page, 'winter.1');
    await expect(page.locator('.contents [aria-current]')).toHaveText(/3\.1\s+Paths in winter/);
    await expect(page.locator('.contents li li a')).toHaveText(/Paths in winter/);
    const line = await readLine(page);
    expect(line.right).toBe(0);
    expect(line.share).toBeGreaterThan(0.2);
    expect(line.left).toBeGreaterThan(0);
  });
});
