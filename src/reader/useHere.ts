import { type RefObject, useEffect, useState } from 'react';
import type { Outline } from '../model/library.ts';
import { afterFrame } from '../ui/after-frame.ts';
import { panelOf } from './landing.ts';
import { whereIn } from './way/where.ts';

interface Options {
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  readonly tab: string;
  readonly outline: Outline;
  /** The line that shows how much is read. */
  readonly line: RefObject<HTMLElement | null>;
}

/**
 * “You are here”: the place of the part at the reading line among those that the tab shows, from 0. Follows the scroll,
 * once after each frame, and lets the line grow with it; that one is written by hand, for React has nothing to do there.
 */
export function useHere({ root, tab, outline, line }: Options): number | undefined {
  const [here, setHere] = useState<number>();
  useEffect(() => {
    const panel = root.current && panelOf(root.current, tab);
    if (!panel) return undefined;
    let asked = false;
    let stopped = false;
    const look = () => {
      asked = false;
      if (stopped) return;
      const where = whereIn(panel, tab, outline);
      setHere(where?.part);
      line.current?.style.setProperty('--read', (where?.read ?? 0).toFixed(3));
    };
    const ask = () => {
      if (asked) return;
      asked = true;
      afterFrame(look);
    };
    ask();
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask, { passive: true });
    return () => {
      stopped = true;
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, [root, tab, outline, line]);
  return here;
}
