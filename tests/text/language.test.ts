import { expect, test } from 'vitest';
import { rulesOf } from '../../src/text/language.ts';

test('a language is read by its own rules, and anything else by those of British English', () => {
  expect(rulesOf('cy')).toBe('cy');
  expect(rulesOf('en-gb')).toBe('en-GB');
  expect(rulesOf('')).toBe('en-GB');
  expect(rulesOf('not a tag')).toBe('en-GB');
});
