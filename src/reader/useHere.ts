import { type RefObject, useEffect, useState } from 'react';
import type { SectionId } from '../model/report.ts';
import { afterFrame } from '../ui/after-frame.ts';
import { anchorIn } from './place.ts';

/** The section at the reading line of an edition's panel: “you are here”. Follows the scroll, once after each frame. */
export function useHere(
  root: RefObject<HTMLElement | null>,
  tab: string,
  edition: string | undefined,
): SectionId | undefined {
  const [here, setHere] = useState<SectionId>();
  useEffect(() => {
    const panel = root.current?.querySelector<HTMLElement>(`[data-panel="${CSS.escape(tab)}"]`);
    if (!panel || !edition) return undefined;
    let asked = false;
    let stopped = false;
    const look = () => {
      asked = false;
      if (!stopped) setHere(anchorIn(panel, edition)?.place.section);
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
  }, [root, tab, edition]);
  return here;
}
