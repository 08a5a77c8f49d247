import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import type { Draft, Part } from './drafts.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import { freeName, labelLength, type Note, type Notes, numberOf, type PageNotes } from './note.ts';

const fewest = 2;
/** So many of the numbers are those of notes, and so many of the notes have a number in the text. */
const enough = 0.8;

const title = /^(?:\d+\.?\s+)?(?:end\s?notes|foot\s?notes|notes|references|sources)$/i;

/**
 * Takes the notes that stand as a numbered list at the end of a document, to whose numbers raised ones in the text refer,
 * out of what was taken page by page. Nothing where there is no such list.
 */
export function takeEndNotes(
  { parts: pages, missing, unmet, taken: others, noteOf, marksIn }: PageNotes,
  { measures, lose }: { readonly measures: Measures; readonly lose: Lose },
): Pick<Notes, 'parts' | 'notes' | 'noteOf' | 'marksIn'> | undefined {
  const all = pages.flat();
  const list = missing.size >= fewest ? listAtEnd(all, measures) : [];
  const first = list[0]?.[0];
  const told = list.filter((_, at) => missing.has(String(at + 1))).length;
  if (!first || told < list.length * enough || told < missing.size * enough) return undefined;
  const gone = new Set<Part>(list.flat());
  const heading = all[all.indexOf(first) - 1];
  if (heading?.kind === 'draft' && title.test(textOf(heading))) {
    gone.add(heading);
    lose({
      what: 'heading of the notes, left out; the page makes its own',
      place: { at: heading.lines[0]?.page ?? 1 },
      words: countWords(textOf(heading)),
    });
  }
  const taken = new Set(others);
  const names = new Map<string, string>();
  const notes = list.map((drafts, at): Note => {
    const name = freeName(String(at + 1), taken);
    names.set(String(at + 1), name);
    const [draft, ...more] = drafts;
    const lines = [draft, ...more].flatMap(each => each?.lines ?? []).map(withoutWayBack);
    const length = labelLength(lines[0]?.text ?? '');
    return { name, draft: { ...(draft ?? first), lines, label: { text: '', length, isSure: true } } };
  });
  return {
    parts: pages.map(page => page.filter(part => !gone.has(part))),
    notes,
    noteOf: (number, span) => noteOf(number, span) ?? names.get(number),
    marksIn: span => [
      ...marksIn(span),
      ...unmet.flatMap(mark => {
        const name = mark.span === span ? names.get(mark.number) : undefined;
        return name === undefined ? [] : [{ ...mark, name }];
      }),
    ],
  };
}

/** The last list that counts from 1 to the document's end: each entry with the paragraphs that belong to it. */
function listAtEnd(parts: readonly Part[], measures: Measures): Draft[][] {
  const entries: Draft[][] = [];
  for (let from = parts.length - 1; from >= 0; from--) {
    const part = parts[from];
    if (part?.kind !== 'draft' || isHeading(part, measures)) return [];
    if (countOf(part) !== 1) continue;
    for (const each of parts.slice(from) as Draft[]) {
      if (countOf(each) === entries.length + 1) entries.push([each]);
      else entries.at(-1)?.push(each);
    }
    return entries;
  }
  return [];
}

function isHeading({ level, lines }: Draft, { size }: Measures): boolean {
  return level !== undefined || lines.every(line => line.bold || line.size > size + 0.8);
}

function countOf({ label, lines }: Draft): number | undefined {
  const text = lines[0]?.text ?? '';
  return label?.count ?? (/^\d{1,3}(?:[.)]?\s*\p{L}|[.)]$)/u.test(text) ? Number(numberOf(text)) : undefined);
}

/** Browsers print the sign that leads back to the text. */
function withoutWayBack(line: Line): Line {
  const last = line.spans.at(-1);
  const text = last?.text.replace(/\s*[\u21a9\u2191]\ufe0e?\s*$/u, '');
  if (!last || text === undefined || text === last.text) return line;
  return { ...line, spans: [...line.spans.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])] };
}

function textOf({ lines }: Draft): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
