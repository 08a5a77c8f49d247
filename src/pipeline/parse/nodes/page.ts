import type { TextDirective } from 'mdast-util-directive';
import { errorAt } from '../../findings.ts';
import { type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';

/** Longer names than any page has are something else. */
const longest = 12;

/**
 * `:page{n="12"}`: here begins page 12 of the publication that was printed, so that a citation can name it. It has no words of
 * its own: what is searched, read aloud and counted goes on across it.
 */
export const page: MakeHandler = context => (_state, node: TextDirective) => {
  const name = node.attributes?.n ?? '';
  if (/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(name) && name.length <= longest)
    return element('span', {
      className: ['page-mark'],
      role: 'doc-pagebreak',
      ariaLabel: name,
      dataPage: name,
    });
  const message = `\`n\` must be the number of a page, such as 12 or iv; found “${name}”`;
  context.tell(errorAt(context.file, placeOf(node), 'wrong-value', message, { found: name }));
  return [];
};
