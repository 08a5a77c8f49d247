import { describe, expect, test } from 'vitest';
import { neutralName, type PairedReport, readNeutralId, standings } from '../../src/model/neutral.ts';
import type { Audience, EditionId, Pairing, Relation, Row, SectionId } from '../../src/model/report.ts';

const span = (section: string, from: number, to: number) => ({ section: section as SectionId, from, to });
const row = (relation: Relation, left: Row['left'], right: Row['right']): Row => ({ relation, left, right });
const edition = (id: string, audience: Audience, sections: Record<string, number>) => ({
  id: id as EditionId,
  audience,
  sections: Object.entries(sections).map(([name, blocks]) => ({ id: name as SectionId, blocks })),
});
const pairing = (left: string, right: string, rows: readonly Row[]): Pairing => ({
  left: left as EditionId,
  right: right as EditionId,
  basis: 'confirmed',
  rows,
});

/** “same” is in both under one id, “b” and “c” are told as “y”, “b.2” and “y.2” are a pair of their own; “next” differs. */
const two: PairedReport = {
  editions: [
    edition('young-people', 'young-people', { same: 2, y: 4, next: 1 }),
    edition('full', 'adults', { same: 4, b: 2, c: 1, method: 2, next: 1 }),
  ],
  pairings: [
    pairing('young-people', 'full', [
      row('shortened', [span('same', 0, 1)], [span('same', 0, 4)]),
      row('added', [span('same', 2, 2)], []),
      row('merged', [span('y', 0, 1), span('y', 3, 4)], [span('b', 0, 1), span('c', 0, 1)]),
      row('same', [span('y', 2, 2)], [span('b', 2, 2)]),
      row('left-out', [], [span('method', 0, 2)]),
      row('left-out', [], [span('next', 0, 1)]),
      row('added', [span('next', 0, 1)], []),
    ]),
  ],
};

const named = (report: PairedReport, from: string, section: string, index: number) =>
  neutralName(report, from as EditionId, { section: section as SectionId, index });
const read = (report: PairedReport, id: string) => {
  const passage = readNeutralId(report, id);
  if (!passage) return undefined;
  return standings(report, passage).map(standing => {
    const place = standing.kind === 'there' ? standing.place : standing.nearest;
    const at = place ? `${place.section}.${place.index}` : 'nowhere';
    return standing.kind === 'there' ? `${standing.edition} ${at}` : `not in ${standing.edition}, near ${at}`;
  });
};

describe('the name of a passage', () => {
  test('is the same whichever version it is copied in', () => {
    expect(named(two, 'full', 'b', 0)).toEqual({ id: 'b', keeps: 'passage' });
    expect(named(two, 'young-people', 'y', 0)).toEqual({ id: 'b', keeps: 'passage' });
    expect(named(two, 'full', 'b', 2)).toEqual({ id: 'b.2', keeps: 'passage' });
    expect(named(two, 'young-people', 'y', 2)).toEqual({ id: 'b.2', keeps: 'passage' });
  });

  test('is that of the pair’s first passage where the pair holds several', () => {
    expect(named(two, 'full', 'same', 3)).toEqual({ id: 'same', keeps: 'start' });
    expect(named(two, 'full', 'c', 1)).toEqual({ id: 'b', keeps: 'start' });
    expect(named(two, 'young-people', 'y', 4)).toEqual({ id: 'b', keeps: 'start' });
    // A heading and the first words below it are one place.
    expect(named(two, 'young-people', 'same', 1)).toEqual({ id: 'same', keeps: 'passage' });
  });

  test('of what only one version has is its own, with the version only where it would mean something else', () => {
    expect(named(two, 'full', 'method', 2)).toEqual({ id: 'method.2', keeps: 'version' });
    expect(named(two, 'full', 'next', 0)).toEqual({ id: 'next', keeps: 'version' });
    expect(named(two, 'young-people', 'next', 0)).toEqual({ id: 'young-people:next', keeps: 'version' });
    expect(named(two, 'young-people', 'same', 2)).toEqual({ id: 'young-people:same.2', keeps: 'version' });
  });

  test('that both versions have is never one that only a reader of one could copy', () => {
    const names = two.editions.map(({ id, sections }) => {
      const all = sections.flatMap(section =>
        Array.from({ length: section.blocks + 1 }, (_, index) => named(two, id, section.id, index)),
      );
      return new Set(all.filter(({ keeps }) => keeps !== 'version').map(name => name.id));
    });
    expect(names[0]).toEqual(names[1]);
    expect(names[0]).toEqual(new Set(['same', 'b', 'b.2']));
  });
});

