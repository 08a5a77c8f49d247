import { useId, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Slug } from '../model/report.ts';
import type { SaveState } from '../model/save.ts';
import { useLanguage, useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import type { Copy } from './listing.ts';
import { useOnline } from './online.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SaveProgress, sentencesAbout } from './SaveProgress.tsx';
import { shelf } from './shelf.ts';
import { useSize } from './size.ts';

interface SavedItemProps {
  readonly copy: Copy;
  readonly onRemoved: (gone: boolean) => void;
}

/** One report on the page of saved reports: what there is of it, and what can be done with it. */
export function SavedItem({ copy: { slug, title, state }, onRemoved }: SavedItemProps) {
  const words = useWords();
  const size = useSize();
  const [asking, setAsking] = useState(false);
  const titleId = useId();
  return (
    <li className="saved-item">
      <h2 id={titleId}>
        <Link to={addresses.report(slug as Slug)}>{title}</Link>
      </h2>
      <Facts state={state} />
      <p role="status">{sentencesAbout(state, words, size).join(' ')}</p>
      <SaveProgress state={state} />
      <div className="saved-buttons">
        <GoOn slug={slug} title={title} state={state} describedBy={titleId} />
        <Button aria-describedby={titleId} onClick={() => setAsking(true)}>
          {words('offline.remove')}
        </Button>
      </div>
      <RemoveDialog
        open={asking}
        onOpenChange={setAsking}
        title={words('saving.removeTitle')}
        description={words('saving.removeWords', { title })}
        verb={words('offline.remove')}
        onRemove={async () => onRemoved(await shelf.remove(slug))}
      />
    </li>
  );
}

function Facts({ state }: { state: SaveState }) {
  const words = useWords();
  const language = useLanguage();
  const size = useSize();
  if (state.kind !== 'saved') return null;
  if (!state.savedAt) return <p>{words('shelf.itemSize', { size: size(state.bytes) })}</p>;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(state.savedAt));
  return <p>{words('shelf.itemSaved', { size: size(state.bytes), date })}</p>;
}

interface GoOnProps extends Pick<Copy, 'slug' | 'title' | 'state'> {
  readonly describedBy: string;
}

/** The button that brings a copy further: cancels, finishes or renews. Nothing where there is nothing to do. */
function GoOn({ slug, title, state, describedBy }: GoOnProps) {
  const words = useWords();
  const online = useOnline();
  if (state.kind === 'saving' || state.kind === 'checking') {
    return (
      <Button aria-describedby={describedBy} onClick={() => shelf.cancel(slug)}>
        {words('offline.cancel')}
      </Button>
    );
  }
  const unfinished = state.kind === 'unfinished';
  if (!unfinished && !(state.kind === 'saved' && state.newer)) return null;
  return (
    <Button
      aria-describedby={describedBy}
      aria-disabled={!online || undefined}
      onClick={online ? () => void shelf.save(slug, title) : undefined}
    >
      {words(unfinished ? 'offline.finish' : 'offline.saveNewer')}
    </Button>
  );
}
