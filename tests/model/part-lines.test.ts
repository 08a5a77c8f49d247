import { expect, test } from 'vitest';
import type { PairedReport } from '../../src/model/neutral.ts';
import { partLines } from '../../src/model/part-lines.ts';

const span = (section: string, from: number, to: number) => ({ section, from, to });
const edition = (id: string, audience: string, sections: Record<string, number>) => ({
  id,
  audience,
  sections: Object.entries(sections).map(([name, blocks]) => ({ id: name, blocks })),
});
const report = {
  editions: [
    edition('full', 'adults', { a: 3, method: 1 }),
    edition('young-people', 'young-people', { x: 2, you: 1 }),
    edition('easy-read', 'easy-read', { e: 1, more: 1 }),
  ],
  pairings: [
    {
      left: 'young-people',
      right: 'full',
      rows: [
        { relation: 'shortened', left: [span('x', 0, 1)], right: [span('a', 0, 2)] },
        { relation: 'same', left: [span('x', 2, 2)], right: [span('a', 3, 3)] },
        { relation: 'left-out', left: [], right: [span('method', 0, 1)] },
        { relation: 'added', left: [span('you', 0, 1)], right: [] },
      ],
    },
    {
      left: 'easy-read',
      right: 'full',
      rows: [
        { relation: 'shortened', left: [span('e', 0, 1)], right: [span('a', 0, 2)] },
        { relation: 'left-out', left: [], right: [span('a', 3, 3), span('method', 0, 1)] },
        { relation: 'added', left: [span('more', 0, 1)], right: [] },
      ],
    },
  ],
} as unknown as PairedReport;

test('a line has the one name of its pair, or the names of what only one version has', () => {
  expect(partLines(report).map(line => line.ids)).toEqual([
    ['a'],
    ['a.3'],
    ['method', 'method.1'],
    ['you', 'you.1'],
    // What only a third version has comes last.
    ['more', 'more.1'],
  ]);
});

test('no name leads to two lines, also where several rows of the first pairing share one', () => {
  const [first, second] = report.pairings;
  const coarse = {
    ...second,
    rows: [{ relation: 'shortened', left: [span('e', 0, 1)], right: [span('a', 0, 3)] }],
  };
  const joined = { ...report, pairings: [first, coarse] } as unknown as PairedReport;
  expect(
    partLines(joined)
      .slice(0, 2)
      .map(line => line.ids),
  ).toEqual([['a'], []]);
});

test('a report without pairs has no lines', () => {
  expect(partLines({ ...report, pairings: [] })).toEqual([]);
});
