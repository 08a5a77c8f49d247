import { describe, expect, test } from 'vitest';
import type { Audience, EditionId, Relation, Section, Slug } from '../../../src/model/report.ts';
import { alignReport, alignWritten } from '../../../src/pipeline/align/pairings.ts';
import type { Draft, DraftEdition, DraftPair } from '../../../src/pipeline/draft.ts';
import { fileStart } from '../../../src/pipeline/findings.ts';
import { blocks, shown } from './sections.ts';

function edition(id: string, audience: Audience, lang: string, sections: Section[]): DraftEdition {
  const file = `reports/x/${id}.md`;
  return {
    id: id as EditionId,
    file,
    audience,
    lang,
    title: id,
    summary: '',
    factAt: () => fileStart,
    sections,
    footnotes: [],
    footnotesAt: [],
    terms: [],
    references: [],
    tables: [],
  };
}

function pair(relation: Relation, sides: Record<string, string[]>, because?: string): DraftPair {
  const at = { line: 1, column: 1 };
  const lists = Object.entries(sides).map(
    ([id, ids]) => [id, ids.map(passage => ({ id: passage, at }))] as const,
  );
  return { sides: new Map(lists), relation, at, ...(because ? { because: { adults: because } } : {}) };
}

function draft(editions: DraftEdition[], pairs?: DraftPair[]): Draft {
  const facts = {
    title: 'X',
    shortTitle: 'X',
    published: '2024-03-01',
    publisher: 'P',
    topics: [],
    sensitive: false,
    retelling: false,
    sources: [],
    related: [],
    corrections: [],
  };
  const factAt = () => fileStart;
  const report = { slug: 'x' as Slug, folder: 'reports/x', facts, factAt, editions, media: [] };
  return { ...report, ...(pairs ? { pairs } : {}) };
}

const full = edition('full', 'adults', 'en-GB', [blocks('x', 2), blocks('y', 1)]);
const young = edition('young-people', 'young-people', 'en', [blocks('a', 1)]);
const easy = edition('easy-read', 'easy-read', 'en', [blocks('e', 1)]);

const sides = (report: Draft) =>
  alignReport(report).map(({ left, right, basis }) => `${left} | ${right} ${basis}`);

test('the simpler edition stands at the left, for every two of a language', () => {
  const welsh = edition('full.cy', 'adults', 'cy', [blocks('x', 2)]);
  expect(sides(draft([full, welsh, young, easy]))).toEqual([
    'young-people | full proposed',
    'easy-read | full proposed',
    'easy-read | young-people proposed',
  ]);
  expect(sides(draft([full]))).toEqual([]);
});

test('pairs.yaml confirms the editions it names; others are proposed', () => {
  const pairs = [
    pair('shortened', { full: ['x'], 'young-people': ['a'] }),
    pair('left-out', { full: ['y'] }, 'Why.'),
  ];
  const report = draft([full, young, easy], pairs);
  expect(sides(report)).toEqual([
    'young-people | full confirmed',
    'easy-read | full proposed',
    'easy-read | young-people proposed',
  ]);
  const rows = alignWritten(report, young, full);
  expect(shown(rows)).toEqual(['shortened a[0-1] | x[0-2]', 'left-out | y[0-1]']);
  expect(rows[1]?.because).toEqual({ adults: 'Why.' });
});

test('two editions that are each paired with a third, and not with one another, are proposed', () => {
  const pairs = [
    pair('shortened', { full: ['x'], 'young-people': ['a'] }),
    pair('shortened', { full: ['x'], 'easy-read': ['e'] }),
    pair('left-out', { full: ['y'] }, 'Why.'),
  ];
  expect(sides(draft([full, young, easy], pairs))).toEqual([
    'young-people | full confirmed',
    'easy-read | full confirmed',
    'easy-read | young-people proposed',
  ]);
});

test('two editions of which a person said that they share nothing are confirmed', () => {
  const pairs = [
    pair('left-out', { full: ['x', 'y'] }, 'Why.'),
    pair('added', { 'young-people': ['a'] }, 'Why.'),
  ];
  expect(sides(draft([full, young], pairs))).toEqual(['young-people | full confirmed']);
});

test('while a pair between two editions is marked as proposed, all their rows are', () => {
  const confirmed = pair('shortened', { full: ['x'], 'young-people': ['a'] });
  const proposed = { ...pair('left-out', { full: ['y'] }), proposed: true as const };
  const third = { ...pair('same', { full: ['y'], 'easy-read': ['e'] }), proposed: true as const };
  const report = draft([full, young], [confirmed, proposed]);
  expect(sides(report)).toEqual(['young-people | full proposed']);
  expect(shown(alignReport(report)[0]?.rows ?? [])).toEqual([
    'shortened a[0-1] | x[0-2]',
    'left-out | y[0-1]',
  ]);
  expect(sides(draft([full, young, easy], [confirmed, third]))[0]).toBe('young-people | full confirmed');
});

describe('an entry', () => {
  test('for three editions holds for each two of them', () => {
    const report = draft(
      [full, young, easy],
      [pair('shortened', { full: ['x'], 'young-people': ['a'], 'easy-read': ['e'] })],
    );
    expect(shown(alignWritten(report, easy, young))).toEqual(['shortened e[0-1] | a[0-1]']);
  });

  test('for another edition does not count as left out here', () => {
    const report = draft(
      [full, young, easy],
      [
        pair('same', { full: ['x'], 'easy-read': ['e'] }),
        pair('same', { full: ['y'], 'young-people': ['a'] }),
      ],
    );
    const rows = alignWritten(report, young, full);
    expect(shown(rows)).toEqual(['left-out | x[0-2]', 'same a[0-1] | y[0-1]']);
  });

  test('holds for the translations of its editions', () => {
    const welsh = [
      edition('full.cy', 'adults', 'cy', [blocks('x', 1)]),
      edition('young-people.cy', 'young-people', 'cy', [blocks('a', 1)]),
    ];
    const report = draft([full, young, ...welsh], [pair('same', { full: ['x'], 'young-people': ['a'] })]);
    expect(alignReport(report).map(({ left, basis, rows }) => [left, basis, shown(rows)])).toContainEqual([
      'young-people.cy',
      'confirmed',
      ['same a[0-1] | x[0-1]'],
    ]);
  });
});
