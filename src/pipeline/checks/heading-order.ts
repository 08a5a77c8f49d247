import type { Finding } from '../../model/finding.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { errorAt } from '../findings.ts';

/**
 * Tells of each heading that is more than one level below the heading before it: screen readers offer headings as an
 * outline, and a level that is missing reads like a part that was lost (WCAG technique G141).
 */
export const headingOrder: Check = {
  rule: 'heading-order',
  run: draft => draft.editions.flatMap(inEdition),
};

function inEdition(edition: DraftEdition): Finding[] {
  return edition.sections.flatMap((section, index) => {
    // The edition's title is the one heading of depth 1.
    const above = edition.sections[index - 1]?.depth ?? 1;
    if (section.depth <= above + 1) return [];
    const [found, expected] = [marks(section.depth), marks(above + 1)];
    const after = index === 0 ? 'the title' : `“${edition.sections[index - 1]?.heading}”`;
    const message = `“${section.heading}” begins with ${found}, but right after ${after} the lowest heading is ${expected}`;
    const at = { line: section.line, column: 1 };
    return errorAt(edition.file, at, 'heading-order', message, { found, expected });
  });
}

function marks(depth: number): string {
  return '#'.repeat(depth);
}
