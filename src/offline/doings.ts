import type { SaveProblem } from '../model/save.ts';
import type { SaveStep } from './saving.ts';

/** What is going on in this document and what came of it, by slug. */
export interface Doings {
  readonly going: Map<string, { readonly title: string; readonly step: SaveStep }>;
  readonly paused: Set<string>;
  readonly problems: Map<string, { readonly problem: SaveProblem; readonly needed?: number }>;
  /** Sizes in bytes of newer revisions that were found on the site. */
  readonly newer: Map<string, number>;
}

/** What tabs tell each other: that something changed, or that copies are going (`*` for all). */
export type Message = { readonly kind: 'changed' } | { readonly kind: 'removed'; readonly slug: string };
