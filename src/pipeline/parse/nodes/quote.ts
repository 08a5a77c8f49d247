import type { ContainerDirective } from 'mdast-util-directive';
import type { MakeHandler } from '../context.ts';
import { element, text } from '../hast.ts';
import { contentOf, labelOf, languageOf } from './box.ts';

/** `:::quote`, with whose words they are as `:::quote[A girl, 15]` or `by="…"`. */
export const quote: MakeHandler = context => (state, node: ContainerDirective) => {
  const { by, lang } = node.attributes ?? {};
  const label = labelOf(state, node);
  const speaker = label.length > 0 ? label : by ? [text(by)] : [];
  const words = element('blockquote', languageOf(lang, node, context), contentOf(state, node));
  if (speaker.length === 0) return words;
  return element('figure', { className: ['quote'] }, [words, element('figcaption', {}, speaker)]);
};
