import type { ElementContent } from 'hast';
import type { Link, LinkReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { safeLink } from '../addresses.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { element } from '../hast.ts';

/** `[words](address)`. */
export const link: MakeHandler = context => (state, node: Link) => anchor(state, node, node.url, context);

/** `[words][name]`, with the address elsewhere in the file. */
export const linkReference: MakeHandler = context => (state, node: LinkReference) =>
  anchor(state, node, context.definitions.get(node.identifier.toUpperCase())?.url ?? '', context);

/** A link, or only its words where its address must not be followed. */
function anchor(state: State, node: Link | LinkReference, url: string, context: Context): ElementContent[] {
  const at = placeOf(node);
  context.references.push({ kind: 'link', url, at });
  // GFM makes links of words that only begin like an address; nobody wrote them, and nobody needs to hear of them.
  const target = safeLink(url, at, node.position ? context : { ...context, tell: () => {} });
  const words = state.all(node);
  if (!target) return words;
  return [element('a', { href: target.href, ...(target.external ? { rel: ['noreferrer'] } : {}) }, words)];
}
