import { tellingShare } from './common-words.ts';
import type { Figure } from './numbers.ts';
import { couldBeRounded, isRoundingOf, saysSame } from './same-figure.ts';
import { sentences } from './sentences.ts';
import { stemOf } from './stems.ts';
import { words } from './words.ts';

/** A text with its figures. */
interface Said {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * True where `figure`, of `saying`, can be computed from the figures that one of the passages says: the rest of a share,
 * one count as a share of another, a sum or a difference of two. Small whole numbers combine to nearly everything, so that
 * the two figures must stand in one sentence, that must speak of a thing that the sentence of the figure speaks of, and
 * the latter must say that it adds or compares, unless the figure has three digits that count.
 */
export function isComputed(figure: Figure, saying: string, passages: readonly Said[]): boolean {
  const isShare = figure.unit === 'percent' || figure.unit === 'share';
  if (!isShare && !isAmount(figure)) return false;
  const sentence = sentenceAround(saying, figure.start);
  const stems = new Set(telling(sentence));
  const isNear = (row: Row) => row.stems.some(stem => stems.has(stem));
  const all = passages.filter(({ figures }) => figures.length > 0).flatMap(rows);
  if (isShare)
    return all.some(row => isNear(row) && (isShareOf(figure, sentence, row) || isRatioOf(figure, row)));
  const exact = digits(figure) >= 3;
  const adds = exact || addingWords.test(sentence);
  const compares = exact || comparingWords.test(sentence);
  return (adds || compares) && all.some(row => (exact || isNear(row)) && isMade(figure, row, adds, compares));
}

function isMade(figure: Figure, { figures }: Row, adds: boolean, compares: boolean): boolean {
  return pairs(figures.filter(({ unit }) => unit === figure.unit)).some(
    ([one, other]) =>
      (adds && isValue(one.value + other.value, figure)) ||
      (compares && isValue(Math.abs(one.value - other.value), figure)),
  );
}

/** Below it, any two numbers make any other. */
const leastCount = 20;

const addingWords =
  /(?<!\p{L})(?:totals?|altogether|together|in all|overall|combined|both|either|or|add(?:s|ed)? up|between them|sum)(?!\p{L})/iu;
const comparingWords =
  /(?<!\p{L})(?:more|fewer|less|rose|risen|rise|fell|fallen|fall|grew|grown|growth|increas\p{L}*|decreas\p{L}*|drop\p{L}*|cut|reduc\p{L}*|differen\p{L}*|extra|up by|down by|went (?:up|down)|gap|higher|lower|gained|lost|saved|left)(?!\p{L})/iu;

function isAmount({ unit, value }: Figure): boolean {
  return (unit === 'count' && value >= leastCount) || unit === 'GBP' || unit === 'EUR' || unit === 'USD';
}

function isShareOf(figure: Figure, sentence: string, { figures }: Row): boolean {
  const shares = figures.filter(({ unit }) => unit === 'percent' || unit === 'share').map(asShare);
  if (/percentage points?/i.test(figure.text)) {
    return pairs(shares).some(([one, other]) => isShare(Math.abs(one.value - other.value), figure));
  }
  return restWords.test(sentence) && shares.some(share => isShare(1 - share.value, figure));
}

/** “One in three felt unsafe” lets nobody say that two in three felt unsafe. */
const restWords =
  /(?<!\p{L})(?:not|never|no|none|nobody|without|rest|others?|remain\p{L}*|cannot|\p{L}+n[’']t)(?!\p{L})/iu;

function isRatioOf(figure: Figure, { figures }: Row): boolean {
  const counts = figures.filter(({ unit, months }) => unit === 'count' && months === undefined);
  return pairs(counts).some(([one, other]) => {
    const [part, whole] = one.value < other.value ? [one, other] : [other, one];
    return part.value > 0 && whole.value >= leastWhole && isShare(part.value / whole.value, figure);
  });
}

/** Of few, shares are said seldom and found too easily. */
const leastWhole = 10;

function asShare(figure: Figure): Figure {
  return figure.unit === 'percent' ? { ...figure, value: figure.value / 100 } : figure;
}

/** In shares of a whole. What is computed and rounded as well may be no further off than this. */
const mostRounded = 0.02;

/** A whole per cent stands for what rounds to it; any other share must be exact or declare that it is rounded. */
function isShare(value: number, figure: Figure): boolean {
  const made: Figure = { value: value * 100, unit: 'percent', text: '', start: 0 };
  if (saysSame(made, figure)) return true;
  if (figure.rounding && isRoundingOf(made, figure))
    return Math.abs(value - asShare(figure).value) <= mostRounded;
  const isWhole = figure.unit === 'percent' && Number.isInteger(figure.value) && !figure.strict;
  return isWhole && figure.value > 0 && figure.value < 100 && Math.round(value * 100) === figure.value;
}

function isValue(value: number, figure: Figure): boolean {
  if (Math.abs(value - figure.value) <= 1e-9 * Math.max(1, figure.value)) return !figure.strict;
  if (!figure.rounding) return false;
  const made: Figure = { value, unit: figure.unit, text: '', start: 0 };
  return isRoundingOf(made, figure) && couldBeRounded(made, figure);
}

/** A sentence with its figures and what it tells of. */
interface Row {
  readonly figures: readonly Figure[];
  readonly stems: readonly string[];
}

/** By passage: each figure that is not found as it is asks all of them. */
const knownRows = new WeakMap<Said, readonly Row[]>();

/** The sentences of a passage; one that goes on with “Of these …” belongs to the one before. */
function rows(passage: Said): readonly Row[] {
  const known = knownRows.get(passage);
  if (known) return known;
  const { text, figures } = passage;
  const starts = sentences(text)
    .filter(
      ({ text: one }, at) => at === 0 || !/^(?:out )?(?:of|among) (?:these|those|them)(?!\p{L})/iu.test(one),
    )
    .map(({ start }) => start);
  const found = starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const said = figures.filter(one => one.start >= start && one.start < end);
    return said.length > 0 ? [{ figures: said, stems: telling(text.slice(start, end)) }] : [];
  });
  knownRows.set(passage, found);
  return found;
}

/** A sentence with more figures than this is no sentence, and its pairs make anything. */
const mostFigures = 12;

function pairs(figures: readonly Figure[]): [Figure, Figure][] {
  if (figures.length > mostFigures) return [];
  return figures.flatMap((one, at) => figures.slice(at + 1).map((other): [Figure, Figure] => [one, other]));
}

function digits({ value }: Figure): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function sentenceAround(text: string, at: number): string {
  const around = sentences(text).find(
    ({ start, text: sentence }) => start <= at && at < start + sentence.length,
  );
  return around?.text ?? text;
}

function telling(text: string): string[] {
  return words(text)
    .map(word => stemOf(word.toLowerCase()))
    .filter(stem => /\p{L}{3}/u.test(stem) && tellingShare(stem) > 0);
}
