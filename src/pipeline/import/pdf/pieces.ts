import { wordsOf } from '../phrasing.ts';
import { isContentsTitle } from '../structure/contents.ts';
import type { Look, ParagraphPiece, Piece, TablePiece } from '../structure/piece.ts';
import type { Draft, Part, TableDraft } from './drafts.ts';
import { asLabel } from './labels.ts';
import type { Measures } from './measures.ts';
import { runsOf, type Writing } from './runs.ts';

/** Makes pieces of the parts of a document. */
export function piecesOf(parts: readonly Part[], writing: Writing, measures: Measures): Piece[] {
  const levels = levelsOf(parts);
  const contents = contentsPages(parts);
  return parts.flatMap((part): Piece[] => {
    if (part.kind === 'table') return [tableOf(part, writing, measures)];
    const piece = pieceOf(part, writing, measures, levels.get(part) ?? 0, contents);
    return piece.text === '' && !piece.runs.some(run => run.node) ? [] : [piece];
  });
}

/** Pages that begin a contents list and those that go on with it. */
function contentsPages(parts: readonly Part[]): Set<number> {
  const found = new Set<number>();
  for (const part of parts) {
    const [line] = part.kind === 'draft' ? part.lines : [];
    if (line && isContentsTitle(line.text)) found.add(line.page);
    else if (line?.isEntry && found.has(line.page - 1)) found.add(line.page);
  }
  return found;
}

function pieceOf(
  draft: Draft,
  writing: Writing,
  measures: Measures,
  level: number,
  contents: ReadonlySet<number>,
): ParagraphPiece {
  const look = lookOf(draft);
  const [first] = draft.lines;
  const isEntry =
    first !== undefined &&
    draft.lines.at(-1)?.isEntry === true &&
    (contents.has(first.page) || /\.{3,}|…|(?:\. ){3,}/.test(first.text));
  const role = draft.role === 'note' ? undefined : isEntry ? 'contents' : draft.role;
  const isHeading =
    draft.level !== undefined ||
    role === 'title' ||
    role === 'contents' ||
    look.size > measures.size + 0.8 ||
    look.bold;
  const runs = runsOf(draft, writing, isHeading);
  const typed = isEntry ? draft.lines[0]?.text : undefined;
  return {
    kind: 'paragraph',
    runs,
    text: wordsOf(runs),
    look,
    style: '',
    ...(draft.level === undefined || role === 'contents' ? {} : { level: draft.level }),
    ...(role === undefined ? {} : { role }),
    ...(role === 'contents' ? { entry: entryLevel(typed ?? '', draft, first?.x1 ?? 0) } : {}),
    ...(draft.label && role !== 'contents' ? { label: asLabel(draft.label, level) } : {}),
    indent: draft.label ? Math.max(draft.x - draft.x1, 1) + 10 : 0,
    anchors: [],
    at: first?.page ?? 1,
  };
}

/** The level of a contents list's line by its number, else by how far it is set in. */
function entryLevel(text: string, { x1 }: Draft, x: number): number {
  const parts = /^\s*(\d+(?:\.\d+)*)\.?\s/.exec(text)?.[1]?.split('.').length;
  return parts ?? 1 + Math.min(4, Math.round((x - x1) / 14));
}

function lookOf({ lines, x1, x2 }: Draft): Look {
  const spans = lines
    .flatMap(line => [...line.spans])
    .filter(span => /[\p{L}\p{N}]/u.test(span.text) && !span.raised);
  const letters = spans
    .map(({ text }) => text)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  const [first] = lines;
  const size = Math.max(...lines.map(line => line.size));
  const isSet = lines.every(line => Math.abs(line.x1 - x1 - (x2 - line.x2)) < 8 && line.x1 - x1 > 12);
  return {
    size: Math.round(size * 2) / 2,
    bold: lines.every(line => line.bold),
    italic: spans.length > 0 && spans.every(span => span.italic),
    capitals: letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    underlined: false,
    centred: isSet,
    colour: first && first.spans[0]?.colour !== '000000' ? (first.spans[0]?.colour ?? '') : '',
  };
}

/** How deep an item is in its list: as often as the items before it are set in further left. */
function levelsOf(parts: readonly Part[]): Map<Draft, number> {
  const levels = new Map<Draft, number>();
  let stack: number[] = [];
  let shift = 0;
  let before: Draft | undefined;
  for (const part of parts) {
    if (part.kind === 'draft') {
      // In another column, all stands so much further left or right.
      if (before && (part.x1 >= before.x2 || part.x2 <= before.x1)) shift += part.x1 - before.x1;
      before = part;
    }
    if (part.kind === 'table' || !part.label || part.level !== undefined) {
      stack = [];
      continue;
    }
    const x = part.x - shift;
    while (stack.length > 0 && (stack.at(-1) ?? 0) > x + 5) stack.pop();
    if (stack.length === 0 || x > (stack.at(-1) ?? 0) + 5) stack.push(x);
    levels.set(part, stack.length - 1);
  }
  return levels;
}

function tableOf(
  { rows, columns, headRows, page }: TableDraft,
  writing: Writing,
  measures: Measures,
): TablePiece {
  const inCells: Writing = {
    ...writing,
    marksBefore: page => {
      writing.passed(page);
      return [];
    },
  };
  return {
    kind: 'table',
    columns,
    headRows,
    at: page,
    anchors: [],
    rows: rows.map(row =>
      row.map(({ drafts, ...cell }) => ({ ...cell, pieces: piecesOf(drafts, inCells, measures) })),
    ),
  };
}
