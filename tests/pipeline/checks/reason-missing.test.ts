import { describe, expect, test } from 'vitest';
import { reasonMissing } from '../../../src/pipeline/checks/reason-missing.ts';
import type { DraftPair } from '../../../src/pipeline/draft.ts';
import { draft, edition, library, pair, section } from '../draft.ts';

const full = edition('full', [section('method'), section('findings')]);
const young = edition('young-people', [section('games'), section('found')]);
const easy = edition('easy-read', [section('found')]);

function messages(pairs: DraftPair[], editions = [full, young]) {
  return reasonMissing.run(draft(editions, { pairs }), library()).map(finding => finding.message);
}

describe('reason-missing', () => {
  test('says nothing where a reason is given on the right side, or none is needed', () => {
    const pairs = [
      pair('left-out', { full: ['method'] }, { adults: 'How the surveys were run matters to researchers.' }),
      pair('added', { 'young-people': ['games'] }, { 'young-people': 'To try it out.' }),
      pair('shortened', { full: ['findings'], 'young-people': ['found'] }),
    ];
    expect(messages(pairs)).toEqual([]);
  });

  test('only warns where software proposed the pair: nobody has left anything out yet', () => {
    const pairs = [{ ...pair('left-out', { full: ['method'] }), proposed: true as const }];
    const told = reasonMissing.run(draft([full, young], { pairs }), library());
    expect(told.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('tells each part left out or added without a reason', () => {
    const pairs = [
      pair('left-out', { full: ['method', 'findings.2'] }),
      pair('added', { 'young-people': ['games'] }, { adults: ' ' }),
    ];
    expect(reasonMissing.run(draft([full, young], { pairs }), library())).toEqual([
      {
        rule: 'reason-missing',
        severity: 'error',
        file: 'reports/test/pairs.yaml',
        line: 1,
        column: 3,
        message: 'say why this part is left out: add `because` to the pair of method, findings.2',
      },
      {
        rule: 'reason-missing',
        severity: 'error',
        file: 'reports/test/pairs.yaml',
        line: 1,
        column: 3,
        message: 'say why this part is added: add `because` to the pair of games',
      },
    ]);
  });

  test('tells a part left out that names the edition which lacks it', () => {
    const because = { adults: 'It is long.' };
    expect(
      messages([
        pair('left-out', { full: ['method'], 'young-people': ['found'] }, because),
        pair('left-out', { 'young-people': ['games'] }, because),
        pair('added', { full: ['method'] }, because),
      ]),
    ).toEqual([
      'a pair with the relation “left-out” names only the fuller edition, which has the part; this one names full and young-people',
      'a pair with the relation “left-out” names only the fuller edition, which has the part; this one names young-people',
      'a pair with the relation “added” names only the simpler edition, which has the part; this one names full',
    ]);
  });

  test('lets both fuller editions name what easy read leaves out', () => {
    const because = { adults: 'It is long.' };
    const both = pair('left-out', { full: ['method'], 'young-people': ['games'] }, because);
    expect(messages([both], [full, young, easy])).toEqual([]);
  });
});
