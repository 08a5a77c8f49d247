import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllables } from '../../src/text/syllables.ts';

describe('syllables', () => {
  // As said in Britain; the shorter way where there are two.
  test.each([
    [1, 'real asked charged helped talked walked merged through strengths they’re won’t can’t aren’t'],
    [
      2,
      'business going doing being seeing poem British England safeguard colleagues unique conscious million timely',
    ],
    [
      2,
      'processed nurses courses classes wishes branches marriage guideline lifetime household therefore nurse’s',
    ],
    [
      3,
      'area areas idea scientist safeguarding behaviour parliament timetable stakeholder volunteer everything',
    ],
    [3, 'processes witnesses addresses genuine reaction suicide suspicious religious guarantee publishes'],
    [4, 'society anxiety commissioner professional European Caribbean experience mechanisms cooperate'],
    [5, 'association negotiation disproportionate university disability'],
    [7, 'confidentiality'],
  ])('%i', (expected, list) => {
    const wrong = list
      .split(' ')
      .map(word => [word, syllables(word)])
      .filter(([, count]) => count !== expected);
    expect(wrong).toEqual([]);
  });

  test('of a compound are those of its parts', () => {
    expect(syllables('well-known')).toBe(2);
    expect(syllables('co-operation')).toBe(5);
  });

  test('of a number or a sign are one', () => {
    expect(syllables('1,000')).toBe(1);
    expect(syllables('48')).toBe(1);
    expect(syllables('')).toBe(1);
  });

  test('never throw, and are at least one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), word => {
        expect(syllables(word)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
