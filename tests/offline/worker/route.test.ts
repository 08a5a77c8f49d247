import { describe, expect, test } from 'vitest';
import { savingHeader } from '../../../src/offline/caches.ts';
import { type Asked, routeOf } from '../../../src/offline/worker/route.ts';

const root = 'https://host.example/a/b/';
const listed = new Set(
  [
    '',
    'help/',
    'clock/',
    'not-saved/',
    'frame/',
    'cy/help/index.html',
    'assets/main-1a2b.js',
    'library.json',
    'icon.svg',
  ].map(path => root + path),
);
const site = { root, precached: (url: string) => listed.has(url) };

function ask(path: string, more: Partial<Asked> = {}) {
  const url = new URL(path, root).href;
  return routeOf({ url, method: 'GET', mode: 'same-origin', headers: new Headers(), ...more }, site);
}

const open = (path: string) => ask(path, { mode: 'navigate' });

describe('what is left alone', () => {
  test.each([
    'https://elsewhere.example/a/b/help/',
    'https://host.example/other-app/',
    'https://host.example/a/bc/help/',
    'https://host.example/',
    'http://host.example/a/b/help/',
  ])('%s is not ours', url => expect(open(url)).toEqual({ kind: 'leave' }));

  test('what is not GET', () =>
    expect(ask('help/', { method: 'POST', mode: 'navigate' })).toEqual({ kind: 'leave' }));

  test.each([
    'sitemap.xml',
    'robots.txt',
    'manifest.webmanifest',
    'papers/plan.pdf',
    'sw.js',
    'series/x/cover.png',
  ])('F28: opening %s is never answered with a page', path => expect(open(path)).toEqual({ kind: 'leave' }));

  test('a save’s own request goes to the network', () => {
    const headers = new Headers({ [savingHeader]: '1' });
    expect(ask('reports/x/outline.json', { headers })).toEqual({ kind: 'leave' });
  });

  test('data that nobody keeps', () => expect(ask('somewhere/data.json')).toEqual({ kind: 'leave' }));
});

describe('the site', () => {
  test.each([
    ['', ''],
    ['help/', 'help/'],
    ['help/index.html', 'help/'],
    ['help/?from=somewhere#me', 'help/'],
    ['cy/help/', 'cy/help/index.html'],
  ])('opening “%s” is answered from the list', (path, url) =>
    expect(open(path)).toEqual({ kind: 'site', url: root + url }),
  );

  test.each(['assets/main-1a2b.js', 'library.json', 'icon.svg'])('%s too', path =>
    expect(ask(path)).toEqual({
      kind: 'site',
      url: root + path,
    }),
  );

  test('so is a hashed file of an earlier build, and no other file', () => {
    expect(ask('assets/main-9f9f.js')).toEqual({ kind: 'site', url: `${root}assets/main-9f9f.js` });
    expect(ask('assets/main-9f9f.js?x')).toEqual({ kind: 'leave' });
    expect(ask('other/main-9f9f.js')).toEqual({ kind: 'leave' });
  });

  test('a page without its slash leads to the page, with its query', () => {
    expect(open('help?x=1')).toEqual({ kind: 'redirect', to: `${root}help/?x=1` });
    expect(open('reports/one-year-on/full')).toEqual({
      kind: 'redirect',
      to: `${root}reports/one-year-on/full/`,
    });
  });
});

describe('reports', () => {
  test.each([
    ['reports/one-year-on/', '', ''],
    ['reports/one-year-on/full/', '', 'full'],
    ['reports/one-year-on/full/index.html', '', 'full'],
    ['reports/one-year-on/young-people.cy/', '', 'young-people.cy'],
    ['cy/reports/one-year-on/side-by-side/?left=full', 'cy/', 'side-by-side'],
    ['qps-plocm/reports/one-year-on/differences/', 'qps-plocm/', 'differences'],
  ])('%s is a page of a report', (path, prefix, view) =>
    expect(open(path)).toEqual({ kind: 'report-page', place: { prefix, slug: 'one-year-on', view } }),
  );

  test.each(['outline.json', 'text/full.en.1a2b.html', 'media/map.png'])('%s is a file of a report', file => {
    const route = { kind: 'report-file', slug: 'one-year-on', path: `reports/one-year-on/${file}` };
    expect(ask(`reports/one-year-on/${file}`)).toEqual(route);
    expect(open(`reports/one-year-on/${file}`)).toEqual(route);
  });

  test.each(['no-cache', 'reload'] as const)('what a reloaded page asks for (%s) still is', cache => {
    const asked = new Request(`${root}reports/x/outline.json`, { cache });
    expect(routeOf(asked, site).kind).toBe('report-file');
  });
});

test.each(['series/inquiry/', 'teachers', 'reports/', 'reports/x/y/z/', 'reports/UPPER/'])(
  'opening %s may be a page of ours',
  path => expect(open(path)).toEqual({ kind: 'page' }),
);

test.each(['%', '%00/', '..%2f..%2fetc/', 'reports/%2e%2e/full/', 'reports//full/', 'reports/x/%F0%9F/'])(
  'F29: the hostile address %s throws nothing and names no report',
  path => expect(['page', 'leave']).toContain(open(path).kind),
);

describe('pages of series and topics, which are too many to be kept', () => {
  test.each([
    ['series/green-places/', ''],
    ['topics/books/index.html', ''],
    ['cy/topics/books/', 'cy/'],
  ])('%s', (path, prefix) => expect(open(path)).toEqual({ kind: 'group-page', prefix }));

  test('one without its slash is led there', () =>
    expect(open('series/green-places')).toEqual({ kind: 'redirect', to: `${root}series/green-places/` }));

  test.each(['series/', 'topics/a/b/', 'series/Green/'])('%s is none', path =>
    expect(open(path)).toEqual({ kind: 'page' }),
  );
});
