import { countWords } from '../../../text/words.ts';
import type { Look, ParagraphPiece, Piece } from './piece.ts';

/** Most words of a line that is taken for a heading for its look. */
const mostWords = 18;

/**
 * Headings by their look, for documents whose authors made them bold or large by hand. Gives the level of each, counted
 * from 1, and what stands as the document's title. A line is one where it is short, is no sentence, stands out from the
 * text and has text after it.
 */
export function headingsByLook(pieces: readonly Piece[]): {
  levels: Map<ParagraphPiece, number>;
  title: ParagraphPiece | undefined;
} {
  const body = bodyLook(pieces);
  if (!body) return { levels: new Map(), title: undefined };
  const title = titleOf(pieces, body);
  const start = title ? pieces.indexOf(title) + 1 : 0;
  const keys = new Map<Piece, string>();
  const alike = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    if (at < start || piece.kind !== 'paragraph' || !standsOut(piece, body)) continue;
    const key = lookKey(piece, body);
    keys.set(piece, key);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const asText = looksOfText(pieces, body, alike);
  const kept = pieces.filter(
    (piece, at): piece is ParagraphPiece =>
      piece.kind === 'paragraph' && isHeading(piece, at, { pieces, body, keys, alike, asText }),
  );
  return { levels: levelsOf(kept, body), title };
}

/** The look that most words have. */
export function bodyLook(pieces: readonly Piece[]): Look | undefined {
  const weights = new Map<string, { look: Look; weight: number }>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') continue;
    const { size, bold, italic, capitals, underlined, colour } = piece.look;
    const key = JSON.stringify([size, bold, italic, capitals, underlined, colour]);
    const known = weights.get(key) ?? { look: piece.look, weight: 0 };
    known.weight += piece.text.length;
    weights.set(key, known);
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.look;
}

/** Whether a line is short, is no sentence and is set otherwise than the text. */
export function standsOut(piece: ParagraphPiece, body: Look): boolean {
  const { text, look, label, role, isBoxed } = piece;
  if (isBoxed || role !== undefined || (label && label.text === '')) return false;
  const count = countWords(text);
  if (count === 0 || count > mostWords || text.length > 150 || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;,:…]$/.test(text.trim()) && !/^\d+\.$|\betc\.$/.test(text)) return false;
  if (/^(?:table|figure|chart|source|note)s?\b\s*\d*[:.]/i.test(text) || /^[“"‘'].*[”"’']$/.test(text))
    return false;
  // What is set apart from the text and is no part of it.
  if (/^(?:note|important|remember|warning|tip)!?$/i.test(text)) return false;
  return loudness(look, body) > 0;
}

/** How much a look stands out: larger, then capitals, bold, underlined, italic. */
export function loudness(look: Look, body: Look): number {
  const larger = look.size >= body.size + 1 ? (look.size - body.size) * 10 : 0;
  const smaller = look.size <= body.size - 1;
  if (smaller) return 0;
  return (
    larger +
    (look.capitals && !body.capitals ? 4 : 0) +
    (look.bold && !body.bold ? 3 : 0) +
    (look.underlined && !body.underlined ? 2 : 0) +
    (look.italic && !body.italic && !look.bold ? 1 : 0)
  );
}

/** The loudest line before the text proper begins. */
function titleOf(pieces: readonly Piece[], body: Look): ParagraphPiece | undefined {
  const declared = pieces.find(
    (piece): piece is ParagraphPiece => piece.kind === 'paragraph' && piece.role === 'title',
  );
  if (declared) return declared;
  const cover: ParagraphPiece[] = [];
  for (const piece of pieces.slice(0, 12)) {
    if (piece.kind !== 'paragraph' || isProse(piece)) break;
    if (!piece.label && countWords(piece.text) <= 30) cover.push(piece);
  }
  const ranked = cover
    .filter(piece => piece.look.size >= body.size + 2)
    .sort((a, b) => b.look.size - a.look.size);
  const [first] = ranked;
  if (!first) return undefined;
  // Where later headings look the same, the line is the first of them and not the title.
  const same = pieces.filter(
    piece => piece.kind === 'paragraph' && piece.look.size >= first.look.size,
  ).length;
  return same <= 2 ? first : undefined;
}

/** A long line, or one that ends as a sentence does. */
export function isProse({ text }: ParagraphPiece): boolean {
  return countWords(text) > mostWords || /[.;]$/.test(text.trim());
}

/** Lines that stand out, with what it takes to tell which of them are headings. */
export interface Candidates {
  readonly pieces: readonly Piece[];
  readonly body: Look;
  /** The look of each, as {@link lookKey} has it. */
  readonly keys: ReadonlyMap<Piece, string>;
  /** How many have a look. */
  readonly alike: ReadonlyMap<string, number>;
  /** Looks that running text has too. */
  readonly asText: ReadonlySet<string>;
}

/** Looks that are larger than most text and no more, in which there is more running text than short lines: that of boxes, say. */
function looksOfText(pieces: readonly Piece[], body: Look, alike: ReadonlyMap<string, number>): Set<string> {
  const prose = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || !isProse(piece)) continue;
    const { bold, capitals, underlined } = piece.look;
    if (!bold && !capitals && !underlined) {
      const key = lookKey(piece, body);
      prose.set(key, (prose.get(key) ?? 0) + 1);
    }
  }
  return new Set([...prose].flatMap(([key, count]) => (count > (alike.get(key) ?? 0) ? [key] : [])));
}

