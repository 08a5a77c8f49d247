import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Outline } from '../model/library.ts';
import { useLaterWords } from '../strings/words.tsx';

interface LandedByLinkProps {
  readonly outline: Outline;
  readonly shown: string;
  readonly onSwitch: (tab: string) => void;
}

/**
 * Where a link from elsewhere has led into the middle of the adults' version of a report on a hard subject: says where one
 * is, and what the young people's version is. It stands in nobody's way.
 */
export function LandedByLink({ outline, shown, onSwitch }: LandedByLinkProps) {
  const later = useLaterWords();
  const { key, hash } = useLocation();
  // The first entry of a document's history has this key: whoever came there by this site has chosen the version.
  const [from] = useState(() => outline.sensitive && key === 'default' && hash && shown);
  const [notice, setNotice] = useState<ReactNode>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one landing, once.
  useEffect(() => {
    if (!from) return;
    // Not to be had now: the tabs above say the same.
    Promise.all([import('./LandedNotice.tsx'), later()]).then(
      ([code]) => setNotice(code.noticeOf({ outline, from, hash, onSwitch })),
      () => {},
    );
  }, []);
  // Whoever has looked at another version knows of it.
  if (notice && shown !== from) setNotice(null);
  return notice;
}
