import type { SpokenPlace } from './script.ts';

/** Where listening stopped in each edition of a report. */
export type LeftPlaces = Map<string, SpokenPlace>;

const known = new WeakMap<Element, LeftPlaces>();

/** The places that a report on the page keeps. They are in memory only, and gone with the report from the page. */
export function leftPlacesOf(panel: HTMLElement): LeftPlaces {
  const report = panel.closest('.report') ?? document.body;
  const found = known.get(report) ?? new Map<string, SpokenPlace>();
  known.set(report, found);
  return found;
}
