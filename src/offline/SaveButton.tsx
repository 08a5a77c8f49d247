import { type ComponentType, useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { SaveState } from '../model/save.ts';
import { useLaterWords, useLaterWordsOnce, useWords, type WordKey } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/Tabs.tsx';
import { useOnline } from './online.ts';
import type { Asking, SaveDialogsProps } from './SaveDialogs.tsx';
import { SaveProgress, sentencesAbout } from './SaveProgress.tsx';
import { shelf, useSavedTitle, useSaveState } from './shelf.ts';
import { useSize } from './size.ts';
import './SaveButton.css';

interface SaveButtonProps {
  readonly slug: string;
  readonly sensitive: boolean;
}

/**
 * Saves the open report, follows the saving, and removes it again. One button does each in turn, so that the focus
 * stays where it is; the status beside it is there from the start, so that what it says is heard.
 */
export function SaveButton({ slug, sensitive }: SaveButtonProps) {
  const words = useWords();
  const live = useHydrated();
  const found = useSaveState(slug);
  // Of most reports there is nothing to say: the words for it come where there is. Button and sentence change together.
  const speaks = useLaterWordsOnce(hasNews(found));
  const state: SaveState = speaks || !hasNews(found) ? found : { kind: 'unknown' };
  const title = useSavedTitle(slug) ?? slug;
  const online = useOnline();
  const { Dialogs, asking, ask, failed } = useDialogs();
  const [removal, setRemoval] = useState<'saving.removed' | 'saving.removeFailed'>();
  const noteId = useId();
  useCheck(slug, state.kind === 'saved');

  const save = (shownTitle = title) => {
    setRemoval(undefined);
    void shelf.save(slug, shownTitle);
  };
  const remove = async () =>
    setRemoval((await shelf.remove(slug)) ? 'saving.removed' : 'saving.removeFailed');
  const does: Record<Act, () => void> = {
    save: () => ask('save'),
    cancel: () => shelf.cancel(slug),
    finish: () => save(),
    remove: () => ask('remove'),
  };
  const act = actOf(state);
  const needsNetwork = act === 'save' || act === 'finish';
  const stopped = state.kind === 'unavailable' || (needsNetwork && !online);
  return (
    <div className="save-control" data-live={live}>
      <Button
        aria-disabled={stopped || undefined}
        aria-describedby={noteId}
        onClick={stopped ? undefined : does[act]}
      >
        {words(labels[act])}
      </Button>
      {state.kind === 'saved' && state.newer ? (
        <Button onClick={() => save()}>{words('offline.saveNewer')}</Button>
      ) : null}
      {state.kind === 'unfinished' ? <Button onClick={does.remove}>{words('offline.remove')}</Button> : null}
      <SaveStatus
        state={state}
        id={noteId}
        offline={needsNetwork && !online}
        removal={failed ? 'offline.notOpened' : removal}
      />
      {Dialogs ? (
        <Dialogs
          {...{ asking, slug, sensitive, title }}
          onClose={() => ask()}
          onSave={save}
          onRemove={remove}
        />
      ) : null}
    </div>
  );
}

/** The dialogs come when they are first asked for. Without a network they are among what is kept for offline. */
function useDialogs() {
  const [Dialogs, setDialogs] = useState<ComponentType<SaveDialogsProps>>();
  const [asking, setAsking] = useState<Asking>();
  const [failed, setFailed] = useState(false);
  const later = useLaterWords();
  const ask = (next?: Asking) => {
    setFailed(false);
    if (Dialogs || !next) return setAsking(next);
    Promise.all([import('./SaveDialogs.tsx'), later()]).then(
      ([code]) => {
        setDialogs(() => code.SaveDialogs);
        setAsking(next);
      },
      () => setFailed(true),
    );
  };
  return { Dialogs, asking, ask, failed };
}

type Act = 'save' | 'cancel' | 'finish' | 'remove';

const labels: Record<Act, WordKey> = {
  save: 'offline.save',
  cancel: 'offline.cancel',
  finish: 'offline.finish',
  remove: 'offline.remove',
};

/** What the button does in a state. */
function actOf(state: SaveState): Act {
  switch (state.kind) {
    case 'unknown':
    case 'unavailable':
    case 'not-saved':
      return 'save';
    case 'saving':
    case 'checking':
      return 'cancel';
    case 'unfinished':
      return 'finish';
    case 'saved':
      return 'remove';
    default:
      return state satisfies never;
  }
}

interface SaveStatusProps {
  readonly state: SaveState;
  readonly id: string;
  /** True where only the missing network stands in the way. */
  readonly offline: boolean;
  readonly removal: 'saving.removed' | 'saving.removeFailed' | 'offline.notOpened' | undefined;
}

/** Whether there is something to say about a state. */
function hasNews(state: SaveState): boolean {
  return state.kind !== 'unknown' && !(state.kind === 'not-saved' && !state.problem);
}

function SaveStatus({ state, id, offline, removal }: SaveStatusProps) {
  const words = useWords();
  const size = useSize();
  const speaks = hasNews(state);
  const said = speaks ? sentencesAbout(state, words, size) : [];
  if (removal && state.kind !== 'saving' && state.kind !== 'checking') said.push(words(removal));
  if (offline && state.kind !== 'unavailable') said.push(words('offline.offlineNow'));
  const full = speaks && state.kind === 'not-saved' && state.problem === 'no-room';
  return (
    <div className="save-status">
      <p role="status" id={id} className="save-words" data-state={state.kind}>
        {said.join(' ')}
      </p>
      {speaks ? <SaveProgress state={state} /> : null}
      {full ? <Link to={addresses.saved}>{words('saving.makeRoom')}</Link> : null}
    </div>
  );
}

/** Reads a saved copy through once when its report is opened: browsers may have emptied part of it. */
function useCheck(slug: string, saved: boolean): void {
  useEffect(() => {
    if (saved) void shelf.check(slug);
  }, [slug, saved]);
}
