import { expect, test } from 'vitest';
import { listenTools } from '../../src/app/listen-tools.ts';
import type { Outline } from '../../src/model/library.ts';

const span = (section: string, from: number, to: number) => ({ section, from, to });

/** Part “a” is in both editions; “method” is in the full one only. */
const outline = {
  editions: [
    {
      id: 'full',
      sections: [
        { id: 'a', blocks: 2 },
        { id: 'method', blocks: 1 },
      ],
    },
    { id: 'young', sections: [{ id: 'x', blocks: 1 }] },
    { id: 'welsh', sections: [] },
  ],
  pairings: [
    {
      left: 'young',
      right: 'full',
      basis: 'confirmed',
      rows: [
        { left: [span('x', 0, 1)], right: [span('a', 0, 2)], relation: 'shortened' },
        { left: [], right: [span('method', 0, 1)], relation: 'left-out' },
      ],
    },
  ],
} as unknown as Outline;

test('what is read goes on at the passage of the other edition that says the same', () => {
  const { counterpart } = listenTools(outline);
  expect(counterpart({ edition: 'full', passage: 'a.2' }, 'young')).toEqual({
    passage: 'x.1',
    matched: true,
  });
  expect(counterpart({ edition: 'young', passage: 'x' }, 'full')).toEqual({ passage: 'a', matched: true });
});

test('where nothing does, the nearest passage before it is known', () => {
  const { counterpart } = listenTools(outline);
  expect(counterpart({ edition: 'full', passage: 'method.1' }, 'young')).toEqual({
    passage: 'x.1',
    matched: false,
  });
  expect(counterpart({ edition: 'full', passage: 'a.1' }, 'welsh')).toBeUndefined();
});
