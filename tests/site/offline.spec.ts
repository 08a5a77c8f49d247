import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { type Device, test } from './device.ts';
import type { Fault, FaultyServer } from './faulty-server.ts';
import { sites } from './sites.ts';
import { expect, readAt } from './test.ts';

const root = resolve(import.meta.dirname, '../..');

/** What is tested on each site: one report, some of its words, and another report that nobody saves. */
const subjects = {
  library: { slug: 'one-year-on', passage: 'lessons.1', counterpart: 'lessons.1', title: 'One year on' },
  fixtures: {
    slug: 'matched-pair',
    passage: 'benches.1',
    counterpart: 'broken.1',
    title: 'A year in Mill Park',
  },
} as const;

async function untilWorking(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save for offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save for offline' });
  await expect(dialog).toContainText(/It takes up [\d.]+ (?:kB|MB|byte)/);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
}

async function open(device: Device, address: string): Promise<Page> {
  const page = await device.page();
  await page.goto(address);
  return page;
}

/** Opens a report, saves it and waits until it says that it is. */
async function saved(device: Device, server: FaultyServer, path: string): Promise<Page> {
  const page = await open(device, server.address + path);
  await save(page);
  await expect(page.getByText('Saved and checked')).toBeVisible({ timeout: 20_000 });
  return page;
}

