import { type RefObject, useEffect, useRef } from 'react';
import type { Outline } from '../model/library.ts';
import { atRest } from '../ui/at-rest.ts';
import { panelOf } from './landing.ts';
import { layOutInTurns } from './laying.ts';
import { veil } from './showing.ts';
import { tabsOf } from './VersionTab.tsx';

/**
 * Brings the other versions while the page is at rest and lets the browser lay them out, so that a change
 * asks for nothing and is painted in one frame; side by side, which has code of its own, from the first sign that
 * somebody reads: whoever only glances at a page is not sent it. Not where the reader saves data, or `mayPrepare` says
 * no: there it happens when asked.
 */
export function usePreparing(
  outline: Outline,
  shown: string,
  fill: (tab: string, calmly: boolean) => Promise<void>,
  root: RefObject<HTMLElement | null>,
  mayPrepare: () => Promise<boolean>,
): void {
  const first = useRef(shown);
  useEffect(() => {
    let stopped = false;
    const leaving = new AbortController();
    const isRead = signOfReading(leaving.signal);
    const layOut = async (tab: string) => {
      const panel = root.current && panelOf(root.current, tab);
      if (panel) await layOutInTurns(panel, atRest, () => stopped);
      if (panel?.dataset.state === 'inactive') veil(panel);
    };
    // A mark of its own: where the state of a panel decided, each change of it had all parts of a long text looked at.
    const markPreparing = (tab: string, isBegun: boolean) => {
      const panel = root.current && panelOf(root.current, tab);
      panel?.toggleAttribute('data-preparing', isBegun);
    };
    const prepare = async () => {
      if (!(await mayPrepare())) return;
      for (const tab of tabsOf(outline)) {
        if (tab === first.current) continue;
        if (tab === 'side-by-side') await isRead;
        await atRest();
        if (stopped) return;
        markPreparing(tab, true);
        // Without a network this fails, and fails again, aloud, when the reader asks for the version.
        const filled = await fill(tab, true).then(
          () => true,
          () => false,
        );
        if (filled) {
          await atRest();
          await layOut(tab);
        }
        markPreparing(tab, false);
        if (!filled) return;
      }
    };
    if (!savesData()) void loaded().then(prepare);
    return () => {
      stopped = true;
      leaving.abort();
    };
  }, [outline, fill, root, mayPrepare]);
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise(resolve => addEventListener('load', () => resolve(), { once: true }));
}

const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart'] as const;

/** Resolves when somebody scrolls, points, touches, presses a key or moves the focus, as assistive technology does. */
function signOfReading(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    for (const sign of signs)
      addEventListener(sign, () => resolve(), { capture: true, passive: true, once: true, signal });
  });
}

function savesData(): boolean {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  return connection?.saveData === true;
}
