import { type RefObject, useCallback, useRef } from 'react';
import { panelOf } from './landing.ts';
import { expectPanel, forgetPanel } from './showing.ts';

/** How long a press is waited for, in milliseconds: a pointer may be left lying on a tab. */
const patience = 3000;

/**
 * Makes the panel of a tab ready while a press of the tab is likely, since a pointer has come to it: a mouse is there
 * some tenths of a second before its button goes down, a finger until it is lifted. What the press has to do is less
 * then. `moveTo` says by how much the panel's words would move, in CSS pixels, or that nothing can be foreseen.
 */
export function useExpecting(
  root: RefObject<HTMLElement | null>,
  moveTo: (tab: string) => number | undefined,
): (tab: string) => void {
  const forget = useRef(() => {});
  return useCallback(
    (tab: string) => {
      forget.current();
      const panel = root.current && panelOf(root.current, tab);
      if (panel?.dataset.state !== 'inactive') return;
      const move = moveTo(tab);
      if (move === undefined) return;
      expectPanel(panel, move);
      const over = new AbortController();
      forget.current = () => {
        over.abort();
        clearTimeout(timer);
        forget.current = () => {};
        forgetPanel(panel);
      };
      const timer = setTimeout(() => forget.current(), patience);
      // Who goes through the page by keys must not come by what is not seen; who scrolls will see something else. After
      // the press it is the change that sees to the panel, and scrolls.
      const onSign = () => {
        if (panel.dataset.state === 'inactive') forget.current();
      };
      for (const sign of ['keydown', 'scroll'] as const)
        addEventListener(sign, onSign, { capture: true, passive: true, signal: over.signal });
    },
    [root, moveTo],
  );
}
