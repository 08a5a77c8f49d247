import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersFor, withoutPagePolicies } from '../../src/prerender/headers.ts';
import { type Expected, hostFindings } from '../../src/prerender/host-findings.ts';

const site = { sensitive: (path: string) => path.startsWith('reports/'), first: [] };
const page = '<!doctype html><title>Page</title><script src="/a.js" integrity="sha256-x"></script>';

/** What our own server sends, with changes. */
function answer(path: string, changes: Record<string, string | undefined> = {}, body = page) {
  const type = path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8';
  const sent = { 'Content-Type': type, ...headersFor(path, site), ...changes };
  const entries = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { status: 200, headers: new Headers(entries), body: Buffer.from(body) };
}

const home: Expected = { status: 200, file: 'index.html', caching: 'checked' };

describe('a page', () => {
  test('with the headers of our own server has nothing wrong with it', () => {
    expect(hostFindings(answer(''), home)).toEqual([]);
    expect(hostFindings(answer('reports/x/'), { ...home, caching: 'never' })).toEqual([]);
  });

  test('that is to clear what the browser keeps says so; a host may clear all', () => {
    const must: Expected = { ...home, caching: 'never', clears: true };
    expect(hostFindings(answer('forgotten/'), must)).toEqual([]);
    expect(hostFindings(answer('forgotten/', { 'Clear-Site-Data': '"*"' }), must)).toEqual([]);
    expect(hostFindings(answer('forgotten/', { 'Clear-Site-Data': undefined }), must)).toEqual([
      'lacks the header Clear-Site-Data: “Forget everything” leaves the browser’s own copies',
    ]);
  });

  test.each(Object.keys(headersFor('', site)))('without %s has', name => {
    const [found, ...more] = hostFindings(answer('', { [name]: undefined }), home);
    expect(found).toContain(name);
    expect(more).toEqual([]);
  });

  test.each([
    ['Content-Security-Policy', "default-src 'self'"],
    ['Content-Security-Policy', `script-src *; ${headersFor('', site)['Content-Security-Policy']}`],
    ['Content-Security-Policy', `${headersFor('', site)['Content-Security-Policy']}; script-src-elem *`],
    ['Strict-Transport-Security', 'max-age=86400; includeSubDomains'],
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['Permissions-Policy', 'camera=()'],
    [
      'Permissions-Policy',
      `${headersFor('', site)['Permissions-Policy']}`.replace('camera=()', 'camera=(self)'),
    ],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['Referrer-Policy', 'strict-origin'],
    ['Cross-Origin-Opener-Policy', 'unsafe-none'],
    ['Cache-Control', 'public, max-age=3600'],
    ['Content-Type', 'text/html'],
    ['Content-Type', 'application/xhtml+xml; charset=utf-8'],
    ['Set-Cookie', 'id=1'],
    ['Service-Worker-Allowed', '/'],
    ['Access-Control-Allow-Origin', '*'],
  ])('with %s “%s” has one thing wrong with it', (name, value) => {
    expect(hostFindings(answer('', { [name]: value }), home)).toHaveLength(1);
  });

  test.each([
    [
      'Content-Security-Policy',
      `${headersFor('', site)['Content-Security-Policy']}; upgrade-insecure-requests`,
    ],
    ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
    ['Permissions-Policy', `${headersFor('', site)['Permissions-Policy']}, new-thing=()`],
    ['Cache-Control', 'public, max-age=0, must-revalidate'],
    ['Content-Type', 'text/html;charset=UTF-8'],
    ['X-Frame-Options', 'deny'],
  ])('with %s “%s”, which says the same or more, has not', (name, value) => {
    expect(hostFindings(answer('', { [name]: value }), home)).toEqual([]);
  });

  test('of a sensitive report may not be kept', () => {
    const [found] = hostFindings(answer(''), { ...home, caching: 'never' });
    expect(found).toContain('no-store');
  });

  test('may hold no script that a host put in', () => {
    const body = `${page}<script defer src="https://host.example/count.js"></script>`;
    expect(hostFindings(answer('', {}, body), home)).toEqual([
      'holds a script that is not the build’s: <script defer src="https://host.example/count.js">',
    ]);
    const data = `${page}<script type="application/ld+json">{}</script>`;
    expect(hostFindings(answer('', {}, data), home)).toEqual([]);
  });

  test('that is not there says so by its status', () => {
    expect(hostFindings(answer(''), { ...home, status: 404 })).toEqual(['has the status 200, not 404']);
  });
});

describe('a file', () => {
  const body = 'const x = 1;';
  const integrity = `sha256-${createHash('sha256').update(body).digest('base64')}`;
  const script: Expected = { status: 200, file: 'assets/x-1.js', caching: 'hashed', integrity };
  const sent = answer('assets/x-1.js', {}, body);

  test('needs no policies that only pages heed', () => {
    const headers = new Headers(withoutPagePolicies(Object.fromEntries(sent.headers)));
    for (const name of [
      'permissions-policy',
      'x-frame-options',
      'strict-transport-security',
      'cross-origin-opener-policy',
    ])
      headers.delete(name);
    expect(hostFindings({ ...sent, headers }, script)).toEqual([]);
  });

  test('that the host has changed, such as by packing it, would not run', () => {
    expect(hostFindings({ ...sent, body: Buffer.from('const x=1') }, script)).toEqual([
      'is not what the build wrote: its sum is not the one that the pages name',
    ]);
  });

  test('with a hash in its name is kept for a year, under any of its types', () => {
    const headers = new Headers(sent.headers);
    headers.set('Content-Type', 'application/javascript');
    expect(hostFindings({ ...sent, headers }, script)).toEqual([]);
    headers.set('Cache-Control', 'no-cache');
    expect(hostFindings({ ...sent, headers }, script)).toHaveLength(1);
  });
});
