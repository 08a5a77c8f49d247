import type { Choice, SavedManifest, SaveManifest, SaveProblem } from '../model/save.ts';
import type { fetchFile } from './download.ts';

/** What happens while a report is being saved. */
export type SaveStep =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving'; readonly done: number; readonly all: number }
  | { readonly kind: 'checking' };

/** How a save can be followed and stopped. */
export interface SaveOptions {
  /** Aborted with `pausing` as its reason, what has come is kept to go on from; with any other, it is deleted. */
  readonly signal: AbortSignal;
  readonly onProgress: (step: SaveStep) => void;
  /** What to keep. Without it: what was chosen before, else everything. */
  readonly wish?: Wish | undefined;
  /** What the report can be made of, where the reader has just been told of it; it is asked for otherwise. */
  readonly offered?: SaveManifest | undefined;
  /** Where the files come from, if not from the network; each is checked all the same. */
  readonly source?: typeof fetchFile | undefined;
  /** Whether `source` has a file, by its path. Without it, it has all. */
  readonly supplies?: ((path: string) => boolean) | undefined;
}

/** What a reader asks to be kept of a report: a choice, or all that it has. */
export type Wish = Choice | 'everything';

/** Why a signal is aborted that only pauses. */
export const pausing = 'pausing';

/** How a save ended. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly manifest: SavedManifest }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'paused' }
  /** `needed` is the size of the whole copy in bytes, where it is known. */
  | { readonly kind: 'failed'; readonly problem: SaveProblem; readonly needed?: number };
