import type { Outline } from '../../model/library.ts';
import { piecesOf } from '../laying.ts';
import { lastAbove, readingLine } from '../place.ts';

/** Where a reader is in what a panel shows. */
export interface Where {
  /** The place of the part among those of the version, or of the row among the pairs, from 0. */
  readonly part: number;
  /** How much of it lies above the reading line, from 0 to 1, told by passages or rows. */
  readonly read: number;
}

/**
 * Where a reader is in a tab's panel; nothing above its first part. Only parts are asked where they are, not passages:
 * those far from the window may wait for their layout (laying.ts).
 */
export function whereIn(panel: HTMLElement, tab: string, outline: Outline): Where | undefined {
  const line = readingLine();
  const parts = piecesOf(panel).filter(piece => !piece.classList.contains('row-end'));
  const at = lastAbove(parts, line);
  const here = parts[at];
  if (!here) return undefined;
  const { top, height } = here.getBoundingClientRect();
  const share = height > 0 ? Math.min(Math.max((line - top) / height, 0), 1) : 1;
  return { part: goneTo(panel, parts) ?? at, read: readOf(weightsOf(outline, tab, parts.length), at, share) };
}

/** How much a part is of a text: a version's by its passages, a row's as much as any other's. */
function weightsOf(outline: Outline, tab: string, parts: number): readonly number[] {
  const edition = outline.editions.find(({ id }) => id === tab);
  return edition ? edition.sections.map(({ blocks }) => blocks + 1) : Array.from({ length: parts }, () => 1);
}

function readOf(weights: readonly number[], at: number, share: number): number {
  const sum = (some: readonly number[]) => some.reduce((all, weight) => all + weight, 0);
  return (sum(weights.slice(0, at)) + (weights[at] ?? 0) * share) / Math.max(sum(weights), 1);
}

/**
 * The part that the reader has gone to and still sees near the top: it has the focus. The next one may have come up to
 * the reading line too, where a part is short.
 */
function goneTo(panel: HTMLElement, parts: readonly HTMLElement[]): number | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.tabIndex !== -1 || !panel.contains(focused))
    return undefined;
  const at = parts.findIndex(part => part.contains(focused));
  const top = focused.getBoundingClientRect().top;
  return at >= 0 && top >= 0 && top < window.innerHeight / 2 ? at : undefined;
}
