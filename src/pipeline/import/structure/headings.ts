import { countWords } from '../../../text/words.ts';
import { type Entry, keyOf } from './contents.ts';
import { headingsByLook } from './looks.ts';
import type { ParagraphPiece, Piece } from './piece.ts';
import { headingsBelow } from './sub-headings.ts';

/** Which paragraphs are headings, of which level counted from 1, and which is the title. */
export interface Headings {
  readonly levels: ReadonlyMap<Piece, number>;
  readonly title: ParagraphPiece | undefined;
  /** Paragraphs right after the title that it goes on in. */
  readonly titleLines: readonly ParagraphPiece[];
}

/** What a source's own headings are worth. */
export interface Trust {
  /** Somebody may have given a style to chapters only, and made their subheads bold by hand. */
  readonly mayBePartial: boolean;
}

/** A “heading” longer than this that ends as a sentence is a numbered paragraph that somebody gave the style. */
const mostWords = 30;

/**
 * Settles a document's headings: by style and outline level, by its contents list, and by their look where nobody used
 * styles, or used them for the higher levels only.
 */
export function settleHeadings(
  pieces: readonly Piece[],
  entries: readonly Entry[],
  { mayBePartial }: Trust,
): Headings & { doubtful: readonly ParagraphPiece[] } {
  const levels = new Map<Piece, number>();
  const paragraphs = pieces.filter((piece): piece is ParagraphPiece => piece.kind === 'paragraph');
  for (const piece of paragraphs)
    if (piece.level !== undefined && isHeading(piece)) levels.set(piece, piece.level);
  const declared = levels.size;
  const found = isSparse(declared, paragraphs) ? headingsByLook(pieces) : undefined;
  // A list all of one level tells what is a heading, and looks tell of which level.
  const isFlat = entries.every(({ level }) => level === 1);
  for (const [piece, level] of byContents(paragraphs, entries))
    if (!levels.has(piece)) levels.set(piece, (isFlat ? found?.levels.get(piece) : undefined) ?? level);
  let title = paragraphs.find(piece => piece.role === 'title');
  if (found) {
    title ??= found.title && !levels.has(found.title) ? found.title : undefined;
    addByLook(levels, found.levels);
  }
  if (found || !mayBePartial) return { ...withTitle(levels, title, paragraphs), doubtful: [] };
  // Without gaps, since a level below one is the next.
  const known = from(levels, 1);
  const below = headingsBelow(
    pieces.filter(piece => piece !== title),
    known,
  );
  return {
    ...withTitle(new Map([...known, ...below.levels]), title, paragraphs),
    doubtful: below.doubtful,
  };
}

function isHeading({ text }: ParagraphPiece): boolean {
  return text !== '' && !(countWords(text) > mostWords && /[.;:]$/.test(text));
}

/** Hardly any style was used: none, or a few in a long text. */
function isSparse(declared: number, paragraphs: readonly ParagraphPiece[]): boolean {
  if (declared === 0) return true;
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return declared <= 3 && words / declared > 1_500;
}

/** Lines of a contents list that are looked at; no report has as many headings. */
const mostEntries = 5_000;

/** Paragraphs that a line of the contents list links to, or whose words it has. */
function byContents(
  paragraphs: readonly ParagraphPiece[],
  entries: readonly Entry[],
): [ParagraphPiece, number][] {
  const { byName, byKey } = placesOf(paragraphs);
  const found: [ParagraphPiece, number][] = [];
  let from = 0;
  for (const entry of entries.slice(0, mostEntries)) {
    const same = byKey.get(entry.key) ?? [];
    const linked = entry.to
      .flatMap(name => byName.get(name) ?? [])
      .find(at => same.includes(at) || isNear(paragraphs[at], entry));
    const at = linked ?? same.find(index => index >= from);
    const piece = at === undefined ? undefined : paragraphs[at];
    if (at === undefined || !piece) continue;
    from = at + 1;
    found.push([piece, entry.level]);
  }
  return found;
}

/** Where paragraphs that may be headings are, by their words and by the names that links lead to. */
function placesOf(paragraphs: readonly ParagraphPiece[]) {
  const byName = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number) => {
    const known = map.get(key);
    if (known) known.push(at);
    else map.set(key, [at]);
  };
  for (const [at, piece] of paragraphs.entries()) {
    if (!isHeading(piece) || piece.text.length > 300) continue;
    for (const name of piece.anchors) add(byName, name, at);
    for (const key of new Set([keyOf(piece.text), keyOf(`${piece.label?.text ?? ''}${piece.text}`)]))
      add(byKey, key, at);
  }
  return { byName, byKey };
}

/** The list was not brought up to date after the heading was reworded. */
function isNear(piece: ParagraphPiece | undefined, { key }: Entry): boolean {
  const own = keyOf(piece?.text ?? '');
  return own.length > 0 && (key.includes(own) || own.includes(key));
}

/** Looks say how levels lie to each other; where a contents list gave some headings, theirs are those of the list. */
function addByLook(levels: Map<Piece, number>, found: ReadonlyMap<ParagraphPiece, number>): void {
  const offsets = [...found].flatMap(([piece, level]) =>
    levels.has(piece) ? [(levels.get(piece) ?? level) - level] : [],
  );
  const offset =
    offsets.length > 0 ? Math.round(offsets.reduce((sum, each) => sum + each, 0) / offsets.length) : 0;
  for (const [piece, level] of found) if (!levels.has(piece)) levels.set(piece, Math.max(1, level + offset));
}

/**
 * A single heading of the first level that the document begins with, all others below it, is the title; levels then begin
 * below it.
 */
function withTitle(
  levels: ReadonlyMap<Piece, number>,
  title: ParagraphPiece | undefined,
  paragraphs: readonly ParagraphPiece[],
): Headings {
  const kept = new Map([...levels].filter(([piece]) => piece !== title));
  const all = [...kept.values()];
  const lowest = all.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const firsts = [...kept].filter(([, level]) => level === lowest);
  const [first] = paragraphs;
  const only = firsts.length === 1 && firsts[0]?.[0] === first && kept.size > 1 ? first : undefined;
  if (title === undefined && only && !isNumberedHeading(only)) {
    kept.delete(only);
    return { title: only, titleLines: [], levels: from(kept, lowest + 1) };
  }
  return { title, titleLines: linesAfter(title, paragraphs), levels: from(kept, lowest) };
}

/** A title that was given its style line by line. */
function linesAfter(
  title: ParagraphPiece | undefined,
  paragraphs: readonly ParagraphPiece[],
): ParagraphPiece[] {
  if (title?.role !== 'title') return [];
  const after = paragraphs.slice(paragraphs.indexOf(title) + 1);
  const end = after.findIndex(piece => piece.role !== 'title');
  return after.slice(0, end < 0 ? after.length : end);
}

function isNumberedHeading({ label, text }: ParagraphPiece): boolean {
  return (label?.text ?? '') !== '' || /^\d/.test(text);
}

/** Levels counted so that the highest is 1, and without one that no heading has. */
function from(levels: ReadonlyMap<Piece, number>, lowest: number): Map<Piece, number> {
  const used = [...new Set([...levels.values()].map(level => Math.max(level, lowest)))].sort((a, b) => a - b);
  return new Map([...levels].map(([piece, level]) => [piece, used.indexOf(Math.max(level, lowest)) + 1]));
}
