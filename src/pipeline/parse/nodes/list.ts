import type { Element } from 'hast';
import type { List } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { toString as plainWords } from 'mdast-util-to-string';
import type { MakeHandler } from '../context.ts';

/** A label that an author gives an item: “(a)”, “iv.”, “3)”, “2.1”. */
const label =
  /^\s*(?:\((?:\p{L}{1,2}|[ivxlcdm]{1,7}|\d{1,3})\)|(?:\p{L}|[ivxlcdm]{1,7}|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?)\s/iu;

/**
 * A list. Markdown counts in numbers only, so that items with letters or Roman numbers have them written out, “- (a) …”: a
 * list of such items has no bullets beside them.
 */
export const list: MakeHandler = () => (state, node: List) => {
  const made: Element = defaultHandlers.list(state, node);
  const isLabelled = node.ordered !== true && node.children.every(item => label.test(plainWords(item)));
  return isLabelled ? { ...made, properties: { ...made.properties, className: ['labelled'] } } : made;
};
