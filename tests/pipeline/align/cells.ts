import { addCell, type Cells } from '../../../src/pipeline/align/cells.ts';

/** Cells with these deviations of likeness, a list for each row; 0 has no cell. */
export function cellsWith(words: readonly (readonly number[])[]): Cells {
  const width = words[0]?.length ?? 0;
  const cells: Cells = {
    height: words.length,
    width,
    byRow: words.map(() => []),
    byColumn: Array.from({ length: width }, () => []),
    nothing: -0.5,
  };
  for (const [row, line] of words.entries()) {
    for (const [column, value] of line.entries()) {
      if (value === 0) continue;
      const cell = { ...addCell(cells, row, column), words: value, likeness: value / 8 };
      for (const list of [cells.byRow[row], cells.byColumn[column]]) list?.splice(-1, 1, cell);
    }
  }
  return cells;
}