/** The browser is ended and started again where there is no network. */
async function restartOffline(device: Device, server: FaultyServer): Promise<Page> {
  await device.shut();
  await server.stop();
  return device.page();
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

function panel(page: Page) {
  return page.locator('[role="tabpanel"][data-state="active"]');
}

async function topOf(page: Page, passage: string): Promise<number> {
  return (await panel(page).locator(`[data-passage="${passage}"]`).first().boundingBox())?.y ?? Number.NaN;
}

for (const site of ['library', 'fixtures'] as const) {
  const { slug, passage, counterpart, title } = subjects[site];
  const report = `reports/${slug}/`;
  // What a path below the root cannot change is tried there in the soak only.
  const atRoot = { tag: site === 'library' ? [] : '@soak' };

  test.describe(`on the site “${site}”`, () => {
    test.use({ site });

    test('after one visit the shell is there with no network; a report that was only read is not', async ({
      device,
      server,
    }) => {
      const first = await open(device, `${server.address}${report}full/`);
      await untilWorking(first);
      await first.getByRole('tab', { name: 'Young people’s version' }).click();
      await first.goto(`${server.address}${report}differences/`);
      expect((await cacheNames(first)).filter(name => !name.startsWith('site-'))).toEqual([]);
      const page = await restartOffline(device, server);
      const headings = {
        '': /.+/,
        'help/': /Get help|help/i,
        'glossary/': 'Words explained',
        'saved/': 'Saved reports',
        'settings/': 'Reading settings',
        'about/': 'About this reader',
        'privacy/': 'Privacy',
        'accessibility/': 'Accessibility',
        'clock/': /^\d{1,2}:\d\d$/,
      };
      for (const [path, heading] of Object.entries(headings)) {
        const answer = await page.goto(server.address + path);
        expect(answer?.status(), path).toBe(200);
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
      }
      for (const path of [report, `${report}full/`, `${report}side-by-side/`]) {
        const answer = await page.goto(server.address + path);
        expect(answer?.status(), path).toBe(503);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'This report is not saved on this device',
        );
        await expect(page.getByText('No reports are saved on this device.')).toBeVisible();
        await expect(page).toHaveTitle('This report is not saved on this device – Twofold');
      }
    });

    test('a saved report is whole after a restart with no network', async ({ device, server }) => {
      await saved(device, server, `${report}full/`);
      const page = await restartOffline(device, server);
      await page.goto(server.address);
      const item = page
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href$="${report}"]`) })
        .last();
      await expect(item).toContainText('Saved on this device');
      await item.locator(`a[href$="${report}"]`).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.getByText('Saved and checked')).toBeVisible();
      for (const [view, name] of [
        ['full', 'Full report'],
        ['young-people', 'Young people’s version'],
      ] as const) {
        await page.goto(`${server.address}${report}${view}/`);
        await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
        await expect(panel(page).locator(`[data-edition="${view}"] [data-passage]`).nth(5)).toBeAttached();
        expect(await page.title()).toContain(name);
      }
      await page.goto(`${server.address}${report}side-by-side/`);
      await expect(page.locator('[data-relation]').nth(5)).toBeVisible();
      await page.goto(`${server.address}${report}differences/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(/left out/i);
      await page.goto(`${server.address}saved/`);
      await expect(
        page.getByRole('list', { name: 'Saved reports' }).getByRole('link', { name: title }),
      ).toBeVisible();
    });

    test(
      'with no network changing version keeps the place, and Exit leads to the clock',
      atRoot,
      async ({ device, server }) => {
        await saved(device, server, `${report}young-people/`);
        const page = await restartOffline(device, server);
        await page.goto(`${server.address}${report}full/`);
        await readAt(page, passage);
        const top = await topOf(page, passage);
        await page.getByRole('tab', { name: 'Young people’s version' }).click();
        await expect(panel(page).locator('[data-edition="young-people"]')).toBeVisible();
        expect(Math.abs((await topOf(page, counterpart)) - top)).toBeLessThanOrEqual(8);
        await page.getByRole('tab', { name: 'Full report' }).click();
        expect(Math.abs((await topOf(page, passage)) - top)).toBeLessThanOrEqual(1);
        for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
        await expect(page).toHaveURL(`${server.address}clock/`);
        await expect(page.locator('body')).toHaveText(/^\s*\d{1,2}:\d\d\s*$/);
      },
    );

    test('a reload of a saved report keeps the place', atRoot, async ({ device, server }) => {
      const page = await saved(device, server, `${report}full/`);
      for (const network of ['on', 'off']) {
        if (network === 'off') await server.stop();
        await page.goto(`${server.address}${report}full/`);
        await readAt(page, passage);
        const top = await topOf(page, passage);
        // Once as it was opened, once when changing version has put a part into the address.
        for (const round of [1, 2]) {
          await page.reload();
          const off = async () => Math.abs((await topOf(page, passage)) - top);
          await expect.poll(off, `network ${network}, round ${round}`).toBeLessThanOrEqual(1);
          await page.waitForTimeout(300);
          expect(await off()).toBeLessThanOrEqual(1);
          await page.getByRole('tab', { name: 'Side by side' }).click();
          await expect(page).toHaveURL(/side-by-side/);
          await page.getByRole('tab', { name: 'Full report' }).click();
          await expect(page).toHaveURL(/full\/#/);
          expect(await off()).toBeLessThanOrEqual(1);
        }
      }
    });

    test(
      'an address with a part opens at that part of a saved report',
      atRoot,
      async ({ device, server }) => {
        await saved(device, server, `${report}full/`);
        const page = await restartOffline(device, server);
        await page.goto(`${server.address}${report}full/#${passage}`);
        await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
        await expect(panel(page).locator(`[data-passage="${passage}"]`)).toBeInViewport();
        expect(await topOf(page, passage)).toBeLessThan(300);
      },
    );

    test(
      'the words of a saved report are on the page before any script',
      atRoot,
      async ({ device, server }) => {
        const first = await saved(device, server, `${report}full/`);
        const words = await panel(first).locator(`[data-passage="${passage}"]`).innerText();
        await device.shut();
        await server.stop();
        const page = await device.page({ javaScriptEnabled: false });
        await page.goto(`${server.address}${report}full/`);
        await expect(page.locator('main')).toContainText(words.split('\n').at(-1) ?? '-');
      },
    );

    test('Forget everything leaves nothing at all', atRoot, async ({ device, server }) => {
      const page = await saved(device, server, `${report}full/`);
      await page.goto(`${server.address}settings/`);
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.goto(`${server.address}privacy/`);
      await expect(page.getByText('1 report that you saved')).toBeVisible();
      await expect(page.getByText('Your reading settings')).toBeVisible();
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
      await expect(page.getByText('Nothing left here')).toBeVisible();
      const left = await page.evaluate(async () => ({
        caches: await caches.keys(),
        databases: await indexedDB.databases(),
        keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }));
      expect(left).toEqual({ caches: [], databases: [], keys: [], workers: 0, cookies: '' });
    });
  });
}

