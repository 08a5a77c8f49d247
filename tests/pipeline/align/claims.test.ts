import { describe, expect, test } from 'vitest';
import { claimPassages, type Statement } from '../../../src/pipeline/align/claims.ts';
import { blocks } from './sections.ts';

const left = [blocks('a', 2), blocks('b', 1)];
const right = [blocks('x', 3), blocks('y', 1)];

function claimed(statements: Statement[]) {
  return claimPassages(statements, left, right).claims.map(claim => [
    claim.relation,
    claim.left,
    claim.right,
  ]);
}

test('blocks that are named come before sections that are named', () => {
  expect(
    claimed([
      { left: ['a'], right: ['x'], relation: 'shortened' },
      { left: ['b'], right: ['x.2', 'y'], relation: 'merged' },
    ]),
  ).toEqual([
    ['shortened', [0, 1, 2], [0, 1, 3]],
    ['merged', [3, 4], [2, 4, 5]],
  ]);
});

describe('headings', () => {
  test('follow the first block where their section is not named', () => {
    expect(claimed([{ left: ['a.1'], right: ['x.1'], relation: 'same' }])).toEqual([
      ['same', [1, 0], [1, 0]],
      ['added', [2], []],
      ['added', [3, 4], []],
      ['left-out', [], [2, 3]],
      ['left-out', [], [4, 5]],
    ]);
  });

  test('stay with their section where it is named', () => {
    expect(
      claimed([
        { left: ['a.1'], right: ['y.1'], relation: 'moved' },
        { left: ['a'], right: ['x'], relation: 'same' },
        { left: ['b'], right: ['y'], relation: 'same' },
      ]),
    ).toEqual([
      ['moved', [1], [5]],
      ['same', [0, 2], [0, 1, 2, 3]],
      ['same', [3, 4], [4]],
    ]);
  });
});

describe('what cannot be as it is written', () => {
  test('ids that are not there claim nothing', () => {
    expect(claimed([{ left: ['lake', 'a.9'], right: ['x'], relation: 'same' }])[0]).toEqual([
      'left-out',
      [],
      [0, 1, 2, 3],
    ]);
  });

  test('a passage named twice stays with the first, and a pair goes before a part left out', () => {
    expect(
      claimed([
        { left: [], right: ['x.1', 'x.2'], relation: 'left-out', because: { adults: 'Long.' } },
        { left: ['a.1'], right: ['x.1'], relation: 'same' },
        { left: ['a.2'], right: ['x.1'], relation: 'same' },
      ]).slice(0, 3),
    ).toEqual([
      ['same', [1, 0], [1, 0]],
      ['added', [2], []],
      ['left-out', [], [2]],
    ]);
  });
});
