import { type RefObject, useCallback, useRef } from 'react';
import { type Landing, panelOf } from './landing.ts';
import { expectPanel, forgetPanel } from './showing.ts';

/** How long a press is waited for, in milliseconds: a pointer may be left lying on a tab. */
const patience = 3000;

/** What a press of a tab would do if it came now. */
interface Foreseen {
  /** Where the reader stands. */
  readonly from: Landing;
  /** By how much the words of the tab's panel would move, in CSS pixels. */
  readonly move: number;
}

interface Expecting {
  readonly expect: (tab: string) => void;
  /** Where the reader stands, if a press of the tab was expected and nothing has happened since; told to one press. */
  readonly standFor: (tab: string) => Landing | undefined;
}

/**
 * Makes the panel of a tab ready while a press of the tab is likely, since a pointer has come to it: a mouse is there
 * some tenths of a second before its button goes down, a finger until it is lifted. What the press has to do is less
 * then. `foresee` gives nothing where nothing can be foreseen.
 */
export function useExpecting(
  root: RefObject<HTMLElement | null>,
  foresee: (tab: string) => Foreseen | undefined,
): Expecting {
  const forget = useRef(() => {});
  const stand = useRef<{ readonly tab: string; readonly from: Landing }>(undefined);
  const standFor = useCallback((tab: string) => {
    const found = stand.current;
    stand.current = undefined;
    return found?.tab === tab ? found.from : undefined;
  }, []);
  const expect = useCallback(
    (tab: string) => {
      forget.current();
      const panel = root.current && panelOf(root.current, tab);
      if (panel?.dataset.state !== 'inactive') return;
      const foreseen = foresee(tab);
      if (!foreseen) return;
      expectPanel(panel, foreseen.move);
      stand.current = { tab, from: foreseen.from };
      const over = new AbortController();
      forget.current = () => {
        over.abort();
        clearTimeout(timer);
        forget.current = () => {};
        stand.current = undefined;
        forgetPanel(panel);
      };
      const timer = setTimeout(() => forget.current(), patience);
      // Who goes through the page by keys must not come by what is not seen; who scrolls will see something else. After
      // the press it is the change that sees to the panel, and scrolls.
      const onSign = () => {
        stand.current = undefined;
        if (panel.dataset.state === 'inactive') forget.current();
      };
      for (const sign of ['keydown', 'scroll', 'resize'] as const)
        addEventListener(sign, onSign, { capture: true, passive: true, signal: over.signal });
    },
    [root, foresee],
  );
  return { expect, standFor };
}
