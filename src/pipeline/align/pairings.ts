import type { Audience, Pairing, Row } from '../../model/report.ts';
import type { Draft, DraftEdition, DraftPair } from '../draft.ts';
import type { Statement } from './claims.ts';
import { proposePairs } from './propose.ts';
import { alignRows } from './rows.ts';

/** From the simplest text to the fullest: the simpler edition stands at the left. */
const simplicity: Record<Audience, number> = { 'easy-read': 0, 'young-people': 1, adults: 2 };

/**
 * The pairings between all editions of a report that share a language. First comes the one that readers meet first: the
 * young people's version with the adults', or, without one, the easy read.
 */
export function alignReport(draft: Draft): Pairing[] {
  return bothOf(draft.editions).map(([left, right]) => align(draft, left, right));
}

/** Each two editions that share a language, the simpler one first. First come the two that readers meet first. */
export function bothOf(all: readonly DraftEdition[]): (readonly [DraftEdition, DraftEdition])[] {
  const editions = [...all].sort((a, b) => simplicity[a.audience] - simplicity[b.audience]);
  return editions
    .flatMap((left, index) =>
      editions
        .slice(index + 1)
        .filter(right => baseLanguage(left) === baseLanguage(right))
        .map(right => [left, right] as const),
    )
    .toSorted((one, other) => rank(one) - rank(other));
}

function rank([left, right]: readonly [DraftEdition, DraftEdition]): number {
  if (right.audience !== 'adults') return 3;
  return left.audience === 'young-people' ? 0 : left.audience === 'easy-read' ? 1 : 2;
}

function align(draft: Draft, left: DraftEdition, right: DraftEdition): Pairing {
  const pair = { left: left.id, right: right.id };
  if (isWritten(draft, left, right))
    return { ...pair, basis: basisOf(draft, left, right), rows: alignWritten(draft, left, right) };
  const proposed = proposePairs(left.sections, right.sections);
  return { ...pair, basis: 'proposed', rows: alignRows(proposed, left.sections, right.sections) };
}

/** Rows are confirmed only where a person has confirmed all that `pairs.yaml` says between two editions. */
function basisOf({ pairs = [] }: Draft, left: DraftEdition, right: DraftEdition): Pairing['basis'] {
  const isOpen = (pair: DraftPair) => pair.proposed === true && statementsOf(pair, left, right).length > 0;
  return pairs.some(isOpen) ? 'proposed' : 'confirmed';
}

/** The rows that `pairs.yaml` makes between two editions. */
export function alignWritten(draft: Draft, left: DraftEdition, right: DraftEdition): Row[] {
  const statements = (draft.pairs ?? []).flatMap(pair => statementsOf(pair, left, right));
  return alignRows(statements, left.sections, right.sections);
}

/**
 * A report of three editions may have been paired for two of them only, or each of two with a third: what nobody has
 * paired with one another is then proposed.
 */
function isWritten({ pairs = [] }: Draft, left: DraftEdition, right: DraftEdition): boolean {
  const naming = (edition: DraftEdition) => pairs.filter(pair => idsOf(pair, edition).length > 0);
  const [lefts, rights] = [naming(left), naming(right)];
  if (lefts.some(pair => rights.includes(pair))) return true;
  const isAlone = (pair: DraftPair) => namedEditions(pair) === 1;
  return lefts.length > 0 && rights.length > 0 && [...lefts, ...rights].every(isAlone);
}

/** What an entry of `pairs.yaml` says about two editions, if anything. */
function statementsOf(pair: DraftPair, left: DraftEdition, right: DraftEdition): Statement[] {
  const [leftIds, rightIds] = [idsOf(pair, left), idsOf(pair, right)];
  const sides = [leftIds, rightIds].filter(ids => ids.length > 0).length;
  // An entry for one of these and a third edition says nothing here; a part left out stands alone.
  if (sides === 0 || (sides === 1 && namedEditions(pair) > 1)) return [];
  const { relation, because } = pair;
  return [{ left: leftIds, right: rightIds, relation, ...(because ? { because } : {}) }];
}

function namedEditions(pair: DraftPair): number {
  return [...pair.sides.values()].filter(ids => ids.length > 0).length;
}

/**
 * What an entry of `pairs.yaml` names of an edition. A translation (`full.cy`) keeps the ids of its original, so that
 * the original's pairs hold for it.
 */
export function idsOf(pair: DraftPair, edition: DraftEdition): string[] {
  const original = edition.id.split('.')[0] ?? edition.id;
  return (pair.sides.get(edition.id) ?? pair.sides.get(original) ?? []).map(passage => passage.id);
}

function baseLanguage(edition: DraftEdition): string {
  return edition.lang.split('-')[0]?.toLowerCase() ?? '';
}
