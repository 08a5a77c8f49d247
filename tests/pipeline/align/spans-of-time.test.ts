import { describe, expect, test } from 'vitest';
import { spansOfTime } from '../../../src/pipeline/align/spans-of-time.ts';

describe('the same span in other words', () => {
  test.each([
    ['24 hours', 'a day'],
    ['14 days', 'a fortnight'],
    ['14 consecutive days', '2 weeks'],
    ['28 days', 'a month'],
    ['31 days', 'every month'],
    ['60 days', '2 months'],
    ['90 days', '3 months'],
    ['half a year', '6 months'],
    ['12 months', 'a year'],
    ['once annually', 'every year'],
    ['3 per cent per annum', 'each year'],
  ])('%s and %s', (one, other) => {
    expect(spansOfTime(other)).toContain(spansOfTime(one)[0]);
  });
});

test('spans are told apart', () => {
  expect(spansOfTime('2 weeks, 20 days, 5 weeks, 6 weeks, 2 years')).toEqual([14, 20, 35, 42, 730]);
});

test('a text without one has none', () => {
  expect(spansOfTime('Days came and went, for 7 apples.')).toEqual([]);
  expect(spansOfTime('Nothing to count in these yearlings')).toEqual([]);
});
