import type { Finding } from '../../model/finding.ts';
import { parsePassageId } from '../../model/report.ts';
import type { At, Check, Draft, DraftEdition, DraftPair } from '../draft.ts';
import { errorAt, nearest } from '../findings.ts';

/** Tells of each pair that names an edition, a section or a block that is not there, or that has one side only. */
export const brokenPair: Check = {
  rule: 'broken-pair',
  run: draft => (draft.pairs ?? []).flatMap(pair => [...inSides(pair, draft), ...oneSided(pair, draft)]),
};

function inSides(pair: DraftPair, draft: Draft): Finding[] {
  return [...pair.sides].flatMap(([id, passages]) => {
    const edition = draft.editions.find(candidate => candidate.id === id);
    if (edition) return passages.flatMap(passage => inEdition(passage.id, passage.at, edition, draft));
    const ids = draft.editions.map(candidate => candidate.id);
    const near = nearest(id, ids);
    const advice = near ? `did you mean “${near}”?` : `its editions are ${ids.join(', ')}`;
    const message = `this report has no edition “${id}”; ${advice}`;
    return broken(draft, passages[0]?.at ?? pair.at, message, id, near);
  });
}

function inEdition(id: string, at: At, edition: DraftEdition, draft: Draft): Finding[] {
  const { section: asked, index } = parsePassageId(id);
  const section = edition.sections.find(candidate => candidate.id === asked);
  if (!section) {
    const near = nearest(
      asked,
      edition.sections.map(candidate => candidate.id),
    );
    const advice = near ? `; did you mean “${near}”?` : '';
    return broken(draft, at, `${edition.id} has no section “${asked}”${advice}`, id, near);
  }
  const last = section.blocks.length;
  if (index <= last) return [];
  const advice = last === 0 ? 'it has no blocks' : `its last block is “${asked}.${last}”`;
  const message = `section “${asked}” of ${edition.id} has no block ${index}; ${advice}`;
  return broken(draft, at, message, id, last === 0 ? asked : `${asked}.${last}`);
}

/** Only a part that is left out or added stands alone. */
function oneSided({ sides, relation, at }: DraftPair, draft: Draft): Finding[] {
  if (relation === 'left-out' || relation === 'added') return [];
  const named = [...sides].filter(([, passages]) => passages.length > 0).map(([id]) => id);
  if (named.length > 1) return [];
  const names = named.length === 0 ? 'this one names no passage' : `this one names only ${named[0]}`;
  const message = `a pair with the relation “${relation}” names passages of two editions; ${names}`;
  return broken(draft, at, message);
}

function broken(draft: Draft, at: At, message: string, found?: string, expected?: string): Finding[] {
  const contrast = { ...(found ? { found } : {}), ...(expected ? { expected } : {}) };
  return [errorAt(`${draft.folder}/pairs.yaml`, at, 'broken-pair', message, contrast)];
}
