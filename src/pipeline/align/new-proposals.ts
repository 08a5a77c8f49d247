import { parsePassageId, passageId, type Section } from '../../model/report.ts';
import type { Draft, DraftEdition, DraftPair } from '../draft.ts';
import { bothOf, idsOf } from './pairings.ts';
import type { WrittenProposal, WrittenSide } from './pairs-text.ts';
import { type Proposal, proposePairs } from './propose.ts';

/**
 * What software proposes for a report beyond the pairs that a person has confirmed: for each two editions of one language
 * the pairs of passages that no confirmed pair names, then the sections that are in none, so that a person says why.
 * Translations are left out: the pairs of their originals hold for them. `atWork` is told which two are being compared.
 */
export function newProposals(
  draft: Draft,
  atWork: (left: DraftEdition, right: DraftEdition) => void = () => {},
): WrittenProposal[] {
  const confirmed = (draft.pairs ?? []).filter(pair => !pair.proposed);
  const originals = draft.editions.filter(edition => !edition.id.includes('.'));
  const both = bothOf(originals);
  // Where there is an adults' edition, each of the others is paired with it; two pairs make the third.
  const withAdults = both.filter(([, right]) => right.audience === 'adults');
  const asked = withAdults.length > 0 ? withAdults : both;
  const paired = asked.flatMap(([left, right]) => {
    atWork(left, right);
    return between(left, right, confirmed);
  });
  return [...paired, ...alone(asked, paired, confirmed)];
}

function between(
  left: DraftEdition,
  right: DraftEdition,
  confirmed: readonly DraftPair[],
): WrittenProposal[] {
  const named = { left: namedIn(left, confirmed), right: namedIn(right, confirmed) };
  const isFree = ({ left: lefts, right: rights }: Proposal) =>
    lefts.every(id => !named.left(id)) && rights.every(id => !named.right(id));
  return proposePairs(left.sections, right.sections)
    .filter(isFree)
    .map(proposal => ({
      sides: [side(right, proposal.right), side(left, proposal.left)],
      relation: proposal.relation,
      confidence: proposal.confidence,
    }));
}

/** Whether a confirmed pair says something of a passage: of itself, or, for a section, of a part of it. */
function namedIn(edition: DraftEdition, confirmed: readonly DraftPair[]): (id: string) => boolean {
  const ids = new Set(confirmed.flatMap(pair => idsOf(pair, edition)));
  return id => ids.has(id) || ids.has(parsePassageId(id).section);
}

/** Sections that nothing pairs: left out by the simpler edition, or added by it. */
function alone(
  asked: readonly (readonly [DraftEdition, DraftEdition])[],
  proposals: readonly WrittenProposal[],
  confirmed: readonly DraftPair[],
): WrittenProposal[] {
  const lefts = new Set(asked.map(([left]) => left));
  const rights = new Set(asked.map(([, right]) => right));
  const lonely = (edition: DraftEdition, relation: 'left-out' | 'added') => {
    const ids = [
      ...proposals
        .flatMap(({ sides }) => sides.filter(each => each.edition === edition.id))
        .flatMap(each => each.ids),
      ...confirmed.flatMap(pair => idsOf(pair, edition)),
    ];
    const paired = new Set<string>(ids.map(id => parsePassageId(id).section));
    return edition.sections
      .filter(section => !paired.has(section.id))
      .map(section => ({ sides: [side(edition, [section.id])], relation }));
  };
  return [
    ...[...rights].flatMap(edition => lonely(edition, 'left-out')),
    ...[...lefts].filter(edition => !rights.has(edition)).flatMap(edition => lonely(edition, 'added')),
  ];
}

function side(edition: DraftEdition, ids: readonly string[]): WrittenSide {
  return { edition: edition.id, ids, heading: headingOf(edition.sections, ids[0] ?? '') };
}

/** A section's heading; a block's first words. */
function headingOf(sections: readonly Section[], id: string): string {
  const { section: asked, index } = parsePassageId(id);
  const section = sections.find(candidate => candidate.id === asked);
  if (!section || id === passageId(section.id, 0)) return section?.heading ?? '';
  const words = (section.blocks[index - 1]?.text ?? '').trim().split(/\s+/);
  return words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '');
}
