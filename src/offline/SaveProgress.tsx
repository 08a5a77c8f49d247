import type { SaveState } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { useSize } from './size.ts';
import './SaveProgress.css';

/** How far a save has come, as a bar and in words. Nothing where none goes on. */
export function SaveProgress({ state }: { state: SaveState }) {
  const words = useWords();
  const size = useSize();
  if (state.kind !== 'saving' && state.kind !== 'unfinished') return null;
  const { done, all } = state;
  // Until the size is known the bar says only that something goes on.
  if (all === 0)
    return state.kind === 'saving' ? (
      <progress className="save-bar" aria-label={words('saving.progress')} />
    ) : null;
  const soFar = words('saving.progressOf', { done: size(done), all: size(all) });
  return (
    <span className="save-progress">
      {state.kind === 'saving' ? (
        <progress
          className="save-bar"
          max={all}
          value={done}
          aria-label={words('saving.progress')}
          aria-valuetext={soFar}
        />
      ) : null}
      <span className="save-sofar" aria-hidden={state.kind === 'saving'}>
        {soFar}
      </span>
    </span>
  );
}
