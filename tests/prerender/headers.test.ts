import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaType } from '../../src/model/media-type.ts';
import { headersFor, isForHost, isText, sensitivePaths } from '../../src/prerender/headers.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

const site = {
  sensitive: sensitivePaths({ languages: ['en', 'cy'], sensitive: ['one-year-on', 'final'] }),
  first: [
    { path: '/assets/style-1.css', as: 'style' },
    { path: '/assets/early-2.js', as: 'script' },
  ],
} as const;
const cached = (path: string) => headersFor(path, site)['Cache-Control'];

describe('how long a file may be kept', () => {
  test.each([
    'reports/one-year-on/',
    'reports/one-year-on',
    'reports/one-year-on/full/index.html',
    'reports/one-year-on/outline.json',
    'reports/one-year-on/media/map.png',
    'cy/reports/one-year-on/young-people/',
    'cy/reports/final/',
    'Reports/One-Year-On/',
  ])('nothing of a sensitive report stays behind: %s', path => {
    expect(cached(path)).toBe('no-store');
  });

  test.each([
    '',
    'index.html',
    '404.html',
    'sw.js',
    'manifest.webmanifest',
    'library.json',
    'icons/icon.png',
  ])('a page, the worker and the data are asked about before each use: %j', path => {
    expect(cached(path)).toBe('no-cache');
  });

  test.each(['reports/one-year-on-2/', 'reports/final-report/', 'cy/reports/other/', 'series/one-year-on/'])(
    'a report whose address only begins like a sensitive one is not one: %s',
    path => {
      expect(cached(path)).toBe('no-cache');
    },
  );

  test('a file with its hash in its name is kept for a year', () => {
    expect(cached('assets/entry-4f1c.js')).toBe('public, max-age=31536000, immutable');
    expect(cached('cy/assets/x.js')).toBe('no-cache');
  });
});

describe('what a page’s first words wait for', () => {
  test.each(['', 'help/', 'cy/reports/final/full/', '404.html', 'index.html'])(
    'is named ahead of the page %j',
    path => {
      expect(headersFor(path, site).Link).toBe(
        '</assets/style-1.css>; rel=preload; as=style, </assets/early-2.js>; rel=preload; as=script',
      );
    },
  );

  test.each(['clock/', 'sw.js', 'assets/client-1.js', 'reports/x/text/full.en.1.html', 'library.json'])(
    'is not named where nothing waits for it: %s',
    path => {
      expect(headersFor(path, site)).not.toHaveProperty('Link');
    },
  );
});

test('a file that the page asks for with a sum is named with the same one, or it would be fetched twice', () => {
  const integrity = `sha256-${'A'.repeat(43)}=`;
  expect(headersFor('', { ...site, first: [{ path: '/assets/a.css', as: 'style', integrity }] }).Link).toBe(
    `</assets/a.css>; rel=preload; as=style; integrity="${integrity}"`,
  );
});

describe('the policies', () => {
  const headers = headersFor('', site);

  test('allow our own files and nothing inline, framed or sent', () => {
    expect(headers['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types reader",
    );
    expect(headers).toMatchObject({
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Frame-Options': 'DENY',
    });
  });

  test('let our own pages copy, by a button, and nobody use anything else', () => {
    const policy = headers['Permissions-Policy']?.split(', ') ?? [];
    expect(policy.filter(feature => !feature.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
    expect(policy).toContain('clipboard-read=()');
  });

  test('never widen the worker’s scope or set a cookie', () => {
    expect(Object.keys(headers)).not.toContain('Service-Worker-Allowed');
    expect(Object.keys(headers)).not.toContain('Set-Cookie');
  });

  test('fit into a line of a host’s file: Cloudflare reads 2,000 characters', () => {
    for (const [name, value] of Object.entries(headers))
      expect(`  ${name}: ${value}`.length).toBeLessThan(2_000);
  });
});

describe('in Chromium', () => {
  const pages: Record<string, [string, string]> = {
    '/': [
      'x.html',
      '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="/i.svg"><script src="/x.js"></script>',
    ],
    '/i.svg': ['i.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    '/x.js': [
      'x.js',
      `const policy = trustedTypes.createPolicy('reader', { createHTML: html => html });
       document.documentElement.insertAdjacentHTML('beforeend', policy.createHTML('<p>Words</p>'));`,
    ],
  };
  const server = createServer((request, response) => {
    const [file, body] = pages[request.url ?? ''] ?? ['x.txt', ''];
    response.writeHead(200, { ...headersFor(file, site), 'Content-Type': mediaType(file) }).end(body);
  });
  let browser: Browser;

  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise(resolve => server.close(resolve));
  });

  test('the headers put no message on the console and leave no feature switched on but copying', async () => {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', message => messages.push(message.text()));
    page.on('pageerror', error => messages.push(error.message));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.getByText('Words').waitFor();
    const allowed = await page.evaluate<string[]>('document.featurePolicy.allowedFeatures()');
    expect(messages).toEqual([]);
    expect(allowed, 'features to add in src/prerender/headers.ts').toEqual(['clipboard-write']);
    await page.close();
  });
});

describe('files', () => {
  test.each([
    'build.json',
    '_headers',
    'hosting/nginx.conf',
    'hosting',
    'index.html.br',
    'a/b.js.GZ',
    '.htaccess',
    'a/.git/config',
    '.well-known-not/x',
  ])('%s is not for readers', path => {
    expect(isForHost(path)).toBe(true);
  });

  test.each([
    'index.html',
    'reports/build.json',
    '.well-known/security.txt',
    'reports/hosting/',
    'assets/a.b.js',
    '',
  ])('%j is for readers', path => {
    expect(isForHost(path)).toBe(false);
  });

  test('text is what is kept compressed', () => {
    expect(['a.csv', 'a.svg', 'a.png', 'a.woff2', 'a'].map(isText)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
