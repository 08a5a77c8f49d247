import { describe, expect, test } from 'vitest';
import { pairFingerprint } from '../../../src/pipeline/align/fingerprint.ts';
import { block, edition, pair, section } from '../draft.ts';

const sides = { full: ['findings'], 'young-people': ['found.1'] };

function of(full: Parameters<typeof section>[1], young = ['It got better.'], more = {}) {
  const editions = [
    edition('full', [section('findings', full, more)]),
    edition('young-people', [section('found', [...young, 'Another block.'])]),
  ];
  return pairFingerprint(pair('same', sides), editions);
}

describe('pairFingerprint', () => {
  test('is eight digits, the same for the same words', () => {
    expect(of(['Things improved.'])).toMatch(/^[0-9a-f]{8}$/);
    expect(of(['Things improved.'])).toBe(
      of([block('Things\n  improved.', { line: 9, html: '<p><b>x</b></p>' })]),
    );
  });

  test('changes with any word of either side', () => {
    const before = of(['Things improved.']);
    expect(of(['Things improved a lot.'])).not.toBe(before);
    expect(of(['Things improved.'], ['It got a bit better.'])).not.toBe(before);
    expect(of(['Things improved.'], undefined, { heading: 'Results' })).not.toBe(before);
    expect(of(['Things improved.'], undefined, { inShort: block('In short') })).not.toBe(before);
    expect(of(['Things', 'improved.'])).toBe(before);
  });

  test('does not change with blocks that it does not name, nor with the order of editions', () => {
    const editions = [
      edition('full', [section('findings', ['A.'])]),
      edition('young-people', [section('found', ['B.', 'C.'])]),
    ];
    const other = [edition('young-people', [section('found', ['B.', 'D.'])]), ...editions.slice(0, 1)];
    const turned = pair('moved', { 'young-people': ['found.1'], full: ['findings'] });
    expect(pairFingerprint(turned, other)).toBe(pairFingerprint(pair('same', sides), editions));
  });

  test('is nothing where a passage is not there', () => {
    expect(pairFingerprint(pair('same', { full: ['gone'] }), [edition('full', [])])).toBeUndefined();
    expect(
      pairFingerprint(pair('same', { full: ['a.2'] }), [edition('full', [section('a', ['One.'])])]),
    ).toBe(undefined);
    expect(
      pairFingerprint(pair('same', { other: ['a'] }), [edition('full', [section('a')])]),
    ).toBeUndefined();
  });
});
