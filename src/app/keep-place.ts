import { passageId } from '../model/report.ts';
import { type Anchor, anchorOfPanel, bringTo, findPassage } from '../reader/place.ts';
import { rowTopOf } from '../reader/return-ticket.ts';
import { afterFrame } from '../ui/after-frame.ts';

/** The passage at the reading line, and its top edge in CSS pixels from the window's. */
interface KeptPlace {
  readonly edition: string;
  readonly passage: string;
  readonly top: number;
  /** Side by side, the top edge of its row: the passage itself may stick while the reader scrolls on. */
  readonly row?: number;
}

/** How long the words of a page may take until going back to the place would surprise, in milliseconds. */
const patience = 5000;

/**
 * Keeps the place over a reload, and while the reader is elsewhere. The browser keeps the scroll by itself, but the same
 * scroll is another place where the letters are others than before, and a saved report's page is made of its words alone
 * until script runs (F12, F13). The place goes where the browser keeps the scroll too: with the history entry, which ends
 * with the tab. The returned function is to be called when
 * the entry was replaced, which loses it.
 */
export function keepPlace(): () => void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation && navigation.type !== 'navigate') goBackToKept();
  // When a page goes it is too late: what is written then does not reach the entry that is reloaded. Nor is it done in
  // the frame that the scroll is painted in: what has come near the window gets its true size in the next one.
  addEventListener('scrollend', () => afterFrame(() => afterFrame(notePlace)));
  return notePlace;
}

/** Goes back to the place that a history entry kept; false where it kept none. */
export function goBackToKept(): boolean {
  goingBack?.abort();
  const place = restorePlace((history.state as { place?: unknown } | null)?.place);
  if (place) goBackTo(place);
  return place !== undefined;
}

function notePlace(): void {
  // On the way back to a report its entry is there before its words: what it keeps must stay until then.
  if (goingBack && !goingBack.signal.aborted) return;
  if (!shownPanel()?.querySelector('[data-passage]')) return;
  const place = placeNow();
  const state = history.state as { readonly place?: unknown } | null;
  // Above the words there is no place, and one noted further down would be a wrong one.
  if (place || state?.place) history.replaceState({ ...state, place }, '');
}

function restorePlace(stored: unknown): KeptPlace | undefined {
  const { edition, passage, top, row } = (stored ?? {}) as Partial<Record<keyof KeptPlace, unknown>>;
  const isPlace = typeof edition === 'string' && typeof passage === 'string' && typeof top === 'number';
  return isPlace ? { edition, passage, top, ...(typeof row === 'number' ? { row } : {}) } : undefined;
}

/** The part of the page that shows a version; side by side, both. Its role comes only when the page wakes. */
function shownPanel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-panel][data-state="active"]');
}

function placeNow(): KeptPlace | undefined {
  const anchor = anchorNow();
  if (!anchor) return undefined;
  const { element, edition, place, top } = anchor;
  const row = rowTopOf(element);
  const passage = passageId(place.section, place.index);
  return { edition, passage, top, ...(row === undefined ? {} : { row }) };
}

/** The passage at the reading line; side by side, that of the version in which one is nearer to it. */
function anchorNow(): Anchor | undefined {
  const panel = shownPanel();
  return panel ? anchorOfPanel(panel) : undefined;
}

/** Makes a change that takes or gives room among the words, and leaves the passage that is read where it was. */
export function steadily(change: () => void): void {
  const anchor = anchorNow();
  const end = document.querySelector<HTMLElement>('.page-end');
  change();
  if (anchor && end) bringTo(anchor.element, anchor.top, end);
}

/** What ends the way back that is under way, or has ended it. */
let goingBack: AbortController | undefined;

/** For how many frames a place is held: what comes near the window gets its true size in the next ones. */
const framesHeld = 3;

/**
 * Looks at each frame whether the words are there, and goes to the place, unless the reader moved first: once in the page
 * as the server sent it, for a slow phone takes seconds to wake it, and again once it is awake.
 */
function goBackTo({ edition, passage, top, row: rowTop }: KeptPlace): void {
  const until = performance.now() + patience;
  const moved = new AbortController();
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(act, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  // The router may have replaced the entry meanwhile, which loses what it kept.
  moved.signal.addEventListener('abort', () => afterFrame(notePlace));
  goingBack = moved;
  let left = framesHeld;
  let isAwake = false;
  let hasMoved = () => false;
  const look = () => {
    if (moved.signal.aborted) return;
    const panel = shownPanel();
    const element = panel && findPassage(panel, edition, passage);
    const end = document.querySelector<HTMLElement>('.page-end');
    // The browser brings its own scroll back until the page has loaded.
    const ready = element && end && document.readyState === 'complete';
    if (ready && !isAwake && panel.role === 'tabpanel') {
      isAwake = true;
      left = hasMoved() ? 0 : framesHeld;
    }
    if (ready && left > 0) {
      const row = element.closest<HTMLElement>('.row');
      if (row && rowTop !== undefined) bringTo(row, rowTop, end);
      bringTo(element, top, end);
      hasMoved = moveSince(row ?? element);
      left--;
    }
    if ((isAwake && left === 0) || performance.now() > until) moved.abort();
    else requestAnimationFrame(look);
  };
  look();
}

/** Tells whether the reader scrolled since, as by the bar beside the page: what else moves the words scrolls, or moves them. */
function moveSince(element: HTMLElement): () => boolean {
  const scroll = window.scrollY;
  const { top } = element.getBoundingClientRect();
  return () =>
    Math.abs(window.scrollY - scroll) > 1 && Math.abs(element.getBoundingClientRect().top - top) > 1;
}
