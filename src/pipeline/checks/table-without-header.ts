import type { Finding } from '../../model/finding.ts';
import { type Block, saidIn } from '../../model/report.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { errorAt } from '../findings.ts';

/**
 * Tells of each table with a column that has no name: by ear a cell is its column's name and its value (WCAG 1.3.1). The
 * corner above the names of rows may be empty.
 */
export const tableWithoutHeader: Check = {
  rule: 'table-without-header',
  run: draft =>
    draft.editions.flatMap(edition =>
      edition.sections.flatMap(saidIn).flatMap(block => inBlock(block, edition)),
    ),
};

function inBlock(block: Block, { file }: DraftEdition): Finding[] {
  return [...block.html.matchAll(/<thead>([\s\S]*?)<\/thead>/g)].flatMap(([, head = '']) => {
    const names = [...head.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').trim(),
    );
    const unnamed = names.flatMap((name, index) => (name === '' ? [index + 1] : []));
    if (unnamed.length === 0 || (unnamed.length === 1 && unnamed[0] === 1 && names.length > 1)) return [];
    const all = unnamed.length === names.length;
    const which = all
      ? 'no column of this table has a name'
      : `column ${unnamed.join(', ')} of this table has no name`;
    const message = `${which}; write in the first row what each column holds`;
    return [errorAt(file, { line: block.line, column: 1 }, 'table-without-header', message)];
  });
}
