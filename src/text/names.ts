import { isListed } from './familiar/word-ages.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** The name of a body, a person, a place or a report in a text, as written. */
export interface Name {
  readonly text: string;
  /** Without its first word, where that may belong to the sentence: “Ask the Home Office”. */
  readonly shorter?: string;
  /** In UTF-16 units. */
  readonly start: number;
}

/** Words that begin a sentence and are in no dictionary: names perhaps, or only rare. */
export function perhapsNames(text: string): Name[] {
  return sentences(text).flatMap(sentence => {
    const [first] = tokensOf(sentence.text);
    const isOne = first && isCapital(first) && endOfName(tokensOf(sentence.text), 0, sentence.text) === 0;
    return isOne && !isName([first], true) ? [{ text: first.word, start: sentence.start + first.start }] : [];
  });
}

/** Join the parts of a name: “Office of the Children's Commissioner for England”. */
const joins = /^(?:of|for|the|on|de)$/;
/** Begin a sentence and not a name, whatever follows. */
const openers = new Set(
  'a about after all also although among an and another any are as at be because before below both but by can did do does during each every everyone few for from had has have he her here his how however i if in is it its just later let many may most mr mrs ms my no nor not nothing now of on once one only or other others our out over people read she since so some such than that the their them then there these they this those though through to today together two under until was we were what when where which while who why will with without yet you your'.split(
    ' ',
  ),
);
/** Capitals that everybody knows, and that say nothing of a report. */
const everyday = new Set(
  'I UK UN NHS TV BBC MP MPs USA US EU GP GPs ID PE IT DVD PC OK CV AM PM BC AD GCSE GCSEs PIN CD SMS PDF'.split(
    ' ',
  ),
);
/** Stand beside a name and are no part of it. */
const dates = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Easter Christmas'.split(
    ' ',
  ),
);

/**
 * The names in an English text: two and more words with capitals, letters that stand for a name (“UNCRC”), and single
 * words with a capital that are no words otherwise (“Childline”). A title in quotation marks is a name where the text
 * says that it is one. Days, months and countries are words.
 */
export function names(text: string): Name[] {
  const plain = sentences(text).flatMap(sentence => inSentence(sentence.text, sentence.start));
  return [...plain, ...titles(text)].sort((one, other) => one.start - other.start);
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function inSentence(sentence: string, start: number): Name[] {
  const tokens = tokensOf(sentence);
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = endOfName(tokens, at, sentence);
    if (last === undefined) continue;
    const run = tokens.slice(at, last + 1);
    const [first, second, end] = [run[0], run[1], run.at(-1)];
    if (first && end && isName(run, at === 0))
      found.push({
        text: sentence.slice(first.start, end.end),
        start: start + first.start,
        ...(at === 0 && second ? { shorter: sentence.slice(second.start, end.end) } : {}),
      });
    at = last;
  }
  return found;
}

function tokensOf(sentence: string): Token[] {
  let from = 0;
  return words(sentence).map(word => {
    const start = sentence.indexOf(word, from);
    from = start + word.length;
    return { word, start, end: from };
  });
}

function isCapital(token: Token | undefined): token is Token {
  return (
    token !== undefined && /^\p{Lu}/u.test(token.word) && !dates.has(token.word) && !isI.test(token.word)
  );
}

/** “When I met Eve I was nine.” */
const isI = /^I(?:[’'](?:m|d|ve|ll))?$/;

/** The last token of the name that begins at `at`, if one begins there. */
function endOfName(tokens: readonly Token[], at: number, sentence: string): number | undefined {
  const first = tokens[at];
  if (!isCapital(first) || openers.has(first.word.toLowerCase())) return undefined;
  // A word that has its capital from the sentence joins a name only where that follows at once.
  if (at === 0 && !(isCapital(tokens[1]) && isBeside(tokens, 1, sentence)))
    return isWord(first) ? undefined : 0;
  let last = at;
  for (let next = at + 1; next < tokens.length && isBeside(tokens, next, sentence); next++) {
    if (isCapital(tokens[next])) last = next;
    else if (!joins.test(tokens[next]?.word ?? '')) break;
  }
  return last;
}

function isWord({ word }: Token): boolean {
  return isListed(word) && !/^\p{Lu}{2}/u.test(word);
}

/** Nothing but a space stands before it. */
function isBeside(tokens: readonly Token[], at: number, sentence: string): boolean {
  return sentence.slice(tokens[at - 1]?.end, tokens[at]?.start) === ' ';
}

function isName(run: readonly Token[], opens: boolean): boolean {
  const capitals = run.filter(isCapital);
  if (capitals.length > 1) return true;
  const word = run[0]?.word ?? '';
  if (everyday.has(word) || /^\d/.test(word)) return false;
  if (/^\p{Lu}{2,}s?$/u.test(word)) return true;
  return !opens && !isListed(word);
}

/** “a report called ‘They never give up on you’”. */
function titles(text: string): Name[] {
  const pattern =
    /\b(?:called|named|titled|entitled|reports?|book|study|title)\s+(?:is |was |had the title )?[“"‘]([\p{Lu}\d][^”"\n]{8,120}?)[.,]?[”"’](?!\p{L})/gu;
  return [...text.matchAll(pattern)].map(match => ({
    text: match[1] ?? '',
    start: match.index + match[0].indexOf(match[1] ?? ''),
  }));
}
