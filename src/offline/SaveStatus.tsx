import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { SaveState } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import { useLeftOutPictures } from './left-out-pictures.ts';
import { PassingButton } from './PassingButton.tsx';
import { PackLink } from './pack/PackLink.tsx';
import { canPack } from './pack/packing.ts';
import { SaveProgress } from './SaveProgress.tsx';
import { mayBeFull } from './sentences.ts';
import { WhatChanged } from './WhatChanged.tsx';

export { asText, sentencesAbout } from './sentences.ts';

interface SaveMoreProps {
  readonly slug: string;
  readonly title: string;
  readonly state: SaveState;
  /** Asks before what is there is removed. */
  readonly onRemove: () => void;
}

/** What stands beside the button of a report that is saved or on its way: how far it is, and what else can be done. */
export function SaveMore({ slug, title, state, onRemove }: SaveMoreProps) {
  const words = useWords();
  // The first of what can be done is the button’s own; of a saved report that is to remove it.
  const skip = state.kind === 'saved' ? 0 : 1;
  const isWithoutPictures = state.kind === 'saved' && state.part?.pictures === false;
  useLeftOutPictures(isWithoutPictures, words('saving.pictureLeftOut'));
  const isHalf = (state.kind === 'unfinished' && !state.paused) || state.kind === 'broken';
  return (
    <>
      <WhatChanged state={state} />
      <SaveProgress state={state} />
      <DeedButtons {...{ slug, title, state, skip }} />
      {isHalf ? <PassingButton onClick={onRemove}>{words('offline.remove')}</PassingButton> : null}
      {/* What no browser lets us keep can still be carried as a file. */}
      {state.kind === 'unavailable' && canPack() ? <PackLink slug={slug} title={title} /> : null}
      {mayBeFull(state) ? <Link to={addresses.saved}>{words('saving.makeRoom')}</Link> : null}
    </>
  );
}
