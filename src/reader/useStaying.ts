import { type RefObject, useEffect, useRef } from 'react';
import { afterFrame } from '../ui/after-frame.ts';
import { panelOf } from './landing.ts';
import { piecesOf } from './laying.ts';
import { anchorOfPanel, bringTo, lastAbove, readingLine } from './place.ts';

/** What is read: a passage, a row or a look, and where the reading line is in it or below it. */
interface Held {
  readonly element: HTMLElement;
  /** How far down in the passage, from 0 at its top edge to 1 at its bottom. */
  readonly share: number;
  /** How far below its bottom edge, in CSS pixels: what is between two passages does not grow with them. */
  readonly below: number;
}

interface Staying {
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
  readonly letters: RefObject<HTMLElement | null>;
  readonly shown: string;
}

/** The settings that break lines anew. */
const breaking = ['data-size', 'data-spacing', 'data-face', 'data-width'];

/**
 * Keeps what is read at the reading line where lines are broken anew: the page is enlarged, the device turned, the
 * letters are set larger, or a typeface that came late is used all at once, which may be when anything opens
 * (https://developer.mozilla.org/docs/Web/CSS/@font-face/font-display). Browsers keep a place only where no margin on
 * the way to it changes, and here some do. `letters` holds some letters of the text, whose width tells.
 */
export function useStaying({ root, end, letters, shown }: Staying): void {
  const held = useRef<Held | undefined>(undefined);
  useEffect(() => {
    let width = window.innerWidth;
    const stay = () => {
      if (!held.current?.element.isConnected || !end.current) return;
      const { element, share, below } = held.current;
      const { height, bottom } = element.getBoundingClientRect();
      // A row of pairs has less below its passages where it has columns.
      const row = element.closest('.row')?.getBoundingClientRect();
      const room = row ? Math.max(row.bottom - bottom - 1, 0) : below;
      bringTo(element, readingLine() - share * height - Math.min(below, room), end.current);
    };
    const onResize = () => {
      // A phone's bars come and go while the page is scrolled: only the height changes then.
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      stay();
    };
    const settings = new MutationObserver(stay);
    settings.observe(document.documentElement, { attributeFilter: breaking });
    addEventListener('resize', onResize);
    // Heard when the new letters have been laid out and before they are painted: nothing is seen to move.
    const others = new ResizeObserver(stay);
    if (letters.current) others.observe(letters.current);
    return () => {
      settings.disconnect();
      others.disconnect();
      removeEventListener('resize', onResize);
    };
  }, [end, letters]);
  useEffect(() => {
    let stopped = false;
    // Whether the page has been scrolled since the place was noted.
    let isMoved = false;
    const hold = () => {
      const panel = root.current && panelOf(root.current, shown);
      if (stopped) return;
      held.current = panel ? heldIn(panel) : undefined;
      isMoved = false;
    };
    // In the frame after the scroll, what has come near the window gets its true size; a window may change before that.
    const later = () =>
      afterFrame(() => {
        hold();
        afterFrame(hold);
      });
    // Another version may be shown without any scroll, and a page may be made where it is scrolled already. Asked when
    // the frame is laid out, or the answer would have it laid out twice.
    afterFrame(() => {
      if (window.scrollY > 0) later();
    });
    const onScroll = () => {
      isMoved = true;
    };
    // Who was above all words, and has not moved, may be at the first ones in another window: from then on these are kept.
    const onResize = () => {
      if (!held.current && !isMoved) later();
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('scrollend', later);
    addEventListener('resize', onResize);
    // What a look shows may come later than the look: until then what stands below it is at the reading line. In another
    // window it is another look, and the place is kept before it is noted again.
    let wide = window.innerWidth;
    const growing = new ResizeObserver(() => {
      if (window.innerWidth === wide) later();
      wide = window.innerWidth;
    });
    // What opens or closes with no scroll, such as a look, takes the focus or gives it back.
    const inside = root.current;
    const onFocus = ({ target }: FocusEvent) => {
      later();
      const look = target instanceof Element && target.closest('.peek');
      if (look) growing.observe(look);
    };
    inside?.addEventListener('focusin', onFocus);
    return () => {
      stopped = true;
      removeEventListener('scroll', onScroll);
      removeEventListener('scrollend', later);
      inside?.removeEventListener('focusin', onFocus);
      growing.disconnect();
      removeEventListener('resize', onResize);
    };
  }, [root, shown]);
}

function heldIn(panel: ParentNode): Held | undefined {
  const anchor = anchorOfPanel(panel);
  if (!anchor) return undefined;
  const rows = anchor.element.closest('.row') ? piecesOf(panel) : [];
  const row = rows[lastAbove(rows, readingLine())];
  // Below all pairs, notes and words explained are read, which have no passages.
  // What is read in a look stays too; the look is no part of the passage above it.
  const look = lookAt(panel, readingLine());
  const element = look ?? (row && !row.contains(anchor.element) ? row : anchor.element);
  const { top, height } = element.getBoundingClientRect();
  const down = Math.max(readingLine() - top, 0);
  const share = height > 0 ? Math.min(down / height, 1) : 0;
  return { element, share, below: Math.max(down - height, 0) };
}

/** The look into the other version that a line goes through, if one is open there. */
function lookAt(panel: ParentNode, line: number): HTMLElement | undefined {
  return [...panel.querySelectorAll<HTMLElement>('.peek')].find(look => {
    const { top, bottom } = look.getBoundingClientRect();
    return top <= line && line < bottom;
  });
}
