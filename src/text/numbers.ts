import { type DateMention, dates } from './dates.ts';
import { type Amount, amountOf } from './money.ts';
import { type Numeral, numerals } from './numerals.ts';
import { type Declared, declaredRounding } from './rounding.ts';
import { bareShares, namedShare, shareOf, shareOfEvery } from './shares.ts';
import { bareSpans, spanOf } from './time-spans.ts';

/**
 * What a figure is a number of. `percent` is 48 for 48%; `share` is the fraction of a whole, 0.5 for “half” and
 * 0.0065 for “65 in every 10,000”; dates are numbers such as 20150217.
 */
export type Unit = Amount['unit'] | DateMention['unit'] | 'count' | 'percent' | 'share' | 'year';

/** A number that says something about the world, as measured in a text. */
export interface Figure extends Declared {
  readonly value: number;
  readonly unit: Unit;
  /** As written, such as “48 per cent”. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** 1 and 3 of “1 in 3”. */
  readonly parts?: readonly [number, number];
  /** How long it is, where it is a time in years or months. */
  readonly months?: number;
}

interface Found extends Omit<Figure, 'text' | keyof Declared> {
  readonly end: number;
}

/**
 * The figures of a text in reading order: counts, percentages, fractions, money, years and dates, in digits or (in
 * English) in words. Left out: telephone numbers, references to paragraphs and pages, addresses, and “one” and “two”
 * where they stand for a person or thing.
 */
export function figures(text: string, lang = 'en-GB'): Figure[] {
  const plain = withoutNames(text);
  const calendar = dates(plain, lang);
  const undated = blank(plain, calendar);
  const spans = bareSpans(undated, lang).map(span => ({ unit: 'count' as const, ...span }));
  const rest = blank(undated, spans);
  const numbers = numerals(rest, lang);
  const counted = fromNumerals(rest, numbers);
  const shares = bareShares(blank(rest, [...numbers, ...counted]), lang).map(share => ({
    unit: 'share' as const,
    ...share,
  }));
  const found: Found[] = [...calendar, ...spans, ...counted, ...shares, ...doubles(rest, lang)];
  return found
    .map(({ end, ...figure }) => ({
      ...figure,
      text: text.slice(figure.start, end),
      ...declaredRounding(
        text.slice(Math.max(0, figure.start - 30), figure.start),
        text.slice(end, end + 60),
        figure.unit === 'count' ? figure.value : undefined,
      ),
    }))
    .sort((a, b) => a.start - b.start);
}

/** Numbers that name something, or belong to a turn of speech. */
const names = [
  // Bounded and tied to the start of a word, so that a text without spaces takes no longer than any other.
  /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@\S+|(?<![\w.-])(?:[\w-]{1,63}\.){1,6}(?:uk|org|com|net)\b(?:\/\S*)?/gi,
  // Telephone: any number with a leading nought, the European 116 numbers, and short ones after a word for calling.
  /(?<![\d.,])(?:\+44\s?|0)[1-9](?:[\s-]?\d){5,10}(?![\d%])|\b116[\s-]?\d{3}\b|(?<![£$€\d,.])\b999\b(?![,.]\d|%)/g,
  /\b(?:call|ring|phone|dial|NHS)\s+(?:on\s+)?\d{3,6}\b|\btext\s+(?:\S+\s+){0,3}?(?:to\s+)?\d{5,6}\b/gi,
  /\b(?:paragraphs?|paras?\.?|sections?|pages?|pp?\.|chapters?|figs?\.|figures?|tables?|annex(?:es)?|appendix|footnotes?|notes?|parts?|steps?|volumes?|recommendations?)\s+\d[\w.]*(?:(?:\s?[,–-]\s?|\s(?:to|and|or)\s)\d[\w.]*)*/gi,
  /\b24\/7\b|\b(?:24|twenty-four) hours a day\b|\b(?:7|seven) days a week\b|\bcovid-19\b/gi,
  // Times of day.
  /(?<![\d.,:£$€])\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]m\b|[ap]\.m\.)|\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[’']clock\b/gi,
  /\bone or two\b|\bone[- ]to[- ]one\b|\btwo-way\b|\bzero[- ]tolerance\b/gi,
  /\b(?:the|these|those|other|its|any)\s+two\b|\btwo of (?:them|us|you)\b|(?<!\b(?:in|of) )\btwo(?=\s*[.,;:!?)]|\s*$)/gim,
];

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replace(name, match => ' '.repeat(match.length)), text);
}

