import { type RefObject, useLayoutEffect } from 'react';

/** Where one goes on: at the open tab, which is in sight wherever a report is read; on other pages, at the page's words. */
export function placeToGoOn(): HTMLElement | null {
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  return tab ?? document.querySelector<HTMLElement>('main');
}

/**
 * Leads the focus on, without a scroll, when what has it goes away: browsers leave it nowhere then, so that neither keys nor a
 * screen reader are where their reader is. Where the focus is elsewhere it stays there.
 */
export function useFocusGoesOn(
  going: RefObject<HTMLElement | null>,
  placeFrom: (going: HTMLElement) => HTMLElement | null = placeToGoOn,
): void {
  useLayoutEffect(() => {
    const element = going.current;
    // React runs this before it takes the element out of the page.
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const place = placeFrom(element);
      // Once all that changes with it is in the page: a move of the focus lays out what is there, and a half-changed page would
      // be scrolled by the browser to keep something in its place.
      queueMicrotask(() => {
        if (document.activeElement === document.body) place?.focus({ preventScroll: true });
      });
    };
  }, [going, placeFrom]);
}
