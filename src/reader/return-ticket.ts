import type { Anchor } from './place.ts';

/** What was put where, in CSS pixels from the window's top edge. */
export interface PlacedAt {
  readonly element: HTMLElement;
  readonly top: number;
  /** Side by side, the top edge of its row: the passage itself may stick while the reader scrolls on. */
  readonly row?: number | undefined;
}

/** The top edge of the row of side by side that holds a passage. */
export function rowTopOf(passage: HTMLElement): number | undefined {
  return passage.closest('.row')?.getBoundingClientRect().top;
}

/** Where a reader is: how far the page is scrolled, and what is where; nothing where they are above all words. */
export interface Standing {
  readonly scroll: number;
  readonly place: PlacedAt | undefined;
}

/** Lets a reader who goes straight back land exactly where they were. */
export interface ReturnTicket extends Standing {
  readonly tab: string;
  /** Where they have come to since. */
  readonly landed: Standing;
}

/**
 * By less than this the browser itself may have moved what is read, in CSS pixels: each time that a part above is laid out
 * it scrolls to keep what is seen in its place, by whole pixels, though heights are not.
 */
const notByReader = 4;

/** Whether a reader has not moved since they landed. */
export function isUnmoved({ landed: { scroll, place } }: ReturnTicket): boolean {
  if (Math.abs(window.scrollY - scroll) < 1) return true;
  if (!place) return false;
  const row = rowTopOf(place.element);
  const off =
    row === undefined ? place.element.getBoundingClientRect().top - place.top : row - (place.row ?? 0);
  return Math.abs(off) < notByReader;
}

/** Where a reader was before a change of version. */
export interface Before {
  readonly from: string;
  /** Nothing where they were above all words. */
  readonly anchor: Anchor | undefined;
  /** How far the page was scrolled: showing a shorter version makes the browser scroll back. */
  readonly scroll: number;
  /** Side by side, the top edge of the anchor's row. */
  readonly row?: number | undefined;
}

/** The ticket for who has just come to a place, or stayed above all words. */
export function ticketFor({ from, anchor, scroll, row }: Before, landed: Standing): ReturnTicket {
  return { tab: from, scroll, place: anchor && { ...anchor, row }, landed };
}

/** Where a reader is now, above all words. */
export function aboveWords(): Standing {
  return { scroll: window.scrollY, place: undefined };
}
