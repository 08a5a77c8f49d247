import type { Lose } from '../manuscript.ts';
import type { Draft, Part } from './drafts.ts';
import { takeEndNotes } from './end-notes.ts';
import { withFootNotes } from './foot.ts';
import type { Line, Span } from './lines.ts';
import type { Measures } from './measures.ts';
import {
  freeName,
  labelLength,
  type NamedMark,
  type Note,
  type Notes,
  numberOf,
  type PageNotes,
} from './note.ts';
import { marksOn } from './note-marks.ts';
import { type Paired, pairAcross, pairsOn } from './note-pairs.ts';
import { candidatesOn, isRightBelow } from './note-places.ts';

/**
 * Takes the footnotes out of pages: small paragraphs with a number that the page's text refers to, or that the file calls
 * notes; and those that stand elsewhere: as a numbered list at the document's end, or on the page after their number.
 */
export function takeNotes(pages: readonly (readonly Part[])[], measures: Measures, lose: Lose): Notes {
  const own = takeByPage(pages, measures, { isLateToo: false });
  const ends = takeEndNotes(own, { measures, lose });
  if (ends) return { ...own, ...ends, notes: [...own.notes, ...ends.notes] };
  return own.missing.size > 0 ? takeByPage(pages, measures, { isLateToo: true }) : own;
}

function takeByPage(
  pages: readonly (readonly Part[])[],
  measures: Measures,
  { isLateToo }: { isLateToo: boolean },
): PageNotes {
  const names = new Map<Span, NamedMark[]>();
  const notes: Note[] = [];
  const taken = new Set<string>();
  const paired = pages.map(page => pairedOn(page, measures));
  if (isLateToo) pairAcross(paired);
  const parts = paired.map(({ parts: page, candidates, marksAt }) => {
    let open: Draft | undefined;
    return page.filter((part, at) => {
      if (part.kind !== 'draft') return true;
      const [line] = part.lines;
      const marks = marksAt.get(at);
      if (line && marks) {
        const [first] = marks;
        const name = freeName(first?.number ?? '', taken);
        for (const { span, number, index, text } of marks)
          names.set(span, [...(names.get(span) ?? []), { name, number, index, text }]);
        open = { ...part, label: { text: '', length: labelLength(line.text), isSure: true } };
        notes.push({ name, draft: open });
        return false;
      }
      const start = candidates.find(each => each.at === at)?.number;
      const goesOn =
        open !== undefined &&
        line !== undefined &&
        part.level === undefined &&
        isBelow(line, open, measures, start);
      if (goesOn) open?.lines.push(...part.lines);
      else open = undefined;
      return !goesOn;
    });
  });
  return {
    parts,
    notes,
    taken,
    unmet: paired.flatMap(({ unmet }) => unmet),
    missing: new Set(paired.flatMap(({ unmet }) => unmet.map(({ number }) => number))),
    noteOf: (number, span) => names.get(span)?.find(each => each.number === number)?.name,
    marksIn: span => names.get(span) ?? [],
  };
}

function pairedOn(page: readonly Part[], measures: Measures): Paired {
  const numbers = new Set(
    marksOn(page, measures).flatMap(mark => (mark.isGlued || mark.isFirst ? [] : [mark.number])),
  );
  const parts = withFootNotes(page, numbers, measures);
  const candidates = candidatesOn(parts, measures);
  const { marksOf, unmet } = pairsOn(parts, marksOn(parts, measures), candidates);
  const marksAt = new Map([...marksOf].map(([{ at }, marks]) => [at, marks]));
  return { parts, candidates, marksAt, unmet };
}

/**
 * A small line under a note in its letters; a box beside the text may be small too. `start`: the number that it begins with
 * as another note does, which may be that of a date where it does not count on from the note.
 */
function isBelow(line: Line, { lines }: Draft, { size }: Measures, start: string | undefined): boolean {
  const last = lines.at(-1);
  const [first] = lines;
  if (!first || !last || line.size > size - 0.7 || Math.abs(line.size - last.size) > 0.3) return false;
  const isNext = Number(start) === Number(numberOf(first.text)) + 1;
  if (start !== undefined && (isNext || line.spans[0]?.raised === 'up' || !isRightBelow(line, last)))
    return false;
  return line.page === last.page && line.y > last.y && line.bold === last.bold;
}
