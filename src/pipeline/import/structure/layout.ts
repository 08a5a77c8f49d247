import type { Lose } from '../manuscript.ts';
import type { Piece, TablePiece } from './piece.ts';

/**
 * Pieces with tables taken apart that are none: a frame of one cell around a part with its heading, and what only sets
 * tables or headings side by side. Their cells follow each other. Headings can begin parts there, and tables are tables.
 */
export function withoutLayout(pieces: readonly Piece[], lose: Lose): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'table' || !isLayout(piece)) return [piece];
    lose({
      what: 'table that only frames others or sets them side by side, written as its cells one after another',
      place: { at: piece.at },
    });
    return withoutLayout(
      piece.rows.flat().flatMap(cell => [...cell.pieces]),
      lose,
    );
  });
}

function isLayout({ rows, columns }: TablePiece): boolean {
  if (rows.length !== 1 && columns !== 1) return false;
  const cells = rows.flat();
  const holdsTable = cells.some(cell => cell.pieces.some(piece => piece.kind === 'table'));
  const holdsPart = cells.some(
    ({ pieces }) =>
      pieces.length > 1 && pieces.some(piece => piece.kind === 'paragraph' && piece.level !== undefined),
  );
  return holdsTable || holdsPart;
}
