import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/model/library.ts';
import { type Nested, nested, partsOf } from '../../../src/reader/way/parts.ts';

describe('parts below those they belong to', () => {
  const shape = (parts: readonly Nested<{ depth: number }>[]): unknown =>
    parts.map(({ item, below }) => (below.length > 0 ? [item.depth, shape(below)] : item.depth));
  test.each([
    ['all of one level', [2, 2, 2], [2, 2, 2]],
    [
      'lower ones below the one before',
      [2, 3, 3, 2, 3],
      [
        [2, [3, 3]],
        [2, [3]],
      ],
    ],
    ['three levels', [2, 3, 4, 3, 2], [[2, [[3, [4]], 3]], 2]],
    ['a level left out', [2, 4, 3, 2], [[2, [4, 3]], 2]],
    ['a lower one first', [3, 2, 3], [3, [2, [3]]]],
    ['none', [], []],
  ])('%s', (_, depths, expected) => {
    expect(shape(nested(depths.map(depth => ({ depth }))))).toEqual(expected);
  });
});

const section = (id: string, number: string, heading: string) => ({
  id,
  number,
  heading,
  depth: 2,
  blocks: 1,
});
const outline = {
  editions: [
    { id: 'full', lang: 'en', sections: [section('a', '1', 'One'), section('b', '2', 'Two')] },
    { id: 'young-people', lang: 'cy', sections: [section('c', '1', 'Un')] },
  ],
  pairings: [
    {
      left: 'young-people',
      right: 'full',
      rows: [
        { left: [{ section: 'c', from: 0, to: 1 }], right: [{ section: 'a', from: 0, to: 1 }] },
        { left: [], right: [{ section: 'b', from: 1, to: 1 }] },
      ],
    },
  ],
} as unknown as Outline;

test('the parts of a version are its sections; those side by side its pairs, by the heading above them', () => {
  expect(partsOf(outline, 'full')).toEqual([
    { id: 'a', number: '1', heading: 'One', lang: 'en' },
    { id: 'b', number: '2', heading: 'Two', lang: 'en' },
  ]);
  expect(partsOf(outline, 'side-by-side')).toEqual([
    { number: '', heading: 'Un', lang: 'cy' },
    { number: '', heading: 'Two', lang: 'en' },
  ]);
});
