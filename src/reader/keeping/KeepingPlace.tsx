import { useEffect, useState } from 'react';
import { useLaterWords } from '../../strings/words.tsx';
import type { KeepingProps } from './keeping.ts';

/**
 * Keeps where the reader is, where they have switched that on, and offers to go on there the next time. Never on a report
 * about a hard subject, whatever is switched on: a place tells what somebody reads.
 */
export function KeepingPlace(props: KeepingProps) {
  const later = useLaterWords();
  const { sensitive } = props.outline;
  const [code, setCode] = useState<typeof import('./Keeper.tsx')>();
  useEffect(() => {
    if (sensitive || !isWanted()) return;
    // Not to be had now: nothing is kept.
    Promise.all([import('./Keeper.tsx'), later()]).then(
      ([keeper]) => setCode(keeper),
      () => {},
    );
  }, [sensitive, later]);
  return code ? <code.Keeper {...props} isWanted={isWanted} /> : null;
}

/** The reader's choice is on `<html>` (`aids/`). */
function isWanted(): boolean {
  return document.documentElement.dataset.place === 'on';
}
