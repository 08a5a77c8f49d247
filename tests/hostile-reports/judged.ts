import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import { Refused } from '../../src/pipeline/import/refusal.ts';
import { closedSet, type Found, strangers } from './closed-set.ts';
import { compilePiece } from './compiled.ts';
import type { HostileFile } from './files.ts';
import type { Piece } from './pieces.ts';

type Node = DefaultTreeAdapterMap['node'];

/** What is wrong with what came of a piece, a few lines each; nothing where it is of the closed set. */
export function wrongWith(piece: Piece): string[] {
  return compilePiece(piece, piece.name).html.flatMap(html =>
    wrongIn(html).map(wrong => `${piece.name} ${wrong}\n  ${piece.what}\n  ${html}`),
  );
}

/**
 * What is wrong with what comes of a file that is imported and compiled; nothing where it is of the closed set. An import
 * that refuses the file has done its part.
 */
export async function judgedFile({ name, what, imported }: HostileFile): Promise<string[] | 'refused'> {
  try {
    const { text } = await imported();
    return wrongWith({ markdown: text, name, what });
  } catch (error) {
    return error instanceof Refused ? 'refused' : [`${name} ${error}\n  ${what}`];
  }
}

/** What is wrong with the HTML of a report. An importer’s tests may ask the same of what they make. */
export function wrongIn(html: string): string[] {
  const nodes = parseFragment(html);
  const found = strangers(elementsOf(nodes), closedSet);
  // What is read, written and read again must be the same, or a second reader finds what the first did not.
  const written = serialize(nodes);
  if (serialize(parseFragment(written)) !== written) found.push('is another thing when it is read twice');
  // What looks for a piece of a page as text must not find it in an attribute: </body>, for one.
  for (const [tag] of html.matchAll(/<[a-z][^"'>]*(?:"[^"]*"[^"'>]*)*>/gi)) {
    if (/[<>]/.test(tag.slice(1, -1))) found.push(`has a bare < or > in ${tag}`);
  }
  return found;
}

function* elementsOf(node: Node): Generator<Found> {
  if ('tagName' in node) yield { localName: node.tagName, attributes: node.attrs };
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
