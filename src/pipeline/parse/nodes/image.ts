import type { Element } from 'hast';
import type { Image, ImageReference } from 'mdast';
import type { At } from '../../draft.ts';
import { errorAt, nearest } from '../../findings.ts';
import { mediaAddress, mediaPath } from '../addresses.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { element, text } from '../hast.ts';

/** `![…](media/map.png)` inside a text. */
export const image: MakeHandler = context => (_state, node: Image) =>
  picture(node.url, node.alt ?? '', placeOf(node), context) ?? text(node.alt ?? '');

/** `![…][map]`, with the address elsewhere in the file. */
export const imageReference: MakeHandler = context => (_state, node: ImageReference) => {
  const url = context.definitions.get(node.identifier.toUpperCase())?.url ?? '';
  return picture(url, node.alt ?? '', placeOf(node), context) ?? text(node.alt ?? '');
};

/** A picture of the report's media folder with its size, or nothing, told, where there is none. */
export function picture(
  url: string,
  alt: string | undefined,
  at: At,
  context: Context,
  isDecorative = false,
): Element | undefined {
  context.references.push({
    kind: 'image',
    url,
    at,
    ...(alt === undefined ? {} : { alt }),
    ...(isDecorative ? { decorative: true as const } : {}),
  });
  const path = mediaPath(url);
  const file = context.media.get(path);
  if (!file?.size) {
    tellMissing(url, path, at, context);
    return undefined;
  }
  return element('img', {
    src: mediaAddress(path, context),
    alt: alt ?? '',
    width: file.size.width,
    height: file.size.height,
    loading: 'lazy',
    decoding: 'async',
  });
}

function tellMissing(url: string, path: string, at: At, context: Context) {
  const { tell, file } = context;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
    const message = `the picture “${url}” lies on another site; put it into the report's media folder`;
    tell(errorAt(file, at, 'outside-picture', message, { found: url }));
    return;
  }
  const pictures = [...context.media.values()].filter(media => media.size).map(media => media.path);
  const near = nearest(path, pictures);
  const advice = near ? `did you mean “${near}”?` : 'put it into the media folder';
  const message = url
    ? `there is no picture “${url}” in this report; ${advice}`
    : 'the figure names no picture; add src="media/…"';
  tell(errorAt(file, at, 'missing-picture', message, { found: url }));
}
