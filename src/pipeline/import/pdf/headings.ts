import { keyOf } from '../structure/contents.ts';
import { headingsByLook } from '../structure/looks.ts';
import type { ParagraphPiece, Piece } from '../structure/piece.ts';
import type { RawFacts } from './raw.ts';

/**
 * Says which pieces are headings. A file's structure is believed where it has headings; else its bookmarks say some, and the
 * look of the lines says the rest.
 */
export function markHeadings(pieces: readonly Piece[], facts: RawFacts): Piece[] {
  const named = withTitle(pieces, facts);
  if (named.some(piece => piece.kind === 'paragraph' && piece.level !== undefined)) return named;
  const marked = byBookmarks(named, facts);
  const { levels, title } = headingsByLook(named);
  const offset = offsetOf(marked, levels);
  return named.map((piece, at) => {
    if (piece.kind !== 'paragraph') return piece;
    if (piece === title) return { ...piece, role: 'title' };
    // The last line of a cover has no text below it.
    const isOnCover = piece.at === 1 && (named[at + 1]?.at ?? 1) > 1;
    const look = isOnCover ? undefined : levels.get(piece);
    const level = marked.get(piece) ?? (look === undefined ? undefined : Math.max(1, look + offset));
    if (level === undefined || piece.role === 'title') return piece;
    return { ...piece, level };
  });
}

/** The file's own title, where its words stand at the beginning. */
function withTitle(pieces: readonly Piece[], { title }: RawFacts): Piece[] {
  const key = keyOf(title ?? '');
  const isTitled = pieces.some(piece => piece.kind === 'paragraph' && piece.role === 'title');
  if (key.length < 4 || isTitled) return [...pieces];
  const found = pieces.slice(0, 12).find(piece => piece.kind === 'paragraph' && keyOf(piece.text) === key);
  return pieces.map(piece => {
    if (piece !== found || piece.kind !== 'paragraph') return piece;
    const { level: _level, ...rest } = piece;
    return { ...rest, role: 'title' as const };
  });
}

function byBookmarks(pieces: readonly Piece[], { bookmarks }: RawFacts): Map<ParagraphPiece, number> {
  const found = new Map<ParagraphPiece, number>();
  const byKey = new Map<string, ParagraphPiece[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || piece.role !== undefined || piece.text.length > 300) continue;
    const keys = new Set([keyOf(piece.text), keyOf(`${piece.label?.text ?? ''}${piece.text}`)]);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), piece]);
  }
  for (const { title, level, page } of bookmarks) {
    const same = byKey.get(keyOf(title)) ?? [];
    const here = same.find(
      piece => !found.has(piece) && (page === undefined || Math.abs(piece.at - page) <= 1),
    );
    if (here) found.set(here, level);
  }
  return found;
}

/** How the levels of looks lie to those of bookmarks. */
function offsetOf(
  marked: ReadonlyMap<ParagraphPiece, number>,
  levels: ReadonlyMap<ParagraphPiece, number>,
): number {
  const offsets = [...levels].flatMap(([piece, level]) =>
    marked.has(piece) ? [(marked.get(piece) ?? level) - level] : [],
  );
  return offsets.length === 0 ? 0 : Math.round(offsets.reduce((sum, each) => sum + each, 0) / offsets.length);
}
