import { type ComponentType, useEffect, useState } from 'react';
import { useLaterWords } from '../strings/words.tsx';
import type { Steadily } from './syllables/showing.ts';
import { useAids } from './useAids.ts';

interface AidsAtHandProps {
  readonly steadily: Steadily;
}

/** The aids that need script while one reads. The others are attributes on `<html>` and style sheets. */
export function AidsAtHand({ steadily }: AidsAtHandProps) {
  const { guide, calm, syllables } = useAids();
  const later = useLaterWords();
  const [AidsInUse, setAidsInUse] = useState<ComponentType<AidsAtHandProps>>();
  const used = Boolean(guide || calm || syllables);
  useEffect(() => {
    if (!used) return;
    // Not to be had now: reading goes on without.
    Promise.all([import('./AidsInUse.tsx'), later()]).then(
      ([code]) => setAidsInUse(() => code.AidsInUse),
      () => {},
    );
  }, [used, later]);
  return used && AidsInUse ? <AidsInUse steadily={steadily} /> : null;
}
