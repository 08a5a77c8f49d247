import type { Range } from './hits.ts';

/** A piece of a line of context. */
export interface Piece {
  readonly text: string;
  /** Whether it is what was looked for. */
  readonly isFound: boolean;
}

/** How long a line of context is, in characters. */
const length = 230;

/** A line of context out of a text: whole where it is short, else around the place with the most marks. */
export function snippetOf(text: string, marks: readonly Range[]): Piece[] {
  const { from, to } = windowIn(text, marks);
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isFound: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isFound });
    at = Math.max(at, end);
  };
  if (from > 0) pieces.push({ text: '… ', isFound: false });
  for (const mark of marks) {
    if (mark.to > to || mark.from < from) continue;
    add(mark.from, false);
    add(mark.to, true);
  }
  add(to, false);
  if (to < text.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}

function windowIn(text: string, marks: readonly Range[]): Range {
  if (text.length <= length * 1.25) return { from: 0, to: text.length };
  let best = { from: 0, count: 0 };
  for (const { from } of marks) {
    const count = marks.filter(mark => mark.from >= from && mark.to <= from + length - 60).length;
    if (count > best.count) best = { from, count };
  }
  const start = atSentence(text, best.from);
  const end = Math.min(text.length, start + length);
  return { from: start, to: end === text.length ? end : text.lastIndexOf(' ', end) };
}

/** The beginning of the sentence that a place is in, where that is near; else of a word some way before it. */
function atSentence(text: string, place: number): number {
  if (place < 60) return 0;
  const before = text.slice(Math.max(0, place - 110), place);
  const sentence = before.search(/[.!?]\s+(?=\p{Lu}[^.!?]*$)/u);
  if (sentence >= 0)
    return place - before.length + sentence + (/^[.!?]\s+/.exec(before.slice(sentence))?.[0].length ?? 0);
  const word = text.indexOf(' ', place - 60);
  return word < 0 ? place : word + 1;
}
