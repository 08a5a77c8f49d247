import { pagesOf, pagesOfReport, slugsOf } from './addresses.ts';
import { factsOf, origin } from './facts.ts';
import { type SiteName, sites } from './sites.ts';
import { expect, test } from './test.ts';

for (const site of Object.keys(sites) as SiteName[]) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });

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

    test('facts for search engines can be read, and name pages that are there', { tag: '@long' }, async ({
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

    test('pages that stand in for others are kept out of search engines', async ({ request, address }) => {
      const rules = await (await request.get(`${address}robots.txt`)).text();
      for (const path of ['frame/', 'not-saved/', 'clock/']) {
        const html = await (await request.get(address + path)).text();
        expect(html, path).toMatch(/<meta name="robots" content="noindex"\s*\/?>/);
        expect(rules).toContain(`Disallow: ${sites[site].base}${path}`);
      }
    });
  });
}
