import { balance } from './balance.ts';
import { cellsOf } from './cells.ts';
import { compare } from './likeness.ts';
import { doubtful, type Link, linksOf, sureness } from './links.ts';
import { addOrder } from './order.ts';

/** Passages of two texts that say the same, by their positions from 0, each side in rising order. */
export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** From 0 to 1: of the pair it is least sure of. */
  readonly confidence: number;
  /** By how many separate words its passages are alike, where that is least. */
  readonly carriers: number;
}

/**
 * Finds which passages of two texts say the same, in whatever order they stand. Words of the same meaning speak for a
 * pair; all pairs are weighed against one another; the order is a hint, as far as the texts turn out to keep one. Several
 * passages may make one group; one without a counterpart is in none. Only the texts decide: the same texts give the same groups.
 */
export function matchTexts(left: readonly string[], right: readonly string[]): Group[] {
  const likeness = compare(left, right);
  const cells = cellsOf(likeness, right.length);
  balance(cells);
  addOrder(cells);
  balance(cells);
  // What turns out to be no pair leaves its place to others, and all is weighed once more.
  for (const cell of doubtful(cells, likeness)) cell.order = Number.NEGATIVE_INFINITY;
  balance(cells);
  const closeness = (row: number, column: number) => {
    const line = cells.byRow[row] ?? [];
    const most = line.reduce((best, cell) => Math.max(best, cell.words), 1);
    return (line.find(cell => cell.column === column)?.words ?? 0) / most;
  };
  return grouped(linksOf(cells, likeness), closeness);
}

/** Two groups of several passages each become one only where their passages are as alike across as this. */
const enoughAcross = 0.5;

interface Growing {
  readonly left: number[];
  readonly right: number[];
  confidence: number;
  carriers: number;
}

function grouped(links: readonly Link[], closeness: (row: number, column: number) => number): Group[] {
  const ofLeft = new Map<number, Growing>();
  const ofRight = new Map<number, Growing>();
  // Which pairs hold is as they were fitted; only what is said of them is more careful.
  for (const link of [...links].sort(byConfidence)) {
    const { row, column, carriers } = link;
    const said = { confidence: sureness(link), carriers };
    const one = ofLeft.get(row) ?? { left: [row], right: [], ...said };
    const other = ofRight.get(column) ?? { left: [], right: [column], ...said };
    if (one === other || !areAlike(one, other, closeness)) continue;
    const both = {
      left: [...one.left, ...other.left],
      right: [...one.right, ...other.right],
      confidence: Math.min(one.confidence, other.confidence, said.confidence),
      carriers: Math.min(one.carriers, other.carriers, carriers),
    };
    for (const at of both.left) ofLeft.set(at, both);
    for (const at of both.right) ofRight.set(at, both);
  }
  return [...new Set(ofLeft.values())]
    .map(({ left, right, ...said }) => ({ left: rising(left), right: rising(right), ...said }))
    .sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0));
}

function byConfidence(a: Link, b: Link): number {
  return Number(b.isMutual) - Number(a.isMutual) || b.confidence - a.confidence;
}

/** One passage with any number of the other side is one group; several with several must be alike across. */
function areAlike(one: Growing, other: Growing, closeness: (row: number, column: number) => number): boolean {
  const [lefts, rights] = [one.left.length + other.left.length, one.right.length + other.right.length];
  if (lefts === 1 || rights === 1) return true;
  const across = [
    ...one.left.flatMap(row => other.right.map(column => closeness(row, column))),
    ...other.left.flatMap(row => one.right.map(column => closeness(row, column))),
  ];
  return across.reduce((sum, value) => sum + value, 0) / across.length >= enoughAcross;
}

function rising(positions: readonly number[]): number[] {
  return [...positions].sort((a, b) => a - b);
}