test('reading a saved report online asks the server for nothing', async ({ device, server }) => {
  const page = await saved(device, server, 'reports/one-year-on/full/');
  server.asked.length = 0;
  await page.goto(`${server.address}reports/one-year-on/`);
  await page.locator('main').getByRole('link', { name: 'Full report' }).click();
  for (let round = 0; round < 3; round++) {
    for (const name of ['Young people’s version', 'Side by side', 'Full report']) {
      await page.getByRole('tab', { name }).click();
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(400);
    }
  }
  await page.goto(`${server.address}reports/one-year-on/side-by-side/`);
  await expect(page.locator('[data-relation]').first()).toBeVisible();
  await page.goto(`${server.address}reports/one-year-on/young-people/`);
  await expect(page.getByText('Saved and checked')).toBeVisible();
  // The browser itself asks for the worker after a navigation; no page can prevent that.
  expect(server.asked.filter(asked => asked !== 'GET /sw.js')).toEqual([]);
});

test.describe('on a shelf', () => {
  test.use({ site: 'fixtures' });

  test('two saved reports are told apart from those that are not, and are opened one after the other', async ({
    device,
    server,
  }) => {
    await saved(device, server, 'reports/matched-pair/full/');
    await saved(device, server, 'reports/one-edition/full/');
    const page = await restartOffline(device, server);
    await page.goto(`${server.address}reports/unpaired/`);
    const readable = page.getByRole('list', { name: 'Reports that you can read now' });
    await expect(readable.getByRole('link')).toHaveText(['A year in Mill Park', 'The pond in spring']);
    await page.goto(`${server.address}reports/matched-pair/full/`);
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
    await expect(page.getByRole('img', { name: /A map of Mill Park/ })).toHaveJSProperty(
      'naturalWidth',
      await naturalWidth(server),
    );
    const download = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /^Get this table as CSV/ })
      .first()
      .click();
    const file = await (await download).path();
    expect(await readFile(file, 'utf8')).toBe(
      '\uFEFFPlace,Benches,Broken\r\nPond,5,1\r\nMeadow,4,3\r\nGate,3,0\r\n',
    );
    await page.getByRole('link', { name: 'Saved reports' }).click();
    await page
      .getByRole('list', { name: 'Saved reports' })
      .getByRole('link', { name: 'The pond in spring' })
      .click();
    await page.locator('main').getByRole('link', { name: 'Full report' }).click();
    await expect(panel(page).locator('[data-passage]').nth(2)).toBeVisible();
    await expect(panel(page)).not.toContainText('There were 12 benches');
    await page.goBack();
    await page
      .getByRole('list', { name: 'Saved reports' })
      .getByRole('link', { name: 'A year in Mill Park' })
      .click();
    await page.locator('main').getByRole('link', { name: 'Full report' }).click();
    await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
  });

  test('Remove and Remove all ask first, and then nothing is left', async ({ device, server }) => {
    for (const slug of ['matched-pair', 'one-edition', 'sensitive'])
      await saved(device, server, `reports/${slug}/full/`);
    const page = await open(device, `${server.address}saved/`);
    const items = page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem');
    // A sensitive report is listed under its neutral name.
    await expect(items.getByRole('heading')).toHaveText([
      'A year in Mill Park',
      'Notes on pets',
      'The pond in spring',
    ]);
    await items.nth(0).getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('dialog')).toContainText('A year in Mill Park');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(items).toHaveCount(3);
    await items.nth(0).getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(items).toHaveCount(2);
    expect((await cacheNames(page)).filter(name => name.includes('matched-pair'))).toEqual([]);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await expect(page.getByText('No reports are saved on this device.')).toBeVisible();
    expect((await cacheNames(page)).filter(name => !name.startsWith('site-'))).toEqual([]);
    await device.shut();
    await server.stop();
    const again = await open(device, `${server.address}reports/sensitive/full/`);
    await expect(again.getByRole('heading', { level: 1 })).toHaveText(
      'This report is not saved on this device',
    );
  });

  test('the page’s own name is in its title where another page stands in for it', async ({
    device,
    server,
  }) => {
    const page = await saved(device, server, 'reports/matched-pair/full/');
    for (const path of ['reports/matched-pair/no-such-version/', 'no-such-page/']) {
      await page.goto(server.address + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
      await expect(page).toHaveTitle('This page is not here – Twofold');
    }
    await page.goto(server.address);
    await server.stop();
    await page.locator('main a[href$="reports/unpaired/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This report is not saved on this device',
    );
    await expect(page).toHaveTitle('This report is not saved on this device – Twofold');
    await page.getByRole('link', { name: 'Get help' }).first().click();
    await expect(page).toHaveTitle(/help.* – Twofold$/i);
  });
});

