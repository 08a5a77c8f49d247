import type { SaveState } from '../model/save.ts';
import { useWords, type Words } from '../strings/words.tsx';
import { useSize } from './size.ts';

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

/** What is to be said about a state, as sentences; an empty list where nothing is. */
export function sentencesAbout(state: SaveState, words: Words, size: (bytes: number) => string): string[] {
  switch (state.kind) {
    case 'unknown':
      return [];
    case 'unavailable':
      return [words(`saving.unavailable.${state.reason}`)];
    case 'not-saved':
      return notSaved(state, words, size);
    case 'saving':
      return [words('saving.going')];
    case 'checking':
      return [words('saving.checking')];
    case 'unfinished':
      return [words('saving.notFinished'), ...problem(state, words)];
    case 'saved':
      return [
        words('saving.saved'),
        ...(state.newer ? [words('saving.newerThere')] : []),
        ...problem(state, words),
      ];
    default:
      return state satisfies never;
  }
}

function notSaved(
  state: Extract<SaveState, { kind: 'not-saved' }>,
  words: Words,
  size: (bytes: number) => string,
): string[] {
  if (!state.problem) return [];
  // Nothing came at all: “what has come is kept” would be false.
  if (state.problem === 'no-network') return [words('saving.cannotStart.no-network')];
  const needs =
    state.problem === 'no-room' && state.needed ? [words('saving.needs', { size: size(state.needed) })] : [];
  return [words('saving.notSaved'), ...problem(state, words), ...needs];
}

function problem(
  state: Extract<SaveState, { kind: 'not-saved' | 'unfinished' | 'saved' }>,
  words: Words,
): string[] {
  return state.problem ? [words(`saving.problem.${state.problem}`)] : [];
}
