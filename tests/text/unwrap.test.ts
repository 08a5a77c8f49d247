import { expect, test } from 'vitest';
import { unwrap } from '../../src/text/unwrap.ts';

test('lines broken to fit a width are joined, paragraphs are not', () => {
  const wrapped =
    'The captain was a short man, with\na red face and a voice that had been\nformed by shouting.\nHe was\nold.\n\nHis ship\nwas older.';
  expect(unwrap(wrapped)).toBe(
    'The captain was a short man, with a red face and a voice that had been formed by shouting. He was old.\n\nHis ship was older.',
  );
});

test.each([
  ['paragraphs', 'It rained. We stayed in.\nThe next day it was fine.\nWe went out.'],
  ['a heading', 'The rain\nIt rained all day.'],
  ['a list with one item in small letters', 'Bring these:\n- a coat\n- Boots\nmap'],
  ['one line', 'It rained.'],
  ['nothing', ''],
])('%s stay as they are', (_, text) => {
  expect(unwrap(text)).toBe(text);
});

test('is quick with many spaces and line breaks', () => {
  const start = performance.now();
  unwrap(`${' '.repeat(20_000)}x${'\n '.repeat(20_000)}y`);
  expect(performance.now() - start).toBeLessThan(2000);
});
