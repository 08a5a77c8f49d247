import { useEffect } from 'react';
import { useLaterWordsOnce } from '../strings/words.tsx';
import { useOnline } from './online.ts';
import { shelf, useShelf } from './shelf.ts';
import { TakenAway } from './TakenAway.tsx';

/**
 * Whoever opens the library asks what is new: where something is saved on this device, one small file is fetched that
 * tells it. Nothing is asked by whoever saved nothing, or only reads.
 */
export function LibraryNews() {
  const known = useShelf();
  const online = useOnline();
  const hasCopies = known.kind === 'ready' && known.copies.length > 0;
  useEffect(() => {
    if (!hasCopies || !online) return;
    const asking = new AbortController();
    void shelf.lookForNewer(asking.signal);
    return () => asking.abort();
  }, [hasCopies, online]);
  const titles = known.kind === 'ready' ? known.takenAway : [];
  const speaks = useLaterWordsOnce(titles.length > 0);
  return speaks ? <TakenAway titles={titles} /> : null;
}
