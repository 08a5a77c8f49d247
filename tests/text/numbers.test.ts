import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/text/numbers.ts';

function read(text: string, lang?: string) {
  return figures(text, lang).map(({ unit, value }) => [unit, value]);
}

describe('figures', () => {
  test.each<[string, [string, number][]]>([
    [
      '48%, 48 per cent and forty-eight percent',
      [
        ['percent', 48],
        ['percent', 48],
        ['percent', 48],
      ],
    ],
    [
      'from 1 to 65 per 10,000',
      [
        ['share', 0.0001],
        ['share', 0.0065],
      ],
    ],
    [
      '3.6–4.7% or between 3 and 5 per cent',
      [
        ['percent', 3.6],
        ['percent', 4.7],
        ['percent', 3],
        ['percent', 5],
      ],
    ],
    [
      '£3–4 million and £30 to £40',
      [
        ['GBP', 3e6],
        ['GBP', 4e6],
        ['GBP', 30],
        ['GBP', 40],
      ],
    ],
    [
      'in 2009–10 and 2015/16',
      [
        ['year', 2009],
        ['year', 2010],
        ['year', 2015],
        ['year', 2016],
      ],
    ],
    [
      'the Children Act 2004 and 2,004 children',
      [
        ['year', 2004],
        ['count', 2004],
      ],
    ],
    [
      'on 17 February 2015, nine areas',
      [
        ['day', 20_150_217],
        ['count', 9],
      ],
    ],
    [
      'one in three, half, two thirds',
      [
        ['share', 1 / 3],
        ['share', 0.5],
        ['share', 2 / 3],
      ],
    ],
    ['for every 10,000 children, 65 were known', [['share', 0.0065]]],
    [
      'twice as many, doubled',
      [
        ['count', 2],
        ['count', 2],
      ],
    ],
    ['48 y cant', [['percent', 48]]],
  ])('in “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Call 0800 1111, 116 123 or 999. Ring 101. Text SHOUT to 85258.',
    'Call +44 20 7946 0000 or 020 7946 0000, 24 hours a day, 7 days a week.',
    'See paragraph 3.12, pages 4–5, sections 3, 4 and 5, Figure 2 and notes 432 to 436.',
    'https://example.org/2015/12/x?y=3 and www.example.uk/44 and name9@example.org',
    'One of them, no one, one day, the two, two of us, one or two.',
    'COVID-19, 24/7, MP3, section 8A.',
  ])('are none in “%s”', text => {
    expect(read(text)).toEqual([]);
  });

  test('know the words that declare a rounding', () => {
    const roundings = figures('about half, nearly 17,000, more than £40, just under a third, under 18').map(
      figure => figure.rounding,
    );
    expect(roundings).toEqual(['about', 'less', 'more', 'less', undefined]);
  });

  test('are given as written, with their place', () => {
    expect(figures('So 48 per cent, £40 and 1 in 3.')).toEqual([
      { value: 48, unit: 'percent', text: '48 per cent', start: 3 },
      { value: 40, unit: 'GBP', text: '£40', start: 16 },
      { value: 1 / 3, unit: 'share', text: '1 in 3', start: 24, parts: [1, 3] },
    ]);
  });

  test('never throw, are numbers, stand where they say and in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'half',
        'a',
        'third',
        'one',
        'in',
        'every',
        '10,000',
        '48',
        '%',
        '£',
        'per cent',
        'to',
        '–',
        'and',
        'hundred',
      ),
      fc.constantFrom(
        'million',
        '17',
        'February',
        '2015',
        '2009–10',
        'of',
        'twenty',
        '.',
        '½',
        '3.5',
        '0800 1111',
        'between',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map(parts => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('en-GB', 'cy', 'de', 'fr', 'ar', 'not a tag'), (words, lang) => {
        let start = 0;
        for (const figure of figures(words, lang)) {
          expect(words.slice(figure.start, figure.start + figure.text.length)).toBe(figure.text);
          expect(figure.text).not.toBe('');
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.start).toBeGreaterThanOrEqual(start);
          start = figure.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
