import type { Element, ElementContent, Properties } from 'hast';
import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { errorAt } from '../../findings.ts';
import { isLanguage } from '../../read/fields.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';
import { directionOf } from '../language.ts';

/** `:::key-point` and `:::note`: a box with the directive's name. `:::note[Title]` gives it a title. */
export const box: MakeHandler = context => (state, node: ContainerDirective) =>
  boxOf(state, node, languageOf(node.attributes?.lang, node, context));

/** A box with what stands in it. */
export function boxOf(state: State, node: ContainerDirective, properties: Properties = {}): Element {
  return element('div', { className: ['box', node.name], ...properties }, [
    ...titleOf(state, node),
    ...contentOf(state, node),
  ]);
}

/** What stands in a container, without its label. */
export function contentOf(state: State, node: ContainerDirective): ElementContent[] {
  return state.all({ ...node, children: node.children.filter(child => !isLabel(child)) });
}

/** What stands in the brackets of `:::quote[…]`, or nothing. */
export function labelOf(state: State, node: ContainerDirective): ElementContent[] {
  const label = node.children.find(isLabel);
  return label ? state.all(label) : [];
}

/** `lang` and `dir` for a passage in another language; a tag that is none is told. */
export function languageOf(
  lang: string | null | undefined,
  node: ContainerDirective,
  context: Context,
): Properties {
  if (!lang) return {};
  if (isLanguage(lang)) return { lang, dir: directionOf(lang) };
  const message = `\`lang\` must be a language tag such as en-GB or cy; found “${lang}”`;
  context.tell(errorAt(context.file, placeOf(node), 'wrong-value', message, { found: lang }));
  return {};
}

function titleOf(state: State, node: ContainerDirective): Element[] {
  const label = labelOf(state, node);
  return label.length > 0 ? [element('p', { className: ['box-title'] }, label)] : [];
}

function isLabel(node: ContainerDirective['children'][number]): node is Paragraph {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}
