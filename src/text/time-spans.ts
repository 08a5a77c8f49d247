import type { Numeral } from './numerals.ts';

/** A length of time in a text: 1.5 and 18 months for “a year and a half”. */
export interface TimeSpan {
  /** As written, in years or in months. */
  readonly value: number;
  readonly months: number;
  /** Both in UTF-16 units; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

/** “18 months”, “one and a half years”, “two years and a half”; nothing where no time is counted. */
export function spanOf(text: string, numeral: Numeral): TimeSpan | undefined {
  const after = /^[\s-](year|month)s?(?!\p{L})( and a half)?/iu.exec(
    text.slice(numeral.end, numeral.end + 20),
  );
  if (!after) return undefined;
  const value = numeral.value + (after[2] ? 0.5 : 0);
  return {
    value,
    months: value * monthsIn(after[1]),
    start: numeral.start,
    end: numeral.end + (after[2] ? after[0].length : 0),
  };
}

/** “A year and a half” and “half a year”, where no number stands; in English only. */
export function bareSpans(text: string, lang: string): TimeSpan[] {
  if (!/^en\b/i.test(lang)) return [];
  return [...text.matchAll(/(?<![\p{L}-])(?:an? (year|month) and a half|half an? (year))(?!\p{L})/giu)].map(
    ({ 0: words, 1: unit, index }) => {
      const value = unit ? 1.5 : 0.5;
      return { value, months: value * monthsIn(unit ?? 'year'), start: index, end: index + words.length };
    },
  );
}

function monthsIn(unit = ''): number {
  return unit.toLowerCase() === 'year' ? 12 : 1;
}
