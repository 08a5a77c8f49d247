import { expect, test } from 'vitest';
import { precacheList } from '../../src/prerender/precache.ts';

const staged = (path: string) => ({ path, sha256: '00'.repeat(32), bytes: 1 });

test('the shell does not grow with the library: no page of a report, a series or a topic is in it', () => {
  const paths = [
    'index.html',
    'about-the-reports/index.html',
    'together.json',
    'library.json',
    'cy/help/index.html',
    'assets/a.js',
    'series/inquiry/index.html',
    'topics/schools/index.html',
    'cy/series/inquiry/index.html',
    'reports/a/index.html',
    'reports/a/outline.json',
  ];
  expect(precacheList(paths.map(staged), '/x/').map(({ url }) => url)).toEqual([
    '/x/',
    '/x/about-the-reports/',
    '/x/together.json',
    '/x/library.json',
    '/x/cy/help/',
    '/x/assets/a.js',
  ]);
});
