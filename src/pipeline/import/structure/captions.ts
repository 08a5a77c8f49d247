import type { Image, PhrasingContent, RootContent } from 'mdast';
import type { ParagraphPiece, Piece } from './piece.ts';

const tableName = /^(?:table|tabl)\s+[\dA-Z]/i;
const pictureName =
  /^(?:figure|fig\.|chart|graph|map|picture|photo|image|diagram|infographic|ffigur)\s+[\dA-Z]/i;

/** Whether a paragraph is the caption of something of a kind: by its style, else by how it begins. */
function isCaption(piece: Piece | undefined, name: RegExp, other: RegExp): piece is ParagraphPiece {
  if (piece?.kind !== 'paragraph' || piece.text.length > 400 || piece.text === '') return false;
  if (piece.role === 'caption') return !other.test(piece.text);
  return (
    name.test(piece.text) &&
    piece.text.length <= 200 &&
    !/[.;]$/.test(piece.text.replace(/^\S+\s+\S+[.:]/, ''))
  );
}

/**
 * Which paragraph is the caption of which table or picture: the one before a table, else the one after it; the one after
 * a picture, else the one before it.
 */
export function captionsOf(
  pieces: readonly Piece[],
  isHeading: (piece: Piece) => boolean,
): Map<Piece, ParagraphPiece> {
  const captions = new Map<Piece, ParagraphPiece>();
  const used = new Set<Piece>();
  const take = (owner: Piece, caption: Piece | undefined, name: RegExp, other: RegExp) => {
    if (captions.has(owner) || !caption || used.has(caption) || isHeading(caption)) return;
    if (!isCaption(caption, name, other)) return;
    captions.set(owner, caption);
    used.add(caption);
  };
  for (const [at, piece] of pieces.entries())
    if (piece.kind === 'table') take(piece, pieces[at - 1], tableName, pictureName);
  for (const [at, piece] of pieces.entries())
    if (pictureIn(piece)) take(piece, pieces[at + 1], pictureName, tableName);
  for (const [at, piece] of pieces.entries())
    if (pictureIn(piece)) take(piece, pieces[at - 1], pictureName, tableName);
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 2];
    if (piece.kind === 'table' && next?.kind !== 'table') take(piece, pieces[at + 1], tableName, pictureName);
  }
  return captions;
}

/** The picture that is all of a paragraph. */
export function pictureIn(piece: Piece): Image | undefined {
  if (piece.kind !== 'paragraph' || piece.text !== '' || piece.label) return undefined;
  const nodes = piece.runs.flatMap(run => (run.node ? [run.node] : []));
  const [only, ...more] = nodes.filter(node => node.type !== 'break');
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

/** A picture as a block: by itself, or in a figure with its caption; one that tells nothing says so. */
export function figureOf(image: Image, caption: readonly PhrasingContent[]): RootContent {
  const { url, alt, data } = image;
  const isDecorative = data?.decorative === true && !alt;
  if (caption.length === 0 && !isDecorative) return { type: 'paragraph', children: [image] };
  const attributes = { src: url, ...(isDecorative ? { decorative: '' } : { alt: alt ?? '' }) };
  if (caption.length === 0) return { type: 'leafDirective', name: 'figure', attributes, children: [] };
  return {
    type: 'containerDirective',
    name: 'figure',
    attributes,
    children: [{ type: 'paragraph', children: [...caption] }],
  };
}
