import { request as httpRequest } from 'node:http';
import { addressVariable, type SiteName, sites } from './sites.ts';
import { expect, onEachPage, test } from './test.ts';

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
    test(`F29: lead neither out of the site “${site}” nor to an error`, async () => {
      const address = process.env[addressVariable(site)] ?? '';
      for (const path of hostile) {
        const answer = await ask(address, sites[site].base + path);
        expect.soft(path === '?%' ? [200] : [301, 302, 308, 404], path).toContain(answer.status);
        if (answer.to) expect.soft(new URL(answer.to, address).origin).toBe(new URL(address).origin);
        else if (answer.status === 404) expect.soft(answer.body).toContain('This page is not here');
      }
    });
  }

  // Above all of them are asked for: what the browser itself makes of them is tried with some, and in the soak with all.
  for (const [some, tag] of [
    [hostile.filter((_, at) => at % 4 === 0), []],
    [hostile, ['@soak']],
  ] as const)
    test(`F29: ${some.length} of them opened in a browser show a page with ways on`, {
      tag: [...tag],
    }, async ({ page, address }) => {
      await onEachPage(some, async path => {
        await page.goto(address + path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect(new URL(page.url()).origin).toBe(new URL(address).origin);
        await page.getByRole('contentinfo').getByRole('link', { name: 'All reports' }).click();
        await expect(page.getByRole('link', { name: 'One year on', exact: true })).toBeVisible();
      });
    });

  for (const [at, [name, hash]] of [
    ['half an escape', '%'],
    ['a broken escape', '%E0%A4%A'],
    ['a selector', '"],*{display:none}'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['100 kB', 'a'.repeat(100_000)],
    ['a name of every object', '__proto__'],
  ].entries()) {
    // Each of the others fails where one of these two does, if anywhere; the soak tries all.
    const tag = at === 1 || at === 3 ? [] : ['@soak'];
    test(`F29: a part that is ${name} leaves the report readable`, { tag }, async ({ page, address }) => {
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
