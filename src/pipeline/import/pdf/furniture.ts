import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import type { Line } from './lines.ts';
import { noteLines } from './note-lines.ts';
import type { Box } from './raw.ts';
import { runningHeads } from './running-heads.ts';

/** A page's lines with its size. */
export interface Sheet {
  readonly number: number;
  readonly label?: string;
  readonly height: number;
  readonly width: number;
  readonly lines: readonly Line[];
  /** The tables that lines are drawn around. */
  readonly tables: readonly Box[];
}

/** What is in the margins of the pages. */
export interface Furniture {
  readonly lines: ReadonlySet<Line>;
  /** The number that is printed on a page, else the one that the file gives it. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Most parts of a running header: what stands left, in the middle and right. */
const mostParts = 3;

/** How far from the edge, in parts of the page's longer side: one that lies on its side has margins as wide. */
const margin = 0.1;

/**
 * Finds running headers, footers and page numbers: lines at the outer edge that come again on other pages at the same
 * height, but for their numbers. Tells of each what it says and on which pages.
 */
export function findFurniture(sheets: readonly Sheet[], lose: Lose): Furniture {
  const notes = notesAtFoot(sheets);
  const known = repeated(sheets, notes);
  const lines = new Set<Line>();
  const heads = headsOf(sheets);
  for (const sheet of sheets)
    for (const edge of ['top', 'bottom'] as const)
      for (const row of rowsAtEdge(without(heads, sheet), edge)) {
        // So many parts side by side are the head of a table that goes on from the page before.
        if (
          row.length > mostParts ||
          row.some(line => isInTable(line, sheet, edge, sheets)) ||
          !row.every(
            line =>
              !notes.has(line) &&
              (known.has(keyOf(line, sheet, edge)) ||
                known.has(lookKeyOf(line, edge)) ||
                isPageNumber(line.text, sheet, known, edge, line)),
          )
        )
          break;
        for (const line of row) lines.add(line);
      }
  for (const line of heads) lines.add(line);
  tell(sheets, lines, lose);
  return { lines, labels: labelsOf(sheets, lines, heads) };
}

type Edge = 'top' | 'bottom';

function reachOf({ height, width }: Sheet): number {
  return Math.max(height, width) * margin;
}

/** The head of a table comes again on each page that the table goes on to, and is no running header for that. */
function isInTable({ x1, x2, y, size }: Line, sheet: Sheet, edge: Edge, sheets: readonly Sheet[]): boolean {
  const middle = y - size * 0.3;
  return sheet.tables.some(
    box =>
      x1 < box.x2 &&
      x2 > box.x1 &&
      middle > box.y1 &&
      middle < box.y2 &&
      !isOfMargin(box, sheet, edge, sheets),
  );
}

/** Some running headers are tables: all of it is near the edge, and other pages have it at the same place. */
function isOfMargin({ y1, y2 }: Box, sheet: Sheet, edge: Edge, sheets: readonly Sheet[]): boolean {
  const depth = edge === 'top' ? y2 : sheet.height - y1;
  const isSame = (other: Box) => Math.abs(other.y1 - y1) < 2 && Math.abs(other.y2 - y2) < 2;
  if (depth > reachOf(sheet) * 2.5) return false;
  return (
    depth < reachOf(sheet) || sheets.some(({ tables }) => tables !== sheet.tables && tables.some(isSame))
  );
}

/** Lines of an edge by height, the outermost first. */
function rowsAtEdge(sheet: Sheet, edge: Edge): Line[][] {
  const { lines, height } = sheet;
  const reach = reachOf(sheet);
  const own = lines.filter(({ y }) => (edge === 'top' ? y < reach : y > height - reach));
  own.sort((a, b) => (edge === 'top' ? a.y - b.y : b.y - a.y));
  const rows: Line[][] = [];
  for (const line of own) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - line.y) < 3) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function headsOf(sheets: readonly Sheet[]): Set<Line> {
  return runningHeads(
    sheets.flatMap(sheet =>
      (['top', 'bottom'] as const).map(edge => ({
        page: sheet.number,
        edge,
        rows: rowsAtEdge(sheet, edge),
        lines: sheet.lines,
      })),
    ),
  );
}

function without(taken: ReadonlySet<Line>, sheet: Sheet): Sheet {
  return { ...sheet, lines: sheet.lines.filter(line => !taken.has(line)) };
}

const number = /\b(?:\d{1,4}|[ivxlc]{1,7})\b/gi;

function keyOf({ text, y }: Line, { height }: Sheet, edge: Edge): string {
  const from = edge === 'top' ? y : height - y;
  return `${edge} ${Math.round(from / 5)} ${wordsOf(text)}`;
}

/** A page that lies on its side has the same words in the same letters at another height. */
function lookKeyOf({ text, size, bold }: Line, edge: Edge): string {
  return `${edge} ${size} ${bold} ${wordsOf(text)}`;
}

