import { placeAt, restOf } from './place.ts';

/**
 * Goes to the next (1) or the previous (-1) pair: its row comes to rest below what covers the window's top and gets the
 * focus, so that its name is spoken. The history is left alone. Does nothing where there is no such pair.
 */
export function goToPair(sideBySide: HTMLElement, end: HTMLElement, by: 1 | -1): void {
  const rows = [...sideBySide.querySelectorAll<HTMLElement>('.row')];
  const row = rows[rowAt(rows) + by];
  if (!row) return;
  placeAt(row, restOf(row), end);
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}

/** The row that is being read: the last one whose top edge has come to where rows rest; -1 above the first. */
function rowAt(rows: readonly HTMLElement[]): number {
  const rest = rows[0] ? restOf(rows[0]) : 0;
  return rows.findLastIndex(row => row.getBoundingClientRect().top <= rest + 2);
}
