import { describe, expect, test } from 'vitest';
import { scaleFor } from '../../../../src/pipeline/parse/chart/scale.ts';

describe('an axis', () => {
  test.each([
    [[80, 1200, 2400], 5, [0, 500, 1000, 1500, 2000, 2500]],
    [[3, 7], 5, [0, 2, 4, 6, 8]],
    [[0.1, 0.35], 4, [0, 0.1, 0.2, 0.3, 0.4]],
    [[-12, 30], 5, [-20, -10, 0, 10, 20, 30]],
    [[100], 5, [0, 20, 40, 60, 80, 100]],
    [[0, 0], 5, [0, 1]],
    [[], 5, [0, 1]],
  ])('for %j with about %i steps has round numbers and nought', (values, most, ticks) => {
    expect(scaleFor(values, 0, 100, most).ticks).toEqual(ticks);
  });

  test('puts values between its ends in proportion', () => {
    const { at } = scaleFor([0, 100], 10, 210, 5);
    expect([at(0), at(50), at(100)]).toEqual([10, 110, 210]);
  });

  test('may run upwards', () => {
    expect(scaleFor([10], 200, 0, 5).at(10)).toBe(0);
  });
});
