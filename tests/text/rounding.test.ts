import { describe, expect, test } from 'vitest';
import { declaredRounding } from '../../src/text/rounding.ts';

describe('declaredRounding', () => {
  test.each([
    ['about ', '', { rounding: 'about' }],
    ['nearly ', '', { rounding: 'less' }],
    ['just over £', '', { rounding: 'more', strict: true }],
    ['more than a ', '', { rounding: 'more', bound: true, strict: true }],
    ['no more than ', '', { rounding: 'less', bound: true }],
    ['not fewer than ', '', { rounding: 'more', bound: true }],
    ['at least ', '', { rounding: 'more', bound: true }],
    ['under £', ' million', { rounding: 'less', bound: true, strict: true }],
    ['', ' sites or more', { rounding: 'more', bound: true }],
    ['', ' and over', { rounding: 'more', bound: true }],
    ['', '+', { rounding: 'more', bound: true }],
    ['', ' or fewer', { rounding: 'less', bound: true }],
    ['', ' and more', {}],
    ['the ', ' sites', {}],
  ])('“%s…%s”', (before, after, declared) => {
    expect(declaredRounding(before, after)).toEqual(declared);
  });

  test('takes ages and times for no comparison', () => {
    expect(declaredRounding('under ', '', 18)).toEqual({});
    expect(declaredRounding('over ', ' months', 36)).toEqual({});
    expect(declaredRounding('over ', ' sites', 48)).toMatchObject({ strict: true });
    expect(declaredRounding('just under ', ' sites', 18)).toMatchObject({ strict: true });
  });
});
