import { describe, expect, test } from 'vitest';
import {
  counterpart,
  coverage,
  matchesOf,
  movedRows,
  pairingOf,
  rowOf,
  rowsRelated,
} from '../../src/model/pairs.ts';
import type { EditionId, Pairing, SectionId } from '../../src/model/report.ts';

const full = 'full' as EditionId;
const young = 'young-people' as EditionId;
const id = (name: string) => name as SectionId;
const span = (section: string, from: number, to: number) => ({ section: id(section), from, to });

/** “a” matches “x” paragraph by paragraph; “method” is left out; “b” and “c” are told as one “y”. */
const pairing: Pairing = {
  left: young,
  right: full,
  basis: 'confirmed',
  rows: [
    { left: [span('x', 0, 1)], right: [span('a', 0, 2)], relation: 'shortened' },
    { left: [span('x', 2, 2)], right: [span('a', 3, 3)], relation: 'same' },
    {
      left: [],
      right: [span('method', 0, 2)],
      relation: 'left-out',
      because: { adults: 'For researchers.' },
    },
    { left: [span('y', 0, 4)], right: [span('b', 0, 1), span('c', 0, 3)], relation: 'merged' },
  ],
};
const order = [
  { id: id('a'), blocks: 3 },
  { id: id('method'), blocks: 2 },
  { id: id('b'), blocks: 1 },
  { id: id('c'), blocks: 3 },
];

const from = (section: string, index: number, edition = full) =>
  counterpart(pairing, edition, { section: id(section), index }, order);

describe('the counterpart of a passage', () => {
  test('of a heading is the heading of the other side', () => {
    expect(from('a', 0)).toMatchObject({ kind: 'matched', place: { section: 'x', index: 0 } });
  });

  test('of a block is the first block of the other side, not its heading', () => {
    expect(from('a', 2)).toMatchObject({ kind: 'matched', place: { section: 'x', index: 1 } });
    expect(from('a', 3)).toMatchObject({ kind: 'matched', place: { section: 'x', index: 2 } });
  });

  test('of parts told as one is the one part, from each of them', () => {
    expect(from('b', 1)).toMatchObject({ place: { section: 'y', index: 1 } });
    expect(from('c', 3)).toMatchObject({ place: { section: 'y', index: 1 } });
    expect(from('y', 3, young)).toMatchObject({ place: { section: 'b', index: 1 } });
  });

  test('of a part that is left out is the nearest before it, with the row that says why', () => {
    const found = from('method', 1);
    expect(found).toMatchObject({ kind: 'none', place: { section: 'x', index: 2 } });
    expect(found?.row.because?.adults).toBe('For researchers.');
  });

  test('has no place where nothing before it is in the other version', () => {
    const lone: Pairing = {
      ...pairing,
      rows: [{ left: [], right: [span('a', 0, 3)], relation: 'left-out' }],
    };
    expect(counterpart(lone, full, { section: id('a'), index: 1 }, order)).toMatchObject({
      kind: 'none',
      place: undefined,
    });
  });

  test('of a passage that no row holds is nothing', () => {
    expect(from('a', 9)).toBeUndefined();
  });
});

test('a row is found from either side', () => {
  expect(rowOf(pairing, 'left', { section: id('y'), index: 2 })?.relation).toBe('merged');
  expect(rowOf(pairing, 'right', { section: id('c'), index: 0 })?.relation).toBe('merged');
});

test('a pairing is found whichever side an edition stands on', () => {
  expect(pairingOf([pairing], full, young)).toBe(pairing);
  expect(pairingOf([pairing], young, full)).toBe(pairing);
  expect(pairingOf([pairing], full, 'easy-read' as EditionId)).toBeUndefined();
});

test('coverage counts the parts that the other version has too', () => {
  expect(
    coverage(
      pairing,
      full,
      order.map(section => section.id),
    ),
  ).toEqual({ paired: 3, all: 4 });
  expect(coverage(pairing, young, [id('x'), id('y')])).toEqual({ paired: 2, all: 2 });
});

