/** A sentence and where it begins in the text, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

// Intl.Segmenter ends a sentence after these; British texts of public bodies are full of them.
const abbreviations =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Rt|St|Sir|Jr|Sr|No|Nos|Fig|Figs|Art|Arts|Sec|Ch|Vol|Ed|Eds|pp?|para|paras|approx|cf|vs|etc|e\.g|i\.e|al|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/;

/**
 * Splits a text into sentences with the rules of Unicode (UAX 29), then joins what an abbreviation tore apart.
 * `lang` is BCP 47.
 */
export function sentences(text: string, lang = 'en-GB'): Sentence[] {
  const found: Sentence[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const previous = found.at(-1);
    if (previous && continues(previous.text, segment)) {
      found[found.length - 1] = { text: previous.text + segment, start: previous.start };
    } else {
      found.push({ text: segment, start: index });
    }
  }
  return found
    .map(({ text: raw, start }) => ({ text: raw.trim(), start: start + (raw.length - raw.trimStart().length) }))
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence.text));
}

/** True where a segment goes on with the sentence before it: after an abbreviation, or in lower case. */
function continues(before: string, after: string): boolean {
  const end = before.trimEnd();
  // “etc.” may also end a sentence: only what follows tells.
  if (/\betc\.$/.test(end)) return /^\s*[\p{Ll}\d(]/u.test(after);
  if (abbreviations.test(end) && !/\n\s*$/.test(before)) return true;
  return /[.…]$/.test(end) && !/\n\s*$/.test(before) && /^\s*\p{Ll}/u.test(after);
}