async function naturalWidth({ address }: FaultyServer): Promise<number> {
  const png = await readFile(join(sites.fixtures.content, 'reports/matched-pair/media/map.png'));
  expect(address).toContain('/a/b/');
  return png.readUInt32BE(16);
}

test.describe('a save that the network spoils', () => {
  test.use({ site: 'fixtures' });
  // A network that hangs is given up after 20 seconds of silence, and that is waited for here.
  test.describe.configure({ timeout: 90_000 });

  /** What happens to which file, and what the reader is told. */
  const spoilt: readonly [fault: Fault, file: RegExp, told: string][] = [
    ['cut', /media\/map\.png/, 'The network was cut off.'],
    ['drop', /outline\.json/, 'The network was cut off.'],
    ['wrong-bytes', /media\/map\.png/, 'A part arrived damaged twice'],
    ['error', /text\/full/, 'The site did not send every part.'],
    ['sign-in', /outline\.json/, 'This network wants you to sign in first.'],
    ['sign-in', /text\/young-people/, 'A part arrived damaged twice'],
    ['hang', /text\/young-people/, 'The network was cut off.'],
  ];

  for (const [at, [fault, file, told]] of spoilt.entries()) {
    const name = `by “${fault}” of ${file.source} is not finished, never saved, and can be finished`;
    test(name, { tag: at % 2 === 0 ? [] : '@soak' }, async ({ device, server }) => {
      // Half the report must not be fetched with its page: the page about it has no words.
      const page = await open(device, `${server.address}reports/matched-pair/`);
      await untilWorking(page);
      server.faults.set(file, fault);
      await save(page);
      const status = page.locator('.save-words');
      await expect(status).toContainText('Not finished', { timeout: 30_000 });
      await expect(status).toContainText(told);
      await expect(page.getByText('Saved and checked')).toBeHidden();
      const elsewhere = await open(device, `${server.address}saved/`);
      await expect(elsewhere.getByRole('list', { name: 'Saved reports' })).toContainText('Not finished');
      await expect(elsewhere.getByText('Saved and checked')).toBeHidden();
      await elsewhere.goto(`${server.address}not-saved/`);
      await expect(elsewhere.getByText('No reports are saved on this device.')).toBeVisible();
      const kept = await keptFiles(page);
      expect(kept.filter(path => file.test(path))).toEqual([]);
      server.faults.clear();
      server.asked.length = 0;
      await page.getByRole('button', { name: 'Finish saving' }).click();
      await expect(page.getByText('Saved and checked')).toBeVisible();
      // Only what is missing is asked for again.
      expect(server.asked.filter(asked => kept.includes(asked.replace('GET ', '')))).toEqual([]);
      expect(server.asked.some(asked => file.test(asked))).toBe(true);
      const offline = await restartOffline(device, server);
      await offline.goto(`${server.address}reports/matched-pair/full/`);
      await expect(panel(offline).getByText('There were 12 benches')).toBeVisible();
    });
  }

  test('is not finished either when the browser is ended in between, and can be finished the next day', async ({
    device,
    server,
  }) => {
    const page = await open(device, `${server.address}reports/matched-pair/`);
    await untilWorking(page);
    server.faults.set(/media\/map\.png/, 'hang');
    await save(page);
    await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(3);
    await device.shut();
    const next = await open(device, `${server.address}reports/matched-pair/`);
    await expect(next.locator('.save-words')).toContainText('Not finished');
    server.faults.clear();
    await next.getByRole('button', { name: 'Finish saving' }).click();
    await expect(next.getByText('Saved and checked')).toBeVisible();
  });

  test('and that the reader cancels leaves nothing', async ({ device, server }) => {
    const page = await open(device, `${server.address}reports/matched-pair/`);
    server.faults.set(/media\/map\.png/, 'hang');
    await save(page);
    await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Save for offline' })).toBeVisible();
    expect((await cacheNames(page)).filter(name => !name.startsWith('site-'))).toEqual([]);
  });
});

