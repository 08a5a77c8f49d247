import type { PhrasingContent } from 'mdast';
import { countWords } from '../../../text/words.ts';
import type { Run } from '../phrasing.ts';
import { raisedText } from '../raised.ts';
import type { Draft } from './drafts.ts';
import { jointOf } from './joints.ts';
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
  // A mark does not stand within a word: it waits until one begins.
  const marks: PhrasingContent[] = [];
  let skip = draft.label?.length ?? 0;
  const [first] = draft.lines;
  if (first && draft.label?.isGlued)
    writing.takenOut(countWords(first.text) - countWords(first.text.slice(skip)) - 1);
  for (const [at, line] of draft.lines.entries()) {
    const before = draft.lines[at - 1];
    if (!isHeading) marks.push(...writing.marksBefore(line.page));
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
    if (!glued) runs.push(...marks.splice(0).map(runOfNode));
    for (const [index, span] of line.spans.entries()) {
      const text = span.text.slice(Math.min(skip, span.text.length));
      skip -= span.text.length - text.length;
      const isOneWord = /[\p{L}\p{N}]$/u.test(line.spans[index - 1]?.text ?? '');
      runs.push(...withMarks(runOf(span, text, isOneWord, writing), marks));
    }
  }
  return [...runs, ...marks.map(runOfNode)];
}

/** Runs with the marks that wait, which are taken, before the first word that begins among them. */
function withMarks(made: readonly Run[], marks: PhrasingContent[]): Run[] {
  const at = marks.length > 0 ? made.findIndex(({ node, text }) => !node && /\s/.test(text)) : -1;
  const run = made[at];
  if (!run) return [...made];
  const end = /^\S*\s+/.exec(run.text)?.[0].length ?? 0;
  const [first, rest] = [run.text.slice(0, end), run.text.slice(end)];
  return [
    ...made.slice(0, at),
    { ...run, text: first },
    ...marks.splice(0).map(runOfNode),
    ...(rest === '' ? [] : [{ ...run, text: rest }]),
    ...made.slice(at + 1),
  ];
}

function runOfNode(node: PhrasingContent): Run {
  return { text: '', node };
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

function cutHyphen(runs: Run[]): void {
  const last = runs.at(-1);
  if (last && !last.node) runs[runs.length - 1] = { ...last, text: last.text.replace(/[-‐\u00ad]\s*$/, '') };
}
