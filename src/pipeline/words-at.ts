import type { Block, Section } from '../model/report.ts';
import type { At, DraftEdition } from './draft.ts';

/** Where words of a block, or of a section's heading, stand; where the file does not say them so, where that begins. */
export function wordsAt(edition: DraftEdition, said: Block | Section, start: number): At {
  return edition.wordsAt?.(said, start) ?? { line: said.line, column: 1 };
}
