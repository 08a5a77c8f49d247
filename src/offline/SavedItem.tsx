import { memo, useId, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Slug } from '../model/report.ts';
import type { SaveState } from '../model/save.ts';
import { dayOfMoment } from '../strings/dates.ts';
import { useLanguage, useWords, type WordKey } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import type { Copy } from './listing.ts';
import { PassingButton } from './PassingButton.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { asText, sentencesAbout } from './sentences.ts';
import { shelf } from './shelf.ts';
import { useSize } from './size.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface SavedItemProps {
  readonly copy: Copy;
  readonly onRemoved: (gone: boolean) => void;
}

/** One report on the page of saved reports: what there is of it, and what can be done with it. */
export const SavedItem = memo(function SavedItem({
  copy: { slug, title, state, whole },
  onRemoved,
}: SavedItemProps) {
  const words = useWords();
  const size = useSize();
  const [asking, setAsking] = useState(false);
  const { check, checked } = useCheck(slug, state.kind === 'saved');
  const titleId = useId();
  const isUnderWay = state.kind === 'waiting' || state.kind === 'saving' || state.kind === 'checking';
  const said = [
    ...sentencesAbout(state, words, size),
    ...(whole ? [words('saving.oldStays')] : []),
    ...(checked ? [words(checked)] : []),
  ];
  return (
    <li className="saved-item" data-state={state.kind}>
      <h2 id={titleId}>
        <Link to={addresses.report(slug as Slug)}>{title}</Link>
      </h2>
      <Facts state={whole ?? state} />
      <p role="status">{asText(said)}</p>
      <WhatChanged state={state} />
      <SaveProgress state={state} />
      <div className="saved-buttons">
        <DeedButtons {...{ slug, title, state }} describedBy={titleId} />
        {state.kind === 'saved' ? (
          <PassingButton aria-describedby={titleId} onClick={check}>
            {words('shelf.check')}
          </PassingButton>
        ) : null}
        {isUnderWay ? (
          <Button aria-describedby={titleId} onClick={() => void shelf.cancel(slug)}>
            {words('offline.cancel')}
          </Button>
        ) : (
          <Button aria-describedby={titleId} onClick={() => setAsking(true)}>
            {words('offline.remove')}
          </Button>
        )}
      </div>
      {asking ? (
        <RemoveDialog
          open
          onOpenChange={setAsking}
          title={words('saving.removeTitle')}
          description={words('saving.removeWords', { title })}
          verb={words('offline.remove')}
          onRemove={async () => onRemoved(await shelf.remove(slug))}
        />
      ) : null}
    </li>
  );
});

/**
 * Reads the copy through when the reader asks, and tells what came of it; a broken one has a state of its own. What was said of
 * a copy is over once it is another, or lost something since.
 */
function useCheck(slug: string, isWhole: boolean) {
  const [checked, setChecked] = useState<WordKey>();
  if (checked && !isWhole) setChecked(undefined);
  const check = async () => {
    setChecked('saving.checking');
    const found = await shelf.check(slug, true);
    setChecked(found ? (found.lost === 0 ? 'shelf.allRight' : undefined) : 'shelf.notChecked');
  };
  return { check: () => void check(), checked };
}

/** How big it is, since when it is there, when it was last read through, and whether that is all of it. */
function Facts({ state }: { state: SaveState }) {
  const words = useWords();
  const language = useLanguage();
  const size = useSize();
  if (state.kind !== 'saved' && state.kind !== 'broken') return null;
  const { bytes, savedAt, checkedAt, part } = state;
  const facts = [
    savedAt
      ? words('shelf.itemSaved', { size: size(bytes), date: dayOfMoment(savedAt, language) })
      : words('shelf.itemSize', { size: size(bytes) }),
    ...(checkedAt ? [words('shelf.itemChecked', { date: dayOfMoment(checkedAt, language) })] : []),
    ...(part || state.kind === 'broken' ? [] : [words('shelf.itemWhole')]),
  ];
  return <p className="saved-facts">{facts.join(' ')}</p>;
}
