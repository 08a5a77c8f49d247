import type { Figure, Unit } from './numbers.ts';

/** A figure in the form in which figures can be compared. */
interface Form {
  readonly kind: Exclude<Unit, 'count' | 'year' | 'percent'> | 'number';
  readonly value: number;
}

/**
 * True where a text that says `known` also says `figure`, in whatever form: 48% is 48 per cent and 48 in 100, nine is
 * 9, a third is 33%, 18 months are a year and a half, and 17 February 2015 lies in February 2015. “More than 48” is said
 * by no 48 that is not itself a bound to the same side.
 */
export function saysSame(known: Figure, figure: Figure): boolean {
  if (figure.strict && known.rounding !== figure.rounding) return false;
  if (known.months !== undefined && known.months === figure.months) return true;
  const asked = formOf(figure);
  return impliedBy(known).some(form => isEqual(form, asked)) || isWholePercent(known, figure);
}

/** True where the figures of one passage say `figure` in parts: “for every 10,000 children … one area knew of 65”. */
export function saysInParts(passage: readonly Figure[], figure: Figure): boolean {
  if (figure.strict) return false;
  const said = passage.flatMap(impliedBy);
  const asked = partsOf(figure);
  return asked.length > 0 && asked.every(part => said.some(form => isEqual(form, part)));
}

/**
 * True where `figure` declares a rounding (“about half”, “nearly 17,000”) and `known` is what it can be rounded from:
 * within 5 percentage points and a fifth for a share, within a tenth for a number of 20 or more, with fewer digits
 * that count, and on the side it says. A bound in one digit may lie as far off as a quarter: 1.25 million is more than a
 * million.
 */
export function isRoundingOf(known: Figure, figure: Figure): boolean {
  const [from, to] = [formOf(known), formOf(figure)];
  if (!figure.rounding || !(couldBeRounded(known, figure) || isWithinBound(known, figure))) return false;
  if (figure.strict && isEqual(from, to)) return false;
  if (figure.rounding === 'less') return from.value <= to.value;
  return figure.rounding === 'about' || from.value >= to.value;
}

/** How far apart two figures of one kind are, as a share of the second; infinite where they are of different kinds. */
export function distance(known: Figure, figure: Figure): number {
  const [from, to] = [formOf(known), formOf(figure)];
  if (from.kind !== to.kind) return Number.POSITIVE_INFINITY;
  return Math.abs(from.value - to.value) / Math.max(Math.abs(to.value), 1e-9);
}

/** True where `figure` would do for `known` if it declared a rounding: near it, and with fewer digits that count. */
export function couldBeRounded(known: Figure, figure: Figure): boolean {
  if (figure.unit === 'year' || !isNear(formOf(known), formOf(figure))) return false;
  const [part, whole] = figure.parts ?? [];
  const simple = part !== undefined && whole !== undefined && (part === 1 || whole <= 10);
  return simple || digitsThatCount(figure) < digitsThatCount(known);
}

function isWithinBound(known: Figure, figure: Figure): boolean {
  const [from, to] = [formOf(known), formOf(figure)];
  const isAmount = from.kind === 'number' || isMoney(from);
  if (!figure.bound || from.kind !== to.kind || !isAmount || figure.unit === 'year' || known.unit === 'year')
    return false;
  const gap = Math.abs(from.value - to.value);
  return (
    to.value >= 20 && gap <= from.value / 4 && digitsThatCount(figure) === 1 && digitsThatCount(known) > 1
  );
}

/** 2 for 17,000 and for 65 in 10,000, 3 for 16,500. */
function digitsThatCount({ value, parts }: Figure): number {
  return String(parts?.[0] ?? value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function isNear(from: Form, to: Form): boolean {
  if (from.kind !== to.kind) return false;
  const gap = Math.abs(from.value - to.value);
  // Nobody needs to round a number below 20, and “under 18” must not pass for 17.
  if (from.kind === 'number' || isMoney(from)) return to.value >= 20 && gap <= from.value / 10 + 1e-9;
  return from.kind === 'share' && gap <= Math.min(0.05, to.value / 5) + 1e-9;
}

function isMoney({ kind }: Form): boolean {
  return kind === 'GBP' || kind === 'EUR' || kind === 'USD';
}

function formOf({ unit, value }: Figure): Form {
  if (unit === 'percent') return { kind: 'share', value: value / 100 };
  if (unit === 'count' || unit === 'year') return number(value);
  return { kind: unit, value };
}

/** What is said by saying a figure: a day says its month and year too, “1 in 3” says 1 and 3. */
function impliedBy(figure: Figure): Form[] {
  const { unit, value } = figure;
  switch (unit) {
    case 'day':
      return [formOf(figure), ...inYear(value), { kind: 'month', value: Math.floor(value / 100) }];
    case 'month':
      return [formOf(figure), { kind: 'month-of-year', value: value % 100 }, yearOf(value / 100)];
    case 'day-of-year':
      return [formOf(figure), { kind: 'month-of-year', value: Math.floor(value / 100) }];
    default:
      return [formOf(figure), ...(figure.parts ?? []).map(number)];
  }
}

/** What together says a figure: “28 February 2015 … followed in March” says March 2015. */
function partsOf({ unit, value, parts }: Figure): Form[] {
  if (unit === 'day') return inYear(value).slice(0, 2);
  if (unit === 'month') return [{ kind: 'month-of-year', value: value % 100 }, yearOf(value / 100)];
  return (parts ?? []).map(number);
}

function inYear(day: number): Form[] {
  const ofYear = day % 10_000;
  return [
    { kind: 'day-of-year', value: ofYear },
    yearOf(day / 10_000),
    { kind: 'month-of-year', value: Math.floor(ofYear / 100) },
  ];
}

function yearOf(value: number): Form {
  return number(Math.floor(value));
}

function number(value: number): Form {
  return { kind: 'number', value };
}

function isEqual(one: Form, other: Form): boolean {
  return (
    one.kind === other.kind && Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value))
  );
}

/** “1 in 3” and 33% are the same number to the precision of a whole per cent; 48% and 49% are not. */
function isWholePercent(one: Figure, other: Figure): boolean {
  const [percent, share] = one.unit === 'percent' ? [one, other] : [other, one];
  if (percent.unit !== 'percent' || share.unit !== 'share' || (share.parts?.[1] ?? 100) > 20) return false;
  return (
    Number.isInteger(percent.value) && Math.abs(percent.value - share.value * 100) < 1 && percent.value >= 5
  );
}
