import type { SavedPart, SaveProblem, SaveState } from '../model/save.ts';
import type { Words } from '../strings/words.tsx';
import { versionName } from './version-names.ts';

/** Writes a number of bytes as people read it. */
type Size = (bytes: number) => string;

/** Sentences as one text. A state in two words, such as “Not finished”, ends with a stop where more follows. */
export function asText(sentences: readonly string[]): string {
  return sentences
    .map((sentence, at) =>
      at < sentences.length - 1 && !/[.…!?]$/.test(sentence) ? `${sentence}.` : sentence,
    )
    .join(' ');
}

/** What is to be said about a state, as sentences; an empty list where nothing is. */
export function sentencesAbout(state: SaveState, words: Words, size: Size): string[] {
  switch (state.kind) {
    case 'unknown':
      return [];
    case 'unavailable':
      return [words(`saving.unavailable.${state.reason}`)];
    case 'not-saved':
      return notSaved(state, words, size);
    case 'waiting':
      return [words('saving.waiting')];
    case 'saving':
      return [words('saving.going')];
    case 'checking':
      return [words('saving.checking')];
    case 'unfinished':
      return [words(state.paused ? 'saving.paused' : 'saving.notFinished'), ...problem(state, words)];
    case 'broken':
      return [
        words('saving.needsRepair'),
        words('saving.lost', { size: size(state.lost) }),
        ...problem(state, words),
      ];
    case 'saved':
      return saved(state, words, size);
    default:
      return state satisfies never;
  }
}

function saved(state: Extract<SaveState, { kind: 'saved' }>, words: Words, size: Size): string[] {
  return [
    words('saving.saved'),
    ...(state.part ? partWords(state.part, words, size) : []),
    ...(state.more ? [words('saving.restNotFinished')] : []),
    ...(state.newer ? [words('saving.newerThere')] : []),
    // “What has come so far is kept” would be false.
    ...(state.problem === 'no-network' && !state.newer?.done && !state.more?.done
      ? [words('saving.notReached')]
      : problem(state, words)),
  ];
}

/** What a copy has that has not everything, and how much the rest would take up. */
function partWords({ versions, missing, pictures, rest }: SavedPart, words: Words, size: Size): string[] {
  const all = [...versions, ...missing];
  const names = versions.map(version => versionName(words, version, all)).join(', ');
  return [
    ...(missing.length > 0 ? [words('saving.hasOnly', { version: names })] : []),
    ...(pictures ? [] : [words('saving.hasNoPictures')]),
    words('saving.restTakes', { size: size(rest) }),
  ];
}

function notSaved(state: Extract<SaveState, { kind: 'not-saved' }>, words: Words, size: Size): string[] {
  if (!state.problem) return [];
  // Nothing came at all: “what has come is kept” would be false.
  if (state.problem === 'no-network') return [words('saving.cannotStart.no-network')];
  const needs = mayBeFull(state) && state.needed ? [words('saving.needs', { size: size(state.needed) })] : [];
  return [words('saving.notSaved'), ...problem(state, words), ...needs];
}

/** Whether nothing was saved because the device is, or may be, full: not every browser says so by that name. */
export function mayBeFull(state: SaveState): boolean {
  return state.kind === 'not-saved' && (state.problem === 'no-room' || state.problem === 'no-storage');
}

function problem(state: { readonly problem?: SaveProblem }, words: Words): string[] {
  return state.problem ? [words(`saving.problem.${state.problem}`)] : [];
}
