import { rulesOf } from './language.ts';

/** A number as it stands in a text, in digits or in words, before anybody asks what it counts. */
export interface Numeral {
  readonly value: number;
  /** Both in UTF-16 units; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
  readonly inWords: boolean;
  /** What “million” in “3 million” multiplies by, else 1. */
  readonly scale: number;
}

const small = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + at * 10]),
);
const scales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const numberWord = [...small.keys(), ...tens.keys(), ...scales.keys()].join('|');
const scaleWord = [...scales.keys()].join('|');
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:half an? (?=${scaleWord}))?(?:an? (?=${scaleWord}))?(?:${numberWord})(?:(?:[\\s-]+(?:and\\s+)?)(?:${numberWord})(?!\\p{L}))*(?!\\p{L})`,
  'giu',
);

/**
 * The numbers of a text in reading order: “1,000”, “3.5 million”, “nine”, “two hundred and five”, “two and a half”.
 * Numbers in words are known in English only; `lang` (BCP 47) tells which marks part thousands and decimals.
 */
export function numerals(text: string, lang = 'en-GB'): Numeral[] {
  const found = [...digitNumerals(text, lang), ...(/^en\b/i.test(lang) ? wordNumerals(text) : [])];
  return found.map(numeral => withHalf(text, numeral)).sort((a, b) => a.start - b.start);
}

function digitNumerals(text: string, lang: string): Numeral[] {
  const { group, decimal } = separators(lang);
  const number = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?(?!\\d)|\\d+(?:${decimal}\\d+)?`;
  // Behind a letter it is a name (MP3, r3); a letter behind it makes it one too (4G, 8A), save a few endings.
  const pattern = new RegExp(
    `(?<![\\p{L}\\d]|\\d[.,])(${number})(?:(\\s(?:${scaleWord})|bn)(?!\\p{L})|(?=(?:s|p|m|[ap]m)?(?![\\p{L}\\d])))`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(match => {
    const [all, digits = '', scaled = ''] = match;
    const plain = digits.replace(new RegExp(group, 'g'), '').replace(new RegExp(decimal), '.');
    const scale = scaled === 'bn' ? 1e9 : (scales.get(scaled.trim().toLowerCase()) ?? 1);
    return {
      value: Number(plain) * scale,
      start: match.index,
      end: match.index + all.length,
      inWords: false,
      scale,
    };
  });
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/** By language: asking for its rules takes longer than reading a paragraph. */
const knownSeparators = new Map<string, Separators>();

/** The marks of a language as patterns. Whatever it uses, a thin or unbreakable space may part thousands. */
function separators(lang: string): Separators {
  const known = knownSeparators.get(lang);
  if (known) return known;
  const parts = new Intl.NumberFormat(rulesOf(lang)).formatToParts(123456.7);
  const mark = (type: 'group' | 'decimal') => parts.find(part => part.type === type)?.value ?? '';
  const literal = (value: string) => value.replace(/[.’']/g, '\\$&');
  const found = {
    group: `(?:${literal(mark('group'))}|[\\u00A0\\u2009\\u202F])`,
    decimal: literal(mark('decimal')),
  };
  knownSeparators.set(lang, found);
  return found;
}

function wordNumerals(text: string): Numeral[] {
  return [...text.matchAll(inWords)].flatMap(match => {
    const tokens = [...match[0].matchAll(/half an?|[a-z]+/gi)].map(token => ({
      word: token[0].toLowerCase(),
      start: match.index + token.index,
      end: match.index + token.index + token[0].length,
    }));
    return readRun(tokens);
  });
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a run of number words, which may be several numbers: “one two three”, “one hundred and five hundred”. */
function readRun(tokens: readonly Token[]): Numeral[] {
  const found: Numeral[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number = readNumber(tokens, at);
    const first = tokens[at];
    const last = tokens[(number?.next ?? 0) - 1];
    if (number && first && last) {
      found.push({
        value: number.value,
        start: first.start,
        end: last.end,
        inWords: true,
        scale: number.scale,
      });
    }
    at = number?.next ?? at + 1;
  }
  return found;
}

/** Groups with falling scales: “two million three hundred thousand and five”. */
function readNumber(tokens: readonly Token[], from: number) {
  let value = 0;
  let scale = 1;
  let below = Number.POSITIVE_INFINITY;
  let next = from;
  for (;;) {
    const group = readGroup(tokens, next > from ? skipAnd(tokens, next) : next);
    const groupScale = group && scales.get(tokens[group.next]?.word ?? '');
    if (!group || (groupScale ?? 1) >= below) break;
    value += group.value * (groupScale ?? 1);
    scale = Math.max(scale, groupScale ?? group.scale);
    next = group.next + (groupScale ? 1 : 0);
    if (!groupScale) break;
    below = groupScale;
  }
  return next > from ? { value, scale, next } : undefined;
}

/** A number below a thousand: “five”, “forty-eight”, “a hundred”, “two hundred and five”. */
function readGroup(tokens: readonly Token[], from: number) {
  const head = readTens(tokens, from);
  if (!head || tokens[head.next]?.word !== 'hundred') return head && { ...head, scale: 1 };
  const tail = readTens(tokens, skipAnd(tokens, head.next + 1));
  const hundreds = head.value * 100;
  return tail
    ? { value: hundreds + tail.value, scale: 100, next: tail.next }
    : { value: hundreds, scale: 100, next: head.next + 1 };
}

function readTens(tokens: readonly Token[], from: number) {
  const word = tokens[from]?.word ?? '';
  if (word.startsWith('half')) return { value: 0.5, next: from + 1 };
  if (word === 'a' || word === 'an') return { value: 1, next: from + 1 };
  const ten = tens.get(word);
  const unit = small.get(tokens[from + 1]?.word ?? '') ?? 0;
  if (ten !== undefined)
    return { value: ten + (unit < 10 ? unit : 0), next: from + (unit > 0 && unit < 10 ? 2 : 1) };
  const value = small.get(word);
  return value === undefined ? undefined : { value, next: from + 1 };
}

/** Passes “and” unless a number of its own follows, as in “between one hundred and five hundred”. */
function skipAnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== 'and') return at;
  const after = readTens(tokens, at + 1);
  return after && !scales.has(tokens[after.next]?.word ?? '') ? at + 1 : at;
}

/** What a sign for a fraction is worth. */
export const fractionSigns: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
]);

/** Adds what “½” or “and a half” after a number adds. */
function withHalf(text: string, numeral: Numeral): Numeral {
  const sign = fractionSigns.get(text[numeral.end] ?? '');
  if (sign) return { ...numeral, value: numeral.value + sign[0] / sign[1], end: numeral.end + 1 };
  const match = new RegExp(
    `^ and (?:a (half|quarter)|three quarters)(?: (${scaleWord}))?(?!\\p{L})`,
    'iu',
  ).exec(text.slice(numeral.end, numeral.end + 40));
  if (!match) return numeral;
  const part = match[1] === undefined ? 0.75 : match[1].toLowerCase() === 'half' ? 0.5 : 0.25;
  const scale = scales.get(match[2]?.toLowerCase() ?? '') ?? 1;
  return {
    ...numeral,
    value: match[2] === undefined ? numeral.value + part * numeral.scale : (numeral.value + part) * scale,
    end: numeral.end + match[0].length,
  };
}
