import type { Lose } from '../manuscript.ts';
import type { Draft, Part } from './drafts.ts';
import { isNoteStart } from './drafts.ts';
import { takeEndNotes } from './end-notes.ts';
import { withFootNotes } from './foot.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import {
  freeName,
  gluedNumber,
  labelLength,
  type Note,
  type Notes,
  numberOf,
  type PageNotes,
} from './note.ts';

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
  const names = new Map<string, string>();
  const glued = new Map<string, string>();
  const notes: Note[] = [];
  const taken = new Set<string>();
  const missing = new Set<string>();
  let before: ReadonlySet<string> = new Set();
  const parts = pages.map((page, at) => {
    const numbers = referencesOn(page);
    const numbersAfterWords = gluedOn(page, measures);
    const found = new Set<string>();
    let open: Draft | undefined;
    const left = withFootNotes(page, numbers, measures).filter(part => {
      if (part.kind !== 'draft') return true;
      const [line] = part.lines;
      const number = line && numberOf(line.text);
      // A page may have no room for its last note.
      const isLate = number !== undefined && isLateToo && before.has(number) && !numbers.has(number);
      const isNote =
        line !== undefined &&
        number !== undefined &&
        (numbers.has(number) || numbersAfterWords.has(number) || isLate) &&
        (part.role === 'note' || isNoteStart(line, measures));
      if (isNote) {
        const name = freeName(number, taken);
        const of = isLate ? (pages[at - 1]?.find(isDraft)?.lines[0]?.page ?? line.page) : line.page;
        (numbers.has(number) || isLate ? names : glued).set(`${of} ${number}`, name);
        found.add(number);
        open = { ...part, label: { text: '', length: labelLength(line.text), isSure: true } };
        notes.push({ name, draft: open });
        return false;
      }
      const goesOn =
        open !== undefined && line !== undefined && part.level === undefined && isBelow(line, open, measures);
      if (goesOn) open?.lines.push(...part.lines);
      else open = undefined;
      return !goesOn;
    });
    before = new Set([...numbers].filter(number => !found.has(number)));
    for (const number of before) missing.add(number);
    return left;
  });
  return {
    parts,
    notes,
    taken,
    missing,
    noteOf: (number, page) => names.get(`${page} ${number}`),
    gluedNoteOf: (number, page) => glued.get(`${page} ${number}`),
  };
}

function isDraft(part: Part): part is Draft {
  return part.kind === 'draft';
}

/** A small line under a note in its letters; a box beside the text may be small too. */
function isBelow(line: Line, { lines }: Draft, measures: Measures): boolean {
  const { size } = measures;
  const last = lines.at(-1);
  if (!last || line.size > size - 0.7 || Math.abs(line.size - last.size) > 0.3) return false;
  if (isNoteStart(line, measures)) return false;
  return line.page === last.page && line.y > last.y && line.bold === last.bold;
}

/** Raised numbers after words. */
function referencesOn(page: readonly Part[]): Set<string> {
  const found = new Set<string>();
  const drafts = page.flatMap(part =>
    part.kind === 'draft' ? [part] : part.rows.flat().flatMap(cell => [...cell.drafts]),
  );
  for (const { lines } of drafts)
    for (const { spans } of lines)
      for (const [at, { raised, text }] of spans.entries())
        if (raised === 'up' && at > 0)
          for (const number of text.match(/\d{1,3}|[*†‡]/g) ?? []) found.add(number);
  return found;
}

/** Numbers right after words in text that is not small. */
function gluedOn(page: readonly Part[], { size }: Measures): Set<string> {
  const found = new Set<string>();
  for (const part of page)
    if (part.kind === 'draft')
      for (const line of part.lines)
        if (line.size > size - 0.7) for (const [number] of line.text.matchAll(gluedNumber)) found.add(number);
  return found;
}
