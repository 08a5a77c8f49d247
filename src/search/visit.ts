import type { Asked, Shown } from './useSearch.ts';

/** What was looked for and found on one visit of the page. */
interface Visit {
  readonly asked: Asked;
  readonly shown: Shown;
  /** The address of the result that was opened from here, as its link has it. */
  readonly opened?: string | undefined;
}

/** In memory only: it goes with the document, as Exit makes it go. */
const visits = new Map<string, Visit>();

// Whoever forgets everything, here or in another tab, forgets what they looked for too (`safety/forgetting.ts`).
if (typeof addEventListener === 'function')
  addEventListener('storage', ({ key }) => {
    if (key === null) visits.clear();
  });
const most = 5;

/** Keeps what a history entry shows, so that Back leads to it again. */
export function remember(key: string, visit: Visit): void {
  visits.delete(key);
  visits.set(key, visit);
  const [oldest] = visits.keys();
  if (visits.size > most && oldest !== undefined) visits.delete(oldest);
}

/** What a history entry showed in this document. */
export function recall(key: string): Visit | undefined {
  return visits.get(key);
}
