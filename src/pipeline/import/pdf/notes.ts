import type { Draft, Part } from './drafts.ts';
import { isNoteStart } from './drafts.ts';
import type { Measures } from './measures.ts';

/** A footnote with its name in the text. */
export interface Note {
  readonly name: string;
  readonly draft: Draft;
}

/** Footnotes of a document and the paragraphs without them. */
export interface Notes {
  readonly parts: readonly (readonly Part[])[];
  readonly notes: readonly Note[];
  readonly noteOf: (number: string, page: number) => string | undefined;
}

/** Takes the footnotes out of pages: small paragraphs with a number that the page's text refers to, or that the file calls notes. */
export function takeNotes(pages: readonly (readonly Part[])[], measures: Measures): Notes {
  const names = new Map<string, string>();
  const notes: Note[] = [];
  const taken = new Set<string>();
  const parts = pages.map(page => {
    const numbers = referencesOn(page);
    let open: Draft | undefined;
    return page.filter(part => {
      if (part.kind !== 'draft') return true;
      const [line] = part.lines;
      const number = line && numberOf(line.text);
      const isNote =
        line !== undefined &&
        number !== undefined &&
        numbers.has(number) &&
        (part.role === 'note' || isNoteStart(line, measures));
      if (isNote) {
        const name = freeName(number, taken);
        names.set(`${line.page} ${number}`, name);
        open = { ...part, label: { text: '', length: labelLength(line.text), isSure: true } };
        notes.push({ name, draft: open });
        return false;
      }
      const goesOn = open && line && line.size <= measures.size - 0.7 && part.level === undefined;
      if (goesOn) open?.lines.push(...part.lines);
      else open = undefined;
      return !goesOn;
    });
  });
  return { parts, notes, noteOf: (number, page) => names.get(`${page} ${number}`) };
}

function labelLength(text: string): number {
  return /^\s*(?:\d{1,3}|[*†‡])[.)]?\s*/.exec(text)?.[0].length ?? 0;
}

function numberOf(text: string): string | undefined {
  return /^\s*(\d{1,3}|[*†‡])/.exec(text)?.[1];
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

function freeName(number: string, taken: Set<string>): string {
  const plain = /^\d/.test(number) ? number : 'note';
  let name = plain;
  for (let count = 2; taken.has(name); count++) name = `${plain}-${count}`;
  taken.add(name);
  return name;
}
