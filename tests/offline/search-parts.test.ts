import { expect, test } from 'vitest';
import { savedSearchParts } from '../../src/offline/search-parts.ts';
import { useFakeCaches } from './fake-caches.ts';
import { FakeSite } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';

const words = {
  'reports/one-year-on/search.txt': 'index',
  'reports/one-year-on/outline.json': '{"editions":[]}',
  'reports/one-year-on/text/full.en.aa.html': '<p>“Héllo”</p>',
  'reports/one-year-on/text/young-people.en.bb.html': '<p>Hi</p>',
};

test('a copy says where its words are, gives each as it was saved, and holds the bytes of those that are read ahead', async () => {
  const device = useFakeCaches();
  const name = await putCopy(new FakeSite('one-year-on', 'aa11', words));
  const [part, ...others] = await savedSearchParts();
  expect(others).toEqual([]);
  expect(part?.text).toBe('index');
  const { 'reports/one-year-on/search.txt': _, ...own } = words;
  expect([...(part?.words ?? [])].filter(path => path in own).sort()).toEqual(Object.keys(own).sort());
  expect(part?.words.every(path => /\/outline\.json$|\/text\//.test(path))).toBe(true);
  const bytes = await part?.readAhead();
  expect(bytes).toBeGreaterThan(0);
  // What was read ahead is there although the device has lost it since; nothing else is.
  device.all.get(name)?.entries.clear();
  for (const [path, text] of Object.entries(own)) expect(await part?.read(path)).toBe(text);
  expect(await part?.read('reports/one-year-on/search.txt')).toBeUndefined();
  // Once more holds the same and no more.
  expect(await part?.readAhead()).toBe(bytes);
});

test('of a copy with a file that is not as it was saved, that file is not held', async () => {
  const device = useFakeCaches();
  const name = await putCopy(new FakeSite('one-year-on', 'aa11', words));
  const path = 'reports/one-year-on/text/full.en.aa.html';
  const cache = device.all.get(name);
  const address = [...(cache?.entries.keys() ?? [])].find(url => url.endsWith(path)) ?? '';
  await cache?.put(address, new Response('<p>Other words</p>'));
  const [part] = await savedSearchParts();
  await part?.readAhead();
  expect(await part?.read(path)).toBeUndefined();
  expect(await part?.read('reports/one-year-on/outline.json')).toBe('{"editions":[]}');
});