/** The paths of all files in half or whole copies. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter(name => name.startsWith('report-'));
    const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
    return requests.flat().map(request => new URL(request.url).pathname);
  });
}

test('a new version waits to be asked for, and a saved copy outlives it', async ({ device, server }) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'twofold-update-'));
  try {
    const page = await saved(device, server, 'reports/one-year-on/full/');
    await page.goto(`${server.address}reports/one-year-on/full/`);
    await readAt(page, 'lessons.1');
    const top = await topOf(page, 'lessons.1');
    await server.show(await changedSite(folder));
    const loads: string[] = [];
    page.on('domcontentloaded', () => loads.push(page.url()));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then(found => found?.update()));
    const notice = page.getByText('A new version of this site is ready.');
    await expect(notice).toBeVisible({ timeout: 15_000 });
    // Nothing moves, and what is open goes on.
    await page.getByRole('button', { name: 'Later' }).focus();
    expect(await topOf(page, 'lessons.1')).toBe(top);
    await page.getByRole('tab', { name: 'Side by side' }).click();
    await page.getByRole('tab', { name: 'Full report' }).click();
    expect(Math.abs((await topOf(page, 'lessons.1')) - top)).toBeLessThanOrEqual(1);
    expect(loads).toEqual([]);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(notice).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
    await expect.poll(async () => Math.abs((await topOf(page, 'lessons.1')) - top)).toBeLessThanOrEqual(1);
    await page.waitForTimeout(500);
    expect(Math.abs((await topOf(page, 'lessons.1')) - top)).toBeLessThanOrEqual(1);
    expect(loads).toHaveLength(1);
    await expect(page.getByText('Saved and checked')).toBeVisible();
    const offline = await restartOffline(device, server);
    await offline.goto(server.address);
    await expect(offline.locator('.lead')).toHaveText('A summary that is new.');
    expect((await cacheNames(offline)).filter(name => name.startsWith('site-'))).toHaveLength(1);
    await offline.goto(`${server.address}reports/one-year-on/full/`);
    await expect(panel(offline).locator('[data-passage="lessons.1"]')).toBeVisible();
    // The copy is the reader's: it still has the words that were saved.
    await expect(panel(offline)).not.toContainText('This sentence is new.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Builds the library with other words in its summary and in a report. */
async function changedSite(folder: string): Promise<string> {
  const content = join(folder, 'content');
  await cp(sites.library.content, content, { recursive: true });
  await change(join(content, 'library.yaml'), text =>
    text.replace(/^summary: .*$/m, 'summary: A summary that is new.'),
  );
  await change(join(content, 'reports/one-year-on/full.md'), text =>
    text.replace(/(\n## .*\n\n)/, '$1This sentence is new. '),
  );
  const out = join(folder, 'dist');
  const words = ['run', '--silent', 'build', '--', '--content', content, '--out', out];
  await promisify(execFile)('npm', words, { cwd: root });
  return out;
}

async function change(file: string, to: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = to(text);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}
