import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { listedWord, writeHostileContent } from '../hostile-reports/content-folder.ts';
import type { Share } from '../hostile-reports/pieces.ts';
import { addresses, breakouts, markup } from '../hostile-reports/vectors.ts';
import { dangersIn } from './dangers.ts';
import { serveSites } from './serving.ts';
import { addressVariable, folderVariable } from './sites.ts';
import { awake, expect, test } from './test.ts';

// One site for all tests of this file: they run one after the other, in one process.
test.describe.configure({ mode: 'default' });
test.use({ site: 'hostile' });

let content: string;
let pages: string[];
let end: () => Promise<void>;

/** Some hundreds of pieces; the soak takes another eight thousand at each turn. */
function shareOf(turn: unknown): Share {
  return typeof turn === 'number' ? { every: 11, rest: turn % 11 } : { every: 191, rest: 0 };
}

test.beforeAll(async ({ browserName: _ }, { project }) => {
  test.setTimeout(900_000);
  content = mkdtempSync(join(tmpdir(), 'twofold-hostile-'));
  const { slugs, pieces } = await writeHostileContent(content, shareOf(project.metadata.turn));
  expect(pieces).toBeGreaterThan(300);
  end = await serveSites({ hostile: { content, base: '/' } });
  // Side by side has the words of both versions.
  const views = ['', 'full/', 'side-by-side/'];
  const ofReports = slugs.flatMap(slug => views.map(view => `reports/${slug}/${view}`));
  pages = ['', 'help/', 'glossary/', ...ofReports, 'reports/fields/differences/'];
});

test.afterAll(async () => {
  await end?.();
  if (content) rmSync(content, { recursive: true });
});

/** A page that is watched, with the policy or without it. */
async function opened(browser: Browser, watch: (page: Page) => void, bypassCSP: boolean): Promise<Page> {
  const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
  const page = await context.newPage();
  watch(page);
  // Set by whatever would run before the page's own scripts have a say.
  page.on('dialog', dialog => void dialog.dismiss().then(() => page.evaluate('self.ran = "dialog"')));
  return page;
}

for (const bypassCSP of [false, true]) {
  const how = bypassCSP ? 'with the policy bypassed' : 'under the policy';

  // Where nothing runs without the policy, nothing does with it; the soak tries both.
  const tag = bypassCSP ? ['@long'] : ['@soak'];
  test(`${how}, nothing runs, leaves or covers on any page of hostile reports`, { tag }, async ({
    browser,
    watch,
    address,
  }) => {
    test.setTimeout(30_000 + pages.length * 15_000);
    const page = await opened(browser, watch, bypassCSP);
    for (const path of pages) {
      await page.goto(address + path);
      await awake(page);
      expect.soft(await dangersIn(page), `/${path}`).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect.soft(await dangersIn(page), `/${path} at its end`).toEqual([]);
    }
    await page.context().close();
  });

  test(
    `${how}, no address and no part of one does`,
    { tag },
    async ({ browser, watch, address }, { project }) => {
      const page = await opened(browser, watch, bypassCSP);
      // In the soak, whose projects have turns, three times as many.
      const every = typeof project.metadata.turn === 'number' ? 61 : 191;
      const hashes = [...addresses, ...breakouts, ...markup];
      for (const path of ['glossary/', 'reports/fields/side-by-side/']) {
        await page.goto(address + path);
        await awake(page);
        await page.evaluate(async all => {
          for (const hash of all) {
            location.hash = hash;
            await new Promise(done => setTimeout(done, 0));
          }
        }, hashes);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await dangersIn(page), `/${path}`).toEqual([]);
      }
      // Read anew with it, as from a link that somebody sent; the rest of them in tests/prerender/hostile-addresses.test.ts.
      for (const [at, payload] of hashes.entries()) {
        if (at % every !== 0) continue;
        const part = encodeURIComponent(payload.replace(/\p{Surrogate}/gu, ''));
        await page.goto(`${address}reports/fields/side-by-side/?left=${part}&right=${part}#${part}`);
        await awake(page);
        expect.soft(await dangersIn(page), payload).toEqual([]);
      }
      await page.context().close();
    },
  );
}

test('what is pressed in hostile words opens boxes of our own, with nothing in them that runs', {
  tag: '@long',
}, async ({ browser, watch, address }) => {
  const page = await opened(browser, watch, true);
  await page.goto(`${address}reports/fields/full/`);
  await awake(page);
  const terms = page.locator('[data-state="active"] a.term');
  for (const at of [0, 7, 19, 42]) {
    await terms.nth(at).click();
    expect.soft(await dangersIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('what a search shows of hostile words and subjects is words', { tag: '@long' }, async ({
  browser,
  watch,
  address,
}) => {
  const page = await opened(browser, watch, true);
  await page.goto(`${address}search/`);
  await awake(page);
  for (const typed of [listedWord, 'words', 'script', 'onerror', 'javascript']) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.waitForTimeout(1000);
    expect.soft(await dangersIn(page), typed).toEqual([]);
  }
  await page.getByRole('searchbox').fill(listedWord);
  await expect(page.getByText(`Listed under “${listedWord}`).first()).toBeVisible();
  await page.context().close();
});

test('files for machines stay what they are: every fact is data and can be read', { tag: '@long' }, () => {
  const folder = process.env[folderVariable('hostile')] ?? '';
  expect(process.env[addressVariable('hostile')]).toBeTruthy();
  let facts = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.json')) JSON.parse(readFileSync(join(folder, path), 'utf8'));
    if (!path.endsWith('index.html')) continue;
    const html = readFileSync(join(folder, path), 'utf8');
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      expect(JSON.parse(json)).toHaveProperty('@type');
      facts += 1;
    }
  }
  expect(facts).toBeGreaterThan(1);
});
