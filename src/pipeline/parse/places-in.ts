import type { DraftEdition } from '../draft.ts';
import { atOffset } from '../findings.ts';
import type { Context } from './context.ts';

/** Tells where words of an edition stand, by what was written down when they were rendered. */
export function placesIn({
  spots,
  source,
}: Pick<Context, 'spots' | 'source'>): NonNullable<DraftEdition['wordsAt']> {
  return (said, start) => {
    const spot = spots.get(said)?.findLast(candidate => candidate.start <= start);
    if (!spot || spot.offset < 0) return undefined;
    return atOffset(source, spot.offset + start - spot.start);
  };
}
