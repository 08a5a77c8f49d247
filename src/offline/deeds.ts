import type { SaveState } from '../model/save.ts';
import type { WordKey } from '../strings/words.tsx';
import type { Wish } from './saving.ts';

/** What a reader can have done to bring a copy further. */
export interface Deed {
  /** The words of its button. */
  readonly label: WordKey;
  /** At most so many bytes come for it. */
  readonly bytes: number;
  readonly wish?: Wish;
}

/** What can be done to bring a copy further, the most pressing first. */
export function deedsOf(state: SaveState): readonly Deed[] {
  switch (state.kind) {
    case 'unfinished':
      return [{ label: state.paused ? 'saving.goOn' : 'offline.finish', bytes: state.all - state.done }];
    case 'broken':
      if (state.withdrawn) return [];
      return [{ label: 'offline.repair', bytes: state.lost }];
    case 'saved':
      if (state.withdrawn) return [];
      return [
        ...(state.newer
          ? [{ label: 'offline.update' as const, bytes: state.newer.all - state.newer.done }]
          : []),
        ...(state.part
          ? [
              {
                label: 'saving.saveRest' as const,
                bytes: state.part.rest - come(state),
                wish: 'everything' as const,
              },
            ]
          : []),
      ];
    case 'unknown':
    case 'unavailable':
    case 'not-saved':
    case 'waiting':
    case 'saving':
    case 'checking':
      return [];
    default:
      return state satisfies never;
  }
}

/** How much of what was left out has come. */
function come({ more, bytes }: Extract<SaveState, { kind: 'saved' }>): number {
  return more ? Math.max(0, more.done - bytes) : 0;
}
