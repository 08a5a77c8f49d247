import type { Finding } from '../../model/finding.ts';
import { parsePassageId, type Section } from '../../model/report.ts';
import type { Check, Draft, DraftEdition } from '../draft.ts';
import { errorAt, fileStart, warningAt } from '../findings.ts';

/**
 * Tells of each section that is in no pair: an error where the report has a `pairs.yaml`, since a person began to
 * confirm; a warning, one an edition, where it has none and software will propose the pairs. Tells also, once, of pairs
 * that software wrote into the file and nobody has confirmed.
 */
export const unpairedSection: Check = {
  rule: 'unpaired-section',
  run: draft => [
    ...draft.editions
      .filter(edition => hasOther(edition, draft))
      .flatMap(edition => inEdition(edition, draft)),
    ...unconfirmed(draft),
  ],
};

/** One warning for all proposals: a person goes through them from the first. */
function unconfirmed({ pairs = [], folder }: Draft): Finding[] {
  const proposed = pairs.filter(pair => pair.proposed);
  const [first] = proposed;
  if (!first) return [];
  const number = proposed.length === 1 ? 'one pair is' : `${proposed.length} pairs are`;
  const message = `${number} proposed by software; read both sides of each, put it right, and take its line \`proposed\` out`;
  return [warningAt(`${folder}/pairs.yaml`, first.at, 'unpaired-section', message)];
}

/** Only editions in one language are read side by side. */
function hasOther(edition: DraftEdition, draft: Draft): boolean {
  const language = ({ lang }: DraftEdition) => lang.split('-')[0]?.toLowerCase();
  return draft.editions.some(other => other !== edition && language(other) === language(edition));
}

function inEdition(edition: DraftEdition, draft: Draft): Finding[] {
  const sections = counted(edition.sections.length);
  if (!draft.pairs) {
    const message = `no person has paired the ${sections} of this edition; until there is a pairs.yaml the reader says that software matched them`;
    return [warningAt(edition.file, fileStart, 'unpaired-section', message)];
  }
  const paired = pairedSections(edition, draft);
  if (paired.size === 0) {
    const message = `no pair names this edition; add its ${sections} to pairs.yaml`;
    return [errorAt(edition.file, fileStart, 'unpaired-section', message)];
  }
  const fullest = edition.audience === 'adults';
  const relation = fullest ? 'left-out' : 'added';
  return edition.sections
    .filter(section => !paired.has(section.id))
    .map(section => errorAt(edition.file, startOf(section), 'unpaired-section', unpaired(section, relation)));
}

function unpaired({ id, heading }: Section, relation: string): string {
  return `section “${heading}” (${id}) is in no pair; pair it, or say why with the relation “${relation}”`;
}

/** A translation (`full.cy`) keeps the ids of its original, so that the original's pairs hold for it. */
function pairedSections(edition: DraftEdition, draft: Draft): Set<string> {
  const original = edition.id.split('.')[0] ?? edition.id;
  const passages = (draft.pairs ?? []).flatMap(
    ({ sides }) => sides.get(edition.id) ?? sides.get(original) ?? [],
  );
  return new Set(passages.map(({ id }) => parsePassageId(id).section));
}

function startOf({ line }: Section) {
  return { line, column: 1 };
}

function counted(number: number): string {
  return `${number} ${number === 1 ? 'section' : 'sections'}`;
}
