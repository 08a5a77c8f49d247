import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page, TestInfo } from '@playwright/test';
import { broken } from '../access/rules.ts';
import { addressVariable } from '../sites.ts';
import { awake, expect, neutral, readAt, test } from '../test.ts';
import { panel, save, topOf, untilWorking } from './saved-report.ts';

// With pictures, tables, charts, a sensitive report, a second language, and below a path.
test.use({ worker: true, site: 'fixtures' });

/** Saves one report, comes from another, and has both put into a file, with the network gone for the saved one. */
async function makeFile(page: Page, info: TestInfo): Promise<string> {
  await page.goto('reports/matched-pair/');
  await save(page);
  await expect(page.getByText('Saved and checked')).toBeVisible();
  await page.goto('reports/sensitive/young-people/');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Make a file to carry instead' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a file to carry' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(3);
  await expect(dialog).toContainText(/2 reports, about [\d.]+ (?:kB|MB)/);
  await expect(dialog).toContainText('stays where your browser puts it');
  await expect(dialog).toContainText('Anyone who finds the file can read it.');
  expect(await broken(page), 'the dialog').toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^reading-\d{4}-\d\d-\d\d\.html$/);
  await expect(dialog.getByRole('link', { name: 'Save the file again' })).toBeFocused();
  const path = info.outputPath('carried.html');
  await download.saveAs(path);
  return path;
}

test(
  'a file to carry is made, read from a stick, and taken in by another device',
  { tag: '@long' },
  async ({ page, browser, address, watch, context }, info) => {
    test.setTimeout(150_000);
    const path = await makeFile(page, info);
    const file = pathToFileURL(path).href;

    await test.step('the saved report alone is packed with no network', async () => {
      await untilWorking(page);
      await context.setOffline(true);
      await page.goto('saved/');
      await page.getByRole('button', { name: 'Make a file to carry' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('1 report,');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Make the file' }).click(),
      ]);
      expect((await readFile(await download.path(), 'utf8')).includes('A year in Mill Park')).toBe(true);
    });

    await test.step('it opens from the file system with no network, and asks for nothing', () =>
      read(context, watch, file));

    await test.step('without script every word is there, and links lead to it', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false, offline: true });
      await readWithoutScript(await plain.newPage(), file, path);
      await plain.close();
    });

    await test.step('another device that has been here once takes it in with no network', async () => {
      const other = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 } });
      const shelf = await other.newPage();
      watch(shelf);
      await takeIn(shelf, other, path, info);
      await other.close();
    });

    await test.step('a site that does not know the report, below another path, says so and reads it all the same', async () => {
      const other = await browser.newContext({ baseURL: process.env[addressVariable('library')] ?? '' });
      const stranger = await other.newPage();
      await stranger.goto('saved/');
      await untilWorking(stranger);
      await other.setOffline(true);
      const dialog = await openFile(stranger, path);
      await expect(dialog).toContainText('This site does not have this report.');
      await dialog.getByRole('button', { name: 'Save these reports' }).click();
      await dialog.getByRole('link', { name: 'A year in Mill Park' }).click();
      await readFromShelf(stranger);
      await other.close();
    });
  },
);

