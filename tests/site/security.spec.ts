import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHost } from '../../src/prerender/check-host.ts';
import { slugsOf } from './addresses.ts';
import { factsOf } from './facts.ts';
import { gradeOf } from './observatory.ts';
import { folderVariable, type SiteName, sites } from './sites.ts';
import { expect, test } from './test.ts';

async function answerOf(address: string) {
  const answer = await fetch(address);
  return { headers: answer.headers, html: await answer.text() };
}

for (const site of Object.keys(sites) as SiteName[]) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });

    test('by the rules of MDN’s Observatory, its pages get A+ with 155 points', async ({ address }) => {
      const sensitive = slugsOf(site).find(slug => factsOf(site, slug).sensitive) ?? '';
      for (const path of ['', 'help/', 'clock/', `reports/${sensitive}/full/`, 'no-such-page/']) {
        const { score, grade, points } = gradeOf(await answerOf(address + path));
        expect({ path, score, grade, points }).toMatchObject({ score: 155, grade: 'A+' });
      }
    });

    test('the command that checks a site online finds nothing', async ({ address }) => {
      const { findings, answers } = await checkHost(address);
      expect(findings).toEqual([]);
      expect(answers).toBeGreaterThan(10);
    });

    test('each script and style of each page has the sum of the file that it names', () => {
      const folder = process.env[folderVariable(site)] ?? '';
      const { base } = sites[site];
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        path => path.endsWith('.html') && !/(?:^|\/)reports\/[^/]+\/text\//.test(path),
      );
      let seen = 0;
      for (const page of pages) {
        const html = readFileSync(join(folder, page), 'utf8');
        const code = /<script\b[^>]*\bsrc=[^>]*>|<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/g;
        for (const [tag] of html.matchAll(code)) {
          const [, path = ''] = /\b(?:src|href)="([^"]+)"/.exec(tag) ?? [];
          const bytes = readFileSync(join(folder, path.slice(base.length)));
          const sum = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
          expect(tag, page).toContain(`integrity="${sum}"`);
          seen += 1;
        }
      }
      expect(seen).toBeGreaterThan(pages.length * 3);
    });
  });
}

test('the Observatory’s rules take points away where something is wrong', async ({ address }) => {
  const right = await answerOf(address);
  const changed = (name: string, value?: string) => {
    const headers = new Headers(right.headers);
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
    return gradeOf({ ...right, headers });
  };
  expect(changed('referrer-policy').score).toBe(150);
  expect(changed('cross-origin-opener-policy', 'all').score).toBe(140);
  expect(changed('x-content-type-options').score).toBe(150);
  // Below 90 no bonus counts.
  expect(changed('strict-transport-security')).toMatchObject({ score: 80, grade: 'B+' });
  expect(changed('content-security-policy', "default-src 'self' 'unsafe-inline'")).toMatchObject({
    score: 80,
  });
  expect(changed('content-security-policy')).toMatchObject({ score: 75, grade: 'B' });
  expect(gradeOf({ headers: new Headers(), html: '<script src="//a.example/x.js">' })).toMatchObject({
    score: 0,
    grade: 'F',
  });
  expect(gradeOf({ ...right, html: right.html.replace(/ integrity="[^"]*"/, '') }).score).toBe(150);
});

test('a script that was changed on its way does not run, and the page reads on', async ({
  browser,
  address,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', message => messages.push(message.text()));
  await page.route(/\/assets\/(?:client|early)-[^/]*\.js$/, async route => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `globalThis.ran = true;\n${await answer.text()}` });
  });
  await page.goto(`${address}reports/one-year-on/full/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => messages.filter(message => /integrity/.test(message)).length).toBe(2);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await context.close();
});

test('what a page names ahead of itself is asked for once', async ({ page, address }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(`${address}reports/one-year-on/full/`);
  await page.waitForLoadState('load');
  const code = asked.filter(url => /\.(?:css|js)$/.test(url) && !url.endsWith('/sw.js'));
  expect(code.length).toBeGreaterThan(2);
  expect(code.filter((url, at) => code.indexOf(url) !== at)).toEqual([]);
});
