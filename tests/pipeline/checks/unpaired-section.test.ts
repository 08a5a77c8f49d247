import { describe, expect, test } from 'vitest';
import { unpairedSection } from '../../../src/pipeline/checks/unpaired-section.ts';
import { draft, edition, library, pair, section } from '../draft.ts';

const full = edition('full', [
  section('findings', ['One.'], { line: 3 }),
  section('method', [], { line: 9, heading: 'Method' }),
]);
const young = edition('young-people', [
  section('found', ['One.']),
  section('games', [], { line: 7, heading: 'Try it' }),
]);
const found = pair('shortened', { full: ['findings'], 'young-people': ['found'] });

describe('unpaired-section', () => {
  test('says nothing where every section is in a pair, wholly or by a block', () => {
    const pairs = [
      pair('shortened', { full: ['findings.1'], 'young-people': ['found'] }),
      pair('left-out', { full: ['method'] }),
      pair('added', { 'young-people': ['games'] }),
    ];
    expect(unpairedSection.run(draft([full, young], { pairs }), library())).toEqual([]);
  });

  test('tells each section that is in no pair, with the relation that would explain it', () => {
    expect(unpairedSection.run(draft([full, young], { pairs: [found] }), library())).toEqual([
      {
        rule: 'unpaired-section',
        severity: 'error',
        file: 'reports/test/full.md',
        line: 9,
        column: 1,
        message: 'section “Method” (method) is in no pair; pair it, or say why with the relation “left-out”',
      },
      {
        rule: 'unpaired-section',
        severity: 'error',
        file: 'reports/test/young-people.md',
        line: 7,
        column: 1,
        message: 'section “Try it” (games) is in no pair; pair it, or say why with the relation “added”',
      },
    ]);
  });

  test('tells once of an edition that no pair names', () => {
    const easy = edition('easy-read', [section('found'), section('help')]);
    const pairs = [pair('same', { full: ['findings', 'method'], 'young-people': ['found', 'games'] })];
    const findings = unpairedSection.run(draft([full, young, easy], { pairs }), library());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      file: 'reports/test/easy-read.md',
      message: 'no pair names this edition; add its 2 sections to pairs.yaml',
    });
  });

  test('takes the pairs of an original for its translation', () => {
    const welsh = edition(
      'young-people.cy',
      [section('found'), section('games'), section('cymru', [], { heading: 'Cymru' })],
      { lang: 'cy' },
    );
    const pairs = [pair('same', { full: ['findings', 'method'], 'young-people': ['found', 'games'] })];
    const fullWelsh = edition('full.cy', [section('findings'), section('method')], { lang: 'cy' });
    const messages = unpairedSection
      .run(draft([full, fullWelsh, young, welsh], { pairs }), library())
      .map(f => f.message);
    expect(messages).toEqual([
      'section “Cymru” (cymru) is in no pair; pair it, or say why with the relation “added”',
    ]);
  });

  test('warns once an edition where there is no pairs.yaml', () => {
    const findings = unpairedSection.run(
      draft([full, edition('young-people', [section('found')])]),
      library(),
    );
    expect(findings.map(({ severity, file, message }) => [severity, file, message])).toEqual([
      [
        'warning',
        'reports/test/full.md',
        'no person has paired the 2 sections of this edition; until there is a pairs.yaml the reader says that software matched them',
      ],
      [
        'warning',
        'reports/test/young-people.md',
        'no person has paired the 1 section of this edition; until there is a pairs.yaml the reader says that software matched them',
      ],
    ]);
  });

  test('warns once of pairs that software wrote and nobody confirmed; their sections are in a pair', () => {
    const pairs = [
      found,
      { ...pair('left-out', { full: ['method'] }), proposed: true as const, at: { line: 5, column: 3 } },
      { ...pair('added', { 'young-people': ['games'] }), proposed: true as const },
    ];
    const told = (some: typeof pairs) =>
      unpairedSection.run(draft([full, young], { pairs: some }), library());
    expect(told(pairs)).toEqual([
      {
        rule: 'unpaired-section',
        severity: 'warning',
        file: 'reports/test/pairs.yaml',
        line: 5,
        column: 3,
        message:
          '2 pairs are proposed by software; read both sides of each, put it right, and take its line `proposed` out',
      },
    ]);
    expect(told(pairs.slice(0, 2)).at(-1)?.message).toMatch(/^one pair is proposed/);
  });

  test('asks no pairs where no two editions share a language', () => {
    expect(unpairedSection.run(draft([full]), library())).toEqual([]);
    const welsh = edition('full.cy', [section('findings')], { lang: 'cy' });
    expect(unpairedSection.run(draft([full, welsh]), library())).toEqual([]);
  });
});
