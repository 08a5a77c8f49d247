import type { Withdrawal } from '../model/report.ts';
import type { SaveProblem, SaveState, WholeState } from '../model/save.ts';
import type { Copy } from './listing.ts';
import type { SaveStep } from './saving.ts';
import type { NewerRevision } from './told.ts';

/** What is going on in this document and what came of it, by slug. */
export interface Doings {
  readonly going: Map<string, { readonly title: string; readonly step: SaveStep }>;
  readonly paused: Set<string>;
  readonly problems: Map<string, Problem>;
  /** Newer revisions that were found on the site. */
  readonly newer: Map<string, NewerRevision>;
  /** Reports that turned out to be taken back, and of which there still is a copy. */
  readonly withdrawn: Map<string, Withdrawal>;
  /** Titles of those whose copies were removed because of that. */
  readonly takenAway: Set<string>;
  /** Slugs of copies of which the site said nothing when it was asked. */
  readonly unnamed: Set<string>;
}

/** What a save ended with. */
export interface Problem {
  readonly problem: SaveProblem;
  readonly needed?: number;
  /** Which whole copy there was then: what is said of a save is over once another tab has brought another one. */
  readonly beside: string | undefined;
}

/** What tells one whole copy of a report from another. */
export function whichCopy(state: SaveState | undefined): string | undefined {
  if (state?.kind !== 'saved' && state?.kind !== 'broken') return undefined;
  return `${state.kind} ${state.revision} ${state.bytes}`;
}

/** Nothing is going on. */
export function noDoings(): Doings {
  return {
    going: new Map(),
    paused: new Set(),
    problems: new Map(),
    newer: new Map(),
    withdrawn: new Map(),
    takenAway: new Set(),
    unnamed: new Set(),
  };
}

/** What tabs tell each other: that something changed, or that copies are going (`*` for all). */
export type Message = { readonly kind: 'changed' } | { readonly kind: 'removed'; readonly slug: string };

/** A copy, together with what is going on with it here. The same object where nothing is. */
export function overlaid(copy: Copy, doings: Doings): Copy {
  const resting = atRest(copy, doings);
  const step = doings.going.get(copy.slug)?.step;
  const whole: WholeState | undefined =
    step && (resting.kind === 'saved' || resting.kind === 'broken') ? resting : undefined;
  const state = step ?? resting;
  if (state === copy.state) return copy;
  return { ...copy, state, ...(whole ? { whole } : {}) };
}

/** The state of a copy as it would be if nothing went on. */
function atRest({ slug, state }: Copy, { paused, problems, newer, withdrawn }: Doings): SaveState {
  const noted = problems.get(slug);
  const isOver = noted && whichCopy(state) !== undefined && whichCopy(state) !== noted.beside;
  const problem = isOver ? undefined : noted?.problem;
  const told = problem ? { problem } : {};
  const takenBack = withdrawn.get(slug);
  const gone = takenBack ? { withdrawn: takenBack } : {};
  if (state.kind === 'unfinished' && (problem || paused.has(slug)))
    return { ...state, ...told, ...(paused.has(slug) ? { paused: true } : {}) };
  if (state.kind === 'broken' && (problem || takenBack)) return { ...state, ...told, ...gone };
  if (state.kind !== 'saved') return state;
  const known = newer.get(slug);
  // Another tab may have brought it since.
  const found = known && known.revision !== state.revision ? known : undefined;
  if (!(problem || found || takenBack)) return state;
  const coming = found
    ? { done: 0, all: found.all, corrections: found.corrections, ...state.newer }
    : state.newer;
  return { ...state, ...told, ...gone, ...(coming ? { newer: coming } : {}) };
}
