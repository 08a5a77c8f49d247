import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { exitLink, expectNeutral } from './exit/leaving.ts';
import { giveVoice, speaks } from './exit/voice.ts';
import { awake, expect, test } from './test.ts';

test.use({ site: 'fixtures', serviceWorkers: 'block' });

const young = 'reports/matched-pair/young-people/';
const parts = (page: Page) => page.locator('main [data-section]');
const inClass = (page: Page) =>
  page.getByText(/^You see \d+ of the \d+ parts of the young people’s version\.$/);

/** The paths and fragments that the links of a page lead to, but for the way out. */
function hrefs(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-exit], [data-exit-too])'),
      link => (link.origin === location.origin ? link.pathname + link.hash : link.href),
    ),
  );
}

/** What a camera sees of the code. */
async function scanned(page: Page): Promise<string> {
  const picture = await page.getByRole('img', { name: 'QR code of the link' }).screenshot();
  const { width, height, dots } = await page.evaluate(async image64 => {
    const bytes = Uint8Array.from(atob(image64), letter => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawn = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    drawn.drawImage(image, 0, 0);
    const { data } = drawn.getImageData(0, 0, image.width, image.height);
    const dark = Array.from({ length: data.length / 4 }, (_, at) => ((data[at * 4] ?? 0) < 128 ? '#' : '.'));
    return { width: image.width, height: image.height, dots: dark.join('') };
  }, picture.toString('base64'));
  const rgba = Array.from(dots, dot => (dot === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255])).flat();
  return decodeQR({ width, height, data: Uint8Array.from(rgba) });
}

