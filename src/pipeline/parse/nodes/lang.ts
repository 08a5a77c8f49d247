import type { TextDirective } from 'mdast-util-directive';
import { errorAt } from '../../findings.ts';
import { isLanguage } from '../../read/fields.ts';
import { type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';
import { directionOf } from '../language.ts';

/** `:lang[Diolch]{lang=cy}`: words in another language, said so for screen readers (WCAG 3.1.2). */
export const lang: MakeHandler = context => (state, node: TextDirective) => {
  const tag = node.attributes?.lang ?? '';
  if (isLanguage(tag)) return element('span', { lang: tag, dir: directionOf(tag) }, state.all(node));
  const message = `\`lang\` must be a language tag such as en-GB or cy; found “${tag}”`;
  context.tell(errorAt(context.file, placeOf(node), 'wrong-value', message, { found: tag }));
  return state.all(node);
};
