import { type ReactNode, useEffect, useState } from 'react';
import { idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { parsePassageId } from '../model/report.ts';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useRootMark } from '../ui/useRootMark.ts';

interface Landing {
  readonly outline: Outline;
  /** The version that the link led to. */
  readonly from: string;
  /** The fragment of the address. */
  readonly hash: string;
  readonly onSwitch: (tab: string) => void;
}

/** What to say, at the foot of the window, where a link has led; nothing where that is no adults' version beside a young one. */
export function noticeOf({ outline, from, hash, onSwitch }: Landing): ReactNode {
  const edition = outline.editions.find(({ id, audience }) => id === from && audience === 'adults');
  const young = outline.editions.find(({ audience }) => audience === 'young-people');
  const { section: id } = parsePassageId(idInFragment(hash));
  const section = edition?.sections.find(candidate => candidate.id === id);
  if (!young || !section) return null;
  return (
    // Spoken to young people: it is they who may need it.
    <LevelProvider level="young">
      <Words number={section.number} onSwitch={() => onSwitch(young.id)} />
    </LevelProvider>
  );
}

interface WordsProps {
  /** The part's. */
  readonly number: string;
  readonly onSwitch: () => void;
}

function Words({ number, onSwitch }: WordsProps) {
  const words = useWords();
  const [open, setOpen] = useState(true);
  // The region is there before its words: one that comes with them is not heard.
  const [speaks, setSpeaks] = useState(false);
  useEffect(() => setSpeaks(true), []);
  useRootMark('room-for-notice', open);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  return (
    <div className="switch-notice" role="status">
      {speaks ? (
        <>
          <p>{words('landed.where', { number })}</p>
          <Button onClick={onSwitch}>{words('landed.switch')}</Button>
          <Button onClick={() => setOpen(false)}>{words('landed.stay')}</Button>
        </>
      ) : null}
    </div>
  );
}
