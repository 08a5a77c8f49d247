import { type ReactNode, useCallback, useState } from 'react';
import { idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { parsePassageId } from '../model/report.ts';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { FootNotice } from './FootNotice.tsx';

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
  const close = useCallback(() => setOpen(false), []);
  if (!open) return null;
  return (
    <FootNotice onClose={close}>
      {leave => (
        <>
          <p>{words('landed.where', { number })}</p>
          <Button onClick={onSwitch}>{words('landed.switch')}</Button>
          <Button onClick={leave}>{words('landed.stay')}</Button>
        </>
      )}
    </FootNotice>
  );
}
