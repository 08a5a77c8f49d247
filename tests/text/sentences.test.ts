import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

function split(text: string, lang?: string) {
  return sentences(text, lang).map(sentence => sentence.text);
}

describe('sentences', () => {
  test.each([
    [
      'a title before a name',
      'Dr. Atkinson led it. Mrs. Smith helped.',
      ['Dr. Atkinson led it.', 'Mrs. Smith helped.'],
    ],
    [
      '“e.g.” and “i.e.”',
      'Some, e.g. Ofsted, came. Others, i.e. We, left.',
      ['Some, e.g. Ofsted, came.', 'Others, i.e. We, left.'],
    ],
    [
      'a number after “Fig.” or “No.”',
      'See Fig. 3. It shows No. 10. It is clear.',
      ['See Fig. 3.', 'It shows No. 10.', 'It is clear.'],
    ],
    [
      '“No.” as an answer',
      'Is it your fault? No. It never is.',
      ['Is it your fault?', 'No.', 'It never is.'],
    ],
    ['“U.K.” inside a sentence', 'The U.K. Government agreed.', ['The U.K. Government agreed.']],
    [
      '“U.K.” at the end of one',
      'It holds in the U.K. The law says so.',
      ['It holds in the U.K.', 'The law says so.'],
    ],
    [
      'decimals',
      'It was 48.5 per cent. In 2012 it was 3.9.',
      ['It was 48.5 per cent.', 'In 2012 it was 3.9.'],
    ],
    ['quotation marks', 'She said “Stop.” Then he left.', ['She said “Stop.”', 'Then he left.']],
    [
      'a question inside quotation marks',
      '“Is it my fault?” she asked. It is not.',
      ['“Is it my fault?” she asked.', 'It is not.'],
    ],
    [
      'a question, a dash and a speaker',
      '“Why?” – he asked. Nobody knew.',
      ['“Why?” – he asked.', 'Nobody knew.'],
    ],
    [
      'an ellipsis that ends',
      'They waited… Then it came. They waited... Nobody came.',
      ['They waited…', 'Then it came.', 'They waited...', 'Nobody came.'],
    ],
    ['an ellipsis that goes on', 'They waited… and waited.', ['They waited… and waited.']],
    ['words left out', 'the … Government and the ... Office', ['the … Government and the ... Office']],
    [
      '“etc.” at the end',
      'Bread, milk, etc. The shop was shut.',
      ['Bread, milk, etc.', 'The shop was shut.'],
    ],
    ['“etc.” in the middle', 'Bread, milk, etc. and eggs.', ['Bread, milk, etc. and eggs.']],
    [
      'initials',
      'It was led by J. K. Smith. A plan followed.',
      ['It was led by J. K. Smith.', 'A plan followed.'],
    ],
    [
      'a letter at the end',
      'There was a plan B. Then it was dropped.',
      ['There was a plan B.', 'Then it was dropped.'],
    ],
    [
      'times of day',
      'It shut at 3 p.m. The end came at 4 p.m. on Monday.',
      ['It shut at 3 p.m.', 'The end came at 4 p.m. on Monday.'],
    ],
    [
      'items of a list, one a line',
      'Ask\nTell an adult. Then wait\nRest',
      ['Ask', 'Tell an adult.', 'Then wait', 'Rest'],
    ],
    ['labels of items', '1. Call 999. 2. Wait.', ['1. Call 999.', '2. Wait.']],
    ['an abbreviation before a line break', 'Ask Dr.\nSmith came.', ['Ask Dr.', 'Smith came.']],
    ['brackets', 'They went. (It was late.) Nobody saw.', ['They went.', '(It was late.)', 'Nobody saw.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('are none where there are no words', () => {
    expect(split('')).toEqual([]);
    expect(split(' … \n – ')).toEqual([]);
  });

  test('begin where they say', () => {
    expect(sentences('  Ask. \n Tell.')).toEqual([
      { text: 'Ask.', start: 2 },
      { text: 'Tell.', start: 9 },
    ]);
  });

  test('are found in other languages, and where the language is no tag at all', () => {
    expect(split('Mae’n dda. Da iawn.', 'cy')).toEqual(['Mae’n dda.', 'Da iawn.']);
    expect(split('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  test('are the same in a long text as in a short one', () => {
    const paragraph = 'Dr. Smith asked: “Is it better?” Nobody knew. It was 3.5 per cent. ';
    const long = sentences(paragraph.repeat(300));
    expect(new Set(long.map(sentence => sentence.text))).toEqual(new Set(split(paragraph)));
    expect(long).toHaveLength(300 * split(paragraph).length);
  });

  test('take no longer than they are long', () => {
    const begin = performance.now();
    expect(sentences('It is so. '.repeat(20_000))).toHaveLength(20_000);
    expect(sentences('word '.repeat(40_000))).not.toEqual([]);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  const prose = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Dr.',
          'e.g.',
          'U.K.',
          'etc.',
          'No.',
          '3.5',
          '“Why?”',
          '…',
          '...',
          '\n',
          'J.',
          'said',
          'The',
          '1.',
          '!',
          '48%',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 30 },
    )
    .map(parts => parts.join(' '));

  test('point at the text, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(prose, text => {
        let end = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.start + sentence.text.length;
        }
      }),
    );
  });

  test('lose no letter or digit, whatever the text', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(prose, text => {
        expect(letters(split(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
