import { tellingShare } from '../text/common-words.ts';
import type { Figure, Unit } from '../text/numbers.ts';
import { isRoundingOf, saysInParts, saysSame } from '../text/same-figure.ts';
import { stemOf } from '../text/stems.ts';
import { words } from '../text/words.ts';
import type { FigurePassage } from './figure-passages.ts';

/** Where a figure is found again. */
export interface FigurePlace {
  readonly file: string;
  readonly line: number;
  /** As written there, such as “48 per cent”. */
  readonly figure: string;
  readonly how: 'same' | 'rounded' | 'in parts';
}

const mostPlaces = 3;

/**
 * Where the figure is said: first where it counts the same thing, by its unit and the words around it; one a file.
 * `nearness` tells which files are about the same as a whole (`nearnessOf`).
 */
export function placesOf(
  figure: Figure,
  passage: FigurePassage,
  known: readonly FigurePassage[],
  nearness: ReadonlyMap<string, number> = new Map(),
): FigurePlace[] {
  const asked = surroundings(passage.text, figure);
  const found = known
    .flatMap(candidate =>
      matchesIn(candidate, figure).map(({ match, how }) => {
        const place: FigurePlace = { file: candidate.file, line: candidate.line, figure: match.text, how };
        const alike = likeness(figure, asked, match, candidate) + (how === 'same' ? 1 : 0);
        return { place, alike: alike + weightOfFile * (nearness.get(candidate.file) ?? 0) };
      }),
    )
    .sort((one, other) => other.alike - one.alike)
    .map(({ place }) => place);
  return found
    .filter((place, at) => found.findIndex(({ file }) => file === place.file) === at)
    .slice(0, mostPlaces);
}

/** How near each file is to a text, from 0 to 1: it says figures of the text that few other files say. */
export function nearnessOf(
  passages: readonly FigurePassage[],
  known: readonly FigurePassage[],
): ReadonlyMap<string, number> {
  const figures = new Map(passages.flatMap(passage => passage.figures.map(one => [one.text, one] as const)));
  const sums = new Map<string, number>();
  for (const figure of figures.values()) {
    const files = new Set(
      known.filter(({ figures: said }) => said.some(one => saysSame(one, figure))).map(({ file }) => file),
    );
    for (const file of files) sums.set(file, (sums.get(file) ?? 0) + 1 / files.size ** 2);
  }
  const most = Math.max(...sums.values());
  return new Map([...sums].map(([file, sum]) => [file, sum / most]));
}

interface Match {
  /** The figure that says it, or, where several do together, the first of them with the words of all. */
  readonly match: Figure;
  readonly how: FigurePlace['how'];
}

function matchesIn({ figures }: FigurePassage, figure: Figure): Match[] {
  const same = figures.filter(candidate => saysSame(candidate, figure));
  if (same.length > 0) return same.map(match => ({ match, how: 'same' }));
  const rounded = figures.filter(candidate => isRoundingOf(candidate, figure));
  if (rounded.length > 0) return rounded.map(match => ({ match, how: 'rounded' }));
  const [first] = figures;
  if (!first || !saysInParts(figures, figure)) return [];
  return [{ match: { ...first, text: figures.map(({ text }) => text).join(', ') }, how: 'in parts' }];
}

/** What a number is a number of, whatever it is written in: 48% is a share of a whole as “half” is. */
function kindOf(unit: Unit): string {
  switch (unit) {
    case 'percent':
    case 'share':
      return 'share';
    case 'year':
    case 'day':
    case 'month':
    case 'day-of-year':
    case 'month-of-year':
      return 'date';
    default:
      return unit;
  }
}

/** The stems of words near a figure, with how much each tells. */
interface Surroundings {
  /** Next to it: what is counted, and of whom. */
  readonly next: ReadonlyMap<string, number>;
  readonly around: ReadonlyMap<string, number>;
}

/** In UTF-16 units. */
const reach = 150;
/** In words that tell anything, to each side. */
const nextWords = 2;

function surroundings(text: string, { start, text: written }: Figure): Surroundings {
  const before = telling(text.slice(Math.max(0, start - reach), start));
  const after = telling(text.slice(start + written.length, start + reach));
  return {
    next: new Map([...before.slice(-nextWords), ...after.slice(0, nextWords)]),
    around: new Map([...before, ...after]),
  };
}

function telling(text: string): [stem: string, share: number][] {
  return words(text).flatMap(word => {
    const stem = stemOf(word);
    const share = /\p{L}{2}/u.test(word) ? tellingShare(stem) : 0;
    return share > 0 ? [[stem, share] as [string, number]] : [];
  });
}

const weightOfUnit = 3;
const weightOfNext = 3;
const weightOfFile = 3;

/** How likely two figures are to mean the same. */
function likeness(figure: Figure, asked: Surroundings, match: Figure, { text }: FigurePassage): number {
  const said = surroundings(text, match);
  const unit = kindOf(figure.unit) === kindOf(match.unit) ? weightOfUnit : 0;
  return unit + weightOfNext * shared(asked.next, said.next) + shared(asked.around, said.around);
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [stem, share]) => (other.has(stem) ? sum + share : sum), 0);
}