/** Whether a line that stands out is a heading, by what is around it. */
export function isHeading(piece: ParagraphPiece, at: number, candidates: Candidates): boolean {
  const { pieces, body, keys, alike, asText } = candidates;
  const next = pieces[at + 1];
  const key = keys.get(piece);
  if (!next || key === undefined || asText.has(key)) return false;
  // Lines of one look in a row are an address, a list of names or a cover, not headings without text.
  const before = pieces[at - 1];
  const isInRow = keys.get(next) === key || (before !== undefined && keys.get(before) === key);
  if (isInRow && !isNumbered(piece, next)) return false;
  // Right above a louder line stands a date or an author’s name, not a heading without text.
  const own = loudness(piece.look, body);
  if (
    keys.has(next) &&
    next.kind === 'paragraph' &&
    loudness(next.look, body) > own &&
    !isNumbered(piece, next)
  )
    return false;
  const isQuiet = own <= 1;
  return !isQuiet || ((alike.get(key) ?? 0) >= 2 && countWords(piece.text) <= 10);
}

/** Headings in a row have numbers; a number without a dot is one only before a “1.1”, since a street has one too. */
function isNumbered({ label, text }: ParagraphPiece, next: Piece): boolean {
  if (
    label !== undefined ||
    /^(?:\d+(?:\.\d+)+\.?|\d+\.|[A-Z]\.)\s|^(?:chapter|part|section|annex|appendix)\s/i.test(text)
  )
    return true;
  return /^\d{1,2}\s/.test(text) && next.kind === 'paragraph' && /^\d{1,2}\.\d/.test(next.text);
}

/** Equal for lines that look alike. */
export function lookKey({ look }: ParagraphPiece, body: Look): string {
  return `${Math.round(look.size * 2)} ${loudness(look, body)} ${look.centred}`;
}

/** Levels by how loud a look is; where numbers are typed (“2.1”), how many parts they have says more. */
function levelsOf(headings: readonly ParagraphPiece[], body: Look): Map<ParagraphPiece, number> {
  const ranks = [...new Set(headings.map(piece => loudness(piece.look, body)))].sort((a, b) => b - a);
  const byLook = (piece: ParagraphPiece) => ranks.indexOf(loudness(piece.look, body)) + 1;
  const numbered = headings.filter(piece => depthOf(piece) !== undefined);
  if (
    numbered.length < 2 ||
    numbered.length < headings.length / 3 ||
    !numbered.some(piece => (depthOf(piece) ?? 0) > 1)
  ) {
    return new Map(headings.map(piece => [piece, byLook(piece)]));
  }
  const byRank = new Map<number, number>();
  for (const piece of numbered) {
    const rank = byLook(piece);
    byRank.set(rank, Math.min(byRank.get(rank) ?? 9, depthOf(piece) ?? 9));
  }
  const deepest = Math.max(...byRank.values());
  return new Map(
    headings.map(piece => [
      piece,
      depthOf(piece) ?? byRank.get(byLook(piece)) ?? (byLook(piece) === 1 ? 1 : deepest + 1),
    ]),
  );
}

/** The depth that a heading's number tells: 2 for “3.1”. */
function depthOf({ text, label }: ParagraphPiece): number | undefined {
  const number = /^(\d+(?:\.\d+)*)\.?(?:\s|$)/.exec(label?.text ?? text)?.[1];
  return number?.split('.').length;
}
