import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterpart } from '../../../src/model/pairs.ts';
import {
  type EditionId,
  type Pairing,
  passageId,
  type Row,
  relations,
  type SectionId,
} from '../../../src/model/report.ts';
import { claimPassages, type Statement } from '../../../src/pipeline/align/claims.ts';
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
      'shortened a[0-0] | x[0-0]',
      'moved a[1-1] | y[2-2]',
      'shortened a[2-2] | x[1-1]',
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
      'shortened a[0-0] | x[0-0]',
      'left-out | x[1-1]',
      'shortened a[1-1] | x[2-2] x[4-4]',
      'left-out | x[3-3]',
      'left-out | y[0-0]',
      'left-out | z[0-0]',
    ]);
    expect(rows.flatMap(row => row.because?.adults ?? [])).toEqual(['One.', 'Three.']);
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

describe('a pair of sections of which one begins with what is not in the other', () => {
  const pair: Statement = { left: ['a'], right: ['x'], relation: 'shortened' };
  const omitted: Statement = { left: [], right: ['x.1'], relation: 'left-out', because: { adults: 'Long.' } };
  const [left, right] = [[blocks('a', 3)], [blocks('x', 4)]];

  test('begins with its headings, so that nobody reads the second paragraph before the first', () => {
    expect(shown(alignRows([pair, omitted], left, right))).toEqual([
      'shortened a[0-0] | x[0-0]',
      'left-out | x[1-1]',
      'shortened a[1-3] | x[2-4]',
    ]);
    const added: Statement = { left: ['a.1'], right: [], relation: 'added' };
    expect(shown(alignRows([pair, added], left, right))).toEqual([
      'shortened a[0-0] | x[0-0]',
      'added a[1-1] |',
      'shortened a[2-3] | x[1-4]',
    ]);
  });

  test('does so where both begin with something of their own, and where the first paragraph stands elsewhere', () => {
    const moved: Statement = { left: ['a.1'], right: ['y.1'], relation: 'moved' };
    expect(shown(alignRows([pair, omitted, moved], left, [...right, blocks('y', 1)]))).toEqual([
      'shortened a[0-0] | x[0-0]',
      'left-out | x[1-1]',
      'moved a[1-1] | y[0-1]',
      'shortened a[2-3] | x[2-4]',
    ]);
  });

  test('is cut at its pairs of blocks as well', () => {
    const inner: Statement = { left: ['a.2'], right: ['x.3'], relation: 'same' };
    expect(shown(alignRows([pair, omitted, inner], left, right))).toEqual([
      'shortened a[0-0] | x[0-0]',
      'left-out | x[1-1]',
      'shortened a[1-1] | x[2-2]',
      'same a[2-2] | x[3-3]',
      'shortened a[3-3] | x[4-4]',
    ]);
  });

  test('is left whole where its first paragraph is read above, or another one is left out', () => {
    const above: Statement = { left: ['a.2'], right: ['x.2', 'y.1'], relation: 'merged' };
    const sections: Statement[] = [pair, { left: ['b'], right: ['y'], relation: 'shortened' }, above];
    expect(shown(alignRows(sections, [blocks('a', 3), blocks('b', 2)], [...right, blocks('y', 3)]))).toEqual([
      'shortened a[0-1] a[3-3] | x[0-1] x[3-4]',
      'merged a[2-2] | x[2-2] y[1-1]',
      'shortened b[0-2] | y[0-0] y[2-3]',
    ]);
    const later: Statement = { left: [], right: ['x.2'], relation: 'left-out' };
    expect(shown(alignRows([pair, later], left, right))).toEqual([
      'shortened a[0-3] | x[0-1] x[3-4]',
      'left-out | x[2-2]',
    ]);
  });

  test('leads whoever changes version from heading to heading, and from paragraph to paragraph', () => {
    const rows = alignRows([pair, omitted], left, right);
    const pairing: Pairing = {
      left: 'young' as EditionId,
      right: 'full' as EditionId,
      basis: 'confirmed',
      rows,
    };
    const led = (edition: 'young' | 'full', section: string, index: number) => {
      const order = [{ id: section as SectionId, blocks: 4 }];
      const place = { section: section as SectionId, index };
      const found = counterpart(pairing, edition as EditionId, place, order);
      return [found?.kind, found?.place && passageId(found.place.section, found.place.index)];
    };
    expect(led('young', 'a', 0)).toEqual(['matched', 'x']);
    expect(led('young', 'a', 1)).toEqual(['matched', 'x.2']);
    expect(led('full', 'x', 0)).toEqual(['matched', 'a']);
    expect(led('full', 'x', 1)).toEqual(['none', 'a']);
    expect(led('full', 'x', 4)).toEqual(['matched', 'a.1']);
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

test('whatever is stated, rows say what their pair says, and cutting pairs changes nothing of what is told', () => {
  fc.assert(
    fc.property(counts, counts, statements, (lefts, rights, bare) => {
      const left = lefts.map((count, index) => blocks('abcde'[index] ?? '', count));
      const right = rights.map((count, index) => blocks('vwxyz'[index] ?? '', count));
      const stated = bare.map((statement, index) => ({ ...statement, because: { adults: String(index) } }));
      const rows = alignRows(stated, left, right);
      for (const { relation, because, ...sides } of rows) {
        const isLone = sides.left.length === 0 || sides.right.length === 0;
        if (because) expect(relation).toBe(stated[Number(because.adults)]?.relation);
        else expect([isLone, relation]).toEqual([true, sides.left.length === 0 ? 'left-out' : 'added']);
      }
      const { claims, pages } = claimPassages(stated, left, right);
      for (const side of ['left', 'right'] as const) {
        const whole = claims.filter(claim => claim.left.length > 0 && claim.right.length > 0);
        const paired = rows.filter(row => row.left.length > 0 && row.right.length > 0);
        const told = whole.flatMap(claim => claim[side].map(position => pages[side].ids[position] ?? ''));
        expect(passages(paired, side).sort()).toEqual(told.sort());
      }
    }),
    { numRuns: 500 },
  );
});
