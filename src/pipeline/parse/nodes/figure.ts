import type { Element, ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';
import { contentOf } from './box.ts';
import { picture } from './image.ts';
import { takePart } from './part.ts';

/**
 * `:::figure{src=media/map.png alt="…"}`: a picture with what stands in it as its caption. A `:::description` in it (and
 * four colons around it) is what the picture tells at length; `decorative` says that it tells nothing.
 */
export const figure: MakeHandler = context => (state, node: ContainerDirective | LeafDirective) => {
  const { src, alt, decorative } = node.attributes ?? {};
  const isDecorative = decorative !== undefined && !alt;
  const image = picture(src ?? '', alt ?? undefined, placeOf(node), context, isDecorative);
  const { box, part } =
    node.type === 'containerDirective'
      ? takePart(node, 'description', context)
      : { box: node, part: undefined };
  const caption = captionOf(state.all(box));
  const description = part
    ? [element('details', { className: ['description'] }, [sayIn('description'), ...contentOf(state, part)])]
    : [];
  return element('figure', {}, [
    ...(image ? [image] : []),
    ...description,
    ...(caption.length > 0 ? [element('figcaption', {}, caption)] : []),
  ]);
};

/** The line that opens a fold, in the words of the interface. */
export function sayIn(name: string): Element {
  return element('summary', { dataSay: name });
}

/** A caption of one paragraph needs no paragraph around it. */
function captionOf(content: readonly ElementContent[]): ElementContent[] {
  const blocks = content.filter(node => node.type === 'element');
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.tagName === 'p' ? only.children : [...content];
}
