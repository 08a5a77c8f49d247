import { median } from '../median.ts';
import { type Cell, type Cells, mutual, strongest } from './cells.ts';
import type { Likeness } from './likeness.ts';

/** Two passages that belong together. */
export interface Link {
  readonly row: number;
  readonly column: number;
  /** From 0 to 1. */
  readonly confidence: number;
  /** By how many separate words the passages are alike ({@link Likeness.carriers}). */
  readonly carriers: number;
  /** Each is what the other is most like; else one joins a passage that has a closer counterpart. */
  readonly isMutual: boolean;
}

/** Below these a passage is better left alone: a wrong pair misleads, a missing one is seen. */
const enough = { mutual: 0.55, joining: 0.5 };
/** Below these, two passages have hardly a word for each other; nothing else makes a pair of them. */
const leastLikeness = { mutual: 0.15, joining: 0.2 };

/** A passage that joins is like the counterpart at least by this share of what the one it joins is. */
const leastOfRival = 0.25;

/** What pairs of these texts are like where each passage is what the other is most like: the middle one of them. */
interface Usual {
  /** Where the texts keep an order, most pairs have it for them; what matters is who has less of it than the others. */
  readonly order: number;
  /** Pairs of long passages are carried by many words; what has a few of them is there by chance. */
  readonly carriers: number;
}

function usualOf(pairs: readonly Cell[], likeness: Likeness): Usual {
  return {
    order: median(pairs.map(cell => cell.order)),
    carriers: median(pairs.map(({ row, column }) => likeness.carriers(row, column))),
  };
}

/**
 * Passages that are most like each other, and yet hardly more than any two of these texts: one of them, if not both, has no
 * counterpart.
 */
export function doubtful(cells: Cells, likeness: Likeness): Cell[] {
  const pairs = mutual(cells);
  const usual = usualOf(pairs, likeness);
  return pairs.filter(cell => ofMutual(cell, cells, likeness, usual) < enough.mutual);
}

/**
 * Which pairs hold, of each passage with what it is most like. The weights in here were fitted (logistic regression) to
 * the documents in tests/pipeline/align/documents, each left out in turn; they are round, and no more exact than that.
 */
export function linksOf(cells: Cells, likeness: Likeness): Link[] {
  const pairs = mutual(cells);
  const usual = usualOf(pairs, likeness);
  const ends = ({ row, column }: Cell) => ({ row, column, carriers: likeness.carriers(row, column) });
  const links = pairs.map(cell => ({
    ...ends(cell),
    isMutual: true,
    confidence: ofMutual(cell, cells, likeness, usual),
  }));
  for (const [of, lines] of [['row', cells.byRow] as const, ['column', cells.byColumn] as const]) {
    for (const line of lines) {
      const cell = strongest(line);
      if (!cell || cell.likeness < leastLikeness.joining || pairs.includes(cell)) continue;
      links.push({ ...ends(cell), isMutual: false, confidence: ofJoining(cell, of, cells, likeness, usual) });
    }
  }
  return links.filter(link => link.confidence >= (link.isMutual ? enough.mutual : enough.joining));
}

/** What a pair is believed at most where one word carries it, short of all; and where words of its field alone do. */
const doubtOfOne = 0.35;
const doubtOfNone = 0.5;

/**
 * How sure a pair is. Its confidence was fitted to texts that are retellings of each other; in others, chance finds a kindred word
 * for anything. That several words are chance is less likely with each.
 */
export function sureness({ confidence, carriers }: Link): number {
  const doubt =
    carriers < 1 ? doubtOfNone + carriers * (doubtOfOne - doubtOfNone) : doubtOfOne / carriers ** 1.5;
  return Math.min(confidence, 1 - doubt);
}

function ofMutual(cell: Cell, cells: Cells, likeness: Likeness, usual: Usual): number {
  if (cell.likeness < leastLikeness.mutual) return 0;
  const share = shareOf(cell, cells.byRow[cell.row] ?? []);
  const ofMost = cell.likeness / mostLikeness(cells.byColumn[cell.column] ?? []);
  // As for events that are counted (Poisson): a word less tells the same, however many there are.
  const lacking = Math.min(0, likeness.carriers(cell.row, cell.column) - usual.carriers);
  return logistic(-0.9 + 0.6 * (cell.order - usual.order) + 8.7 * share + 1.9 * ofMost + 1.3 * lacking);
}

/** A passage joins another's counterpart where it says more of it, best right beside what the other is paired with. */
function ofJoining(cell: Cell, of: 'row' | 'column', cells: Cells, likeness: Likeness, usual: Usual): number {
  const [own, others] = [cells.byRow[cell.row] ?? [], cells.byColumn[cell.column] ?? []];
  const [joining, joined] = of === 'row' ? [own, others] : [others, own];
  const rival = strongest(joined);
  if (!rival || cell.likeness < leastOfRival * rival.likeness) return 0;
  const gain =
    of === 'row'
      ? likeness.gain('right', cell.column, rival.row, cell.row)
      : likeness.gain('left', cell.row, rival.column, cell.column);
  const apart = of === 'row' ? Math.abs(rival.row - cell.row) : Math.abs(rival.column - cell.column);
  // Where the texts do not keep one order, who stands beside whom is chance.
  const beside = apart <= 2 && usual.order > 0 ? 1.2 / apart : 0;
  // The side that has more passages has more to join.
  const more = Math.log(cells.width / cells.height) * (of === 'column' ? 1 : -1);
  const carried = (likeness.carriers(cell.row, cell.column) + 1) / (usual.carriers + 1);
  return logistic(
    -3.4 +
      3.4 * shareOf(cell, joining) +
      1.6 * (cell.likeness / mostLikeness(joining)) +
      // Where the passage itself was moved, whatever joins it there stands as far from where it is expected.
      1.1 * (cell.order - Math.min(usual.order, rival.order)) +
      1.8 * gain +
      beside +
      0.7 * more +
      1.7 * Math.log(carried),
  );
}

function mostLikeness(cells: readonly Cell[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.likeness), leastLikeness.mutual);
}

function shareOf(cell: Cell, line: readonly Cell[]): number {
  return cell.share / line.reduce((sum, other) => sum + other.share, Number.EPSILON);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
