import { describe, expect, test } from 'vitest';
import { pairFingerprint } from '../../../src/pipeline/align/fingerprint.ts';
import { stalePair } from '../../../src/pipeline/checks/stale-pair.ts';
import { draft, edition, library, pair, section } from '../draft.ts';

const sides = { full: ['method'], 'young-people': ['how.1'] };
const editions = [
  edition('full', [section('method', ['We asked 800 children.'])]),
  edition('young-people', [section('how', ['We asked a lot of children.'])]),
];
const checked = pairFingerprint(pair('shortened', sides), editions);

function find(after = editions, mark = checked) {
  const pairs = [{ ...pair('shortened', sides), ...(mark ? { checked: mark } : {}) }];
  return stalePair.run(draft(after, { pairs }), library());
}

describe('stale-pair', () => {
  test('says nothing where the words are as they were, or where nobody kept a fingerprint', () => {
    expect(find()).toEqual([]);
    const changed = [edition('full', [section('method', ['We asked 900 children.'])]), ...editions.slice(1)];
    expect(stalePair.run(draft(changed, { pairs: [pair('shortened', sides)] }), library())).toEqual([]);
  });

  test('tells a pair whose words changed, and what to write when it was read again', () => {
    const changed = [edition('full', [section('method', ['We asked 900 children.'])]), ...editions.slice(1)];
    const now = pairFingerprint(pair('shortened', sides), changed);
    expect(find(changed)).toEqual([
      {
        rule: 'stale-pair',
        severity: 'warning',
        file: 'reports/test/pairs.yaml',
        line: 1,
        column: 3,
        message: `the words of method, how.1 changed since a person checked this pair; read both sides, then write \`checked: ${now}\``,
        found: checked,
        expected: now,
      },
    ]);
    expect(find(changed, now)).toEqual([]);
  });

  test('leaves a pair whose passage is gone to broken-pair', () => {
    expect(find([edition('full', []), ...editions.slice(1)])).toEqual([]);
  });
});
