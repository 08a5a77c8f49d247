import { type RefObject, useEffect, useRef } from 'react';
import type { Outline } from '../model/library.ts';
import { editionsOf, panelOf } from './landing.ts';
import { layOutInTurns } from './laying.ts';
import { veil } from './showing.ts';
import { tabsOf } from './VersionTab.tsx';

/** Above this many words both editions side by side are made only when asked for. */
const preparedUpTo = 30_000;

/**
 * Brings the other versions while the page is at rest and lets the browser lay them out, so that a change
 * asks for nothing and is painted in one frame. Not where the reader saves data: there it happens when asked.
 */
export function usePreparing(
  outline: Outline,
  shown: string,
  fill: (tab: string, calmly: boolean) => Promise<void>,
  root: RefObject<HTMLElement | null>,
): void {
  const first = useRef(shown);
  useEffect(() => {
    let stopped = false;
    const layOut = async (tab: string) => {
      const panel = root.current && panelOf(root.current, tab);
      if (panel) await layOutInTurns(panel, rest, () => stopped);
      if (panel?.dataset.state === 'inactive') veil(panel);
    };
    const prepare = async () => {
      for (const tab of tabsOf(outline)) {
        if (tab === first.current || (tab === 'side-by-side' && wordsIn(outline, tab) > preparedUpTo))
          continue;
        await rest();
        if (stopped) return;
        // Without a network this fails, and fails again, aloud, when the reader asks for the version.
        const filled = await fill(tab, true).then(
          () => true,
          () => false,
        );
        if (!filled) return;
        await rest();
        await layOut(tab);
      }
    };
    if (!savesData()) void loaded().then(prepare);
    return () => {
      stopped = true;
    };
  }, [outline, fill, root]);
}

function wordsIn(outline: Outline, tab: string): number {
  const editions = editionsOf(outline, tab);
  return outline.editions
    .filter(edition => editions.includes(edition.id))
    .reduce((sum, edition) => sum + edition.reading.words, 0);
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise(resolve => addEventListener('load', () => resolve(), { once: true }));
}

/** Resolves when the browser has nothing better to do; Safari has no `requestIdleCallback`. */
function rest(): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 200);
  });
}

function savesData(): boolean {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  return connection?.saveData === true;
}
