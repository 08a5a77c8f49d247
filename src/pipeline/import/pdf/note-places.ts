import { type Draft, isNoteStart, type Part } from './drafts.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import { numberOf } from './note.ts';
import { linesOfPart } from './note-marks.ts';

/** A paragraph that may be a note: what it begins with, and where it stands. */
export interface Candidate {
  /** Which of its page's parts it is. */
  readonly at: number;
  readonly number: string;
  readonly line: Line;
  /** Nothing of the text stands below it, or the file calls it a note. */
  readonly isAtFoot: boolean;
  /** Which of the page's parts is the table right above it. */
  readonly table?: number;
}

/** What on a page may be notes: small paragraphs that begin with a number, and what the file calls notes. */
export function candidatesOn(page: readonly Part[], measures: Measures): Candidate[] {
  const found = page.flatMap((part, at) => {
    const [line] = part.kind === 'draft' ? part.lines : [];
    const number = line && numberOf(line.text);
    if (part.kind !== 'draft' || !line || number === undefined) return [];
    return part.role === 'note' || isNoteStart(line, measures) ? [{ at, number, line, part }] : [];
  });
  const starts = withoutDates(found, page);
  const own = new Set(starts.map(({ at }) => at));
  const others = page.map((part, at) => (own.has(at) ? [] : textOf(part, measures)));
  return starts.map(({ part, ...each }) => {
    const table = others.findLastIndex(
      (lines, at) => at < each.at && (lines.length > 0 || page[at]?.kind === 'table'),
    );
    return {
      ...each,
      isAtFoot: part.role === 'note' || others.every(lines => !isAnyBelow(lines, part)),
      ...(page[table]?.kind === 'table' ? { table } : {}),
    };
  });
}

/** Notes begin alike: where one begins with a raised number, another number at the beginning of a line below is in its words. */
function withoutDates<Each extends { readonly at: number; readonly line: Line }>(
  found: readonly Each[],
  page: readonly Part[],
): Each[] {
  const kept: Each[] = [];
  let last: Line | undefined;
  let isRaised = false;
  for (const [at, part] of page.entries()) {
    const [first] = part.kind === 'draft' ? part.lines : [];
    const each = found.find(one => one.at === at);
    const goesOn = isRaised && first !== undefined && last !== undefined && isRightBelow(first, last);
    if (each && !(goesOn && first.spans[0]?.raised !== 'up')) {
      kept.push(each);
      isRaised = each.line.spans[0]?.raised === 'up';
    } else if (!goesOn) isRaised = false;
    last = part.kind === 'draft' ? part.lines.at(-1) : undefined;
  }
  return kept;
}

/** Whether a line is the next below another in the same letters. */
export function isRightBelow(line: Line, last: Line): boolean {
  const step = line.y - last.y;
  const isUnder = line.page === last.page && line.x1 < last.x2 && line.x2 > last.x1;
  return isUnder && step > 0 && step < line.size * 1.5 && Math.abs(line.size - last.size) <= 0.3;
}

/** Lines in letters as large as the text, and those of tables; a number alone may be the page's. */
function textOf(part: Part, { size }: Measures): Line[] {
  return linesOfPart(part).filter(
    line => /\p{L}/u.test(line.text) && (part.kind === 'table' || line.size > size - 0.7),
  );
}

function isAnyBelow(lines: readonly Line[], { lines: own }: Draft): boolean {
  const last = own.at(-1);
  return last !== undefined && lines.some(({ x1, x2, y }) => y > last.y && x1 < last.x2 && x2 > last.x1);
}
