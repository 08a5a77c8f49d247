import { useEffect, useRef } from 'react';
import type { Outline } from '../model/library.ts';
import { inVoice } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useFocusGoesOn } from '../ui/focus-goes-on.ts';
import { useRootMark } from '../ui/useRootMark.ts';
import type { SwitchNote } from './useSwitching.ts';
import { tabName } from './VersionTab.tsx';

interface SwitchNoticeProps {
  readonly note: SwitchNote | undefined;
  readonly outline: Outline;
  readonly shown: string;
  readonly onClose: () => void;
}

/** Says, at the foot of the window, what a change of version could not do, and why. */
export function SwitchNotice({ note, outline, shown, onClose }: SwitchNoticeProps) {
  useRootMark('room-for-notice', note !== undefined);
  useEffect(() => {
    if (!note) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [note, onClose]);
  // The region is there from the start: one that comes with its words is not heard.
  return (
    <div className="switch-notice" role="status" data-empty={note ? undefined : ''}>
      {note ? <NoticeWords note={note} outline={outline} shown={shown} onClose={onClose} /> : null}
    </div>
  );
}

function NoticeWords({ note, outline, shown, onClose }: SwitchNoticeProps & { note: SwitchNote }) {
  const words = useWords();
  const close = useRef<HTMLButtonElement>(null);
  useFocusGoesOn(close);
  const version = tabName(words, outline, note.to);
  const audience = outline.editions.find(edition => edition.id === shown)?.audience ?? 'adults';
  return (
    <>
      {note.kind === 'no-counterpart' ? (
        <p>
          {words('reader.noCounterpart', { version })} {inVoice(note.row.because, audience)}{' '}
          {note.isNearest ? words('reader.nearest') : null}
        </p>
      ) : (
        <p>{words('reader.notLoaded', { version })}</p>
      )}
      <Button ref={close} onClick={onClose}>
        {words('reader.closeNote')}
      </Button>
    </>
  );
}
