import { describe, expect, test } from 'vitest';
import { passiveHeavy } from '../../../src/pipeline/checks/passive-heavy.ts';
import { draft, edition, library, section } from '../draft.ts';

const passive = 'Many children were not found. ';
const active = 'Nobody found many children. ';

function find(id: string, text: string, more = {}) {
  return passiveHeavy.run(draft([edition(id, [section('Found', [text], { line: 7 })], more)]), library());
}

describe('passive-heavy', () => {
  test('tells a section that is passive for more than its half', () => {
    expect(find('young-people', passive.repeat(6) + active.repeat(5))).toEqual([
      {
        rule: 'passive-heavy',
        severity: 'warning',
        file: 'reports/test/young-people.md',
        line: 7,
        column: 1,
        message:
          '6 of 11 sentences in “Found” are passive, as in “Many children were not found. …”; say who does it',
        found: '6 of 11',
        expected: 'at most half',
      },
    ]);
  });

  test('says nothing of fewer, of a half, of adults and of other languages', () => {
    expect(find('young-people', passive.repeat(5))).toEqual([]);
    expect(find('young-people', passive.repeat(6) + active.repeat(6))).toEqual([]);
    expect(find('full', passive.repeat(9))).toEqual([]);
    expect(find('young-people.cy', passive.repeat(9), { lang: 'cy' })).toEqual([]);
    expect(find('easy-read', passive.repeat(9))).toHaveLength(1);
  });
});
