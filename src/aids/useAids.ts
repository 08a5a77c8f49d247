import { useMemo, useSyncExternalStore } from 'react';
import { type Aids, appliedAids } from './aids.ts';

/** The settings as they stand on `<html>`; none while pages are made, and until React has taken over. */
export function useAids(): Aids {
  const applied = useSyncExternalStore(
    watchRoot,
    () => JSON.stringify(appliedAids()),
    () => '{}',
  );
  return useMemo(() => JSON.parse(applied) as Aids, [applied]);
}

function watchRoot(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true });
  return () => observer.disconnect();
}
