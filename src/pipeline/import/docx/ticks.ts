import type { ParagraphPiece, Piece } from '../structure/piece.ts';

/** A sign before what is to be ticked or was, with a space: a content control, a sign of a picture font or typed. */
const sign = /^[☐☑☒✓✔✗✘□◻❑○◉]\s/u;

/**
 * Paragraphs in a row that each begin with a box or tick are a list, whose items keep their sign. So they are in a box that is
 * drawn as a table of one cell; other cells have lines.
 */
export function withTicks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at): Piece => {
    if (piece.kind === 'table') {
      const [cell, ...more] = piece.rows.flat();
      if (!cell || more.length > 0) return piece;
      return { ...piece, rows: [[{ ...cell, pieces: withTicks(cell.pieces) }]] };
    }
    const isItem = isTick(piece) && [pieces[at - 1], pieces[at + 1]].some(isTick);
    return isItem ? { ...piece, label: { text: '', level: 0, list: 'ticks' } } : piece;
  });
}

function isTick(piece: Piece | undefined): piece is ParagraphPiece {
  return (
    piece?.kind === 'paragraph' &&
    piece.level === undefined &&
    piece.role === undefined &&
    piece.label === undefined &&
    sign.test(piece.text)
  );
}
