import { useEffect } from 'react';
import type { Steadily } from './syllables/showing.ts';

/** Shows where long words break. The patterns of a language are large, and come only with this. */
export function Syllables({ steadily }: { steadily: Steadily }) {
  useEffect(() => {
    let stopped = false;
    let stop: (() => void) | undefined;
    import('./syllables/showing.ts').then(
      ({ showSyllables }) => {
        if (!stopped) stop = showSyllables(steadily);
      },
      // Not to be had now: reading goes on without.
      () => {},
    );
    return () => {
      stopped = true;
      stop?.();
    };
  }, [steadily]);
  return null;
}
