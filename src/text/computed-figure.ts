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
 * True where `figure`, of `saying`, can be computed from the figures that one passage says: the rest of a share, one
 * count as a share of another, a sum or a difference of two. Small whole numbers combine to nearly everything, so that
 * the two figures must stand in one sentence, the passage must speak of a thing that the sentence of the figure speaks
 * of, and that sentence must say that it adds or compares, unless the figure has three digits that count.
 */
export function isComputed(figure: Figure, saying: string, passage: Said): boolean {
  if (passage.figures.length === 0) return false;
  const sentence = sentenceAround(saying, figure.start);
  if (figure.unit === 'percent' || figure.unit === 'share') {
    return rows(passage).some(
      row => sharesWord(sentence, row.text) && (isShareOf(figure, sentence, row) || isRatioOf(figure, row)),
    );
  }
  if (!isAmount(figure) || (figure.unit === 'count' && figure.value < leastCount)) return false;
  const [adds, compares] = [addingWords.test(sentence), comparingWords.test(sentence)];
  const exact = digits(figure) >= 3;
  if (!(adds || compares || exact)) return false;
  return rows(passage).some(({ figures, text }) => {
    if (!exact && !sharesWord(sentence, text)) return false;
    const same = figures.filter(({ unit }) => unit === figure.unit);
    return pairs(same).some(
      ([one, other]) =>
        ((adds || exact) && isValue(one.value + other.value, figure)) ||
        ((compares || exact) && isValue(Math.abs(one.value - other.value), figure)),
    );
  });
}

/** Below it, any two numbers make any other. */
const leastCount = 20;

const addingWords =
  /(?<!\p{L})(?:totals?|altogether|together|in all|overall|combined|both|either|or|add(?:s|ed)? up|between them|sum)(?!\p{L})/iu;
const comparingWords =
  /(?<!\p{L})(?:more|fewer|less|rose|risen|rise|fell|fallen|fall|grew|grown|growth|increas\p{L}*|decreas\p{L}*|drop\p{L}*|cut|reduc\p{L}*|differen\p{L}*|extra|up by|down by|went (?:up|down)|gap|higher|lower|gained|lost|saved|left)(?!\p{L})/iu;

function isAmount({ unit }: Figure): boolean {
  return unit === 'count' || unit === 'GBP' || unit === 'EUR' || unit === 'USD';
}

function isShareOf(figure: Figure, sentence: string, { figures }: Said): boolean {
  const shares = figures.filter(({ unit }) => unit === 'percent' || unit === 'share').map(asShare);
  if (/percentage points?/i.test(figure.text)) {
    return pairs(shares).some(([one, other]) => isShare(Math.abs(one.value - other.value), figure));
  }
  return restWords.test(sentence) && shares.some(share => isShare(1 - share.value, figure));
}

/** “One in three felt unsafe” lets nobody say that two in three felt unsafe. */
const restWords =
  /(?<!\p{L})(?:not|never|no|none|nobody|without|rest|others?|remain\p{L}*|cannot|\p{L}+n[’']t)(?!\p{L})/iu;

function isRatioOf(figure: Figure, { figures }: Said): boolean {
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
  if (isRoundingOf(made, figure)) return Math.abs(value - asShare(figure).value) <= mostRounded;
  const isWhole = figure.unit === 'percent' && Number.isInteger(figure.value) && !figure.strict;
  return isWhole && figure.value > 0 && figure.value < 100 && Math.round(value * 100) === figure.value;
}

function isValue(value: number, figure: Figure): boolean {
  const made: Figure = { value, unit: figure.unit, text: '', start: 0 };
  if (Math.abs(value - figure.value) <= 1e-9 * Math.max(1, figure.value)) return !figure.strict;
  return isRoundingOf(made, figure) && couldBeRounded(made, figure);
}

/** The passage by sentence; one that goes on with “Of these …” belongs to the one before. */
function rows({ text, figures }: Said): Said[] {
  const starts = sentences(text)
    .filter(({ text: sentence }) => !/^(?:out )?(?:of|among) (?:these|those|them)(?!\p{L})/iu.test(sentence))
    .map(({ start }) => start);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      figures: figures.filter(one => one.start >= start && one.start < end),
    };
  });
}

function pairs(figures: readonly Figure[]): [Figure, Figure][] {
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

function sharesWord(one: string, other: string): boolean {
  const stems = new Set(telling(one));
  return telling(other).some(stem => stems.has(stem));
}

function telling(text: string): string[] {
  return words(text)
    .map(word => stemOf(word.toLowerCase()))
    .filter(stem => /\p{L}{3}/u.test(stem) && tellingShare(stem) > 0);
}
