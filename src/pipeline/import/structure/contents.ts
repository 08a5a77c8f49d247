import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import type { ParagraphPiece, Piece } from './piece.ts';

/** A line of a contents list: what it says about a heading further on. */
export interface Entry {
  /** The heading's words as {@link keyOf} has them. */
  readonly key: string;
  /** Counted from 1. */
  readonly level: number;
  /** Names of the places that it links to. */
  readonly to: readonly string[];
}

/** Letters and digits alone, so that dots, tabs and numbers' full stops do not matter. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Takes a document's contents lists out, those that Word made and those that somebody typed, and gives what they say.
 * A page on a screen has its own list, and page numbers mean nothing there.
 */
export function takeContents(pieces: readonly Piece[], lose: Lose): { pieces: Piece[]; entries: Entry[] } {
  const typed = typedContents(pieces);
  const taken = pieces.filter(
    (piece): piece is ParagraphPiece => piece.kind === 'paragraph' && (isMade(piece) || typed.has(piece)),
  );
  const lines = taken.filter(piece => piece.role !== 'contents-title' && !isContentsTitle(piece.text));
  const all = new Set<Piece>(taken);
  const titles = titlesBefore(pieces, all);
  const left = pieces.filter(piece => piece.kind !== 'paragraph' || !(all.has(piece) || titles.has(piece)));
  const gone = [...titles, ...taken];
  const [first] = gone;
  if (first) {
    const words = countWords(gone.map(piece => piece.text).join('\n'));
    lose({
      what: `contents list, left out with its ${words} words; the page makes its own`,
      place: { at: first.at },
      words,
    });
  }
  return { pieces: left, entries: lines.flatMap(entryOf) };
}

function isMade({ role }: ParagraphPiece): boolean {
  return role === 'contents' || role === 'contents-title';
}

/** “Contents” and the like, as the title of a list. */
export function isContentsTitle(text: string): boolean {
  return /^(?:table of )?contents(?: page)?:?$|^list of (?:tables|figures|charts|boxes)$|^cynnwys$/i.test(
    text.trim(),
  );
}

function titlesBefore(pieces: readonly Piece[], all: ReadonlySet<Piece>): Set<ParagraphPiece> {
  const found = new Set<ParagraphPiece>();
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (piece.kind === 'paragraph' && !all.has(piece) && isContentsTitle(piece.text) && next && all.has(next))
      found.add(piece);
  }
  return found;
}

/** A typed list: after a title “Contents”, lines that end in page numbers, in rising order. */
function typedContents(pieces: readonly Piece[]): Set<ParagraphPiece> {
  const found = new Set<ParagraphPiece>();
  let known: ReadonlySet<string> | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'paragraph' || !isContentsTitle(piece.text)) continue;
    known ??= new Set(pieces.flatMap(each => (each.kind === 'paragraph' ? [keyOf(shownText(each))] : [])));
    const lines = linesAfter(pieces, at + 1, known);
    const withPages = lines.filter(line => pageOf(line, known) !== undefined);
    if (withPages.length >= 2 && withPages.length >= lines.length * 0.6)
      for (const line of lines) found.add(line);
  }
  return found;
}

function linesAfter(pieces: readonly Piece[], from: number, known: ReadonlySet<string>): ParagraphPiece[] {
  const lines: ParagraphPiece[] = [];
  let page = 0;
  let waiting: ParagraphPiece[] = [];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    // A line without a number may be a part's title, or the first heading after the list; the next line tells.
    if (piece?.kind !== 'paragraph' || piece.text.length > 200 || waiting.length > 1) break;
    const own = pageOf(piece, known);
    if (own === undefined) {
      waiting.push(piece);
      continue;
    }
    if (own < page) break;
    page = own;
    lines.push(...waiting, piece);
    waiting = [];
  }
  return lines;
}

const pageAtEnd = /(?:[\s.…·_-]+|(?<=\D))(\d{1,3})$/;

/** The page that a line names. `known` holds all paragraphs: a line that is one of them but for a number at its end names that. */
function pageOf(piece: ParagraphPiece, known: ReadonlySet<string> = new Set()): number | undefined {
  const { text, runs } = piece;
  const raw = runs.map(run => (run.node ? ' ' : run.text)).join('');
  // A number alone may end a title (“Progress since 2012”), so that dots, a tab or a wide gap must stand before it.
  const match =
    /(?:\t|\.{2,}|…|·{2,}|_{2,}| {2,})\s*[.…]*\s*(\d{1,3})\s*$/.exec(raw) ??
    /(?:\.{2,}|…)\s*(\d{1,3})$/.exec(text);
  if (match) return Number(match[1]);
  if (piece.role === 'contents') return Number(pageAtEnd.exec(text)?.[1] ?? Number.NaN) || undefined;
  const last = /^(.*\S)\s+(\d{1,3})$/.exec(shownText(piece));
  return last?.[1] && known.has(keyOf(last[1])) ? Number(last[2]) : undefined;
}

/** A paragraph's words with its label, which one kind of source has as words and another has not. */
function shownText({ text, label }: ParagraphPiece): string {
  return `${label?.text ?? ''} ${text}`.trim();
}

function entryOf({ text, entry, runs, role }: ParagraphPiece): Entry[] {
  const words = role === 'contents' ? text.replace(pageAtEnd, '') : text.replace(/[\s.…·_-]*\d{1,3}$/, '');
  const key = keyOf(words);
  const to = [...new Set(runs.flatMap(run => run.to ?? []))];
  const typedLevel = /^\s*(\d+(?:\.\d+)*)[.)]?\s/.exec(text)?.[1]?.split('.').length;
  return key === '' ? [] : [{ key, level: entry ?? typedLevel ?? 1, to }];
}
