import { expect, test } from 'vitest';
import { directionOf } from '../../../src/pipeline/parse/language.ts';

test.each([
  ['en-GB', 'ltr'],
  ['cy', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
