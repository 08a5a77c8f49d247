import type { Finding } from '../../model/finding.ts';
import { type Audience, type Block, type Section, saidIn } from '../../model/report.ts';
import { sentences } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { wordsAt } from '../words-at.ts';

/**
 * Longest sentence by audience, in words. Adults: GOV.UK's content guide warns from 25 and a report may quote
 * a law, so we allow more; easy read: 10–15 (Inclusion Europe, “Information for all”).
 */
const limits: Record<Audience, number> = { adults: 45, 'young-people': 25, 'easy-read': 15 };

/** Warns of each sentence that is longer than its audience should have to read. */
export const longSentence: Check = {
  rule: 'long-sentence',
  run: draft => draft.editions.flatMap(inEdition),
};

function inEdition(edition: DraftEdition): Finding[] {
  return edition.sections.flatMap(section =>
    saidIn(section).flatMap(block => inBlock(edition, section, block)),
  );
}

function inBlock(edition: DraftEdition, section: Section, block: Block): Finding[] {
  if (block.kind === 'table' || block.kind === 'code' || block.kind === 'chart') return [];
  const limit = limits[edition.audience];
  return sentences(block.text, edition.lang).flatMap(sentence => {
    const length = countWords(sentence.text);
    if (length <= limit) return [];
    const opening = sentence.text.split(/\s+/).slice(0, 6).join(' ');
    return {
      rule: 'long-sentence',
      severity: 'warning' as const,
      file: edition.file,
      ...wordsAt(edition, block, sentence.start),
      message: `“${opening} …” has ${length} words (section “${section.heading}”); split it, the limit here is ${limit}`,
      found: `${length} words`,
      expected: `at most ${limit} words`,
    };
  });
}
