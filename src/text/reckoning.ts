import { tellingShare } from './common-words.ts';
import type { Figure } from './numbers.ts';
import { couldBeRounded, isRoundingOf, saysSame } from './same-figure.ts';
import { sentences } from './sentences.ts';
import { stemOf } from './stems.ts';
import { words } from './words.ts';

/** Below it, any two numbers make any other. */
const leastCount = 20;
/** Of few, shares are said seldom and found too easily. */
export const leastWhole = 10;
/** In shares of a whole. What is computed and rounded as well may be no further off than this. */
const mostRounded = 0.02;

const addingWords =
  /(?<!\p{L})(?:totals?|altogether|together|in all|overall|combined|both|either|or|add(?:s|ed)? up|between them|sum)(?!\p{L})/iu;
const comparingWords =
  /(?<!\p{L})(?:more|fewer|less|rose|risen|rise|fell|fallen|fall|grew|grown|growth|increas\p{L}*|decreas\p{L}*|drop\p{L}*|cut|reduc\p{L}*|differen\p{L}*|extra|up by|down by|went (?:up|down)|gap|higher|lower|gained|lost|saved|left)(?!\p{L})/iu;
/** “One in three felt unsafe” lets nobody say that two in three felt unsafe. */
const restWords =
  /(?<!\p{L})(?:not|never|no|none|nobody|without|rest|others?|remain\p{L}*|cannot|\p{L}+n[’']t)(?!\p{L})/iu;

/** What a sentence says of how its figures were made. */
export interface Reckoning {
  readonly adds: boolean;
  readonly compares: boolean;
  /** Of a whole, what is left. */
  readonly leaves: boolean;
}

/** Whether a sentence says that it adds, that it compares, or that it tells of the rest. */
export function reckoningOf(sentence: string): Reckoning {
  return {
    adds: addingWords.test(sentence),
    compares: comparingWords.test(sentence),
    leaves: restWords.test(sentence),
  };
}

/** True of a sum of money, and of a count that is not made by nearly any two numbers. */
export function isAmount({ unit, value }: Figure): boolean {
  return (unit === 'count' && value >= leastCount) || unit === 'GBP' || unit === 'EUR' || unit === 'USD';
}

/** True of a part of a whole, in whatever form. */
export function isPart({ unit }: Figure): boolean {
  return unit === 'percent' || unit === 'share';
}

/** The same figure as a fraction of its whole, where it is in per cent. */
export function asShare(figure: Figure): Figure {
  return figure.unit === 'percent' ? { ...figure, value: figure.value / 100 } : figure;
}

/**
 * True where `figure` says the fraction `value` of a whole. A whole per cent stands for what rounds to it; any other share
 * must be exact or declare that it is rounded.
 */
export function saysShare(value: number, figure: Figure): boolean {
  const made: Figure = { value: value * 100, unit: 'percent', text: '', start: 0 };
  if (saysSame(made, figure)) return true;
  if (figure.rounding && isRoundingOf(made, figure))
    return Math.abs(value - asShare(figure).value) <= mostRounded;
  const isWhole = figure.unit === 'percent' && Number.isInteger(figure.value) && !figure.strict;
  return isWhole && figure.value > 0 && figure.value < 100 && Math.round(value * 100) === figure.value;
}

/** True where `figure` says the amount `value`, in its own unit, exactly or by a rounding that it declares. */
export function saysValue(value: number, figure: Figure): boolean {
  if (Math.abs(value - figure.value) <= 1e-9 * Math.max(1, figure.value)) return !figure.strict;
  if (!figure.rounding) return false;
  const made: Figure = { value, unit: figure.unit, text: '', start: 0 };
  return isRoundingOf(made, figure) && couldBeRounded(made, figure);
}

/** How many digits of a figure count: 3 of 1,230 and of 1.23. */
export function digitsOf({ value }: Figure): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** The sentence of a text that the place `at` lies in, in UTF-16 units. */
export function sentenceAround(text: string, at: number): string {
  const around = sentences(text).find(
    ({ start, text: sentence }) => start <= at && at < start + sentence.length,
  );
  return around?.text ?? text;
}

/** The stems of the words of a text that tell what it is about. */
export function tellingStems(text: string): string[] {
  return words(text)
    .map(word => stemOf(word.toLowerCase()))
    .filter(stem => /\p{L}{3}/u.test(stem) && tellingShare(stem) > 0);
}
