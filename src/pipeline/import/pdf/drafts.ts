import type { Column } from './columns.ts';
import { type FoundLabel, gluedLabelOf, labelOf } from './labels.ts';
import { ends, isDashOfSentence, isShort } from './line-ends.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

/** A paragraph on its way: lines that belong together. */
export interface Draft {
  readonly kind: 'draft';
  readonly lines: Line[];
  readonly label?: FoundLabel;
  /** Where its label, else its first line begins. */
  readonly x: number;
  /** Heading level, role and the like, where the file says them. */
  readonly level?: number;
  readonly role?: 'title' | 'caption' | 'quote' | 'contents' | 'note';
  /** The edges of its column. */
  readonly x1: number;
  readonly x2: number;
  /** It is the first or the last of its column, so that it may go on from another or in another. */
  first: boolean;
  last: boolean;
}

/** A table on its way. */
export interface TableDraft {
  readonly kind: 'table';
  readonly columns: number;
  readonly headRows: number;
  readonly page: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell where it begins. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly drafts: readonly Draft[];
}

/** What a page is a list of. */
export type Part = Draft | TableDraft;

/** The paragraphs of a column. */
export function draftsOf(column: Column, measures: Measures): Draft[] {
  const made: Draft[] = [];
  for (const [at, line] of column.lines.entries()) {
    const draft = made.at(-1);
    const last = draft?.lines.at(-1);
    const label = draft && goesOnInText(line, draft, column) ? undefined : labelIn(line, made, measures);
    if (draft && last && !begins(line, last, draft, label, column, measures)) {
      draft.lines.push(line);
      continue;
    }
    made.push({
      kind: 'draft',
      lines: [line],
      ...(label ? { label } : {}),
      x: line.x1,
      x1: column.x1,
      x2: column.x2,
      first: at === 0,
      last: false,
    });
  }
  // Notes at the foot come between a paragraph and what goes on of it in the next column.
  const text = made.findLast(({ lines: [first] }) => first && !isNoteStart(first, measures));
  for (const end of [made.at(-1), text]) if (end) end.last = true;
  return made;
}

/** A heading keeps its number in its words: it is no item of a list. */
function labelIn(line: Line, above: readonly Draft[], { size }: Measures): FoundLabel | undefined {
  const label = labelOf(line) ?? gluedLabelIn(line, above);
  return label && label.text !== '' && (line.size > size + 0.8 || line.bold) ? undefined : label;
}

/** A number without a space after it goes on from the item above, which may stand in the column before. */
function gluedLabelIn(line: Line, above: readonly Draft[]): FoundLabel | undefined {
  const label = gluedLabelOf(line);
  const count = lastCount(above);
  if (count === undefined) return label && { ...label, isSure: false };
  return goesOnFrom(count, label) ? label : undefined;
}

/** The number of the last item that has one. */
function lastCount(parts: readonly Part[]): number | undefined {
  const item = parts.findLast(part => part.kind === 'draft' && part.label?.count !== undefined);
  return item?.kind === 'draft' ? item.label?.count : undefined;
}

function goesOnFrom(count: number | undefined, label: FoundLabel | undefined): boolean {
  return count !== undefined && label?.count === count + 1;
}

/** Labels without a space after them stay where an item before or after them says that they are labels. */
export function withoutLoneNumbers(parts: readonly Part[]): Part[] {
  return parts.map((part, at) => {
    if (part.kind === 'table' || !part.label?.isGlued) return part;
    const next = parts.slice(at + 1).find(each => each.kind === 'draft' && each.label?.count !== undefined);
    const { label, ...plain } = part;
    const isItem =
      goesOnFrom(lastCount(parts.slice(0, at)), label) ||
      (next?.kind === 'draft' && goesOnFrom(label.count, next.label));
    return isItem ? part : plain;
  });
}

function begins(
  line: Line,
  last: Line,
  draft: Draft,
  label: FoundLabel | undefined,
  column: Column,
  measures: Measures,
): boolean {
  const size = Math.max(line.size, last.size);
  if (last.isEntry) return true;
  if (Math.abs(line.size - last.size) > Math.max(0.6, size * 0.07) || line.bold !== last.bold) {
    if (!isOneLook(line, last, draft)) return true;
  }
  const step = line.y - last.y;
  const isLarge = line.size > measures.size + 0.8;
  const usual = isLarge ? 1.35 : measures.leading(size);
  if (step > size * usual * 1.22 + 0.5 || step < -size) return true;
  if (isNoteStart(line, measures)) return true;
  const hangs = Math.abs(line.x1 - textStart(draft)) < size * 0.4;
  if (
    label &&
    (label.isSure || ends(last) || Math.abs(line.x1 - draft.x) < 2) &&
    !(draft.label && hangs && !label.isSure && !follows(label, draft.label))
  )
    return true;
  const isOut = line.x1 < textStart(draft) - size * 0.6;
  if (draft.label) return isOut && (draft.lines.length > 1 || (ends(last) && isShort(last, line, column)));
  if (isLarge || line.bold) return false;
  const indented = line.x1 - last.x1 > size * 0.7 && line.x1 - column.x1 < size * 6;
  if (indented && (draft.lines.length > 1 || ends(last))) return true;
  return (
    isShort(last, line, column) &&
    (ends(last) || /^\p{Lu}/u.test(line.text)) &&
    Math.abs(line.x1 - last.x1) < size * 3
  );
}