/** The words of a line, whatever its number. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(number, '#').replace(/\s+/g, ' ');
}

/** Footnotes that are alike but for their numbers. */
function notesAtFoot(sheets: readonly Sheet[]): Set<Line> {
  const alike = new Map<string, { line: Line; page: number; lines: readonly Line[] }[]>();
  for (const sheet of sheets)
    for (const line of rowsAtEdge(sheet, 'bottom').flat()) {
      const words = wordsOf(line.text);
      if (/\p{L}/u.test(words))
        alike.set(words, [...(alike.get(words) ?? []), { line, page: sheet.number, lines: sheet.lines }]);
    }
  return new Set([...alike.values()].flatMap(noteLines));
}

/** Keys that are on at least three pages, or on two of few. */
function repeated(sheets: readonly Sheet[], notes: ReadonlySet<Line>): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const sheet of sheets)
    for (const edge of ['top', 'bottom'] as const)
      for (const line of rowsAtEdge(sheet, edge).flat()) {
        if (notes.has(line)) continue;
        const own = [
          keyOf(line, sheet, edge),
          ...(/\p{L}{2}/u.test(line.text) ? [lookKeyOf(line, edge)] : []),
        ];
        for (const key of own) pages.set(key, (pages.get(key) ?? new Set()).add(sheet.number));
      }
  const least = sheets.length <= 4 ? 2 : 3;
  const isEnough = (on: ReadonlySet<number>) => on.size >= least && (sheets.length <= 4 || runsOn(on));
  return new Set([...pages].flatMap(([key, on]) => (isEnough(on) && !isProse(key) ? [key] : [])));
}

/** On page after page, or on every other: what comes again here and there is of the text. */
function runsOn(pages: ReadonlySet<number>): boolean {
  const sorted = [...pages].sort((a, b) => a - b);
  const near = sorted.filter((page, at) => at > 0 && page - (sorted[at - 1] ?? 0) <= 2).length;
  return near >= (sorted.length - 1) / 2;
}

function isProse(key: string): boolean {
  return countWords(key) > 25;
}

/** A number alone on its line, at a height where other pages have theirs. */
function isPageNumber(
  text: string,
  sheet: Sheet,
  known: ReadonlySet<string>,
  edge: Edge,
  line: Line,
): boolean {
  if (!/^(?:page\s+)?[-–|\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i.test(text))
    return false;
  if (sheet.number === Number(/\d+/.exec(text)?.[0])) return true;
  const key = keyOf(line, sheet, edge);
  const height = Number(key.split(' ')[1]);
  return [-1, 0, 1].some(step => known.has(`${edge} ${height + step} #`));
}

/** The numbers among the furniture that go up as the pages do. A chapter’s number in its running head does so on few. */
function labelsOf(
  sheets: readonly Sheet[],
  furniture: ReadonlySet<Line>,
  heads: ReadonlySet<Line>,
): Map<number, string> {
  const found = sheets.flatMap(sheet =>
    sheet.lines
      .filter(line => furniture.has(line))
      .flatMap(line =>
        [...line.text.matchAll(number)].flatMap(([label]) => {
          const value = /^\d/.test(label) ? Number(label) : romanValue(label);
          return value === undefined
            ? []
            : [
                {
                  page: sheet.number,
                  label,
                  key: `${/^\d/.test(label)} ${value - sheet.number}`,
                  least: heads.has(line) && /\p{L}{2}/u.test(line.text) ? sheets.length / 3 + 1 : 2,
                },
              ];
        }),
      ),
  );
  const votes = new Map<string, number>();
  for (const { key } of found) votes.set(key, (votes.get(key) ?? 0) + 1);
  const labels = new Map<number, string>();
  for (const sheet of sheets) {
    const own = found.filter(
      ({ page, key, least }) => page === sheet.number && (votes.get(key) ?? 0) >= least,
    );
    const [best] = own.sort((a, b) => (votes.get(b.key) ?? 0) - (votes.get(a.key) ?? 0));
    const label = best?.label ?? sheet.label;
    if (label !== undefined) labels.set(sheet.number, label);
  }
  return labels;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number | undefined {
  const digits = [...text.toLowerCase()].map(sign => romans[sign] ?? 0);
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
  return value > 0 ? value : undefined;
}

function tell(sheets: readonly Sheet[], furniture: ReadonlySet<Line>, lose: Lose): void {
  const groups = new Map<string, { text: string; pages: number[]; words: number }>();
  for (const { lines, number: page } of sheets)
    for (const line of lines) {
      if (!furniture.has(line)) continue;
      const key = line.text.toLowerCase().replace(number, '#');
      const group = groups.get(key) ?? { text: line.text, pages: [], words: 0 };
      group.pages.push(page);
      group.words += countWords(line.text);
      groups.set(key, group);
    }
  for (const [key, { text, pages, words }] of groups) {
    const [first = 1] = pages;
    const last = pages.at(-1) ?? first;
    const part = pages.length === 1 ? `page ${first}` : `${pages.length} pages from ${first} to ${last}`;
    const isNumber = /^(?:page )?[-–|\s]*#[-–|\s]*(?:(?:of|\/) ?#)?$/.test(key);
    if (isNumber)
      lose({ what: 'page numbers, taken off the pages and kept as marks', place: { part }, words });
    else lose({ what: 'running header or footer, left out', place: { part }, detail: text, words });
  }
}
