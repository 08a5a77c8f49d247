import { fractionSigns, type Numeral } from './numerals.ts';

/** A fraction of a whole in a text: “1 in 3”, “two thirds”, “half”. */
export interface Share {
  /** 0.5 for “half”. */
  readonly value: number;
  /** 1 and 3 of “1 in 3”. */
  readonly parts: readonly [number, number];
  /** Both in UTF-16 units; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

/** “1 in 3”, “nine out of ten”, “65 in every 10,000”, “1 child per 100”, “£51 of every £100”. */
export function shareOf(text: string, part: Numeral, whole: Numeral): Share | undefined {
  const between = text.slice(part.end, whole.start);
  const year = /^(?:18|19|20)\d\d$/.test(text.slice(whole.start, whole.end));
  const said =
    /^(?:\s+[\p{L}-]+){0,3}?\s+(?:(?:in|out of|of|for) (?:every|each)|per|out of)\s+[£$€]?$/u.test(between) ||
    (bareIn.test(between) && !year && !timeSpans.test(text.slice(whole.end, whole.end + 12)));
  return said ? share(part.value, whole.value, part.start, whole.end) : undefined;
}

/** “1 in 3”, “1-in-3”, “one child in three”; but “37 recommendations in six reports” is no share. */
const bareIn =
  /^(?:\s+(?:young\s+)?(?:child|children|people|person|pupils?|girls?|boys?|famil(?:y|ies)|students?|teenagers?|women|woman|men|man))?\s+in\s+$|^-in-$/i;

/** “3 in 12 months” is no share. */
const timeSpans = /^[\s-]+(?:second|minute|hour|day|night|week|month|year|decade)/i;

/** “Out of every 100 families, 32 have children”. */
export function shareOfEvery(text: string, whole: Numeral, part: Numeral): Share | undefined {
  const before = /\b(?:(?:out of|of|for|in) (?:every|each)|out of)\s+[£$€]?$/i.test(
    text.slice(Math.max(0, whole.start - 30), whole.start),
  );
  const between = /^(?:\s+[\p{L}-]+){0,5}?,?(?:\s+[\p{L}-]+){0,4}?\s+[£$€]?$/u.test(
    text.slice(whole.end, part.start),
  );
  return before && between ? share(part.value, whole.value, whole.start, part.end) : undefined;
}

function share(part: number, whole: number, start: number, end: number): Share | undefined {
  return part <= whole && whole >= 2 ? { value: part / whole, parts: [part, whole], start, end } : undefined;
}

const names = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;
const wholes: ReadonlyMap<string, number> = new Map([
  ...names.map((name, at) => [name, at + 2] as const),
  ['halve', 2],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
const fractionAfter = new RegExp(`^[\\s-](${[...wholes.keys()].join('|')})(s?)(?!\\p{L})`, 'iu');

/** “two thirds”, “one-fifth”: a number and the name of a part. */
export function namedShare(text: string, numeral: Numeral): Share | undefined {
  const match = fractionAfter.exec(text.slice(numeral.end, numeral.end + 14));
  if (!match || (match[2] === 's') !== numeral.value > 1) return undefined;
  return share(numeral.value, wholeOf(match[1]), numeral.start, numeral.end + match[0].length);
}

function wholeOf(name = ''): number {
  return wholes.get(name.toLowerCase()) ?? 1;
}

/** “half”, “a third”, “a quarter”, “½”, where no number stands before them; the words in English only. */
export function bareShares(text: string, lang: string): Share[] {
  const signs = [...text.matchAll(/[½¼¾⅓⅔]/g)].flatMap(({ 0: sign, index }) => {
    const [part, whole] = fractionSigns.get(sign) ?? [1, 1];
    return share(part, whole, index, index + 1) ?? [];
  });
  if (!/^en\b/i.test(lang)) return signs;
  const named = [...text.matchAll(half), ...text.matchAll(aPart)].flatMap(
    match => share(1, wholeOf(match[1]), match.index, match.index + match[0].length) ?? [],
  );
  return [...signs, ...named];
}

/** Not “half an hour”, “half-term”, “the second half”. */
const half =
  /(?<![\p{L}-])(?<!\b(?:first|second|other|latter|better|next|last) )(half)(?![\p{L}-]|\s+(?:an?\s+(?:hour|minute|second|day|mile|dozen)|past|term|way|time|brother|sister)(?!\p{L}))/giu;

/** “a third” is a share before “of”, a verb or the end of a clause; “a third report” is not. */
const aPart = new RegExp(
  `(?<!\\p{L})an? (${names.slice(1).join('|')})(?!\\p{L}| of an hour| past)(?=\\s*(?:[.,;:!?)–]|$)|\\s+(?:of|were|was|are|is|had|have|has|said|say|did|do|told|felt|knew|got|more|less|in|to|as|who)(?!\\p{L}))`,
  'giu',
);