async function read(context: BrowserContext, watch: (page: Page) => void, file: string): Promise<void> {
  const pack = await context.newPage();
  const asked: string[] = [];
  pack.on('request', request => asked.push(request.url()));
  watch(pack);
  await pack.goto(file);
  await awake(pack);
  await expect(pack.getByRole('heading', { level: 1 })).toHaveText('Reports in this file');
  await expect(pack.getByRole('main')).not.toContainText('When a pet dies');
  for (const scheme of ['light', 'dark'] as const) {
    await pack.emulateMedia({ colorScheme: scheme });
    expect(await broken(pack), `the list, ${scheme}`).toEqual([]);
  }

  await pack.getByRole('link', { name: 'A year in Mill Park', exact: true }).click();
  await expect(pack.getByRole('region', { name: 'The wardens' })).toContainText('Put up a sign');

  // A picture is drawn, a version changed at its place, and what is said of a pair stands between both.
  await pack.getByRole('main').getByRole('link', { name: 'Full report', exact: true }).click();
  const picture = panel(pack).getByRole('img', { name: /^A map of Mill Park/ });
  await expect
    .poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await readAt(pack, 'visitors.3');
  const top = await topOf(pack, 'visitors.3');
  await pack.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(panel(pack)).toContainText('Mill Park and you');
  expect(Math.abs((await topOf(pack, 'people.3')) - top)).toBeLessThanOrEqual(8);
  expect(await broken(pack, 'without contrast'), 'a version').toEqual([]);
  await pack.getByRole('tab', { name: 'Side by side' }).click();
  await expect(panel(pack).locator('[data-relation="left-out"]').first()).toContainText(
    "One person's words are enough here.",
  );
  await expect(panel(pack).locator('[data-relation="shortened"]').first()).toContainText('Shortened');

  // An accent and a capital make no difference, and a place that was found is opened there.
  await pack.getByRole('link', { name: 'Search' }).click();
  await pack.getByRole('searchbox').fill('  PÓND   was under ');
  await expect(pack.getByRole('status').filter({ hasText: 'found' })).toHaveText('2 places found.');
  expect(await broken(pack), 'search').toEqual([]);
  const found = pack.getByRole('link', { name: 'A year in Mill Park, Full report, 3.1.1' });
  await expect(pack.getByRole('listitem').filter({ has: found })).toContainText(
    'path by the pond was under water',
  );
  await found.click();
  await expect(panel(pack).locator('[data-passage="winter.1"]')).toBeInViewport();

  // Help, and back to the place.
  await pack.getByRole('link', { name: 'Get help' }).first().click();
  await expect(pack.locator('a[href^="tel:"]').first()).toBeVisible();
  await pack.getByRole('button', { name: 'Back to where you were' }).click();
  await expect(panel(pack).locator('[data-passage="winter.1"]')).toBeInViewport();

  // A setting holds, and nothing of anything is stored.
  await pack.getByRole('link', { name: 'Reading settings' }).click();
  await pack.getByRole('radio', { name: 'Dark' }).check();
  await expect(pack.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await broken(pack), 'settings').toEqual([]);
  const kept = await pack.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    history.length,
  ]);
  // The empty page of a new tab, and the file, whatever was read in it.
  expect(kept).toEqual([0, 0, '', 2]);
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([file]);
  await leave(context, pack, file);
}

async function leave(context: BrowserContext, pack: Page, file: string): Promise<void> {
  for (let press = 0; press < 3; press++) await pack.keyboard.press('Shift');
  const clock = /^\d\d:\d\d(?: [AP]M)?$/;
  await expect(pack.locator('body')).toHaveText(clock);
  await expect(pack).toHaveTitle(clock);
  await expect(pack).toHaveURL(`${file}#time`);
  await pack.reload({ waitUntil: 'commit' });
  await expect(pack.locator('body')).toHaveText(clock);
  await pack.goBack({ waitUntil: 'commit' });
  await expect(pack).toHaveURL('about:blank');
  // From a file to a page of another kind Chromium changes the process: until that is done it knows of no history.
  await expect(() => pack.goForward({ waitUntil: 'commit' })).toPass();
  await expect(pack.locator('body')).toHaveText(clock);

  // With a network the neutral page takes its place; Back does not lead into the file.
  await pack.goto('about:blank');
  await pack.goto(file);
  await awake(pack);
  await context.setOffline(false);
  await pack.getByRole('link', { name: 'Exit this page' }).last().click();
  await expect(pack).toHaveURL(neutral);
  await pack.goBack({ waitUntil: 'commit' });
  expect(pack.url()).toBe('about:blank');
}

