import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { usePackWords } from '../../strings/pack-words.ts';
import { useLaterWords, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { useShelf } from '../shelf.ts';
import type { PackDialogsProps } from './PackDialogs.tsx';
import type { PackAsking, PackKit } from './pack-kit.ts';
import { reportAtHand } from './report-at-hand.ts';
import './PackTools.css';

/** Ways to carry reports to a device without a network, and to take them in there. */
export function PackTools({ kit }: { kit: PackKit }) {
  const words = useWords();
  const live = useHydrated();
  const { state } = useLocation();
  const navigate = useNavigate();
  const [atHand] = useState(() => reportAtHand(state));
  const input = useRef<HTMLInputElement>(null);
  const { Dialogs, asking, ask, failed } = useDialogs();
  const known = useShelf();
  const canKeep = known.kind !== 'unavailable';
  const isAsked = useRef(false);
  useEffect(() => {
    // Who comes from a report comes to make a file of it; once, and not again when this page is reloaded.
    if (!atHand || isAsked.current) return;
    isAsked.current = true;
    ask({ kind: 'make', atHand });
    void navigate('.', { replace: true, state: null });
  }, [atHand, ask, navigate]);
  if (!live) return null;
  return (
    <section className="pack-tools" aria-labelledby="pack-tools-name">
      <h2 id="pack-tools-name">{words('packTools.name')}</h2>
      <p>{words('packTools.lead')}</p>
      <div className="pack-buttons">
        <Button onClick={() => ask({ kind: 'make', atHand })}>{words('packTools.make')}</Button>
        {/* The page says above why nothing can be kept. */}
        <Button
          aria-disabled={!canKeep || undefined}
          aria-describedby={canKeep ? undefined : 'pack-no-opening'}
          onClick={canKeep ? () => input.current?.click() : undefined}
        >
          {words('packTools.open')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".html,text/html"
          hidden
          aria-label={words('packTools.open')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again.
            target.value = '';
            if (file) ask({ kind: 'open', file });
          }}
        />
      </div>
      {canKeep ? null : <p id="pack-no-opening">{words('packTools.cannotKeep')}</p>}
      <p role="status">{failed ? words('offline.notOpened') : ''}</p>
      {Dialogs && asking ? <Dialogs {...{ asking, kit }} onClose={() => ask()} /> : null}
    </section>
  );
}

/** The dialogs come when they are first asked for. Without a network they are among what is kept for offline. */
function useDialogs() {
  const [Dialogs, setDialogs] = useState<ComponentType<PackDialogsProps>>();
  const [asking, setAsking] = useState<PackAsking>();
  const [failed, setFailed] = useState(false);
  const later = useLaterWords();
  const packWords = usePackWords();
  const [ask] = useState(() => (next?: PackAsking) => {
    setFailed(false);
    if (!next) return setAsking(undefined);
    Promise.all([import('./PackDialogs.tsx'), later(), packWords()]).then(
      ([code]) => {
        setDialogs(() => code.PackDialogs);
        setAsking(next);
      },
      () => setFailed(true),
    );
  });
  return { Dialogs, asking, ask, failed };
}
