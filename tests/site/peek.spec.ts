import type { Page } from '@playwright/test';
import { awake, expect, readAt, test, withoutTypefaces } from './test.ts';

// The worker changes nothing here, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const look = (page: Page) => page.getByRole('region', { name: /the other version: / });

test('a part and a paragraph show what the other version says, in place, and close again', async ({
  page,
}) => {
  await withoutTypefaces(page);
  await page.goto('reports/one-year-on/young-people/');
  await awake(page);
  const part = page.getByRole('button', { name: 'See it here, without leaving this version: part 3' });
  await part.click();
  const panel = page.getByRole('region', { name: 'The same bit in the other version: Full report' });
  await expect(panel).toContainText('What exploitation is, and who is responsible');
  await expect(panel).toContainText('3.2');
  await expect(part).toHaveAttribute('aria-expanded', 'true');
  // What opened is said by the focus; the page is the same, with no heading and no id more than before.
  await expect(panel.getByText('The same bit in the other version')).toBeFocused();
  await expect(panel.locator('h2, [id="exploitation"]')).toHaveCount(0);
  // Esc closes it too where a press on its words has taken the focus from its name.
  await panel.locator('.text').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(part).toBeFocused();

  const number = page.getByRole('link', { name: /^Paragraph 5\.1,/ });
  await readAt(page, 'got-better.1');
  const before = await number.boundingBox();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('What had moved');
  await expect(page).toHaveURL(/#got-better\.1$/);
  expect((await number.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  // A hard word of the other version is explained there, and Esc closes its box before the look.
  const term = panel.locator('a.term').first();
  await term.click();
  await expect(page.getByRole('note')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(panel).toBeVisible();
  await expect(term).toBeFocused();
  // It stays open while another version is read, and leads there for good.
  await page.getByRole('tab', { name: 'Full report' }).click();
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(panel).toBeVisible();
  await panel.getByRole('link', { name: 'Read this part in the full report' }).click();
  await expect(page.getByRole('heading', { name: 'What had moved', exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'What had moved', exact: true })).toBeInViewport();
});

test('on a phone a look unfolds below, in sight, and closes by touch', { tag: '@long' }, async ({
  browser,
  address,
  watch,
}) => {
  const page = await browser.newPage({
    baseURL: address,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    serviceWorkers: 'block',
  });
  watch(page);
  await page.goto('reports/one-year-on/full/');
  await awake(page);
  const number = page.getByRole('link', { name: /^Paragraph 6\.3,/ });
  // At the very foot of the window.
  await number.evaluate(element =>
    scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 30, behavior: 'instant' }),
  );
  const before = await number.boundingBox();
  await number.tap();
  await expect(look(page).getByText('The same in the other version')).toBeInViewport({ ratio: 1 });
  // However long the words are, a link to the paragraph is copied without going past them.
  const copy = look(page).getByText('Copy a link or a citation');
  await expect(copy).toBeInViewport({ ratio: 1 });
  await copy.tap();
  await expect(look(page).getByRole('button', { name: 'Copy link', exact: true })).toBeInViewport({
    ratio: 1,
  });
  await expect(look(page)).toHaveCSS('inline-size', /^(2[5-9]|3[0-5])\d/);
  const [panel, passage] = [
    await look(page).boundingBox(),
    await page.locator('#progress\\.3').boundingBox(),
  ];
  expect(panel?.y).toBeGreaterThanOrEqual((passage?.y ?? 0) + (passage?.height ?? 0));
  await look(page).getByRole('button', { name: 'Close' }).tap();
  await expect(look(page)).toHaveCount(0);
  expect((await number.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await page.close();
});

test.describe('with reports of every kind', () => {
  test.use({ site: 'fixtures' });

  test('what the other version lacks says so, and why, and offers the nearest; several looks and a chart stay open', {
    tag: '@long',
  }, async ({ page }) => {
    await page.goto('reports/matched-pair/full/');
    await awake(page);
    await page.getByRole('link', { name: /^Part 4, link/ }).click();
    const missing = page.getByRole('region', { name: 'Not in the other version: Young people’s version' });
    await expect(missing).toContainText('The counts by month are of use to planners.');
    await page
      .getByRole('button', { name: 'See it here, without leaving this version: part 3' })
      .first()
      .click();
    const merged = page.getByRole('region', {
      name: 'The same in the other version: Young people’s version',
    });
    await expect(merged).toContainText('The park has 12 benches.');
    await page.getByText('The numbers as a table').first().click();
    await page.getByRole('tab', { name: 'Young people’s version' }).click();
    await page.getByRole('link', { name: /^Part 3, link/ }).click();
    const both = page.getByRole('region', { name: 'The same bit in the other version: Full report' });
    // Two parts are told as one, with a table and a picture; their words are explained and their file is there.
    await expect(both).toContainText('Boards were laid');
    await expect(both.getByRole('table', { name: /Benches by place/ })).toBeVisible();
    await expect(both.getByRole('img', { name: /map of Mill Park/ })).toBeVisible();
    await expect(both.getByRole('link', { name: /Get this table as CSV/ })).toHaveAttribute(
      'href',
      /\/a\/b\/reports\/matched-pair\/tables\//,
    );
    await page.getByRole('tab', { name: 'Full report' }).click();
    await expect(missing).toBeVisible();
    await expect(merged).toBeVisible();
    await expect(page.locator('[data-state="active"] details.numbers').first()).toHaveAttribute('open');
    await missing.getByRole('link', { name: /^Go to the nearest part before it there: 3/ }).click();
    await expect(page).toHaveURL(/young-people\/#broken\.1$/);
    await expect(both).toBeVisible();
  });

  test('what a content note speaks of is folded, and a third version can be looked at', {
    tag: '@long',
  }, async ({ page }) => {
    await page.goto('reports/sensitive/young-people/#help');
    await awake(page);
    await page.getByRole('link', { name: /^Paragraph 3\.1,/ }).click();
    await expect(look(page)).toContainText('This part explains why sadness comes and goes.');
    await expect(look(page).getByText('A photograph or a drawing can help.')).toBeHidden();
    await look(page).getByText('Read', { exact: true }).click();
    await expect(look(page).getByText('A photograph or a drawing can help.')).toBeVisible();

    await page.goto('reports/unpaired/full/');
    await awake(page);
    await page
      .getByRole('button', {
        name: 'See it here, without leaving this version: part 2 in the Easy Read version',
      })
      .click();
    await expect(look(page)).toContainText('It stays for twenty minutes.');
    await look(page).getByRole('button', { name: 'See it in the young people’s version' }).click();
    await expect(look(page)).toContainText('You have twenty minutes to choose a book.');
    await expect(look(page)).toHaveAccessibleName(
      'The same in the other version: Young people’s version (2)',
    );
  });
});

test('what is read in a look stays where it is read when the window becomes another', async ({ page }) => {
  await withoutTypefaces(page);
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('reports/one-year-on/young-people/');
  await awake(page);
  const part = page.getByRole('button', { name: 'See it here, without leaving this version: part 3' });
  await part.evaluate(button =>
    scrollBy({ top: button.getBoundingClientRect().bottom - 150, behavior: 'instant' }),
  );
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await part.press('Enter');
  await expect(look(page)).toContainText('3.2');
  // Where the reading line is in the look, from 0 at its top edge to 1 at its bottom.
  const read = () =>
    look(page).evaluate(element => {
      const { top, height } = element.getBoundingClientRect();
      return (innerHeight / 3 - top) / height;
    });
  // It opened at the reading line, without a scroll of the reader's.
  const share = await read();
  // Nobody turns a phone within two frames.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
  for (const [width, height] of [
    [740, 360],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(read).toBeCloseTo(share, 2);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
});
