import { describe, expect, test } from 'vitest';
import { readQuery } from '../../src/search/query.ts';

const read = (typed: string, isFinished = false) => readQuery(typed, ['en'], isFinished);

describe('a query', () => {
  test('has the words that say something', () => {
    expect(read('what is an exclusion?').wanted.map(({ plain }) => plain)).toEqual(['exclusion']);
  });

  test('may have a last word that is still being typed', () => {
    expect(read('sent ho').wanted.map(({ isGrowing }) => isGrowing)).toEqual([false, true]);
    expect(read('sent home ').wanted.some(({ isGrowing }) => isGrowing)).toBe(false);
    expect(read('sent home', true).wanted.some(({ isGrowing }) => isGrowing)).toBe(false);
  });

  test('has phrases in quotation marks of any shape', () => {
    expect(read('“sent home” and "free school meals" «never»').phrases).toEqual([
      ['sent', 'home'],
      ['free', 'school', 'meals'],
    ]);
  });

  test('may be a number', () => {
    expect(read('3.12').number).toBe('3.12');
    expect(read(' #4 ').number).toBe('4');
    expect(read('48%').number).toBeUndefined();
  });

  test('is cut where it is endless', () => {
    expect(read('word '.repeat(5000)).stems.length).toBeLessThanOrEqual(16);
  });
});
