import type { Table, TableCell } from 'mdast';

/** A cell of a table with the columns and rows that it takes. */
export interface SpannedCell {
  readonly cell: TableCell;
  /** Counted from 0. */
  readonly column: number;
  columns: number;
  rows: number;
}

/** A cell that holds nothing but one of these goes on from the cell to its left, or above it. */
export const goesOn = { left: '<', above: '^' } as const;

/**
 * The cells of each row of a table, those that go on from another taken together: `<` goes on from the left and `^` from
 * above, as an author writes what was merged in a word processor. A cell whose neighbour has not the width or height for
 * it stays a cell with that character in it; so does one written `\<` or `\^`.
 */
export function spansOf({ children }: Table): SpannedCell[][] {
  const above: (SpannedCell | undefined)[] = [];
  return children.map((row, index) => {
    const own: SpannedCell[] = [];
    const owners: (SpannedCell | undefined)[] = [];
    for (const [column, cell] of row.children.entries()) {
      const sign = signIn(cell);
      const left = owners[column - 1];
      const upper = above[column];
      if (sign === goesOn.left && left && own.includes(left)) {
        left.columns += 1;
        owners[column] = left;
      } else if (sign === goesOn.above && upper && index > 0 && fits(upper, row.children, column)) {
        if (column === upper.column) upper.rows += 1;
        owners[column] = upper;
      } else {
        const made = { cell, column, columns: 1, rows: 1 };
        own.push(made);
        owners[column] = made;
      }
    }
    above.splice(0, above.length, ...owners);
    return own;
  });
}

/** A cell goes on below in all of its columns or in none. */
function fits(upper: SpannedCell, row: readonly TableCell[], column: number): boolean {
  const last = upper.column + upper.columns - 1;
  if (column < upper.column || column > last) return false;
  return row.slice(upper.column, last + 1).every(cell => signIn(cell) === goesOn.above);
}

/**
 * The character that a cell consists of. An escaped one takes two places in the source and is a word like any other. The
 * importer makes it of raw nodes, which are written as they are.
 */
function signIn({ children }: TableCell): string | undefined {
  const [only, ...more] = children;
  if (only?.type === 'html' && more.length === 0) return only.value;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  const { position, value } = only;
  const length = position ? (position.end.offset ?? 0) - (position.start.offset ?? 0) : value.length;
  return length === value.length ? value : undefined;
}

/**
 * How many of a table's first rows are its head: one, and the next as long as a cell of the head covers several columns
 * or goes on into it. The last row is never part of the head.
 */
export function headRows(rows: readonly (readonly SpannedCell[])[]): number {
  let count = 1;
  for (let row = 0; row < count; row++) {
    const cells = rows[row] ?? [];
    const whole = cells.length === 1 && row > 0;
    if (!whole && cells.some(({ columns }) => columns > 1)) count = Math.max(count, row + 2);
    for (const cell of cells) count = Math.max(count, row + cell.rows);
  }
  return Math.max(1, Math.min(count, rows.length - 1));
}
