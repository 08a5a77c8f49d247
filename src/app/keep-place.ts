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
  const place = restorePlace((history.state as { place?: unknown } | null)?.place);
  if (place) goBackTo(place);
  return place !== undefined;
}

function notePlace(): void {
  // On the way back to a report its entry is there before its words: what it keeps must stay until then.
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

/** The part of the page that shows a version; side by side, both. */
function shownPanel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="tabpanel"][data-state="active"]');
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

/** For how many frames a place is held: what comes near the window gets its true size in the next ones. */
const framesHeld = 3;

/** Looks at each frame whether the words are there, and goes to the place, unless the reader moved first. */
function goBackTo({ edition, passage, top, row: rowTop }: KeptPlace): void {
  const until = performance.now() + patience;
  const moved = new AbortController();
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(act, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  let held = 0;
  const look = () => {
    if (moved.signal.aborted) return;
    const panel = shownPanel();
    const element = panel && findPassage(panel, edition, passage);
    const end = document.querySelector<HTMLElement>('.page-end');
    // The browser brings its own scroll back until the page has loaded.
    const ready = element && end && document.readyState === 'complete';
    const row = element?.closest<HTMLElement>('.row');
    if (ready && row && rowTop !== undefined) bringTo(row, rowTop, end);
    if (ready) bringTo(element, top, end);
    if (ready) held++;
    if (held === framesHeld || performance.now() > until) moved.abort();
    else requestAnimationFrame(look);
  };
  look();
}
