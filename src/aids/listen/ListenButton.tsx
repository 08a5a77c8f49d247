import { type ComponentType, useCallback, useRef, useState } from 'react';
import { useLaterWords, useWords } from '../../strings/words.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import type { ListeningProps } from './Listening.tsx';
import type { ListenTools } from './starting.ts';

interface ListenButtonProps {
  /** Brings what listening needs to know of the report, when it is first wanted. */
  readonly loadTools: () => Promise<ListenTools>;
}

type State =
  | { readonly kind: 'off' | 'coming' | 'failed' }
  | { readonly kind: 'on'; readonly Listening: ComponentType<ListeningProps>; readonly tools: ListenTools };

/** Begins and ends reading aloud. All that does it comes with the first press. */
export function ListenButton({ loadTools }: ListenButtonProps) {
  const words = useWords();
  const later = useLaterWords();
  const live = useHydrated();
  const [state, setState] = useState<State>({ kind: 'off' });
  const button = useRef<HTMLButtonElement>(null);
  const end = useCallback(() => {
    setState({ kind: 'off' });
    // Where the reader is in the text stays where it is.
    button.current?.focus({ preventScroll: true });
  }, []);
  const press = () => {
    if (state.kind === 'on') return end();
    setState({ kind: 'coming' });
    Promise.all([import('./Listening.tsx'), loadTools(), later()]).then(
      ([{ Listening }, tools]) => setState({ kind: 'on', Listening, tools }),
      () => {
        setState({ kind: 'failed' });
        announce(words('listen.notLoaded'));
      },
    );
  };
  return (
    <>
      {/* Its place is kept before script runs, so that nothing moves; without script it would do nothing. */}
      <Button ref={button} className={live ? '' : 'not-yet'} onClick={press}>
        {words(state.kind === 'on' ? 'listen.end' : 'listen.start')}
      </Button>
      {state.kind === 'failed' ? <span>{words('listen.notLoaded')}</span> : null}
      {state.kind === 'on' ? <state.Listening tools={state.tools} onEnd={end} /> : null}
    </>
  );
}
