import type { Cell, Cells } from './cells.ts';

/** Deviations of likeness that make a pair e times as likely. */
const temperature = 0.7;
/** What belongs to nobody, as a pair that is always there. */
const nobody = Math.exp(-3);
/** Below 1, a passage may give more or less than the whole of itself: several belong to one, and some to none. */
const strictness = 0.85;
const rounds = 6;

/**
 * Weighs all pairs against one another, so that a passage which is a little like everything (a summary, say) does not
 * draw all to itself: rows and columns are scaled in turns until each gives about one whole (Sinkhorn and Knopp, 1967;
 * with the relaxed sums of unbalanced transport: Chizat and others, “Scaling algorithms”, Math. Comp. 87, 2018).
 */
export function balance(cells: Cells) {
  const { height, width, byRow, byColumn } = cells;
  const weights = new Map(byRow.flat().map(cell => [cell, weightOf(cell)]));
  const rows = new Float64Array(height).fill(1);
  const columns = new Float64Array(width).fill(1);
  const background = Math.exp(cells.nothing / temperature);
  const scale = (line: readonly Cell[], others: Float64Array, of: 'row' | 'column') => {
    let sum = nobody + background * Math.max(0, others.length - line.length);
    for (const cell of line) sum += (weights.get(cell) ?? 0) * (others[cell[of]] ?? 0);
    // The side with fewer passages has to hold more of the other's.
    const whole = Math.max(1, others.length / (of === 'row' ? width : height));
    return (whole / sum) ** strictness;
  };
  for (let round = 0; round < rounds; round++) {
    for (const [at, line] of byRow.entries()) rows[at] = scale(line, columns, 'column');
    for (const [at, line] of byColumn.entries()) columns[at] = scale(line, rows, 'row');
  }
  for (const [cell, weight] of weights) {
    cell.share = weight * (rows[cell.row] ?? 0) * (columns[cell.column] ?? 0);
  }
}

function weightOf({ words, order }: Cell): number {
  return Math.exp(words / temperature + order);
}
