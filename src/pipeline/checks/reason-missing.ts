import type { Finding } from '../../model/finding.ts';
import { type Audience, inVoice } from '../../model/report.ts';
import type { Check, Draft, DraftEdition, DraftPair } from '../draft.ts';
import { errorAt, warningAt } from '../findings.ts';

/** From the simplest text to the fullest. */
const fullness: Record<Audience, number> = { 'easy-read': 0, 'young-people': 1, adults: 2 };

/**
 * Tells of each part left out or added without a reason, and of one that names an edition which cannot lack or have
 * it alone: the reason is shown where the other edition's text would be.
 */
export const reasonMissing: Check = {
  rule: 'reason-missing',
  run: draft =>
    (draft.pairs ?? []).flatMap(pair => [...withoutReason(pair, draft), ...wrongSide(pair, draft)]),
};

function withoutReason(pair: DraftPair, draft: Draft): Finding[] {
  if (pair.relation !== 'left-out' && pair.relation !== 'added') return [];
  if (inVoice(pair.because, 'adults')?.trim()) return [];
  const message = `say why this part is ${pair.relation === 'added' ? 'added' : 'left out'}: add \`because\` to ${passages(pair)}`;
  // Nobody has left anything out yet where software only found no counterpart.
  const tellAt = pair.proposed ? warningAt : errorAt;
  return [tellAt(`${draft.folder}/pairs.yaml`, pair.at, 'reason-missing', message)];
}

function passages({ sides }: DraftPair): string {
  const ids = [...sides.values()].flat().map(({ id }) => id);
  return ids.length > 0 ? `the pair of ${ids.join(', ')}` : 'this pair';
}

/** What is left out stands in a fuller edition and not in a simpler one, what is added the other way round. */
function wrongSide(pair: DraftPair, draft: Draft): Finding[] {
  const { relation, sides, at } = pair;
  if (relation !== 'left-out' && relation !== 'added') return [];
  const isNamed = ({ id }: DraftEdition) => (sides.get(id)?.length ?? 0) > 0;
  const named = draft.editions.filter(isNamed);
  const others = draft.editions.filter(edition => !isNamed(edition));
  const lacks = (edition: DraftEdition, other: DraftEdition) =>
    relation === 'left-out'
      ? fullness[other.audience] < fullness[edition.audience]
      : fullness[other.audience] > fullness[edition.audience];
  if (named.length === 0 || others.some(other => named.every(edition => lacks(edition, other)))) return [];
  const side =
    relation === 'left-out'
      ? 'the fuller edition, which has the part'
      : 'the simpler edition, which has the part';
  const names = named.map(({ id }) => id).join(' and ');
  const message = `a pair with the relation “${relation}” names only ${side}; this one names ${names}`;
  return [errorAt(`${draft.folder}/pairs.yaml`, at, 'reason-missing', message, { found: names })];
}
