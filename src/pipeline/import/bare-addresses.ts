import type { Link, Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { addressOf } from './links.ts';
import type { Lose } from './manuscript.ts';

/** What GFM takes for an address in a text, with the signs at its end that belong to the sentence. */
const bare = /(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+/gi;

/**
 * Makes links of the addresses in a text, in place. GFM would do so when the edition is read, whatever is escaped; written as
 * links they are counted and told.
 */
export function linkAddresses(tree: Root, lose: Lose): void {
  let at: number | undefined;
  visit(tree, (node: Nodes, index, parent) => {
    at = node.data?.at ?? at;
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const parts = partsOf(node);
    if (parts.length === 1) return;
    for (const part of parts) {
      if (part.type === 'link')
        lose({ what: 'address in the text, made a link', place: at === undefined ? {} : { at } });
    }
    (parent as Parents).children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}

function partsOf({ value }: Text): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let from = 0;
  for (const match of value.matchAll(bare)) {
    const words = withoutEnd(match[0]);
    const before = value[match.index - 1] ?? ' ';
    const url = addressOf(/^[^:/]+@/.test(words) ? `mailto:${words}` : words);
    // In the middle of a word it is no address.
    if (url === undefined || /[\p{L}\p{N}_/@.-]/u.test(before)) continue;
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: words }] });
    from = match.index + words.length;
  }
  if (from < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}

/** Signs at the end are the sentence's, and so is a bracket that was opened before the address. */
function withoutEnd(address: string): string {
  const plain = address.replace(/[?!.,:;*_~'’”"\]]+$/, '');
  const opened = plain.split('(').length;
  const closed = plain.split(')').length;
  return plain.endsWith(')') && closed > opened ? withoutEnd(plain.slice(0, -1)) : plain;
}