describe('a name is read', () => {
  test('to the passage in each version', () => {
    expect(read(two, 'b.2')).toEqual(['young-people y.2', 'full b.2']);
    expect(read(two, 'b')).toEqual(['young-people y.0', 'full b.0']);
    expect(read(two, 'c.1')).toEqual(['young-people y.1', 'full c.1']);
  });

  test('to what only one version has, and the nearest passage of the other', () => {
    expect(read(two, 'method.1')).toEqual(['not in young-people, near y.1', 'full method.1']);
    expect(read(two, 'next')).toEqual(['not in young-people, near y.1', 'full next.0']);
    expect(read(two, 'young-people:next')).toEqual(['young-people next.0', 'not in full, near b.1']);
    expect(read(two, 'y.2')).toEqual(['young-people y.2', 'full b.2']);
  });

  test('to the part where the paragraph has gone, and to nothing where the part has', () => {
    expect(read(two, 'b.9')).toEqual(['young-people y.0', 'full b.0']);
    expect(readNeutralId(two, 'gone')).toBeUndefined();
    expect(readNeutralId(two, 'full:y')).toBeUndefined();
    expect(readNeutralId(two, 'lake:b')).toBeUndefined();
    expect(readNeutralId(two, '')).toBeUndefined();
  });
});

test('back in its own version a name leads to the passage it was copied at, or to the first of its pair', () => {
  for (const { id, sections } of two.editions) {
    for (const { id: section, blocks } of sections) {
      for (let index = 0; index <= blocks; index++) {
        const { id: name, keeps } = neutralName(two, id, { section, index });
        const back = readNeutralId(two, name);
        const own = back && standings(two, back).find(standing => standing.edition === id);
        expect(own).toMatchObject({ kind: 'there' });
        if (keeps === 'version') expect(own).toMatchObject({ place: { section, index } });
      }
    }
  }
});

describe('a report of several versions', () => {
  /** The easy read has “a” in one, the young people’s version in two; “e” is in no other, “only” in two of three. */
  const three: PairedReport = {
    editions: [
      edition('easy-read', 'easy-read', { e1: 1, e: 1, e2: 1 }),
      edition('full', 'adults', { a: 4 }),
      edition('young-people', 'young-people', { x: 4, only: 1 }),
    ],
    pairings: [
      pairing('young-people', 'full', [
        row('same', [span('x', 0, 2)], [span('a', 0, 2)]),
        row('same', [span('x', 3, 4)], [span('a', 3, 4)]),
        row('added', [span('only', 0, 1)], []),
      ]),
      pairing('easy-read', 'full', [
        row('shortened', [span('e1', 0, 1)], [span('a', 0, 4)]),
        row('added', [span('e', 0, 1)], []),
        row('added', [span('e2', 0, 1)], []),
      ]),
      pairing('easy-read', 'young-people', [
        row('shortened', [span('e1', 0, 1)], [span('x', 0, 4)]),
        row('added', [span('e', 0, 1)], []),
        row('same', [span('e2', 0, 1)], [span('only', 0, 1)]),
      ]),
    ],
  };

  test('joins pairs that overlap, since the finer name would tell who copied it', () => {
    expect(named(three, 'young-people', 'x', 3)).toEqual({ id: 'a', keeps: 'start' });
    expect(named(three, 'full', 'a', 3)).toEqual({ id: 'a', keeps: 'start' });
    expect(named(three, 'easy-read', 'e1', 1)).toEqual({ id: 'a', keeps: 'passage' });
  });

  test('names what the main version lacks by the next that has it', () => {
    expect(named(three, 'easy-read', 'e2', 0)).toEqual({ id: 'only', keeps: 'passage' });
    expect(named(three, 'young-people', 'only', 1)).toEqual({ id: 'only', keeps: 'passage' });
    expect(named(three, 'easy-read', 'e', 0)).toEqual({ id: 'e', keeps: 'version' });
  });

  test('finds a translation by its ids, and the other version in its language through the original', () => {
    const welsh: PairedReport = {
      editions: [
        ...two.editions,
        edition('full.cy', 'adults', { b: 2, c: 1 }),
        edition('young-people.cy', 'young-people', { y: 4 }),
      ],
      pairings: [
        ...two.pairings,
        pairing('young-people.cy', 'full.cy', [
          row('merged', [span('y', 0, 1), span('y', 3, 4)], [span('b', 0, 1), span('c', 0, 1)]),
          row('same', [span('y', 2, 2)], [span('b', 2, 2)]),
        ]),
      ],
    };
    expect(named(welsh, 'young-people.cy', 'y', 2)).toEqual({ id: 'b.2', keeps: 'passage' });
    expect(named(welsh, 'full.cy', 'b', 2)).toEqual({ id: 'b.2', keeps: 'passage' });
    expect(read(welsh, 'b.2')).toEqual([
      'young-people y.2',
      'full b.2',
      'full.cy b.2',
      'young-people.cy y.2',
    ]);
  });
});
