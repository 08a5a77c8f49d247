import { type RefObject, useEffect } from 'react';
import { afterFrame } from '../ui/after-frame.ts';
import { anchorIn, placeAt, readingLine } from './place.ts';

/** What is read: a passage, and how far down in it the reading line is, from 0 at its top edge to 1 at its bottom. */
interface Held {
  readonly element: HTMLElement;
  readonly share: number;
}

/** The settings that break lines anew. */
const breaking = ['data-size', 'data-spacing', 'data-face', 'data-width'];

/**
 * Keeps what is read at the reading line where lines are broken anew: the page is enlarged, the device turned, the
 * letters are set larger. Browsers keep a place only where no margin on the way to it changes, and here some do.
 */
export function useStaying(root: RefObject<HTMLElement | null>, end: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let held: Held | undefined;
    let width = window.innerWidth;
    const hold = () => {
      held = heldIn(root.current?.querySelector('[data-state="active"]'));
    };
    const later = () => afterFrame(hold);
    const stay = () => {
      if (held?.element.isConnected && end.current) {
        const { height } = held.element.getBoundingClientRect();
        placeAt(held.element, readingLine() - held.share * height, end.current);
      }
    };
    const onResize = () => {
      // A phone's bars come and go while the page is scrolled: only the height changes then.
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      stay();
    };
    const settings = new MutationObserver(stay);
    settings.observe(document.documentElement, { attributeFilter: breaking });
    addEventListener('scrollend', later);
    addEventListener('resize', onResize);
    return () => {
      settings.disconnect();
      removeEventListener('scrollend', later);
      removeEventListener('resize', onResize);
    };
  }, [root, end]);
}

function heldIn(panel: HTMLElement | null | undefined): Held | undefined {
  const edition = panel?.querySelector<HTMLElement>('[data-edition]')?.dataset.edition;
  const anchor = panel && edition ? anchorIn(panel, edition) : undefined;
  if (!anchor) return undefined;
  const { height } = anchor.element.getBoundingClientRect();
  return { element: anchor.element, share: height > 0 ? (readingLine() - anchor.top) / height : 0 };
}
