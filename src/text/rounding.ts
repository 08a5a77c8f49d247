/** How a writer declares that a number is rounded or a bound, and to which side. */
export type Rounding = 'about' | 'less' | 'more';

/** What the words around a number say of it. */
export interface Declared {
  readonly rounding?: Rounding;
  /** It only says on which side of a number the true one lies, be it far from it. */
  readonly bound?: true;
  /** The number itself is left out: “more than 48” is not said of 48. */
  readonly strict?: true;
}

/** In the order in which they are tried: “no more than” is not “more than”. */
const sides: readonly (readonly [declared: Declared, words: string])[] = [
  [{ rounding: 'less', bound: true }, '(?:no|not) (?:more|greater|higher) than|up to|at most'],
  [
    { rounding: 'more', bound: true },
    '(?:no|not) (?:fewer|less|lower) than|at least|a minimum of|upwards of',
  ],
  [{ rounding: 'less' }, 'nearly|almost'],
  [{ rounding: 'less', strict: true }, 'just under|just below'],
  [{ rounding: 'more', strict: true }, 'just over|just above'],
  [{ rounding: 'less', bound: true, strict: true }, '(?:less|fewer|lower|smaller) than|under|below'],
  [
    { rounding: 'more', bound: true, strict: true },
    '(?:more|greater|higher|larger) than|over|above|in excess of|exceed(?:s|ed|ing)?',
  ],
  [{ rounding: 'about' }, 'about|around|roughly|approximately|close to'],
];
const before = sides.map(
  ([declared, words]) => [declared, new RegExp(`\\b(?:${words})\\s+(?:an?\\s+)?[£$€]?$`, 'i')] as const,
);

/** “48 or more”, “16 and over”, “500+”. */
const after =
  /^(?:(\+)|(?:\s[\p{L}-]+){0,2}?\s(?:or (?:(more|over|above|older|upwards|higher)|less|fewer|under|below|younger|lower)|and (?:(over|above|older|upwards)|under|below|younger)))(?![\p{L}\d])/iu;

/** “Under 18” is an age, “over 3 years” a time in which something happens: neither compares with a number. */
const agesAndTimes = /^(?:s(?!\p{L})|[\s-](?:years?|months?|weeks?|days?|hours?|minutes?)(?!\p{L}))/iu;
const mostAge = 25;

/** What the words before and after a number declare; `counted` is the number where it counts something. */
export function declaredRounding(textBefore: string, textAfter: string, counted?: number): Declared {
  const [declared] = before.find(([, pattern]) => pattern.test(textBefore)) ?? [];
  if (declared) return isAgeOrTime(textBefore, textAfter, counted) ? {} : declared;
  const match = after.exec(textAfter);
  if (!match) return {};
  return { rounding: match[1] || match[2] || match[3] ? 'more' : 'less', bound: true };
}

function isAgeOrTime(textBefore: string, textAfter: string, counted?: number): boolean {
  if (counted === undefined || !/\b(?<!just )(?:over|under|above|below)\s+$/i.test(textBefore)) return false;
  return counted <= mostAge || agesAndTimes.test(textAfter);
}
