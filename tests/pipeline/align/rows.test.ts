import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageId, type Row, relations } from '../../../src/model/report.ts';
import type { Statement } from '../../../src/pipeline/align/claims.ts';
import { alignRows } from '../../../src/pipeline/align/rows.ts';
import { blocks, shown } from './sections.ts';

describe('order', () => {
  test('is that of the left edition; what only the right has follows what stands before it', () => {
    const rows = alignRows(
      [
        { left: ['b'], right: ['x'], relation: 'moved' },
        { left: ['a'], right: ['z'], relation: 'same' },
      ],
      [blocks('a', 1), blocks('b', 1)],
      [blocks('w', 0), blocks('x', 1), blocks('y', 1), blocks('z', 1)],
    );
    expect(shown(rows)).toEqual([
      'left-out | w[0-0]',
      'same a[0-1] | z[0-1]',
      'moved b[0-1] | x[0-1]',
      'left-out | y[0-1]',
    ]);
  });

  test('a block left out stays with its section, though the block before it was moved to another', () => {
    const rows = alignRows(
      [
        { left: ['a'], right: ['x'], relation: 'shortened' },
        { left: ['b'], right: ['y'], relation: 'shortened' },
        { left: ['a.1'], right: ['y.2'], relation: 'moved' },
        { left: [], right: ['y.3'], relation: 'left-out', because: { adults: 'Three.' } },
      ],
      [blocks('a', 2), blocks('b', 1)],
      [blocks('x', 1), blocks('y', 3)],
    );
    expect(shown(rows)).toEqual([
      'shortened a[0-0] a[2-2] | x[0-1]',
      'moved a[1-1] | y[2-2]',
      'shortened b[0-1] | y[0-1]',
      'left-out | y[3-3]',
    ]);
  });

  test('several parts left out keep their order', () => {
    const rows = alignRows(
      [
        { left: ['a'], right: ['x'], relation: 'shortened' },
        { left: [], right: ['x.3'], relation: 'left-out', because: { adults: 'Three.' } },
        { left: [], right: ['x.1'], relation: 'left-out', because: { adults: 'One.' } },
      ],
      [blocks('a', 1)],
      [blocks('x', 4), blocks('y', 0), blocks('z', 0)],
    );
    expect(shown(rows)).toEqual([
      'shortened a[0-1] | x[0-0] x[2-2] x[4-4]',
      'left-out | x[1-1]',
      'left-out | x[3-3]',
      'left-out | y[0-0]',
      'left-out | z[0-0]',
    ]);
    expect(rows.map(row => row.because?.adults)).toEqual([undefined, 'One.', 'Three.', undefined, undefined]);
  });
});

describe('a pair of sections with a pair of blocks inside', () => {
  const pair: Statement = { left: ['a'], right: ['x'], relation: 'shortened' };

  test('is cut there, so that both sides read downwards', () => {
    const inner: Statement = { left: ['a.2'], right: ['x.3'], relation: 'same' };
    expect(shown(alignRows([pair, inner], [blocks('a', 4)], [blocks('x', 5)]))).toEqual([
      'shortened a[0-1] | x[0-2]',
      'same a[2-2] | x[3-3]',
      'shortened a[3-4] | x[4-5]',
    ]);
  });

  test('is left whole where a cut would leave a side without words', () => {
    const inner: Statement = { left: ['a.2'], right: ['x.3'], relation: 'same' };
    expect(shown(alignRows([pair, inner], [blocks('a', 2)], [blocks('x', 5)]))).toEqual([
      'shortened a[0-1] | x[0-2] x[4-5]',
      'same a[2-2] | x[3-3]',
    ]);
  });

  test('is left whole where the blocks stand elsewhere or crosswise', () => {
    const crossed: Statement[] = [
      { left: ['a.2'], right: ['x.4'], relation: 'moved' },
      { left: ['a.4'], right: ['x.2'], relation: 'moved' },
    ];
    expect(shown(alignRows([pair, ...crossed], [blocks('a', 5)], [blocks('x', 5)]))).toEqual([
      'shortened a[0-1] | x[0-1] x[3-3]',
      'moved a[2-2] | x[4-4]',
      'shortened a[3-3] a[5-5] | x[5-5]',
      'moved a[4-4] | x[2-2]',
    ]);
  });
});

test('an entry that names sections and blocks is one row', () => {
  const mixed: Statement = { left: ['a'], right: ['x.2', 'y'], relation: 'merged' };
  const rows = alignRows([mixed], [blocks('a', 1)], [blocks('x', 2), blocks('y', 1)]);
  expect(shown(rows)).toEqual(['left-out | x[0-1]', 'merged a[0-1] | x[2-2] y[0-1]']);
});

test('editions without sections have no rows', () => {
  expect(alignRows([], [], [])).toEqual([]);
});

/** How often each passage of a side is in a row. */
function passages(rows: readonly Row[], side: 'left' | 'right'): string[] {
  return rows.flatMap(row =>
    row[side].flatMap(({ section, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => passageId(section, from + index)),
    ),
  );
}

const counts = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 });
const ids = (names: string) =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 5 })).map(parts => parts.join('.')),
    ),
    { maxLength: 3 },
  );
const statements = fc.array(
  fc.record({ left: ids('abcde'), right: ids('vwxyz'), relation: fc.constantFrom(...relations) }),
  { maxLength: 8 },
);

test('whatever is stated, every passage of both editions is in exactly one row, and the left side reads downwards', () => {
  fc.assert(
    fc.property(counts, counts, statements, (lefts, rights, stated) => {
      const left = lefts.map((count, index) => blocks('abcde'[index] ?? '', count));
      const right = rights.map((count, index) => blocks('vwxyz'[index] ?? '', count));
      const rows = alignRows(stated, left, right);
      const all = (sections: typeof left) =>
        sections.flatMap(({ id, blocks: own }) => [id, ...own.map((_, index) => passageId(id, index + 1))]);
      expect(passages(rows, 'left').sort()).toEqual(all(left).sort());
      expect(passages(rows, 'right').sort()).toEqual(all(right).sort());
      for (const row of rows) expect(row.left.length + row.right.length).toBeGreaterThan(0);
      const firsts = rows.flatMap(row =>
        row.left[0] ? passageId(row.left[0].section, row.left[0].from) : [],
      );
      const positions = firsts.map(id => all(left).indexOf(id));
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});