/** Whether a line begins with a dash and stands where the words of a paragraph do, not where its label does. */
function goesOnInText(line: Line, draft: Draft, column: Column): boolean {
  const last = draft.lines.at(-1);
  if (!last || !isDashOfSentence(line, last, column)) return false;
  const isAtLabel = draft.label !== undefined && Math.abs(line.x1 - draft.x) < 2;
  // The first line of a paragraph may be set in.
  const text = draft.label
    ? textStart(draft)
    : draft.lines.length > 1
      ? last.x1
      : Math.min(column.x1, draft.x);
  return !isAtLabel && Math.abs(line.x1 - text) < (draft.label ? line.size * 0.4 : 1.5);
}

/** “(b)” after “(a)”, “3.” after “2.”. */
function follows({ text }: FoundLabel, { text: before }: FoundLabel): boolean {
  const [own, last] = [text, before].map(each => each.replace(/[^\p{L}\p{N}]/gu, ''));
  if (!own || !last || text.replace(own, '') !== before.replace(last, '')) return false;
  if (/^\d+$/.test(own)) return Number(own) === Number(last) + 1;
  return own.length === 1 && last.length === 1 && own.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** A bold beginning or end of a paragraph does not make its other lines another paragraph. */
function isOneLook(line: Line, last: Line, { lines }: Draft): boolean {
  if (Math.abs(line.size - last.size) > Math.max(0.6, last.size * 0.07)) return false;
  const isMixed = (each: Line) => each.spans.some(span => span.bold) && !each.bold;
  return isMixed(line) || isMixed(last) || (lines.length > 1 && line.bold && isMixed(lines[0] as Line));
}

/** A line that begins with a raised number, or a small one that begins with a number: a footnote. */
export function isNoteStart(line: Line, { size }: Measures): boolean {
  const [first, second] = line.spans;
  if (first?.raised === 'up' && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(first.text) && second !== undefined)
    return line.size <= size + 0.3;
  return line.size <= size - 0.7 && /^\d{1,3}[.)]?\s*\p{Lu}/u.test(line.text);
}

/** Where the words after a label begin. */
function textStart({ lines, label, x }: Draft): number {
  const [first, second] = lines;
  if (!first || !label) return x;
  if (second) return second.x1;
  const letters = label.length / Math.max(first.text.length, 1);
  return x + Math.max((first.x2 - first.x1) * letters, first.size * 0.8);
}

/** Joins paragraphs that go on in the next column or on the next page. */
export function joinAcross(parts: readonly Part[], { size }: Measures): Part[] {
  const made: Part[] = [];
  for (const [at, part] of parts.entries()) {
    const before = made.findLast(each => each.kind === 'draft' && each.role !== 'note');
    if (
      part.kind === 'draft' &&
      before?.kind === 'draft' &&
      made.at(-1)?.kind === 'draft' &&
      (goesOn(before, part, size) || isRestOfItem(before, part, parts[at + 1]))
    ) {
      before.lines.push(...part.lines);
      before.last = part.last;
    } else made.push(part);
  }
  return made;
}

/**
 * What the file calls an item at the top of a page, without a label of its own, is the rest of the last item of the page
 * before, where the items on both sides have theirs.
 */
function isRestOfItem(before: Draft, after: Draft, next: Part | undefined): boolean {
  const isBare = next?.kind === 'draft' && next.label?.length === 0;
  if (!before.last || !after.first || after.label?.length !== 0 || isBare) return false;
  return before.label !== undefined && before.label.length > 0 && before.role === after.role;
}

function goesOn(before: Draft, after: Draft, size: number): boolean {
  const last = before.lines.at(-1);
  const [next] = after.lines;
  if (!last || !next || !before.last || !after.first || after.level || before.level) return false;
  if (after.label && !(isDashOfSentence(next, last, before) && isAtMargin(before, after))) return false;
  if (after.role !== before.role || last.bold !== next.bold || Math.abs(last.size - next.size) > 0.6)
    return false;
  if (last.size > size + 0.8) return false;
  if (/^\p{Ll}/u.test(next.text)) return !/[.!?]["”’')]*$/.test(last.text);
  return !ends(last) && last.x2 > before.x2 - last.size * 6;
}

/** Neither is an item of a list, or the first is set in further than the second. */
function isAtMargin(before: Draft, after: Draft): boolean {
  return before.label === undefined && after.x - after.x1 < 1.5;
}
