import type { Part } from './drafts.ts';
import type { Line, Span } from './lines.ts';
import type { Measures } from './measures.ts';

/** A number on a page that may refer to a note. */
export interface Mark {
  readonly number: string;
  readonly span: Span;
  /** Where in the stretch's text it stands. */
  readonly index: number;
  /** The number with what belongs to it: “[footnote 1]”. */
  readonly text: string;
  /** Nothing raises it but the shape of its digits: it stands right after a word. */
  readonly isGlued: boolean;
  /** Raised at the beginning of a line, it may be that of a note. */
  readonly isFirst: boolean;
  readonly line: Line;
  /** Which of its page's parts has it, and whether that is a table. */
  readonly at: number;
  readonly isInTable: boolean;
}

/** All marks of a page in the order in which they are read. */
export function marksOn(page: readonly Part[], { size }: Measures): Mark[] {
  return page.flatMap((part, at) => {
    const isInTable = part.kind === 'table';
    return linesOfPart(part).flatMap((line, place, lines) => {
      const mayBeGlued = !isInTable && line.size > size - 0.7;
      return [
        ...raisedIn(line),
        ...bracketedIn(line),
        ...(mayBeGlued ? gluedIn(line, lines[place - 1]) : []),
      ].map(mark => ({
        ...mark,
        line,
        at,
        isInTable,
      }));
    });
  });
}

type Found = Pick<Mark, 'number' | 'text' | 'span' | 'index' | 'isGlued' | 'isFirst'>;

function raisedIn({ spans }: Line): Found[] {
  return spans.flatMap((span, at) =>
    span.raised === 'up' && !/\p{L}/u.test(span.text) && !isPower(span.text, spans[at - 1]?.text ?? '')
      ? [...span.text.matchAll(/\d{1,3}|[*†‡]/g)].map(({ 0: number, index }) => ({
          number,
          text: number,
          span,
          index,
          isGlued: false,
          isFirst: at === 0,
        }))
      : [],
  );
}

/** What may be squared or cubed: a measure of length after its number, or a sign of one letter, which “a” and “I” are not. */
const base = /(?:\d\s?(?:mm|cm|dm|m|km|in|ft|yd|mi)|(?:^|[\s(])(?:[b-hj-zα-ωR]|mm|cm|km|sq))$/u;

/** “6.3 m³”, “r²”: a 2 or 3 there is no note’s. */
function isPower(raised: string, before: string): boolean {
  return /^\s*[23]\s*$/.test(raised) && base.test(before.trimEnd()) && !/\s$/.test(before);
}

/** Some sites print numbers of notes in words: “[footnote 1]”. */
function bracketedIn({ spans }: Line): Found[] {
  return spans.flatMap(span =>
    [...span.text.matchAll(/\[(?:foot)?note (\d{1,3})\]/gi)].map(({ 0: text, 1: number = '', index }) => ({
      number,
      text,
      span,
      index,
      isGlued: false,
      isFirst: false,
    })),
  );
}

/** A number right after a word and its punctuation, with nothing behind it that makes it part of a longer one. */
const glued = /(?<=\p{L})([.,;:!?)]?["”’']{0,2})(\d{1,3})(?=$|[\s;)]|[.,:](?!\d))/gu;

/** What stands before it: a word, neither an abbreviation that a number belongs to nor part of an address. */
const word = /(?:^|[\s(“‘"'—–])(?:[\p{L}’'‐-]*\p{Ll}{3}|\p{Lu}{2,}s?|\p{Lu}?\p{Ll}{2})$/u;
const numbered =
  /(?:^|[^\p{L}])(?:art|arts|app|appx|cap|ch|chap|cl|col|ed|eds|edn|fig|figs|iss|ln|no|nos|para|paras|pp|pt|pts|ref|refs|reg|regs|sch|sec|secs|sect|ser|tab|vol|vols|ver)$/iu;

/**
 * Numbers that stand right after words, as digits that a font has raised look to a program. No digit beside a point or a
 * comma within a figure is one, nor one of a version, a section or an address: `3.1`, `v.2`, `s.20`.
 */
function gluedIn({ spans, text: own }: Line, last: Line | undefined): Found[] {
  const [first] = spans;
  // It had no room on the line of its word.
  if (first && /^\d{1,3}$/.test(own) && /\p{Ll}{2}[.!?]["”’']?$/u.test(last?.text ?? ''))
    return [
      { number: own, text: own, span: first, index: first.text.search(/\d/), isGlued: true, isFirst: false },
    ];
  const text = spans.map(span => span.text).join('');
  return [...text.matchAll(glued)].flatMap(({ index, 1: between = '', 2: number = '' }): Found[] => {
    const before = text.slice(0, index);
    if (!word.test(before) || (between.startsWith('.') && numbered.test(before))) return [];
    // Without punctuation, so short a word with digits is a name: `mp3`.
    if (between === '' && !/\p{Ll}{3}$/u.test(before)) return [];
    let from = index + between.length;
    for (const span of spans) {
      if (from < span.text.length)
        return span.raised === undefined
          ? [{ number, text: number, span, index: from, isGlued: true, isFirst: false }]
          : [];
      from -= span.text.length;
    }
    return [];
  });
}

/** The lines of a paragraph, or of all cells of a table. */
export function linesOfPart(part: Part): Line[] {
  return (part.kind === 'draft' ? [part] : part.rows.flat().flatMap(({ drafts }) => [...drafts])).flatMap(
    ({ lines }) => lines,
  );
}