async function readWithoutScript(page: Page, file: string, path: string): Promise<void> {
  const html = await readFile(path, 'utf8');
  const { reports } = JSON.parse(html.match(/id="pack">([^<]*)</)?.[1] ?? '');
  await page.goto(file);
  for (const { outline } of reports) {
    for (const { id, sections } of outline.editions) {
      for (const section of sections) {
        const part = page.locator(`[id="/reports/${outline.slug}/${id}/${section.id}"]`);
        await expect(part).toBeVisible();
        await expect(part.locator('[data-passage]')).toHaveCount(section.blocks + 1);
      }
    }
  }
  await expect(page.getByText('These are numbers for people who plan parks.').first()).toBeAttached();
  const part = page.locator('[id="/reports/matched-pair/full/about"]');
  await part.getByRole('link', { name: 'Read this part in the young people’s version' }).click();
  await expect(page.getByRole('heading', { name: 'What is this?' })).toBeInViewport();
  await page.getByRole('link', { name: 'Get help' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeInViewport();
  expect(
    await page
      .locator('[id]')
      .evaluateAll(all => all.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at)),
  ).toEqual([]);
  const ends = await page
    .locator('a[href^="#"]')
    .evaluateAll(links =>
      links
        .map(link => link.getAttribute('href') ?? '')
        .filter(href => !document.getElementById(decodeURIComponent(href.slice(1)))),
    );
  expect(ends, 'links that lead nowhere').toEqual([]);
}

async function takeIn(page: Page, context: BrowserContext, path: string, info: TestInfo): Promise<void> {
  await page.goto('saved/');
  await untilWorking(page);
  await context.setOffline(true);
  const spoilt = info.outputPath('spoilt.html');
  const html = await readFile(path, 'utf8');
  await writeFile(spoilt, html.replace('"pack-matched-pair">H4s', '"pack-matched-pair">H4t'));
  const dialog = await openFile(page, spoilt);
  await expect(dialog.getByRole('alert')).toHaveText(
    /^This file is damaged or was changed\. Nothing of it was kept/,
  );
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect((await page.evaluate(() => caches.keys())).filter(name => name.startsWith('report'))).toEqual([]);

  await openFile(page, path);
  await expect(dialog).toContainText('A year in Mill Park');
  await expect(dialog).toContainText('Notes on pets');
  await expect(dialog).toContainText('The same as on this site.');
  expect(await broken(page), 'what is in the file').toEqual([]);
  // There is room for the first only: of what was saved nobody is told that it was not.
  const makeRoom = await page.evaluateHandle(leaveNoRoomFor, '/reports/matched-pair/');
  await dialog.getByRole('button', { name: 'Save these reports' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Not all of them are saved. There is not enough room on this device.',
  );
  await expect(dialog.getByRole('link')).toHaveText(['Notes on pets']);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('list', { name: 'Saved reports' }).getByRole('heading')).toHaveText([
    'Notes on pets',
  ]);
  expect(await makeRoom.evaluate(end => end()), 'how often the browser was asked to keep it').toBe(1);
  await openFile(page, path);
  await dialog.getByRole('button', { name: 'Save these reports' }).click();
  await expect(dialog).toContainText('Saved and checked');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('main').getByRole('link', { name: 'A year in Mill Park' }).click();
  await readFromShelf(page);
}

/** Has the device be full for all below a path, until what is given is called; that tells how often keeping was asked for. */
function leaveNoRoomFor(path: string): () => number {
  const { put } = Cache.prototype;
  Cache.prototype.put = function (request, response) {
    if (String(request).includes(path))
      return Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
    return put.call(this, request, response);
  };
  let asked = 0;
  navigator.storage.persist = async () => {
    asked++;
    return false;
  };
  return () => {
    Cache.prototype.put = put;
    return asked;
  };
}

/** Chooses a file, and gives the dialog that says what it is. */
async function openFile(page: Page, path: string): Promise<Locator> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file from another device' }).click(),
  ]);
  await chooser.setFiles(path);
  return page.getByRole('dialog', { name: 'Open a file from another device' });
}

/** Reads the saved report with no network, its picture too, and again after a reload. */
async function readFromShelf(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'The wardens' })).toContainText('Put up a sign');
  await page.getByRole('link', { name: 'Full report' }).first().click();
  await expect(panel(page)).toContainText('There were 12 benches in the park.');
  await page.reload();
  await expect(panel(page)).toContainText('There were 12 benches in the park.');
  const picture = panel(page).getByRole('img', { name: /^A map of Mill Park/ });
  await expect
    .poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
}
