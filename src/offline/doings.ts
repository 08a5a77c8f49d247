import type { Correction, Withdrawal } from '../model/report.ts';
import type { SaveProblem } from '../model/save.ts';
import type { SaveStep } from './saving.ts';

/** What is going on in this document and what came of it, by slug. */
export interface Doings {
  readonly going: Map<string, { readonly title: string; readonly step: SaveStep }>;
  readonly paused: Set<string>;
  readonly problems: Map<string, { readonly problem: SaveProblem; readonly needed?: number }>;
  /** Newer revisions that were found on the site. */
  readonly newer: Map<string, NewerRevision>;
  /** Reports that turned out to be taken back, and of which there still is a copy. */
  readonly withdrawn: Map<string, Withdrawal>;
  /** Titles of those whose copies were removed because of that. */
  readonly takenAway: Set<string>;
}

/** A newer revision of a report that is saved. */
export interface NewerRevision {
  /** Its size in bytes. */
  readonly all: number;
  /** What was put right since the copy was made. */
  readonly corrections: readonly Correction[];
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
  };
}

/** What tabs tell each other: that something changed, or that copies are going (`*` for all). */
export type Message = { readonly kind: 'changed' } | { readonly kind: 'removed'; readonly slug: string };
