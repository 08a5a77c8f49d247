import { afterEach, expect, test, vi } from 'vitest';
import { deleteCache } from '../../src/ui/delete-cache.ts';
import { useFakeCaches } from '../offline/fake-caches.ts';

afterEach(() => vi.unstubAllGlobals());

test('a cache goes, and one that is not there is not made', async () => {
  const storage = useFakeCaches();
  await caches.open('one');
  expect(await deleteCache('one')).toBe(true);
  expect(await deleteCache('none')).toBe(false);
  expect(storage.all.size).toBe(0);
});

test('F08: on a full disk it is emptied first', async () => {
  const storage = useFakeCaches();
  for (const name of ['one', 'other']) await (await caches.open(name)).put('/a', new Response('words'));
  const whole = storage.delete.bind(storage);
  storage.delete = async name => (storage.all.get(name)?.entries.size ?? 0) === 0 && whole(name);
  expect(await deleteCache('one')).toBe(true);
  expect(await caches.keys()).toEqual(['other']);
});
