import { useState } from 'react';
import type { SaveState } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { type Deed, deedsOf } from './deeds.ts';
import { isMetered, useOnline } from './online.ts';
import { PassingButton } from './PassingButton.tsx';
import { SpendDialog } from './SpendDialog.tsx';
import { shelf } from './shelf.ts';

interface DeedButtonsProps {
  readonly slug: string;
  readonly title: string;
  readonly state: SaveState;
  /** How many of the deeds stand elsewhere. */
  readonly skip?: number;
  /** The id of the element that says of which report. */
  readonly describedBy?: string;
}

/** The buttons that bring a copy further, stop it on its way, or give it up. Nothing where there is nothing to do. */
export function DeedButtons({ slug, title, state, skip = 0, describedBy }: DeedButtonsProps) {
  const words = useWords();
  const online = useOnline();
  const { start, spending } = useDeeds(slug, title);
  const isPaused = state.kind === 'unfinished' && state.paused;
  return (
    <>
      {state.kind === 'saving' ? (
        <PassingButton aria-describedby={describedBy} onClick={() => void shelf.pause(slug)}>
          {words('saving.pause')}
        </PassingButton>
      ) : null}
      {deedsOf(state)
        .slice(skip)
        .map(deed => (
          <PassingButton
            key={deed.label}
            aria-describedby={describedBy}
            aria-disabled={!online || undefined}
            onClick={online ? () => start(deed) : undefined}
          >
            {words(deed.label)}
          </PassingButton>
        ))}
      {isPaused ? (
        <PassingButton aria-describedby={describedBy} onClick={() => void shelf.cancel(slug)}>
          {words('offline.cancel')}
        </PassingButton>
      ) : null}
      {spending}
    </>
  );
}

/** Starts what brings a copy further; where the network costs by its use, it asks first. */
function useDeeds(slug: string, title: string) {
  const [asked, setAsked] = useState<Deed>();
  const run = (deed: Deed) => void shelf.save(slug, title, deed.wish);
  const start = (deed: Deed) => {
    if (isMetered()) setAsked(deed);
    else run(deed);
  };
  const spending = asked ? (
    <SpendDialog bytes={asked.bytes} onClose={() => setAsked(undefined)} onStart={() => run(asked)} />
  ) : null;
  return { start, spending };
}
