import { expect, test } from 'vitest';
import { passagesOf, spansOf } from '../../../src/pipeline/align/passages.ts';
import { blocks } from './sections.ts';

const page = passagesOf([blocks('a', 2), blocks('b', 0), blocks('c', 1)]);

test('headings and blocks stand in a line', () => {
  expect(page.ids).toEqual(['a', 'a.1', 'a.2', 'b', 'c', 'c.1']);
  expect(page.ofSection.get('c')).toEqual([4, 5]);
  expect(page.position.get('a.2')).toBe(2);
});

test('neighbours of one section are one run', () => {
  expect(spansOf([5, 0, 2, 4, 3], page)).toEqual([
    { section: 'a', from: 0, to: 0 },
    { section: 'a', from: 2, to: 2 },
    { section: 'b', from: 0, to: 0 },
    { section: 'c', from: 0, to: 1 },
  ]);
});
