import { describe, expect, test } from 'vitest';
import { errorAt, nearest, warningAt, withoutErrors } from '../../src/pipeline/findings.ts';

describe('nearest', () => {
  const fields = ['title', 'shortTitle', 'published', 'publisher', 'contentNote'];

  test.each([
    ['short_title', 'shortTitle'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['publishd', 'published'],
    ['content-note', 'contentNote'],
  ])('“%s” was meant to be “%s”', (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  test('nothing is near a word that is quite another', () => {
    expect(nearest('colour', fields)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});

test('warnings do not stop a build, and an error does', () => {
  const at = { line: 2, column: 3 };
  const warning = warningAt('full.md', at, 'some-rule', 'look at this');
  const error = errorAt('full.md', at, 'some-rule', 'this is wrong', { found: 'x', expected: 'y' });
  expect(withoutErrors([warning, warning])).toBe(true);
  expect(withoutErrors([warning, error])).toBe(false);
  expect(error).toEqual({
    rule: 'some-rule',
    severity: 'error',
    file: 'full.md',
    line: 2,
    column: 3,
    message: 'this is wrong',
    found: 'x',
    expected: 'y',
  });
});
