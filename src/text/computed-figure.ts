import type { Figure } from './numbers.ts';
import {
  asShare,
  digitsOf,
  isAmount,
  isPart,
  leastWhole,
  type Reckoning,
  reckoningOf,
  saysShare,
  saysValue,
  sentenceAround,
  tellingStems,
} from './reckoning.ts';
import { sentences } from './sentences.ts';

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
  if (!isPart(figure) && !isAmount(figure)) return false;
  const sentence = sentenceAround(saying, figure.start);
  const stems = new Set(tellingStems(sentence));
  const reckoning = reckoningOf(sentence);
  const isNear = (row: Row) => row.stems.some(stem => stems.has(stem));
  const all = passages.filter(({ figures }) => figures.length > 0).flatMap(rows);
  if (isPart(figure))
    return all.some(row => isNear(row) && (isShareOf(figure, reckoning, row) || isRatioOf(figure, row)));
  const exact = digitsOf(figure) >= 3;
  const adds = exact || reckoning.adds;
  const compares = exact || reckoning.compares;
  return (adds || compares) && all.some(row => (exact || isNear(row)) && isMade(figure, row, adds, compares));
}

function isMade(figure: Figure, { figures }: Row, adds: boolean, compares: boolean): boolean {
  return pairs(figures.filter(({ unit }) => unit === figure.unit)).some(
    ([one, other]) =>
      (adds && saysValue(one.value + other.value, figure)) ||
      (compares && saysValue(Math.abs(one.value - other.value), figure)),
  );
}

function isShareOf(figure: Figure, { leaves }: Reckoning, { figures }: Row): boolean {
  const shares = figures.filter(isPart).map(asShare);
  if (/percentage points?/i.test(figure.text)) {
    return pairs(shares).some(([one, other]) => saysShare(Math.abs(one.value - other.value), figure));
  }
  return leaves && shares.some(share => saysShare(1 - share.value, figure));
}

function isRatioOf(figure: Figure, { figures }: Row): boolean {
  const counts = figures.filter(({ unit, months }) => unit === 'count' && months === undefined);
  return pairs(counts).some(([one, other]) => {
    const [part, whole] = one.value < other.value ? [one, other] : [other, one];
    return part.value > 0 && whole.value >= leastWhole && saysShare(part.value / whole.value, figure);
  });
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
    return said.length > 0 ? [{ figures: said, stems: tellingStems(text.slice(start, end)) }] : [];
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
