import { type ComponentType, useEffect, useState } from 'react';
import { useLaterWords } from '../strings/words.tsx';
import { useAids } from './useAids.ts';

/** The aids that need script while one reads. The others are attributes on `<html>` and style sheets. */
export function AidsAtHand() {
  const { guide, calm } = useAids();
  const later = useLaterWords();
  const [AidsInUse, setAidsInUse] = useState<ComponentType>();
  const used = Boolean(guide || calm);
  useEffect(() => {
    if (!used) return;
    // Not to be had now: reading goes on without.
    Promise.all([import('./AidsInUse.tsx'), later()]).then(
      ([code]) => setAidsInUse(() => code.AidsInUse),
      () => {},
    );
  }, [used, later]);
  return used && AidsInUse ? <AidsInUse /> : null;
}
