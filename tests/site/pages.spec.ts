import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { pagesOf, pagesOfReport, slugsOf } from './addresses.ts';
import { addressVariable, type SiteName, sites } from './sites.ts';
import { awake, expect, onEachPage, test } from './test.ts';

/** Where the sites are built to live; see `global-setup.ts`. */
const origin = 'https://reports.example';

interface ReportFacts {
  readonly title: string;
  readonly shortTitle?: string;
  readonly sensitive?: boolean;
}

function factsOf(site: SiteName, slug: string): ReportFacts {
  return parse(readFileSync(join(sites[site].content, 'reports', slug, 'report.yaml'), 'utf8'));
}

/** The report that a page belongs to, if it belongs to one. */
function reportOf(site: SiteName, path: string): ReportFacts | undefined {
  const slug = path.match(/^reports\/([^/]+)\//)?.[1];
  return slug === undefined ? undefined : factsOf(site, slug);
}

/** Asks for an address as it is written: a browser and `fetch` would tidy it first. */
function ask(address: string, path: string): Promise<{ status: number; to: string; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path }, response => {
      const parts: Buffer[] = [];
      response.on('data', part => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          to: response.headers.location ?? '',
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

for (const site of Object.keys(sites) as SiteName[]) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });

    test('each page is whole: name, landmarks, place, way to its text', async ({ page, address }) => {
      await onEachPage(pagesOf(site), async path => {
        const answer = await page.goto(address + path);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
        await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute(
          'href',
          origin + sites[site].base + path,
        );
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
          await expect(page.getByRole(landmark)).toHaveCount(1);
        }
        const headings = page.getByRole('heading', { level: 1 });
        await expect(headings).toHaveCount(1);
        const report = reportOf(site, path);
        const heading = (await headings.textContent()) ?? '';
        const own = report ? ((report.sensitive ? report.shortTitle : report.title) ?? '') : heading;
        const title = await page.title();
        expect(own).not.toBe('');
        expect(title.startsWith(own), `“${title}” begins with “${own}”`).toBe(true);
        expect(title).toMatch(/ – Twofold$/);
        // What has the focus may be replaced while the page wakes.
        await awake(page);
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const where = await page.evaluate(() => {
          const main = document.querySelector('main');
          const focused = document.activeElement;
          const after = main?.querySelector('a[href], button, input, summary') ?? null;
          return { within: main?.contains(focused), hasControls: after !== null };
        });
        if (where.hasControls) expect(where.within, 'the next stop is in the text').toBe(true);
      });
    });

    for (const slug of slugsOf(site).filter(name => factsOf(site, name).sensitive)) {
      test(`the telling title of ${slug} is in no tab and no description`, async ({ page, address }) => {
        const { title, shortTitle = '' } = factsOf(site, slug);
        for (const path of pagesOfReport(site, slug)) {
          await page.goto(address + path);
          const told = await page
            .locator('head')
            .evaluate(head =>
              [...head.querySelectorAll('title, meta, script[type]')].map(
                part => `${part.textContent} ${part.getAttribute('content') ?? ''}`,
              ),
            );
          expect(told.join('\n')).not.toContain(title);
        }
        await page.goto(`${address}reports/${slug}/`);
        for (const name of ['Young people’s version', 'Full report', 'Side by side']) {
          const way =
            name === 'Young people’s version'
              ? page.locator('main').getByRole('link', { name })
              : page.getByRole('tab', { name });
          await way.click();
          await expect(page).toHaveTitle(`${shortTitle}: ${name} – Twofold`);
        }
      });
    }

    test('the site map lists every page, in every language, and nothing else', async ({
      request,
      address,
    }) => {
      const answer = await request.get(`${address}sitemap.xml`);
      expect(answer.headers()['content-type']).toContain('xml');
      const listed = [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(match => match[1]);
      const prefixes = site === 'fixtures' ? ['', 'qps-plocm/'] : [''];
      const pages = prefixes.flatMap(prefix =>
        pagesOf(site).map(path => origin + sites[site].base + prefix + path),
      );
      expect(listed.toSorted()).toEqual(pages.toSorted());
      for (const url of pages) {
        const page = await request.get(new URL(new URL(url).pathname, address).href, { maxRedirects: 0 });
        expect(page.status(), url).toBe(200);
      }
    });

    test('facts for search engines can be read, and name pages that are there', async ({
      page,
      request,
      address,
    }) => {
      for (const slug of slugsOf(site)) {
        await page.goto(`${address}reports/${slug}/`);
        const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
        expect(scripts).toHaveLength(1);
        const facts = JSON.parse(scripts[0] ?? '');
        expect(facts).toMatchObject({
          '@type': 'Report',
          url: `${origin}${sites[site].base}reports/${slug}/`,
        });
        expect(facts.hasPart.length).toBeGreaterThan(0);
        for (const part of facts.hasPart) {
          expect((await request.get(new URL(new URL(part.url).pathname, address).href)).status()).toBe(200);
        }
      }
    });

    test('the app’s name and icons are neutral and there in their sizes', async ({
      page,
      request,
      address,
    }) => {
      await page.goto(address);
      const link = await page.locator('link[rel="manifest"]').getAttribute('href');
      const answer = await request.get(new URL(link ?? '', address).href);
      expect(answer.headers()['content-type']).toContain('application/manifest+json');
      const manifest = await answer.json();
      expect([manifest.name, manifest.short_name]).toEqual(['Twofold', 'Twofold']);
      expect([manifest.start_url, manifest.scope]).toEqual([sites[site].base, sites[site].base]);
      const purposes = [];
      for (const icon of manifest.icons) {
        const file = await request.get(new URL(icon.src, address).href);
        expect(file.status(), icon.src).toBe(200);
        expect(file.headers()['content-type']).toContain(icon.type);
        purposes.push(`${icon.purpose} ${icon.sizes}`);
        if (icon.type !== 'image/png') continue;
        // Width and height stand at fixed places of a PNG (https://www.w3.org/TR/png-3/#11IHDR).
        const bytes = await file.body();
        expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, icon.src).toBe(icon.sizes);
      }
      expect(purposes).toEqual(expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']));
    });

    test('each kind of answer carries the security headers and its own rule for caches', async ({
      page,
      request,
      address,
    }) => {
      await page.goto(address);
      const script = await page.locator('script[type="module"]').getAttribute('src');
      const sensitive = slugsOf(site).find(slug => factsOf(site, slug).sensitive) ?? '';
      const kept: [string, RegExp][] = [
        ['', /^no-cache$/],
        ['help/', /^no-cache$/],
        ['sw.js', /^no-cache$/],
        ['manifest.webmanifest', /^no-cache$/],
        ['nowhere/', /^no-cache$/],
        ...pagesOfReport(site, sensitive).map((path): [string, RegExp] => [path, /^no-store$/]),
        [`reports/${sensitive}/outline.json`, /^no-store$/],
        [`reports/${sensitive}/save.json`, /^no-store$/],
        [script ?? '', /max-age=31536000, immutable/],
      ];
      const outline = await (await request.get(`${address}reports/${sensitive}/outline.json`)).json();
      for (const { text } of outline.editions) {
        kept.push([`reports/${sensitive}/${text.en.file}`, /^no-store$/]);
      }
      for (const [path, rule] of kept) {
        const headers = (await request.get(new URL(path, address).href)).headers();
        expect(headers['cache-control'], path).toMatch(rule);
        expect(headers['content-security-policy'], path).toContain("default-src 'none'; script-src 'self'");
        expect(headers['content-security-policy'], path).not.toMatch(/unsafe|\*/);
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['referrer-policy'], path).toBe('no-referrer');
        expect(headers['set-cookie'], path).toBeUndefined();
      }
    });

    test('an unknown address is answered with status 404 and a page with ways on', async ({
      page,
      context,
      address,
    }) => {
      const unknown = async (shown: Page, path: string) => {
        const answer = await shown.goto(address + path);
        expect(answer?.status(), path).toBe(404);
        await expect(shown.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
        await expect(shown).toHaveTitle('This page is not here – Twofold');
        await expect(shown.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      };
      // The script looks once more for a report that is not there, and the browser's console says so.
      const errors: Error[] = [];
      const other = await context.newPage();
      other.on('pageerror', error => errors.push(error));
      for (const path of ['reports/nothing/', 'reports/nothing/full/', 'reports/%F0%9F%98%80/']) {
        await unknown(other, path);
        await expect(other.locator('main').getByRole('link', { name: 'All reports' })).toBeVisible();
      }
      expect(errors).toEqual([]);
      for (const path of ['nowhere/', 'nowhere.html', 'help/nowhere/']) await unknown(page, path);
      await page.locator('main').getByRole('link', { name: 'All reports' }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page is not here');
    });

    test('pages that stand in for others are kept out of search engines', async ({ request, address }) => {
      const rules = await (await request.get(`${address}robots.txt`)).text();
      for (const path of ['frame/', 'not-saved/', 'clock/']) {
        const html = await (await request.get(address + path)).text();
        expect(html, path).toMatch(/<meta name="robots" content="noindex"\s*\/?>/);
        expect(rules).toContain(`Disallow: ${sites[site].base}${path}`);
      }
    });

    test('the clock tells the time and nothing else', async ({ page, request, address }) => {
      const source = await (await request.get(`${address}clock/`)).text();
      expect(source).not.toMatch(/report|child|young|twofold|commissioner|fenby|version|manifest/i);
      await page.goto(`${address}clock/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d?\d:\d\d/);
      expect(await page.title()).toBe('Clock');
      expect((await page.locator('body').innerText()).trim()).toMatch(/^\d?\d:\d\d(:\d\d)?$/);
    });
  });
}

/** Addresses that nobody means well with, as they stand after the base; F29 of the faults. */
const hostile = [
  '%',
  '%00',
  '%E0%A4%A',
  '%ED%A0%80',
  '/evil.example',
  '//evil.example/',
  '..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/build.json',
  '..\\..\\package.json',
  'javascript:alert(1)',
  'reports/%2e%2e/',
  'reports/one-year-on/full/%00',
  'reports/one-year-on/..%2f..%2fbuild.json',
  `${'a'.repeat(6000)}/`,
  '?%',
];

test.describe('hostile addresses', () => {
  for (const site of Object.keys(sites) as SiteName[]) {
    test(`lead neither out of the site “${site}” nor to an error`, async () => {
      const address = process.env[addressVariable(site)] ?? '';
      for (const path of hostile) {
        const answer = await ask(address, sites[site].base + path);
        expect.soft(path === '?%' ? [200] : [301, 302, 308, 404], path).toContain(answer.status);
        if (answer.to) expect.soft(new URL(answer.to, address).origin).toBe(new URL(address).origin);
        else if (answer.status === 404) expect.soft(answer.body).toContain('This page is not here');
      }
    });
  }

  test('opened in a browser show a page with ways on', async ({ page, address }) => {
    await onEachPage(hostile, async path => {
      await page.goto(address + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(new URL(page.url()).origin).toBe(new URL(address).origin);
      await page.getByRole('contentinfo').getByRole('link', { name: 'All reports' }).click();
      await expect(page.getByRole('link', { name: 'One year on', exact: true })).toBeVisible();
    });
  });

  for (const [name, hash] of [
    ['half an escape', '%'],
    ['a broken escape', '%E0%A4%A'],
    ['a selector', '"],*{display:none}'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['100 kB', 'a'.repeat(100_000)],
    ['a name of every object', '__proto__'],
  ] as const) {
    test(`a part that is ${name} leaves the report readable`, async ({ page, address }) => {
      for (const view of ['full/', 'side-by-side/', '']) {
        await page.goto(`${address}reports/one-year-on/${view}#${hash}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('#app')).not.toContainText('could not be shown');
      }
      await page.getByRole('banner').getByRole('link', { name: 'Twofold' }).click();
      await expect(page.getByRole('link', { name: 'One year on', exact: true })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: /^If it.s not better/ })).toBeVisible();
      await page.locator('main').getByRole('link', { name: 'Full report' }).click();
      await page.getByRole('tab', { name: 'Side by side' }).click();
      await expect(page.getByRole('tab', { name: 'Side by side' })).toHaveAttribute('aria-selected', 'true');
    });
  }
});
