import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

describe('how many letters are wrong', () => {
  test.each([
    ['exclusion', 'exclusion', 0],
    ['exlusion', 'exclusion', 1],
    ['excllusion', 'exclusion', 1],
    ['exclosion', 'exclusion', 1],
    ['exclsuion', 'exclusion', 1],
    ['exlusoin', 'exclusion', 2],
  ])('in %s for %s', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test('is counted no further than asked', () => {
    expect(editDistance('park', 'library', 2)).toBe(3);
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });
});
