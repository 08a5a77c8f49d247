import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { readable, type SaveProblem, type SaveState } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import type { Copy } from './listing.ts';
import { useOnline } from './online.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SavedItem } from './SavedItem.tsx';
import { type Shelf, shelf, useShelf } from './shelf.ts';
import { useSize } from './size.ts';
import { TakenAway } from './TakenAway.tsx';
import { useWorker } from './useWorker.ts';
import './SavedPage.css';

/** The page of what is saved on this device. Its list exists only in the browser: a page that is made ahead says so. */
export function SavedPage({ tools }: { tools?: ReactNode }) {
  const words = useWords();
  const live = useHydrated();
  const known = useShelf();
  const heading = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState(false);
  // What was focused is gone with what was removed.
  const removed = useCallback((gone: boolean, sentence: string) => {
    setFailed(!gone);
    heading.current?.focus();
    if (gone) announce(sentence);
  }, []);
  // The last one may go because its publisher took it back: what was focused is gone with it.
  const isEmpty = known.kind === 'ready' && known.copies.length === 0;
  const wasEmpty = useRef(true);
  useEffect(() => {
    if (isEmpty && !wasEmpty.current && document.activeElement === document.body) heading.current?.focus();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  return (
    <div className="page saved-page">
      <h1 ref={heading} tabIndex={-1}>
        {words('footer.saved')}
      </h1>
      {failed ? <Notice kind="problem">{words('saving.removeFailed')}</Notice> : null}
      {known.kind === 'ready' ? <TakenAway titles={known.takenAway} /> : null}
      {live ? <Contents known={known} onRemoved={removed} /> : <p>{words('shelf.needsScript')}</p>}
      {tools}
    </div>
  );
}

interface ContentsProps {
  readonly known: Shelf;
  readonly onRemoved: (gone: boolean, sentence: string) => void;
}

function Contents({ known, onRemoved }: ContentsProps) {
  const words = useWords();
  const removedOne = useCallback(
    (gone: boolean) => onRemoved(gone, words('saving.removed')),
    [onRemoved, words],
  );
  if (known.kind === 'unknown') return <p>{words('shelf.looking')}</p>;
  if (known.kind === 'unavailable') {
    return (
      <>
        <p>{words(`saving.unavailable.${known.reason}`)}</p>
        <WayOn />
      </>
    );
  }
  if (known.copies.length === 0) {
    return (
      <>
        <p>{words('offline.empty')}</p>
        <p>{words('shelf.emptyHow')}</p>
        <WayOn />
      </>
    );
  }
  return (
    <>
      <WithoutWorker />
      <Summary copies={known.copies} kept={known.kept} />
      <ul className="saved-list" aria-label={words('shelf.list')}>
        {known.copies.map(copy => (
          <SavedItem key={copy.slug} copy={copy} onRemoved={removedOne} />
        ))}
      </ul>
      <div className="saved-all">
        <NewerVersions copies={known.copies} isUnsure={known.isUnsure} />
        <RemoveAll onRemoved={gone => onRemoved(gone, words('shelf.removedAll'))} />
      </div>
    </>
  );
}

/** When a page has registered its worker, or one that retires has gone again, in milliseconds. */
const settled = 8000;

/** Says that what is saved cannot be read with no signal now: where a site has switched off its worker, say. */
function WithoutWorker() {
  const words = useWords();
  const isMissing = useWorker(settled) === 'none';
  return <p role="status">{isMissing ? words('shelf.noWorker') : ''}</p>;
}

function WayOn() {
  const words = useWords();
  return (
    <p>
      <Link className="button" to={addresses.library}>
        {words('offline.toLibrary')}
      </Link>
    </p>
  );
}

/** How many there are, how much room they take, and what the browser says about keeping them. */
function Summary({ copies, kept }: { copies: readonly Copy[]; kept: boolean | undefined }) {
  const words = useWords();
  const size = useSize();
  const saved = copies.flatMap(copy => readable(copy) ?? []);
  const whole = saved.reduce((sum, state) => sum + roomOf(state), 0);
  const all = copies.reduce((sum, copy) => sum + roomWith(copy), 0);
  if (saved.length === 0) return null;
  return (
    <>
      <p>
        {words('shelf.count', { count: saved.length, size: size(whole) })}{' '}
        {all > whole ? words('shelf.inAll', { size: size(all) }) : null}
      </p>
      {kept === undefined ? null : <p>{words(kept ? 'shelf.kept' : 'shelf.notKept')}</p>}
    </>
  );
}

/** What a copy takes up in bytes, in whatever state it is. */
function roomOf(state: SaveState): number {
  switch (state.kind) {
    case 'saved':
      return Math.max(state.bytes, state.more?.done ?? 0) + (state.newer?.done ?? 0);
    case 'broken':
      return state.bytes - state.lost;
    case 'unfinished':
    case 'saving':
      return state.done;
    default:
      return 0;
  }
}

/** The same with what is being brought beside it. */
function roomWith({ state, whole }: Copy): number {
  if (!whole) return roomOf(state);
  const come = whole.kind === 'saved' ? (whole.newer?.done ?? 0) : 0;
  const isBeside = whole.kind === 'saved' && whole.newer !== undefined && state.kind === 'saving';
  return roomOf(whole) + (isBeside ? Math.max(0, state.done - come) : 0);
}

type Search = 'not-yet' | 'going' | { readonly problem: SaveProblem | undefined };

/** Asks the site for newer versions, but only when the reader does: each question says what is saved here. */
function NewerVersions({ copies, isUnsure }: { copies: readonly Copy[]; isUnsure: boolean }) {
  const words = useWords();
  const online = useOnline();
  const [search, setSearch] = useState<Search>('not-yet');
  const states = copies.map(copy => readable(copy) ?? copy.state);
  const newer = states.filter(state => state.kind === 'saved' && state.newer).length;
  const takenBack = states.filter(state => 'withdrawn' in state && state.withdrawn).length;
  const isAll = !isUnsure && takenBack === 0 && states.every(state => state.kind === 'saved');
  const look = async () => {
    setSearch('going');
    setSearch({ problem: await shelf.lookForNewer(new AbortController().signal) });
  };
  const sentence = () => {
    if (!online) return words('shelf.newerOffline');
    if (search === 'not-yet') return '';
    if (search === 'going') return words('shelf.lookingForNewer');
    if (search.problem === 'no-network') return words('saving.notReached');
    if (search.problem) return words(`saving.problem.${search.problem}`);
    const found = [
      ...(newer > 0 ? [words('shelf.newer', { count: newer })] : []),
      ...(takenBack > 0 ? [words('shelf.takenBack', { count: takenBack })] : []),
    ];
    return found.join(' ') || words(isAll ? 'shelf.noNewer' : 'shelf.noneFound');
  };
  const stopped = !online || search === 'going';
  return (
    <div>
      <Button aria-disabled={stopped || undefined} onClick={stopped ? undefined : look}>
        {words('shelf.lookForNewer')}
      </Button>
      <p role="status">{sentence()}</p>
    </div>
  );
}

function RemoveAll({ onRemoved }: { onRemoved: (gone: boolean) => void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{words('shelf.removeAll')}</Button>
      <RemoveDialog
        open={asking}
        onOpenChange={setAsking}
        title={words('shelf.removeAllTitle')}
        description={words('shelf.removeAllWords')}
        verb={words('shelf.removeAll')}
        onRemove={async () => onRemoved(await shelf.removeAll())}
      />
    </div>
  );
}
