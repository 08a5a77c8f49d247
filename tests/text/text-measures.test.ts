import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/text/text-measures.ts';

describe('measureText', () => {
  test('counts by hand', () => {
    const measures = measureText(['She met the cat. It sat on the wall of our house, and slept.']);
    expect(measures).toMatchObject({ words: 14, sentences: 2, unfamiliar: 0, hardWords: [] });
    // Shares are held against those of most texts, as though 25 words of such a text stood beside them.
    expect(measures.people).toBeCloseTo((2 + 0.045 * 25) / (14 + 25));
    expect(measures.ofs).toBeCloseTo((1 + 0.023 * 25) / (14 + 25));
    expect(measures.abstract).toBeCloseTo((0.028 * 25) / (14 + 25));
    expect(measures.stretch).toBeCloseTo((14 + 25) / (3 + 25 / 8.1));
    expect(measures.syllables).toBe(1);
  });

  test('is nought where there is nothing to read', () => {
    for (const value of Object.values(measureText(['', ' … '])))
      expect([0, [], undefined]).toContainEqual(value);
  });

  test('lists what most pupils of eleven do not know, the hardest first, and no names', () => {
    const { hardWords, unfamiliar } = measureText(['Mr Okonkwo saw the statutory abbey in Wexelburg.']);
    expect(hardWords).toEqual(['statutory', 'abbey']);
    expect(unfamiliar).toBeCloseTo(2 / 8);
  });

  test('counts a sentence that was cut off for a part of one', () => {
    const whole = 'We went out to look at the sea. It was grey and cold all day long.';
    expect(measureText([`${whole} Then we`]).sentences).toBeCloseTo(2.25);
    expect(measureText([`${whole} Then we.`]).sentences).toBe(3);
  });

  test('takes headings and items of lists for whole sentences', () => {
    expect(measureText(['one thing\nanother thing\na third thing']).sentences).toBe(3);
    expect(measureText(['It rained. It rained again.\nA thing']).sentences).toBe(3);
  });

  test('variety falls when words come again', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`,
    ).join(' ');
    expect(measureText([many]).variety).toBe(1);
    expect(measureText(['this and that '.repeat(20)]).variety).toBeCloseTo(3 / 50);
  });

  test('reads a long text in time that grows with its length', () => {
    const text = 'The council met on Monday, and nobody came. '.repeat(3000);
    const start = performance.now();
    expect(measureText([text]).words).toBe(24_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
