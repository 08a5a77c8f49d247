import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, words } from '../../src/text/words.ts';

describe('words', () => {
  test.each([
    ["They can’t and won't.", ['They', 'can’t', 'and', "won't"]],
    ['1,000 children', ['1,000', 'children']],
    ['48% of boards', ['48', 'of', 'boards']],
    ['0.08 per cent at 10:30', ['0.08', 'per', 'cent', 'at', '10:30']],
    ['a well-known, cross‑party group', ['a', 'well-known', 'cross‑party', 'group']],
    ['2012–13 and yes—no', ['2012', '13', 'and', 'yes', 'no']],
    ['the boards’ plans', ['the', 'boards', 'plans']],
    ['e.g. the U.K. at gov.uk', ['e.g', 'the', 'U.K', 'at', 'gov.uk']],
    ['and/or', ['and', 'or']],
    ['It ended.Then it began.', ['It', 'ended', 'Then', 'it', 'began']],
    ['Crëyr ŷ caféaidd', ['Crëyr', 'ŷ', 'caféaidd']],
    ['co\u00ADoperation', ['co\u00ADoperation']],
    [' … – “” \n', []],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are counted', () => {
    expect(countWords('One in three, or 33%.')).toBe(5);
    expect(countWords('')).toBe(0);
  });

  test('stand in the text in this order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let from = 0;
        for (const word of words(text)) {
          const at = text.indexOf(word, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + word.length;
        }
      }),
    );
  });

  test('of two texts are those of one and of the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(words(`${one}\n${other}`)).toEqual([...words(one), ...words(other)]);
      }),
    );
  });
});