/** The text with some places emptied, so that all others keep their offsets. */
function blank(text: string, places: readonly { start: number; end: number }[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function fromNumerals(text: string, numbers: readonly Numeral[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const read = readFigure(text, numbers, at);
    found.push(...read.figures);
    at += read.used - 1;
  }
  return found;
}

interface ReadFigures {
  readonly figures: readonly Found[];
  /** How many numerals were read. */
  readonly used: number;
}

function readFigure(text: string, numbers: readonly Numeral[], at: number): ReadFigures {
  const [one, two, three] = numbers.slice(at, at + 3);
  if (!one) return { figures: [], used: 1 };
  const share = two && (shareOf(text, one, two) ?? shareOfEvery(text, one, two));
  if (share) return { figures: [{ unit: 'share', ...share }], used: 2 };
  if (two && isRange(text, one, two)) return readRange(text, [one, two, three]);
  const figure = simple(text, one);
  return { figures: figure ? [figure] : [], used: 1 };
}

/** “1 to 65 per 10,000”, “3.6–4.7%”, “£3–4 million”, “2009–10”: the second number tells what the first one is. */
function readRange(text: string, [one, two, three]: [Numeral, Numeral, Numeral | undefined]): ReadFigures {
  const share = three && shareOf(text, two, three);
  if (share) {
    const whole = share.parts[1];
    const first = { ...place(one), unit: 'share' as const, value: one.value / whole };
    return {
      figures: [
        { ...first, parts: [one.value, whole] },
        { unit: 'share', ...share },
      ],
      used: 3,
    };
  }
  const second = simple(text, two, one);
  const alone = simple(text, one);
  if (!second || !alone) return { figures: [alone, second].filter(figure => figure !== undefined), used: 2 };
  const money = alone.unit === 'GBP' || alone.unit === 'EUR' || alone.unit === 'USD';
  const scale = one.scale === 1 && one.value < 1000 ? two.scale : 1;
  const unit = alone.unit === 'count' && second.unit !== 'year' ? second.unit : alone.unit;
  const last: Found = money && second.unit === 'count' ? { ...second, unit: alone.unit } : second;
  return { figures: [{ ...alone, unit, value: alone.value * scale }, last], used: 2 };
}

/** “twice as many”, “doubled”. */
function doubles(text: string, lang: string): Found[] {
  if (!/^en\b/i.test(lang)) return [];
  return [
    ...text.matchAll(/\b(?:twice(?= (?:as|the|that|what)\b)|double(?= (?:the|that|what)\b)|doubled\b)/gi),
  ].map(({ 0: word, index }) => ({ unit: 'count', value: 2, start: index, end: index + word.length }));
}

function isRange(text: string, one: Numeral, two: Numeral): boolean {
  const between = text.slice(one.end, two.start);
  if (/^(?:%?\s?[–-]\s?|\s+to\s+|%\s+to\s+)[£$€]?$/.test(between)) return true;
  if (/^\/$/.test(between)) return isYear(text, one);
  return (
    /^\s+and\s+[£$€]?$/.test(between) &&
    /\bbetween\s+[£$€]?$/i.test(text.slice(Math.max(0, one.start - 20), one.start))
  );
}

function place(numeral: Numeral): { start: number; end: number } {
  return { start: numeral.start, end: numeral.end };
}

/** One number by itself; nothing where “one” only stands for somebody. `first` is the number a range begins with. */
function simple(text: string, numeral: Numeral, first?: Numeral): Found | undefined {
  const after = text.slice(numeral.end, numeral.end + 24);
  const percent = /^\s?(?:%|per\s?cent(?!\p{L})|percentage points?|y cant(?!\p{L}))/iu.exec(after)?.[0];
  if (percent)
    return { unit: 'percent', value: numeral.value, start: numeral.start, end: numeral.end + percent.length };
  const share = namedShare(text, numeral);
  if (share) return { unit: 'share', ...share };
  const amount = amountOf(text, numeral);
  if (amount) return amount;
  if (first && isYear(text, first) && /^\d\d$/.test(text.slice(numeral.start, numeral.end))) {
    const value = first.value - (first.value % 100) + numeral.value;
    return { unit: 'year', value: value < first.value ? value + 100 : value, ...place(numeral) };
  }
  if (isYear(text, numeral)) return { unit: 'year', value: numeral.value, ...place(numeral) };
  const span = spanOf(text, numeral);
  if (numeral.inWords && (span?.value ?? numeral.value) === 1) return undefined;
  if (span) return { unit: 'count', ...span };
  return { unit: 'count', value: numeral.value, ...place(numeral) };
}

/** Four digits between 1800 and 2099, written without a comma. */
function isYear(text: string, numeral: Numeral): boolean {
  return (
    numeral.value >= 1800 && numeral.value < 2100 && /^\d{4}$/.test(text.slice(numeral.start, numeral.end))
  );
}
