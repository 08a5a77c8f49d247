import type { Outline } from '../../model/library.ts';
import { parsePassageId } from '../../model/report.ts';
import { lastAbove, passagesIn, readingLine } from '../place.ts';

/** Where a reader is in what a panel shows. */
export interface Where {
  /** The place of the part among those of the version, or of the row among the pairs, from 0. */
  readonly part: number;
  /** How much of it lies above the reading line, from 0 to 1, told by passages or rows. */
  readonly read: number;
}

/** Where a reader is in a tab's panel; nothing above its first passage. */
export function whereIn(panel: HTMLElement, tab: string, outline: Outline): Where | undefined {
  const line = readingLine();
  const stops = stopsIn(panel, tab);
  const at = lastAbove(stops, line);
  const here = stops[at];
  if (!here) return undefined;
  const { top, height } = here.getBoundingClientRect();
  const share = height > 0 ? Math.min(Math.max((line - top) / height, 0), 1) : 1;
  const part = partAt(stops, goneTo(panel, stops) ?? at, tab, outline);
  return { part, read: (at + share) / stops.length };
}

function stopsIn(panel: HTMLElement, tab: string): HTMLElement[] {
  return tab === 'side-by-side'
    ? [...panel.querySelectorAll<HTMLElement>('.row:not(.row-end)')]
    : passagesIn(panel, tab);
}

/**
 * The stop that the reader has gone to and still sees near the top: it has the focus. The next one may have come up to
 * the reading line too, where a part is short.
 */
function goneTo(panel: HTMLElement, stops: readonly HTMLElement[]): number | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.tabIndex !== -1 || !panel.contains(focused))
    return undefined;
  const at = stops.findIndex(stop => stop.contains(focused));
  const top = stops[at]?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < window.innerHeight / 2 ? at : undefined;
}

function partAt(stops: readonly HTMLElement[], at: number, tab: string, outline: Outline): number {
  if (tab === 'side-by-side') return at;
  const { section } = parsePassageId(stops[at]?.dataset.passage ?? '');
  const edition = outline.editions.find(({ id }) => id === tab);
  return edition?.sections.findIndex(({ id }) => id === section) ?? -1;
}
