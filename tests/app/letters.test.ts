import { afterEach, expect, test, vi } from 'vitest';
import { chooseLetters } from '../../src/app/letters.ts';

afterEach(() => vi.restoreAllMocks());

const own = 'https://reports.example/assets/early.js';

test.each([
  { took: 30, letters: undefined },
  { took: 100, letters: undefined },
  { took: 170, letters: 'device' },
])('where a small file takes $took ms, the letters are $letters', ({ took, letters }) => {
  const entry = { startTime: 5, requestStart: 400, responseEnd: 400 + took } as PerformanceResourceTiming;
  vi.spyOn(performance, 'getEntriesByName').mockImplementation(name => (name === own ? [entry] : []));
  const root = document.createElement('html');
  chooseLetters(own, root);
  expect(root.dataset.letters).toBe(letters);
});

test('where a browser does not tell when it sent for the file, the time counts from when the page asked for it', () => {
  const entry = { startTime: 400, requestStart: 0, responseEnd: 430 } as PerformanceResourceTiming;
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue([entry]);
  const root = document.createElement('html');
  chooseLetters(own, root);
  expect(root.dataset.letters).toBeUndefined();
});

test('where nothing is known of the network, the typeface may come', () => {
  const root = document.createElement('html');
  chooseLetters('', root);
  expect(root.dataset.letters).toBeUndefined();
});
