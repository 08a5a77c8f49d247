import { countWords } from '../../../text/words.ts';
import { bodyLook, type Candidates, isHeading, isProse, lookKey, loudness, standsOut } from './looks.ts';
import type { Look, ParagraphPiece, Piece } from './piece.ts';

/** Headings made by hand below those that a document declares. */
export interface SubHeadings {
  /** Their levels among those of the declared ones. */
  readonly levels: ReadonlyMap<ParagraphPiece, number>;
  /** Lines that may be headings, but of which nothing makes it sure enough. */
  readonly doubtful: readonly ParagraphPiece[];
}

/** Most words of such a line: longer ones are more often what somebody wants to be seen. */
const mostWords = 14;
/** So many words after a line are text, and not the role of whoever is named in it. */
const leastText = 10;
/** Of the lines of a look in a document, so many in a hundred are followed by text; else it is also the look of something else. */
const mostly = 75;
/** Least lines of a look, over several parts of a document or within one. */
const least = { over: 3, within: 4 };

/** Parts in which each line that stands out is a word, a name or a number, and what follows says what it is. */
const listing = /glossar|abbreviation|acronym|definition|\bterms\b|jargon|who.?s who|contact|\bmembers\b/i;
/** What boxes are headed with, and whole chapters too: here, with chapters that have a style, it is a box. Figures are set large too. */
const boxLabel = /^(?:(?:example|quote|case study|did you know)s?\b[\s\d!?]*$|\d+(?:\.\d+)?\s?%)/i;

/**
 * Headings by their look below declared headings, for documents whose chapters have a style and whose subheads were made
 * bold by hand. A look is one of headings where it comes again and text follows nearly each of its lines.
 */
export function headingsBelow(pieces: readonly Piece[], declared: ReadonlyMap<Piece, number>): SubHeadings {
  const body = bodyLook(pieces);
  if (!body || declared.size === 0) return { levels: new Map(), doubtful: [] };
  const lines = linesIn(pieces, declared, body);
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    const alike = byKey.get(line.key);
    if (alike) alike.push(line);
    else byKey.set(line.key, [line]);
  }
  const largest = [...declared.keys()].reduce((most, piece) => Math.max(most, sizeOf(piece)), 0);
  const looks = new Set(
    [...byKey].flatMap(([key, alike]) => (isLookOfHeadings(alike, largest, body) ? [key] : [])),
  );
  const found = lines.filter(line => looks.has(line.key) && isSubHeading(line, looks));
  const kept = new Set<Piece>(found.map(({ piece }) => piece));
  return {
    levels: levelsOf(pieces, declared, new Map(found.map(line => [line.piece, line.key])), body),
    doubtful: lines
      .filter(({ piece, stands, next }) => stands && next?.kind !== 'table' && !kept.has(piece))
      .filter(({ piece }) => !boxLabel.test(piece.text))
      .map(({ piece }) => piece),
  };
}

/** A line that stands out from the text, with what is around it. */
interface Line {
  readonly piece: ParagraphPiece;
  readonly key: string;
  /** The heading that it stands below; nothing before the first. */
  readonly part: Piece | undefined;
  /** It stands by itself, as a heading does. */
  readonly stands: boolean;
  readonly next: Piece | undefined;
  readonly nextKey: string | undefined;
  readonly isNextDeclared: boolean;
}

function linesIn(pieces: readonly Piece[], declared: ReadonlyMap<Piece, number>, body: Look): Line[] {
  const keys = new Map<Piece, string>();
  const alike = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || declared.has(piece) || !mayStandOut(piece, body)) continue;
    const key = lookKey(piece, body);
    keys.set(piece, key);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const candidates: Candidates = { pieces, body, keys, alike, asText: new Set() };
  const lines: Line[] = [];
  let part: Piece | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (declared.has(piece)) part = piece;
    const key = keys.get(piece);
    const before = pieces[at - 1];
    // Of lines in a row, as an address has them, the first speaks for all.
    if (piece.kind !== 'paragraph' || key === undefined || (before && keys.get(before) === key)) continue;
    if (part?.kind === 'paragraph' && listing.test(part.text)) continue;
    const next = pieces[at + 1];
    lines.push({
      piece,
      key,
      part,
      stands: isHeading(piece, at, candidates),
      next,
      nextKey: next && keys.get(next),
      isNextDeclared: next !== undefined && declared.has(next),
    });
  }
  return lines;
}

