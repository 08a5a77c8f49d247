import { type MouseEvent, useCallback } from 'react';
import type { EditionId } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { usePeeks } from './peek/usePeeks.ts';
import { useLinksInside } from './useLinksInside.ts';

type Options = Omit<Parameters<typeof useLinksInside>[0], 'words'> & {
  /** Called where a look cannot be had. */
  readonly tellNotLoaded: (edition: EditionId) => void;
};

/** Hears what is pressed among the words: looks into the other version, and links. */
export function useInside(options: Options) {
  const words = useWords();
  const { outline, shown, switchTo, tellNotLoaded } = options;
  const follow = useLinksInside({ ...options, words });
  const { peeks, Panel, hear, onKeyDown, close } = usePeeks({ outline, shown, onFailed: tellNotLoaded });
  const onClick = useCallback(
    (event: MouseEvent) => {
      if (!hear(event)) follow(event);
    },
    [hear, follow],
  );
  const onGo = useCallback(
    (tab: EditionId, target: string, from: HTMLElement) => void switchTo(tab, { target, focus: true, from }),
    [switchTo],
  );
  return { onClick, onKeyDown, looks: { peeks, Panel, onClose: close, onGo } };
}
