import { describe, expect, test } from 'vitest';
import { brokenPair } from '../../../src/pipeline/checks/broken-pair.ts';
import type { DraftPair } from '../../../src/pipeline/draft.ts';
import { draft, edition, library, pair, section } from '../draft.ts';

const full = edition('full', [section('what-changed', ['One.', 'Two.']), section('method')]);
const young = edition('young-people', [section('what-got-better', ['One.'])]);

function find(...pairs: DraftPair[]) {
  return brokenPair.run(draft([full, young], { pairs }), library());
}

function messages(...pairs: DraftPair[]) {
  return find(...pairs).map(finding => finding.message);
}

describe('broken-pair', () => {
  test('says nothing of pairs that name what is there', () => {
    expect(
      find(
        pair('shortened', { full: ['what-changed'], 'young-people': ['what-got-better'] }),
        pair('same', { full: ['what-changed.2'], 'young-people': ['what-got-better.1'] }),
        pair('left-out', { full: ['method'] }),
      ),
    ).toEqual([]);
  });

  test('tells a misspelt section at its place in the file, with the nearest id', () => {
    expect(find(pair('shortened', { full: ['what-chnaged'], 'young-people': ['what-got-better'] }))).toEqual([
      {
        rule: 'broken-pair',
        severity: 'error',
        file: 'reports/test/pairs.yaml',
        line: 1,
        column: 9,
        message: 'full has no section “what-chnaged”; did you mean “what-changed”?',
        found: 'what-chnaged',
        expected: 'what-changed',
      },
    ]);
  });

  test('proposes no id where none is near', () => {
    expect(messages(pair('left-out', { full: ['conclusions'] }))).toEqual([
      'full has no section “conclusions”',
    ]);
  });

  test('tells a block behind the last one', () => {
    expect(messages(pair('left-out', { full: ['what-changed.3', 'method.1'] }))).toEqual([
      'section “what-changed” of full has no block 3; its last block is “what-changed.2”',
      'section “method” of full has no block 1; it has no blocks',
    ]);
  });

  test('tells an edition that is not there', () => {
    expect(messages(pair('same', { ful: ['method'], 'young-people': ['what-got-better'] }))).toEqual([
      'this report has no edition “ful”; did you mean “full”?',
    ]);
    expect(messages(pair('added', { 'large-print': ['start'] }))).toEqual([
      'this report has no edition “large-print”; its editions are full, young-people',
    ]);
  });

  test('tells a pair that has one side only', () => {
    expect(
      messages(
        pair('shortened', { full: ['method'] }),
        pair('same', { full: ['method'], 'young-people': [] }),
      ),
    ).toEqual([
      'a pair with the relation “shortened” names passages of two editions; this one names only full',
      'a pair with the relation “same” names passages of two editions; this one names only full',
    ]);
  });
});
