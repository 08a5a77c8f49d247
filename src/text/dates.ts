import { rulesOf } from './language.ts';

/** A date in a text as one number: a day YYYYMMDD, a month YYYYMM; of any year, a day MMDD, a month MM. */
export interface DateMention {
  readonly unit: 'day' | 'month' | 'day-of-year' | 'month-of-year';
  readonly value: number;
  /** Both in UTF-16 units; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

/**
 * The dates of a text that name a month, and dates in figures, in British order: “17 February 2015”, “the 17th of
 * Feb”, “3–5 March 2012” (two dates), “February 2015”, “2015-02-17”, “17/2/15”, and in English “in March”.
 */
export function dates(text: string, lang = 'en-GB'): DateMention[] {
  const months = monthNames(lang);
  const bare = /^en\b/i.test(lang) ? bareMonths(text, months) : [];
  return [...dayNumbers(text), ...monthDates(text, lang, months), ...bare].sort((a, b) => a.start - b.start);
}

function monthDates(text: string, lang: string, months: Months): DateMention[] {
  const names = alternatives(months);
  const day = String.raw`(?<!\p{L}|\d|[.,]\d{0,3})(\d{1,2})(?:st|nd|rd|th)?`;
  const pattern = new RegExp(
    [
      `(?:${day}(?:\\s?(?:–|-|to|and)\\s?|\\s+(?:to|and)\\s+))?${day}(?:\\s+of)?\\s+(${names})\\.?(?:,?\\s+(\\d{4}))?(?![\\p{L}\\d])`,
      // “May 17” may be anything; with a year or an ending it is a date.
      `(?<!\\p{L})(${names})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)(?:,?\\s+(\\d{4}))?|(\\d{1,2}),?\\s+(\\d{4})|(\\d{4}))(?![\\p{L}\\d])`,
    ].join('|'),
    // English names of months are told from “may” and “march” by their capital.
    /^en\b/i.test(lang) ? 'gu' : 'giu',
  );
  return [...text.matchAll(pattern)].flatMap(match => {
    const [all, first, second, after, yearAfter, ahead, ended, yearEnded, bare, yearBare, yearOnly] = match;
    const month = numberOf(months, after ?? ahead ?? '');
    const year = Number(yearAfter ?? yearEnded ?? yearBare ?? yearOnly ?? 0);
    const days = [first, second ?? ended ?? bare].filter(text => text !== undefined).map(Number);
    const place = { start: match.index, end: match.index + all.length };
    if (days.length === 0)
      return year ? [{ unit: 'month' as const, value: year * 100 + month, ...place }] : [];
    return days.flatMap(number => mention(number, month, year, place));
  });
}

/** “March” and “May” are also words and names, so that a month without day or year needs a preposition. */
function bareMonths(text: string, months: Months): DateMention[] {
  const before =
    '(?<=(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|last|next|to)[\\s-])';
  const pattern = new RegExp(`${before}(${alternatives(months)})(?![\\p{L}\\d]|\\.?\\s+\\d)`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    unit: 'month-of-year',
    value: numberOf(months, name),
    start: index,
    end: index + name.length,
  }));
}

function alternatives(months: Months): string {
  return [...months.keys()].map(name => name.replace(/\./g, '\\.')).join('|');
}

/** Where letters of either case are taken, the name as matched may differ from the name as listed. */
function numberOf(months: Months, name: string): number {
  const listed = [...months].find(([month]) => month.toLowerCase() === name.toLowerCase());
  return listed?.[1] ?? 0;
}

function dayNumbers(text: string): DateMention[] {
  const pattern =
    /(?<![\d./-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-]|\.\d)/g;
  return [...text.matchAll(pattern)].flatMap(match => {
    const [all, isoYear, isoMonth, isoDay, day, , month, year] = match;
    const written = Number(isoYear ?? year);
    const place = { start: match.index, end: match.index + all.length };
    return mention(
      Number(isoDay ?? day),
      Number(isoMonth ?? month),
      written < 100 ? 2000 + written : written,
      place,
    );
  });
}

function mention(
  day: number,
  month: number,
  year: number,
  place: { start: number; end: number },
): DateMention[] {
  if (day < 1 || day > 31 || month < 1 || month > 12) return [];
  const value = month * 100 + day;
  return [
    year ? { unit: 'day', value: year * 10_000 + value, ...place } : { unit: 'day-of-year', value, ...place },
  ];
}

type Months = ReadonlyMap<string, number>;

/** By language: asking for its rules takes longer than reading a paragraph. */
const knownMonths = new Map<string, Months>();

/** Names and short names of the months as the language writes them, with their numbers. */
function monthNames(lang: string): Months {
  const known = knownMonths.get(lang);
  if (known) return known;
  const names = new Map<string, number>();
  knownMonths.set(lang, names);
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(rulesOf(lang), { month: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      names.set(format.format(Date.UTC(2015, month, 15)).replace(/\.$/, ''), month + 1);
    }
  }
  return names;
}
