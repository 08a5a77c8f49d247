import type { Anchor } from './place.ts';

/** What was put where, in CSS pixels from the window's top edge. */
export interface PlacedAt {
  readonly element: HTMLElement;
  readonly top: number;
}

/** The same, and how far the page was scrolled then. */
interface ScrolledTo extends PlacedAt {
  readonly scroll: number;
}

/** Lets a reader who goes straight back land exactly where they were. */
export interface ReturnTicket extends ScrolledTo {
  readonly tab: string;
  /** Where they have come to since. */
  readonly landed: ScrolledTo;
}

/**
 * Whether a reader has not moved since they landed. The browser may have scrolled to keep what is seen in its place, as
 * when a part above it was laid out; side by side, what is seen may be in its place because it sticks there.
 */
export function isUnmoved({ landed: { scroll, element, top } }: ReturnTicket): boolean {
  if (Math.abs(window.scrollY - scroll) < 1) return true;
  return element.closest('.row') === null && Math.abs(element.getBoundingClientRect().top - top) < 1;
}

/** Where a reader was before a change of version. */
export interface Before {
  readonly from: string;
  /** Nothing where they were above all words. */
  readonly anchor: Anchor | undefined;
  /** How far the page was scrolled: showing a shorter version makes the browser scroll back. */
  readonly scroll: number;
}

/** The ticket for who has just come to a place; nothing for who was above all words. */
export function ticketFor({ from, anchor, scroll }: Before, at: PlacedAt): ReturnTicket | undefined {
  if (!anchor) return undefined;
  const landed = { ...at, scroll: window.scrollY };
  return { tab: from, element: anchor.element, top: anchor.top, scroll, landed };
}