test('a teacher makes a link by keyboard; its code is the same link, also in the dark', {
  tag: '@long',
}, async ({ page, address }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('reports/matched-pair/');
  await awake(page);
  await page.getByRole('link', { name: 'For teachers: open only some parts' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeFocused();
  // It is the report that one comes from.
  await expect(page.getByRole('combobox', { name: 'Report' })).toHaveValue('matched-pair');
  await expect(page.getByText('5 parts to choose from.')).toBeVisible();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  for (const name of [/What people said/, /What you can do/]) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toBe(`${address}${young}#parts=people,you`);
  expect(await scanned(page)).toBe(link);
  await page.getByRole('button', { name: 'Show the code larger' }).press('Enter');
  expect(await scanned(page)).toBe(link);
  const box = await page.getByRole('img', { name: 'QR code of the link' }).boundingBox();
  expect(box?.width).toBeGreaterThan(500);
  expect(asked).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expect(page.locator('.help-card')).toBeVisible();
  await expect(page.getByText(link, { exact: true }).last()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  // What was chosen is nowhere kept; where one came from, the history entry knows.
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(page.getByText('5 parts to choose from.')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('the link opens these parts in the young people’s version, with help, and no way to the full report', async ({
  page,
  address,
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url().slice(address.length)));
  const seen: string[] = [];
  await page.exposeBinding('noteSeen', (_, text: string) => void seen.push(text));
  await page.addInitScript(() => {
    const { noteSeen } = window as unknown as { noteSeen: (text: string) => void };
    const look = () => {
      noteSeen(document.body?.innerText ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${young}#parts=people,you`);
  await expect(inClass(page)).toHaveText('You see 2 of the 5 parts of the young people’s version.');
  await expect(parts(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: 'What people said' })).toBeVisible();
  await expect(page).toHaveTitle('A year in Mill Park: Young people’s version – Twofold');
  // Not for a moment was any other part seen.
  expect(seen.filter(text => /What is broken|Full report|full report/.test(text))).toEqual([]);
  expect(asked.filter(path => /full|parts=|people,you|text\//.test(path) && path !== young)).toEqual([]);

  await expect(page.getByRole('tab')).toHaveText(['Young people’s version']);
  await expect(page.locator('main')).not.toContainText(/full report/i);
  await expect(page.getByText('There is also a longer report for adults.')).toBeVisible();
  await expect(page.getByRole('button', { name: /See it here|Save/ })).toHaveCount(0);
  const base = new URL(address).pathname;
  const own = new RegExp(`^${base}${young}(#|$)`);
  const others = (await hrefs(page)).filter(href => !own.test(href) && !/^(tel|sms):|^https:/.test(href));
  expect([...new Set(others)].sort()).toEqual([
    ...['accessibility/', 'help/', 'privacy/', 'settings/'].map(path => base + path),
  ]);
  await expect(page.locator('.help-card a[href^="tel:"]').first()).toBeVisible();
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, 0]);

  const all = page.getByRole('link', { name: 'Read all of the young people’s version' });
  const before = await page.evaluate(() => history.length);
  await all.click();
  await expect(page.getByRole('tab', { name: 'Full report' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => [history.length, scrollY])).toEqual([before, 0]);
});

test('“Search” looks in these parts alone, and what it finds leads to its place in them', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${young}#parts=people,you`);
  await expect(inClass(page)).toBeVisible();
  const search = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await search.press('Enter');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/#parts=people,you$/);
  // It is in another part of this version, and in the full report.
  await box.fill('benches');
  await expect(page.getByText('Nothing was found in these parts.')).toBeVisible();
  await box.fill('asked');
  const found = page.getByRole('region', { name: 'Search in these parts' });
  await expect(found.getByRole('article').first()).toBeVisible();
  await expect(found).not.toContainText(/full report/i);
  const steps = await page.evaluate(() => history.length);
  const link = found.getByRole('article').first().getByRole('link');
  const passage = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await page.setViewportSize({ width: 1280, height: 500 });
  await link.click();
  await expect(page).toHaveURL(/#parts=people,you$/);
  await expect(parts(page)).toHaveCount(2);
  await expect(page.locator(`[id="${passage}"]`)).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement?.closest('[data-passage]')?.id)).toBe(passage);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await box.press('Escape');
  await expect(found).toBeHidden();
  await expect(search).toBeFocused();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('going about in these parts never leaves them: contents, numbers, words explained, the skip link, reload', {
  tag: '@long',
}, async ({ page }) => {
  await giveVoice(page);
  await page.goto(`${young}#parts=start,you`);
  await expect(inClass(page)).toBeVisible();
  const stays = async () => {
    await expect(page).toHaveURL(/#parts=start,you$/);
    await expect(parts(page)).toHaveCount(2);
  };
  await page.getByRole('link', { name: 'Skip to the text' }).press('Enter');
  await stays();
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /What you can do/ })
    .click();
  await expect(page.getByRole('heading', { name: 'What you can do' })).toBeFocused();
  await stays();
  await page.getByRole('link', { name: /^Paragraph 1\.1, link/ }).click();
  await stays();
  const term = page.getByRole('link', { name: 'survey' });
  await term.click();
  const note = page.getByRole('note');
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: 'All words explained' }).click();
  await expect(page.locator('.terms')).toBeInViewport();
  await stays();
  await page.getByRole('button', { name: 'Back to where you were' }).click();
  await expect(term).toBeFocused();
  await stays();
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('dialog', { name: 'Get help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await page.getByRole('region', { name: 'Reading aloud' }).getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => speaks(page)).toBe(true);
  await stays();
  await page.reload();
  await expect(inClass(page)).toBeVisible();
  await stays();
  await exitLink(page).click();
  await expectNeutral(page);
});

test('a link that is old, empty or hostile shows what there is, or says that there is nothing', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`${young}#parts=start,gone`);
  await expect(page.getByText('The link names a part that is not here any more.')).toBeVisible();
  await expect(parts(page)).toHaveCount(1);
  const changeHash = (hash: string) =>
    page.evaluate(next => {
      location.hash = next;
    }, hash);
  for (const ids of [
    'gone',
    '',
    '%',
    '%3Cimg src=x onerror=alert(1)%3E',
    '__proto__,constructor',
    'a,'.repeat(50_000),
  ]) {
    await changeHash(`#parts=${ids}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'These parts are not here any more' }),
    ).toBeVisible();
    await expect(page.locator('main img, main [data-section]')).toHaveCount(0);
    await expect(page.locator('.help-card')).toBeVisible();
    // Put right by hand, it opens what it names.
    await changeHash('#parts=start,you');
    await expect(parts(page)).toHaveCount(2);
  }
  await page.goto('about:blank');
  await page.goto(`${young}#parts=gone`);
  await page.getByRole('link', { name: 'Read all of the young people’s version' }).click();
  await expect(parts(page).first()).toBeVisible();
  // No class is shown the full report in this way.
  await page.goto('reports/matched-pair/full/#parts=visitors');
  await expect(page.getByRole('tab', { name: 'Full report', selected: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link opens the young people’s version, and the page for teachers reads completely', async ({
    page,
  }) => {
    await page.goto(`${young}#parts=people,you`);
    await expect(page.getByRole('heading', { name: 'What people said' })).toBeVisible();
    await page.goto('teachers/');
    await expect(page.getByText('Making a link needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(page.getByText(/Everybody may pass/)).toBeVisible();
    await expect(page.locator('.help-card')).toBeVisible();
  });
});
