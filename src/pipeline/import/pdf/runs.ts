import type { PhrasingContent } from 'mdast';
import { isListed } from '../../../text/familiar/word-ages.ts';
import { countWords } from '../../../text/words.ts';
import type { Run } from '../phrasing.ts';
import { raisedText } from '../raised.ts';
import type { Draft } from './drafts.ts';
import type { Span } from './lines.ts';
import type { NamedMark, Notes } from './note.ts';

/** What the lines of a paragraph are written with. */
export interface Writing extends Pick<Notes, 'noteOf' | 'marksIn'> {
  /** Words that the document has within its lines. */
  readonly words: ReadonlySet<string>;
  /** The marks that stand before the first word of a page, each once. */
  readonly marksBefore: (page: number) => readonly PhrasingContent[];
  /** Told of words of a page before which no mark can stand. */
  readonly passed: (page: number) => void;
  /** Told of a word that was divided at a line's end and is one again. */
  readonly mendedAt: (page: number) => void;
  /** Told of words that are counted in the lines and are not in the text: numbers of footnotes. */
  readonly takenOut: (words: number) => void;
}

/** The words of a paragraph as runs: lines joined, words mended, footnotes referred to, pages marked. */
export function runsOf(draft: Draft, writing: Writing, isHeading: boolean): Run[] {
  const runs: Run[] = [];
  let skip = draft.label?.length ?? 0;
  const [first] = draft.lines;
  if (first && draft.label?.isGlued)
    writing.takenOut(countWords(first.text) - countWords(first.text.slice(skip)) - 1);
  for (const [at, line] of draft.lines.entries()) {
    const before = draft.lines[at - 1];
    const marks = isHeading ? [] : writing.marksBefore(line.page);
    let glued = false;
    if (before) {
      const joint = jointOf(before.text, line.text, writing.words);
      if (joint === 'mend') {
        cutHyphen(runs);
        writing.mendedAt(line.page);
      }
      glued = joint !== 'space';
      const link = before.spans.at(-1)?.link;
      // A link that goes on in the next line is one.
      if (!glued)
        runs.push({ text: ' ', ...(link !== undefined && link === line.spans[0]?.link ? { link } : {}) });
      if (
        joint === 'keep' &&
        countWords(before.text) + countWords(line.text) > countWords(before.text + line.text)
      )
        writing.mendedAt(line.page);
    }
    if (!glued) runs.push(...marks.map((node): Run => ({ text: '', node })));
    for (const [index, span] of line.spans.entries()) {
      const text = span.text.slice(Math.min(skip, span.text.length));
      skip -= span.text.length - text.length;
      const isOneWord = /[\p{L}\p{N}]$/u.test(line.spans[index - 1]?.text ?? '');
      runs.push(...runOf(span, text, isOneWord, writing));
    }
    if (glued) runs.push(...marks.map((node): Run => ({ text: '', node })));
  }
  return runs;
}

/** `isOneWord`: what is raised is counted as one word with what is before it. */
function runOf(span: Span, text: string, isOneWord: boolean, { noteOf, marksIn, takenOut }: Writing): Run[] {
  const marks = {
    ...(span.bold ? { strong: true } : {}),
    ...(span.italic ? { emphasis: true } : {}),
    ...(span.link === undefined ? {} : { link: span.link }),
  };
  const isInWords = marksIn(span).some(mark => mark.text !== mark.number);
  if (span.raised === undefined || isInWords)
    return withGluedNotes(span.text, span.text.length - text.length, marksIn(span), takenOut).map(run =>
      run.node ? run : { ...marks, ...run },
    );
  const numbers = text.trim().split(/[\s,]+/);
  const names =
    span.raised === 'up' && /^\s*(?:\d{1,3}|[*†‡])(?:[\s,]+\d{1,3})*\s*$/.test(text)
      ? numbers.map(number => noteOf(number, span))
      : [];
  if (names.length > 0 && names.every(name => name !== undefined)) {
    takenOut(countWords(text) - (isOneWord ? 1 : 0));
    return names.map(name => referenceTo(name ?? ''));
  }
  return [{ ...marks, text: raisedText(text, span.raised) }];
}

/** A text from a place on, with references in the place of numbers that are those of notes. */
function withGluedNotes(
  text: string,
  start: number,
  marks: readonly NamedMark[],
  takenOut: Writing['takenOut'],
): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (const { index, text: mark, name } of [...marks].sort((a, b) => a.index - b.index)) {
    if (index < from) continue;
    const isOneWord = /^\d/.test(mark) && /[\p{L}\p{N}]$/u.test(text.slice(0, index));
    takenOut(isOneWord ? 0 : countWords(mark));
    runs.push({ text: text.slice(from, index) }, referenceTo(name));
    from = index + mark.length;
  }
  return [...runs, { text: text.slice(from) }];
}

function referenceTo(name: string): Run {
  return { text: '', node: { type: 'footnoteReference', identifier: name, label: name } };
}

const hyphenAtEnd = /[\p{L}\p{N}][-‐\u00ad]$/u;

/**
 * How two lines join: with a space; as one word whose hyphen came with the line's end; as one that has its hyphen anywhere.
 * The document's other words tell which, and words that everybody knows.
 */
function jointOf(before: string, after: string, words: ReadonlySet<string>): 'space' | 'mend' | 'keep' {
  if (/\u00ad$/.test(before)) return 'mend';
  if (
    /(?:https?:\/\/|www\.)\S*[/.?&=_-]$/.test(before) &&
    /^[\w%./?&=-]+$/.test(/^\S+/.exec(after)?.[0] ?? ' ')
  )
    return 'keep';
  if (!hyphenAtEnd.test(before)) {
    if (isBroken(before, after, words)) return 'mend';
    return /[\p{L}\p{N}][—/]$/u.test(before) ? 'keep' : 'space';
  }
  if (!/^\p{L}/u.test(after)) return /^\d/.test(after) ? 'keep' : 'space';
  const first = /[\p{L}\p{N}‐-]+$/u.exec(before.slice(0, -1))?.[0].toLowerCase() ?? '';
  const second = /^[\p{L}\p{N}]+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (/^\p{Lu}/u.test(after) || /\d$/.test(first) || first.includes('-'))
    return words.has(`${first}${second}`) ? 'mend' : 'keep';
  if (words.has(first + second)) return 'mend';
  if (words.has(`${first}-${second}`)) return 'keep';
  if (isListed(first + second)) return 'mend';
  if (halves.test(first)) return 'keep';
  return words.has(first) && words.has(second) && first.length > 3 && second.length > 3 ? 'keep' : 'mend';
}

/** A cell too narrow for a word breaks it without a hyphen: only together the two parts are a word. */
function isBroken(before: string, after: string, words: ReadonlySet<string>): boolean {
  const first = /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '';
  const second = /^\p{Ll}+/u.exec(after)?.[0] ?? '';
  const isWord = (word: string) => words.has(word) || isListed(word);
  return first.length > 2 && second !== '' && isWord(first + second) && !isWord(second);
}

/** Beginnings that keep their hyphen. */
const halves =
  /^(?:well|self|non|multi|cross|half|ill|full|part|long|short|high|low|first|second|third|one|two|three|four|five|six|ex|all|co|post|pre|so)$/;

function cutHyphen(runs: Run[]): void {
  const last = runs.at(-1);
  if (last && !last.node) runs[runs.length - 1] = { ...last, text: last.text.replace(/[-‐\u00ad]\s*$/, '') };
}
