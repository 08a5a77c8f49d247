import type { PlacedRecommendation, Recommended } from './library.ts';
import { type Edition, passageId, type Report, type Section } from './report.ts';

/**
 * What a report recommends, as the version tells it that tells most; the adults' one before others that tell as many.
 * `undefined` where none recommends anything.
 */
export function recommendedOf({ editions }: Pick<Report, 'editions'>): Recommended | undefined {
  const [most] = editions
    .map(edition => ({ edition, all: placedIn(edition.sections) }))
    .toSorted((a, b) => rank(b) - rank(a));
  return most && most.all.length > 0 ? { edition: most.edition.id, all: most.all } : undefined;
}

interface Ranked {
  readonly edition: Pick<Edition, 'audience'>;
  readonly all: Recommended['all'];
}

function rank({ edition, all }: Ranked): number {
  return all.length + (edition.audience === 'adults' ? 0.5 : 0);
}

/** Each with the place that a link leads to. */
function placedIn(sections: readonly Section[]): PlacedRecommendation[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ recommendation }, at) =>
      recommendation ? [{ ...recommendation, place: recommendation.id ?? passageId(id, at + 1) }] : [],
    ),
  );
}