describe('what the other version says of a passage', () => {
  test('of a paragraph are the passages of its row', () => {
    expect(matchesOf(pairing, full, span('a', 3, 3))).toEqual({ spans: [span('x', 2, 2)] });
  });

  test('of a section are those of all its rows, in order', () => {
    expect(matchesOf(pairing, full, span('a', 0, 3)).spans).toEqual([span('x', 0, 1), span('x', 2, 2)]);
    expect(matchesOf(pairing, young, span('y', 0, 4)).spans).toEqual([span('b', 0, 1), span('c', 0, 3)]);
  });

  test('is nothing where it is left out, and the row says why', () => {
    const { spans, lone } = matchesOf(pairing, full, span('method', 0, 2));
    expect(spans).toEqual([]);
    expect(lone?.because?.adults).toBe('For researchers.');
  });
});

describe('a moved part', () => {
  /** “a.2” is told in “y”, at the end; “b”, the right edition's first part, in the middle. */
  const moving: Pairing = {
    left: young,
    right: full,
    basis: 'confirmed',
    rows: [
      { left: [span('x', 0, 1)], right: [span('a', 0, 1), span('a', 3, 3)], relation: 'shortened' },
      { left: [span('x', 2, 2)], right: [span('b', 0, 1)], relation: 'moved' },
      { left: [span('y', 0, 1)], right: [span('a', 2, 2)], relation: 'moved' },
    ],
  };
  const moves = movedRows(moving, [
    { id: id('b'), blocks: 1 },
    { id: id('a'), blocks: 3 },
  ]);

  test('would stand after the passage before it', () => {
    expect(moves[1]).toMatchObject({
      row: moving.rows[2],
      left: { section: 'y', index: 0 },
      right: { section: 'a', index: 2 },
      near: { section: 'a', index: 1 },
      beside: moving.rows[0],
    });
  });

  test('that comes first would stand before the passage after it', () => {
    expect(moves[0]).toMatchObject({ near: { section: 'a', index: 0 }, beside: moving.rows[0] });
  });

  test('of an edition in which all is moved leads nowhere', () => {
    const all = { ...moving, rows: moving.rows.map(row => ({ ...row, relation: 'moved' as const })) };
    expect(movedRows(all, order)).toEqual([]);
  });
});

describe('rows with one relation', () => {
  const leftOut = (section: string, at: number) => ({
    left: [],
    right: [span(section, at, at)],
    relation: 'left-out' as const,
  });
  const added = (section: string, at: number) => ({
    left: [span(section, at, at)],
    right: [],
    relation: 'added' as const,
  });
  const sections = { left: [id('x'), id('y')], right: [id('a'), id('b'), id('c')] };
  // “y” tells “c” before “b”, so the rows, which follow the left edition, have what is left out of “c” first.
  const rows = [
    added('x', 2),
    leftOut('c', 1),
    leftOut('b', 3),
    leftOut('b', 2),
    { left: [span('y', 1, 1)], right: [span('c', 0, 0)], relation: 'moved' as const },
    { left: [span('y', 2, 2)], right: [span('a', 0, 0), span('c', 2, 2)], relation: 'moved' as const },
    added('y', 0),
  ];
  const names = (relation: 'left-out' | 'added' | 'moved' | 'same') =>
    rowsRelated({ ...pairing, rows }, relation, sections).map(row => {
      const [first] = row.right.length > 0 ? row.right : row.left;
      return `${first?.section}.${first?.from}`;
    });

  test('come in the order of the right edition', () => {
    expect(names('left-out')).toEqual(['b.2', 'b.3', 'c.1']);
    expect(names('moved')).toEqual(['a.0', 'c.0']);
    expect(names('same')).toEqual([]);
  });

  test('or in that of the left one, where the right one has nothing of them', () => {
    expect(names('added')).toEqual(['x.2', 'y.0']);
  });

  test('with what the right edition has before what only the left one has', () => {
    const both = [
      { ...added('y', 1), relation: 'same' as const },
      { ...added('x', 1), relation: 'same' as const },
      { ...leftOut('c', 0), relation: 'same' as const },
    ];
    expect(rowsRelated({ ...pairing, rows: both }, 'same', sections)).toEqual([both[2], both[1], both[0]]);
  });
});