/** Not what belongs to a list: its own lines are bold often enough. */
function mayStandOut(piece: ParagraphPiece, body: Look): boolean {
  const { label, level, text } = piece;
  if (level !== undefined || (label && !/\d\.\d/.test(label.text))) return false;
  return countWords(text) <= mostWords && standsOut(piece, body);
}

function sizeOf(piece: Piece): number {
  return piece.kind === 'paragraph' ? piece.look.size : 0;
}

function isLookOfHeadings(alike: readonly Line[], largest: number, body: Look): boolean {
  const [first] = alike;
  // What is larger than the declared headings does not stand below them.
  if (!first || first.piece.look.size >= largest + 1) return false;
  const below = alike.filter(({ part }) => part !== undefined);
  const sure = withoutRepeated(below).filter(line => isSure(line));
  const share = (100 * sure.length) / alike.length;
  const isQuiet = loudness(first.piece.look, body) <= 1;
  const parts = new Set(sure.map(({ part }) => part));
  return parts.size > 1
    ? sure.length >= least.over && share >= (isQuiet ? 100 : mostly)
    : sure.length >= least.within && share === 100;
}

/** Lines without those that come again below one heading: who speaks in an interview is named so. */
function withoutRepeated(lines: readonly Line[]): Line[] {
  const said = new Map<Piece | undefined, Map<string, number>>();
  for (const { part, piece } of lines) {
    const counts = said.get(part) ?? new Map<string, number>();
    said.set(part, counts);
    counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
  }
  return lines.filter(({ part, piece }) => said.get(part)?.get(piece.text) === 1);
}

/** Text follows the line, which is no label. */
function isSure({ piece, stands, next, nextKey, isNextDeclared }: Line): boolean {
  return (
    stands &&
    !boxLabel.test(piece.text) &&
    next?.kind === 'paragraph' &&
    nextKey === undefined &&
    !isNextDeclared &&
    next.role === undefined &&
    !next.isBoxed &&
    countWords(next.text) >= leastText
  );
}

/** A line of a look of headings is one also before a short sentence, a list or a heading of another such look. */
function isSubHeading(line: Line, looks: ReadonlySet<string>): boolean {
  const { piece, part, stands, next, nextKey, isNextDeclared } = line;
  if (part === undefined || !stands || isNextDeclared || boxLabel.test(piece.text)) return false;
  if (next?.kind !== 'paragraph' || next.role === 'caption' || next.isBoxed) return false;
  if (nextKey !== undefined) return looks.has(nextKey);
  return isProse(next) || /[:?!]$/.test(next.text) || next.label !== undefined;
}

/** Each is a level below what it stands under: a declared heading, or one of a louder look. */
function levelsOf(
  pieces: readonly Piece[],
  declared: ReadonlyMap<Piece, number>,
  found: ReadonlyMap<ParagraphPiece, string>,
  body: Look,
): Map<ParagraphPiece, number> {
  const levels = new Map<ParagraphPiece, number>();
  const asDeclared = levelsOfLooks(declared, body);
  let open: { level: number; loudness: number }[] = [];
  for (const piece of pieces) {
    const own = declared.get(piece);
    if (own !== undefined) open = [{ level: own, loudness: Number.POSITIVE_INFINITY }];
    if (piece.kind !== 'paragraph' || own !== undefined) continue;
    const key = found.get(piece);
    if (key === undefined) continue;
    const loud = loudness(piece.look, body);
    open = open.filter(above => above.loudness > loud);
    const deepest = (open.at(-1)?.level ?? 0) + 1;
    const level = Math.min(asDeclared.get(key) ?? deepest, deepest);
    levels.set(piece, level);
    open.push({ level, loudness: loud });
  }
  return levels;
}

/** Where declared headings of one level have a look, others of that look were given it in place of the style. */
function levelsOfLooks(declared: ReadonlyMap<Piece, number>, body: Look): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [piece, level] of declared) {
    if (piece.kind !== 'paragraph' || loudness(piece.look, body) === 0) continue;
    const key = lookKey(piece, body);
    levels.set(key, Math.max(level, levels.get(key) ?? 0));
  }
  return levels;
}
