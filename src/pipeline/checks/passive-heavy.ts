import type { Finding } from '../../model/finding.ts';
import type { Section } from '../../model/report.ts';
import { passiveSentences } from '../../text/passive.ts';
import { proseOf } from '../compile/reading.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { warningAt } from '../findings.ts';

/** Fewer than this may be chance, or a list of what happened to somebody. */
const fewest = 6;

/**
 * Warns of each section for young people, or in easy read, of whose sentences more than half are passive: they hide who
 * does what. English only. In plain texts of ours a tenth of the sentences are passive, in reports for adults a quarter.
 */
export const passiveHeavy: Check = {
  rule: 'passive-heavy',
  run: draft =>
    draft.editions
      .filter(({ audience, lang }) => audience !== 'adults' && /^en\b/i.test(lang))
      .flatMap(edition => edition.sections.flatMap(section => inSection(edition, section))),
};

function inSection(edition: DraftEdition, section: Section): Finding[] {
  const counts = proseOf([section]).map(text => passiveSentences(text, edition.lang));
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const passive = counts.flatMap(count => count.passive);
  if (passive.length < fewest || passive.length * 2 <= all) return [];
  const opening = passive[0]?.split(/\s+/).slice(0, 6).join(' ');
  const message = `${passive.length} of ${all} sentences in “${section.heading}” are passive, as in “${opening} …”; say who does it`;
  return [
    warningAt(edition.file, { line: section.line, column: 1 }, 'passive-heavy', message, {
      found: `${passive.length} of ${all}`,
      expected: 'at most half',
    }),
  ];
}
