import type { Heading } from 'mdast';
import { warningAt } from '../../findings.ts';
import { type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';

/** A heading inside a list, a quote or a box cannot begin a section: it becomes a strong line. */
export const heading: MakeHandler = context => (state, node: Heading) => {
  const message = 'a heading inside a list, a quote or a box begins no section; it is shown as a bold line';
  context.tell(warningAt(context.file, placeOf(node), 'heading-inside', message));
  return element('p', {}, [element('strong', {}, state.all(node))]);
};
