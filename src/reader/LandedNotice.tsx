import { useEffect, useState } from 'react';
import { idInFragment } from '../model/address.ts';
import type { EditionOutline, Outline } from '../model/library.ts';
import { parsePassageId } from '../model/report.ts';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';

export interface LandedNoticeProps {
  readonly outline: Outline;
  /** The adults' version that the link led to, and the one for young people. */
  readonly edition: EditionOutline;
  readonly young: EditionOutline;
  /** The fragment of the address. */
  readonly hash: string;
  readonly onSwitch: (tab: string) => void;
}

/** Says, at the foot of the window, where a link has led; spoken to young people, since they may need it. */
export function LandedNotice(props: LandedNoticeProps) {
  return (
    <LevelProvider level="young">
      <Words {...props} />
    </LevelProvider>
  );
}

function Words({ edition, young, hash, onSwitch }: LandedNoticeProps) {
  const words = useWords();
  const [open, setOpen] = useState(true);
  // The region is there before its words: one that comes with them is not heard.
  const [speaks, setSpeaks] = useState(false);
  useEffect(() => setSpeaks(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const section = edition.sections.find(({ id }) => id === parsePassageId(idInFragment(hash)).section);
  if (!open || !section) return null;
  const { number, heading } = section;
  return (
    <div className="switch-notice notice-open" role="status">
      {speaks ? (
        <>
          <p>{words('landed.where', { number, heading })}</p>
          <p>{words('landed.young')}</p>
          <Button onClick={() => onSwitch(young.id)}>{words('landed.switch')}</Button>
          <Button onClick={() => setOpen(false)}>{words('landed.stay')}</Button>
        </>
      ) : null}
    </div>
  );
}
