import { type ComponentType, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useLaterWords } from '../strings/words.tsx';
import type { LandedNoticeProps } from './LandedNotice.tsx';

interface LandedByLinkProps extends Pick<LandedNoticeProps, 'outline' | 'onSwitch'> {
  readonly shown: string;
}

/**
 * Where a link from elsewhere has led into the middle of the adults' version of a report on a hard subject: says where one
 * is, and what the young people's version is. It stands in nobody's way.
 */
export function LandedByLink({ outline, shown, onSwitch }: LandedByLinkProps) {
  const later = useLaterWords();
  const { key, hash } = useLocation();
  // The first entry of a document's history has this key: whoever came there by this site has chosen the version.
  const [from] = useState(() => (outline.sensitive && key === 'default' && hash ? shown : undefined));
  const [Notice, setNotice] = useState<ComponentType<LandedNoticeProps>>();
  const edition = outline.editions.find(({ id, audience }) => id === from && audience === 'adults');
  const young = outline.editions.find(({ audience }) => audience === 'young-people');
  const concerns = edition !== undefined && young !== undefined;
  useEffect(() => {
    if (!concerns) return;
    // Not to be had now: the tabs above say the same.
    Promise.all([import('./LandedNotice.tsx'), later()]).then(
      ([code]) => setNotice(() => code.LandedNotice),
      () => {},
    );
  }, [concerns, later]);
  if (!Notice || !edition || !young || shown !== from) return null;
  return <Notice {...{ outline, edition, young, hash, onSwitch }} />;
}
