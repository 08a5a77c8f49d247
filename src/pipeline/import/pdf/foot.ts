import { type Draft, isNoteStart, type Part } from './drafts.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

/** Ems from the last line of the text to the first note, from baseline to baseline. */
const leastGap = 1.6;

/**
 * Makes notes of what stands apart at the foot of a page or of a column in letters as large as the text, and begins with a
 * number, neither raised nor small, that a raised one on the page is: `1See the survey.` Nothing where what stands there may be
 * text: no space divides such a number from the first word.
 */
export function withFootNotes(
  page: readonly Part[],
  numbers: ReadonlySet<string>,
  measures: Measures,
): readonly Part[] {
  const isUsed = (line: Line | undefined) => numbers.has(numberBefore(line) ?? '');
  const made: Part[] = [];
  for (const [at, part] of page.entries()) {
    made.push(part);
    if (part.kind !== 'draft' || !part.last) continue;
    const from = made.findLastIndex(each => !isPlain(each, measures, isUsed)) + 1;
    const notes = made.slice(from).filter(each => each.kind === 'draft');
    const [first] = notes[0]?.lines ?? [];
    if (!first || !standsApart(first, [...made.slice(0, from), ...page.slice(at + 1)])) continue;
    const above = made[from - 1];
    // The text goes on from above the notes.
    if (above?.kind === 'draft') above.last = true;
    made.splice(from, notes.length, ...notes.flatMap(draft => divided(draft, isUsed)));
  }
  return made;
}

function numberBefore(line: Line | undefined): string | undefined {
  return line && /^(\d{1,3})(?=\p{Lu})/u.exec(line.text)?.[1];
}

function isPlain(
  part: Part | undefined,
  measures: Measures,
  isUsed: (line: Line | undefined) => boolean,
): part is Draft {
  if (part?.kind !== 'draft' || part.label || part.level !== undefined || part.role) return false;
  const [line] = part.lines;
  return line !== undefined && !line.bold && !isNoteStart(line, measures) && isUsed(line);
}

/** Whether a line is further down than all that stands above or below it, with white above it. */
function standsApart(first: Line, others: readonly Part[]): boolean {
  const lines = others.flatMap(part =>
    (part.kind === 'draft' ? [part] : part.rows.flat().flatMap(({ drafts }) => [...drafts])).flatMap(
      draft => draft.lines,
    ),
  );
  const heights = lines.filter(({ x1, x2 }) => x1 < first.x2 && x2 > first.x1).map(({ y }) => y);
  return heights.length > 0 && first.y - Math.max(...heights) > first.size * leastGap;
}

/** Notes close below each other are one paragraph until their numbers tell. */
function divided(draft: Draft, isUsed: (line: Line | undefined) => boolean): Draft[] {
  const notes: Draft[] = [];
  for (const line of draft.lines) {
    const last = notes.at(-1);
    const next = String(Number(numberBefore(last?.lines[0])) + 1);
    if (last && !(isUsed(line) && numberBefore(line) === next)) last.lines.push(line);
    else notes.push({ ...draft, lines: [line], role: 'note' });
  }
  return notes;
}
