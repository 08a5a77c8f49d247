import { describe, expect, test } from 'vitest';
import { balance } from '../../../src/pipeline/align/balance.ts';
import { addOrder } from '../../../src/pipeline/align/order.ts';
import { cellsWith } from './cells.ts';

/** Each row has a sure pair in the column named, save those with nothing. */
function withOrder(columns: readonly (number | undefined)[]) {
  const cells = cellsWith(columns.map(column => columns.map((_, at) => (at === column ? 6 : 0))));
  balance(cells);
  addOrder(cells);
  return cells;
}

describe('where texts keep one order', () => {
  const cells = withOrder([0, 1, 2, 3, undefined, 5, 6, 7, 8, 9]);

  test('a passage without words for it is expected between those around it', () => {
    const best = [...(cells.byRow[4] ?? [])].sort((a, b) => b.order - a.order)[0];
    expect(best?.column).toBe(4);
    expect(best?.order).toBeGreaterThan(1);
  });

  test('it speaks for pairs that stand where the others make one expect them', () => {
    expect(cells.byRow[2]?.find(cell => cell.column === 2)?.order).toBeGreaterThan(1);
  });
});

test('a passage that was moved loses no more than a hint', () => {
  const cells = withOrder([0, 8, 2, 3, 4, 5, 6, 7, 1, 9]);
  const moved = cells.byRow[1]?.find(cell => cell.column === 8);
  expect(moved?.order).toBeLessThan(0);
  expect(moved?.order).toBeGreaterThan(-2);
});

test('where they do not, order says nothing', () => {
  const cells = withOrder([5, 0, 8, 3, 9, 1, 6, 2, 7, 4]);
  for (const cell of cells.byRow.flat()) expect(Math.abs(cell.order)).toBeLessThan(0.6);
});

test('three sure pairs are too few to tell', () => {
  const cells = withOrder([0, 1, 2]);
  for (const cell of cells.byRow.flat()) expect(cell.order).toBe(0);
});
