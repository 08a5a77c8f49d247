import type { ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';
import { picture } from './image.ts';

/** `:::figure{src=media/map.png alt="…"}`: a picture with what stands in it as its caption. */
export const figure: MakeHandler = context => (state, node: ContainerDirective | LeafDirective) => {
  const { src, alt } = node.attributes ?? {};
  const image = picture(src ?? '', alt ?? undefined, placeOf(node), context);
  const caption = captionOf(state.all(node));
  return element('figure', {}, [
    ...(image ? [image] : []),
    ...(caption.length > 0 ? [element('figcaption', {}, caption)] : []),
  ]);
};

/** A caption of one paragraph needs no paragraph around it. */
export function captionOf(content: readonly ElementContent[]): ElementContent[] {
  const blocks = content.filter(node => node.type === 'element');
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.tagName === 'p' ? only.children : [...content];
}
