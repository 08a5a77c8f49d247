import type { Likeness } from './likeness.ts';

/** A pair of passages that may belong together, and what speaks for it. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** By the words alone: about 0.1 for passages that have nothing to do with one another, 0.3 to 1 for a retelling. */
  readonly likeness: number;
  /** The same as deviations above the mean of all pairs of these texts. */
  readonly words: number;
  /** By the order of both texts: the logarithm of how much more likely it makes the pair; 0 says nothing. */
  order: number;
  /** From 0 to 1: how much of their rows and columns all that speaks for it gives to it. */
  share: number;
}

/** All pairs that may belong together. */
export interface Cells {
  readonly height: number;
  readonly width: number;
  readonly byRow: readonly Cell[][];
  readonly byColumn: readonly Cell[][];
  /** `words` of a pair that shares none. */
  readonly nothing: number;
}

/** Makes a cell of each pair that has any word to say for it. */
export function cellsOf({ rows, mean, deviation }: Likeness, width: number): Cells {
  const byRow = rows.map((row, at) =>
    row.map(({ at: column, value }) => ({
      row: at,
      column,
      likeness: value,
      words: (value - mean) / deviation,
      order: 0,
      share: 0,
    })),
  );
  const byColumn: Cell[][] = Array.from({ length: width }, () => []);
  for (const cell of byRow.flat()) byColumn[cell.column]?.push(cell);
  return { height: rows.length, width, byRow, byColumn, nothing: -mean / deviation };
}

/** Adds a pair that has no word for it, such as one that only the order of the texts speaks for. */
export function addCell(cells: Cells, row: number, column: number): Cell {
  const cell: Cell = { row, column, likeness: 0, words: cells.nothing, order: 0, share: 0 };
  cells.byRow[row]?.push(cell);
  cells.byColumn[column]?.push(cell);
  return cell;
}

/** The cell with the greatest share. */
export function strongest(cells: readonly Cell[]): Cell | undefined {
  let best: Cell | undefined;
  for (const cell of cells) if (!best || cell.share > best.share) best = cell;
  return best;
}

/** The cells that are the strongest both of their row and of their column. */
export function mutual(cells: Cells): Cell[] {
  return cells.byRow.flatMap(row => {
    const best = strongest(row);
    return best && strongest(cells.byColumn[best.column] ?? []) === best ? [best] : [];
  });
}
