import { rulesOf } from './language.ts';

/** A sentence and where it begins in the text, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

// Intl.Segmenter ends a sentence after each of these; British texts of public bodies are full of them.
const before = String.raw`(?:^|[\s(“‘"'])`;
/** Never end a sentence: titles before a name, and Latin that needs something after it. */
const leading = new RegExp(
  `${before}(?:Dr|Mr|Mrs|Ms|Prof|Revd?|Rt Hon|Hon|Rt|St|Cllr|Messrs|Sgt|Lt|Capt|[Ee]\\.g|[Ii]\\.e|cf|viz|approx|vs?|ca?)\\.$`,
);
/** Stand before a number: “No. 10” and “Fig. 3”, but “Is it your fault? No.” ends there. */
const numbered = new RegExp(
  `${before}(?:Nos?|Figs?|Arts?|Secs?|Chs?|Vols?|Eds?|Reg|Cl|pp?|[Pp]aras?|ss?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.$`,
);
/** May end a sentence or not; what follows tells. */
const initials = new RegExp(`${before}(?:\\p{Lu}|(?:\\p{L}\\.)+\\p{L}|Ltd|Inc|Co|Jr|Sr|Dept|Govt)\\.$`, 'u');
/** A numeral that labels an item: “1. Call 999.” */
const label = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$/i;
/** Words that begin a sentence but hardly ever follow an initial or “U.K.” inside one. */
const openers =
  /^\W*(?:A|After|All|Also|Although|An|And|As|At|Because|Before|Both|But|By|Each|Every|For|From|He|Her|Here|His|How|However|I|If|In|It|Its|Many|Most|My|No|None|Not|Nothing|Of|On|One|Only|Other|Others|Our|She|Since|So|Some|Such|That|The|Their|Then|There|These|They|This|Those|To|Under|We|What|When|Where|Which|While|Who|Why|With|You|Your)(?![\p{L}’'])/u;

/**
 * Splits a text into sentences with the rules of Unicode (UAX 29), then joins what an abbreviation or a question
 * inside quotation marks tore apart. A line break always ends a sentence, so each item of a list is one.
 * `lang` is BCP 47.
 */
export function sentences(text: string, lang = 'en-GB'): Sentence[] {
  const found: Piece[] = [];
  for (const piece of pieces(text, lang)) {
    const last = found.at(-1);
    // Only its end tells whether a sentence goes on, and a long one would be searched again for each piece.
    const end = last && text.slice(Math.max(last.start, last.end - 40), last.end);
    if (last && end && continues(end, text.slice(piece.start, piece.end))) {
      found[found.length - 1] = { start: last.start, end: piece.end };
    } else {
      found.push(piece);
    }
  }
  return found
    .map(({ start, end }) => ({ raw: text.slice(start, end), start }))
    .map(({ raw, start }) => ({ text: raw.trim(), start: start + (raw.length - raw.trimStart().length) }))
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence.text));
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What UAX 29 calls sentences, cut once more after “…” that closes a word, which it does not count as an end. */
function pieces(text: string, lang: string): Piece[] {
  return segments(text, lang).flatMap(({ start, end }) => {
    const cuts = [...text.slice(start, end).matchAll(/(?<=[^\s(]…[”’"')\]]*)\s+(?=[“‘"'(]?\p{Lu})/gu)];
    const starts = [start, ...cuts.map(cut => start + cut.index)];
    return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
  });
}

/** Characters that are given to Intl.Segmenter at once. */
const windowSize = 2000;

/**
 * The segments of Intl.Segmenter. V8's takes four times as long for twice the text (eight seconds for 200 kB), so it is
 * given a window at a time; the last segment of a window may have been cut off and begins the next one.
 */
function segments(text: string, lang: string): Piece[] {
  const segmenter = new Intl.Segmenter(rulesOf(lang), { granularity: 'sentence' });
  const found: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + windowSize);
    const ends = [...segmenter.segment(window)].map(({ segment, index }) => from + index + segment.length);
    if (from + windowSize < text.length && ends.length > 1) ends.pop();
    for (const end of ends) {
      found.push({ start: from, end });
      from = end;
    }
  }
  return found;
}

/** True where a piece goes on with the sentence before it, of which the last characters are given. */
function continues(sentence: string, piece: string): boolean {
  if (/[\n\r\u0085\u2028\u2029]\s*$/.test(sentence)) return false;
  const end = sentence.trimEnd();
  const next = piece.trimStart();
  if (/[.…?!][”’"')\]]*$/.test(end) && /^[–—-]?\s*[“‘"'(]?\p{Ll}/u.test(next)) return true;
  if (label.test(end.trimStart()) || leading.test(end)) return true;
  if (numbered.test(end)) return /^(?:\d|[IVXLC]+\b)/.test(next);
  // An ellipsis with a space before it stands for words left out of a quotation.
  if (/\s(?:\.\.\.|…)$/.test(end)) return true;
  if (/\betc\.$/.test(end)) return /^[\d(]/.test(next);
  return initials.test(end) && !openers.test(next);
}
