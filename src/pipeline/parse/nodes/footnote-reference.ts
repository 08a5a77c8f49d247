import type { FootnoteReference } from 'mdast';
import type { MakeHandler } from '../context.ts';
import { element, text } from '../hast.ts';

/**
 * `[^name]`: the number of a footnote, linked both ways. The first reference to note 3 of `full` has the id
 * `fnref-full-3`, the second `fnref-full-3-2`.
 */
export const footnoteReference: MakeHandler = context => (_state, node: FootnoteReference) => {
  const identifier = node.identifier.toUpperCase();
  if (!context.footnotes.some(note => note.identifier === identifier)) {
    context.footnotes.push({ identifier, references: 0, section: context.section });
  }
  const index = context.footnotes.findIndex(note => note.identifier === identifier);
  const note = context.footnotes[index];
  if (!note) return undefined;
  note.references += 1;
  const id = `fnref-${context.edition}-${index + 1}${note.references > 1 ? `-${note.references}` : ''}`;
  const href = `#fn-${context.edition}-${index + 1}`;
  return element('sup', { className: ['footnote-ref'] }, [
    element('a', { id, href, role: 'doc-noteref' }, [text(String(index + 1))]),
  ]);
};
