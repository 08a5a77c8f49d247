import { type ComponentType, useEffect, useId, useState } from 'react';
import type { SaveManifest, SaveState } from '../model/save.ts';
import { useLaterWords, useLaterWordsOnce, useWords, type WordKey } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { isMetered, useOnline } from './online.ts';
import type { Asking, SaveDialogsProps } from './SaveDialogs.tsx';
import type { Wish } from './saving.ts';
import { shelf, useSavedTitle, useSaveState } from './shelf.ts';
import { useSize } from './size.ts';
import './SaveButton.css';

interface SaveButtonProps {
  readonly slug: string;
  /** Neutral where the report is sensitive. */
  readonly title: string;
  readonly sensitive: boolean;
}

type Removal = 'saving.removed' | 'saving.removeFailed';

/**
 * Saves the open report, follows the saving, and removes it again. One button does each in turn, so that the focus
 * stays where it is; the status beside it is there from the start, so that what it says is heard. What is said and done
 * of a report that is saved comes when there is one.
 */
export function SaveButton({ slug, title: ownTitle, sensitive }: SaveButtonProps) {
  const words = useWords();
  const live = useHydrated();
  const found = useSaveState(slug);
  const [removal, setRemoval] = useState<Removal>();
  const parts = useParts(hasNews(found) || removal !== undefined);
  // Button and sentence change together.
  const state: SaveState = parts === 'coming' && hasNews(found) ? { kind: 'unknown' } : found;
  const title = useSavedTitle(slug) ?? ownTitle;
  const online = useOnline();
  const { Dialogs, asking, ask, failed } = useDialogs();
  const noteId = useId();
  useCheck(slug, state.kind === 'saved');

  const save = (offered?: SaveManifest, wish?: Wish) => {
    setRemoval(undefined);
    void shelf.save(slug, offered?.title ?? title, wish, offered);
  };
  const remove = async () =>
    setRemoval((await shelf.remove(slug)) ? 'saving.removed' : 'saving.removeFailed');
  const does: Record<Act, () => void> = {
    save: () => ask('save'),
    cancel: () => void shelf.cancel(slug),
    finish: () => (isMetered() ? ask('spend') : save()),
    remove: () => ask('remove'),
  };
  const { act, label } = actOf(state);
  const needsNetwork = act === 'save' || act === 'finish';
  const stopped = state.kind === 'unavailable' || (needsNetwork && !online);
  return (
    <div className="save-control" data-live={live}>
      <Button
        aria-disabled={stopped || undefined}
        aria-describedby={noteId}
        onClick={stopped ? undefined : does[act]}
      >
        {words(label)}
      </Button>
      <Status
        {...{ slug, title, state, removal }}
        parts={typeof parts === 'string' ? undefined : parts}
        id={noteId}
        note={failed ? 'offline.notOpened' : needsNetwork && !online ? 'offline.offlineNow' : undefined}
        onRemove={does.remove}
      />
      {Dialogs ? (
        <Dialogs
          {...{ asking, slug, sensitive, title, state }}
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

/** What the button does in a state, and what it says. */
function actOf(state: SaveState): { act: Act; label: WordKey } {
  switch (state.kind) {
    case 'unknown':
    case 'unavailable':
    case 'not-saved':
      return { act: 'save', label: 'offline.save' };
    case 'waiting':
    case 'saving':
    case 'checking':
      return { act: 'cancel', label: 'offline.cancel' };
    case 'unfinished':
      return { act: 'finish', label: state.paused ? 'saving.goOn' : 'offline.finish' };
    case 'broken':
      return { act: 'finish', label: 'offline.repair' };
    case 'saved':
      return { act: 'remove', label: 'offline.remove' };
    default:
      return state satisfies never;
  }
}

interface StatusProps {
  readonly slug: string;
  readonly title: string;
  readonly state: SaveState;
  readonly id: string;
  readonly removal: Removal | undefined;
  /** What speaks of the state, once it is there. */
  readonly parts: Parts | undefined;
  /** What else stands in the way. */
  readonly note: 'offline.notOpened' | 'offline.offlineNow' | undefined;
  readonly onRemove: () => void;
}

function Status({ slug, title, state, id, removal, parts, note, onRemove }: StatusProps) {
  const words = useWords();
  const size = useSize();
  const isUnderWay = ['waiting', 'saving', 'checking'].includes(state.kind);
  const said = parts?.sentencesAbout(state, words, size) ?? [];
  if (parts && removal && !isUnderWay) said.push(words(removal));
  if (note && state.kind !== 'unavailable') said.push(words(note));
  return (
    <div className="save-status">
      <p
        role="status"
        id={id}
        className="save-words"
        data-state={state.kind === 'saved' && state.part ? 'part' : state.kind}
      >
        {parts ? parts.asText(said) : said.join(' ')}
      </p>
      {parts ? <parts.SaveMore {...{ slug, title, state, onRemove }} /> : null}
    </div>
  );
}

/** Whether there is something to say about a state. */
function hasNews(state: SaveState): boolean {
  return state.kind !== 'unknown' && !(state.kind === 'not-saved' && !state.problem);
}

type Parts = Pick<typeof import('./SaveStatus.tsx'), 'asText' | 'sentencesAbout' | 'SaveMore'>;

/** What speaks of a report that is saved or on its way: of most reports there is nothing to say. */
function useParts(wanted: boolean): Parts | 'coming' | 'none' {
  const speaks = useLaterWordsOnce(wanted);
  const [parts, setParts] = useState<Parts | 'none'>();
  useEffect(() => {
    if (!wanted || parts) return;
    // Without a network it is among what is kept for offline; where it cannot be had nothing is said.
    import('./SaveStatus.tsx').then(
      ({ asText, sentencesAbout, SaveMore }) => setParts({ asText, sentencesAbout, SaveMore }),
      () => setParts('none'),
    );
  }, [wanted, parts]);
  if (!wanted || parts === 'none') return 'none';
  return parts && speaks ? parts : 'coming';
}

/** Reads a saved copy through once when its report is opened: browsers may have emptied part of it. */
function useCheck(slug: string, saved: boolean): void {
  useEffect(() => {
    if (saved) void shelf.check(slug);
  }, [slug, saved]);
}
