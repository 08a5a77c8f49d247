import { keyOf } from '../structure/contents.ts';
import { bodyLook, headingsByLook, isProse } from '../structure/looks.ts';
import type { ParagraphPiece, Piece } from '../structure/piece.ts';
import type { RawFacts } from './raw.ts';

/**
 * Says which pieces are headings. A file's structure is believed where it has headings; else its bookmarks say some, and the
 * look of the lines says the rest.
 */
export function markHeadings(pieces: readonly Piece[], facts: RawFacts): Piece[] {
  const named = withTitle(pieces, facts);
  if (named.some(hasLevel)) return withChapterNumbers(withCoverTitle(named));
  const marked = byBookmarks(named, facts);
  const { levels, title } = headingsByLook(named);
  const offset = offsetOf(marked, levels);
  const levelled = named.map((piece, at): Piece => {
    if (piece.kind !== 'paragraph') return piece;
    if (piece === title) return { ...piece, role: 'title' };
    // The last line of a cover has no text below it.
    const isOnCover = piece.at === 1 && (named[at + 1]?.at ?? 1) > 1;
    const look = isOnCover ? undefined : levels.get(piece);
    const level = marked.get(piece) ?? (look === undefined ? undefined : Math.max(1, look + offset));
    if (level === undefined || piece.role === 'title') return piece;
    return { ...piece, level };
  });
  return withChapterNumbers(marked.size > 0 ? withCoverTitle(levelled) : levelled);
}

function hasLevel(piece: Piece): boolean {
  return piece.kind === 'paragraph' && piece.level !== undefined;
}

/** Pieces of a cover that are looked at. */
const mostOnCover = 12;

/**
 * A title that the file calls a paragraph, as Word and LibreOffice do with their style for titles: the largest line above all
 * that the file calls headings.
 */
function withCoverTitle(pieces: readonly Piece[]): Piece[] {
  const body = bodyLook(pieces);
  const isTitled = pieces.some(piece => piece.kind === 'paragraph' && piece.role === 'title');
  const from = pieces.findIndex(hasLevel);
  if (!body || isTitled) return [...pieces];
  const cover: ParagraphPiece[] = [];
  for (const piece of pieces.slice(0, Math.min(Math.max(from, 0), mostOnCover))) {
    if (piece.kind !== 'paragraph' || isProse(piece)) break;
    if (!piece.label && piece.role === undefined) cover.push(piece);
  }
  const large = cover.filter(({ look }) => look.size >= body.size + 2);
  const [first, second] = large.sort((a, b) => b.look.size - a.look.size);
  if (!first || first.look.size === second?.look.size) return [...pieces];
  return pieces.map(piece => (piece === first ? { ...first, role: 'title' as const } : piece));
}

/** “Chapter 1” and the like, alone in its line. */
const chapterNumber =
  /^(?:chapter|part|section|annex|appendix)\s+(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)[.:]?$/i;

/** A chapter’s number that stands above its name is one heading with it. */
function withChapterNumbers(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    const before = made.at(-1);
    const isNumber = (each: ParagraphPiece) => hasLevel(each) && chapterNumber.test(each.text.trim());
    if (
      piece.kind === 'paragraph' &&
      before?.kind === 'paragraph' &&
      hasLevel(piece) &&
      isNumber(before) &&
      !isNumber(piece) &&
      before.at === piece.at
    )
      made[made.length - 1] = joined(before, piece);
    else made.push(piece);
  }
  return made;
}

function joined(number: ParagraphPiece, name: ParagraphPiece): ParagraphPiece {
  const between = /[.:]$/.test(number.text.trim()) ? ' ' : ': ';
  return {
    ...name,
    runs: [...number.runs, { text: between }, ...name.runs],
    text: `${number.text.trim()}${between}${name.text}`,
    anchors: [...number.anchors, ...name.anchors],
  };
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
