import { expect, test } from 'vitest';
import { balance } from '../../../src/pipeline/align/balance.ts';
import { mutual, strongest } from '../../../src/pipeline/align/cells.ts';
import { cellsWith } from './cells.ts';

test('a passage that is a little like all does not draw them to itself', () => {
  // The first column is what rows 1 and 2 have most words of, but row 0 has no other.
  const cells = cellsWith([
    [5, 0, 0],
    [3.2, 3, 0],
    [3.2, 0, 3],
  ]);
  balance(cells);
  expect(cells.byRow.map(row => strongest(row)?.column)).toEqual([0, 1, 2]);
  expect(mutual(cells)).toHaveLength(3);
});

test('where one side has fewer passages, several of the other belong to one', () => {
  const cells = cellsWith([
    [4, 0],
    [4, 0],
    [0, 4],
    [0, 4],
  ]);
  balance(cells);
  expect(cells.byRow.map(row => strongest(row)?.column)).toEqual([0, 0, 1, 1]);
  for (const cell of cells.byRow.flat()) expect(cell.share).toBeGreaterThan(0.5);
});
