import { isListed, unlisted, wordAge } from '../../../text/familiar/word-ages.ts';

/** Whether a word stands in the document or is one that everybody knows. */
type IsWord = (word: string) => boolean;

/**
 * How two lines join: with a space; as one word whose hyphen came with the line's end; as one that has its hyphen anywhere.
 * The document's other words tell which, and words that everybody knows.
 */
export function jointOf(
  before: string,
  after: string,
  words: ReadonlySet<string>,
): 'space' | 'mend' | 'keep' {
  if (/\u00ad$/.test(before)) return 'mend';
  if (
    /(?:https?:\/\/|www\.)\S*[/.?&=_-]$/.test(before) &&
    /^[\w%./?&=-]+$/.test(/^\S+/.exec(after)?.[0] ?? ' ')
  )
    return 'keep';
  const isWord = (word: string) => words.has(word) || isListed(word);
  if (!hyphenAtEnd.test(before)) {
    if (isBroken(before, after, isWord)) return 'mend';
    return /[\p{L}\p{N}][—/]$/u.test(before) ? 'keep' : 'space';
  }
  if (!/^\p{L}/u.test(after)) return /^\d/.test(after) ? 'keep' : 'space';
  const first = plain(/[\p{L}\p{N}‐-]+$/u.exec(before.slice(0, -1))?.[0]);
  const second = plain(/^[\p{L}\p{N}‐-]+/u.exec(after)?.[0]);
  // Where a document has both, a line more often ends at a hyphen that is there anyway.
  if (words.has(`${first}-${second}`)) return 'keep';
  if (words.has(first + second)) return 'mend';
  if (/^\p{Lu}/u.test(after) || /\d$/.test(first)) return 'keep';
  return isOneWord(first, second, words, isWord) ? 'mend' : 'keep';
}

const hyphenAtEnd = /[\p{L}\p{N}][-‐\u00ad]$/u;

function plain(word = ''): string {
  return word.toLowerCase().replaceAll('‐', '-').replace(/-$/, '');
}

/** Whether a word that the document has nowhere else is one without the hyphen at which its two parts are divided. */
function isOneWord(first: string, second: string, words: ReadonlySet<string>, isWord: IsWord): boolean {
  // Of “decision-mak-ing” and “infor-mation-sharing”, the parts beside the line's end.
  const left = first.slice(first.lastIndexOf('-') + 1);
  const right = second.split('-')[0] ?? '';
  if (left !== first || right !== second)
    return isWord(left + right) ? !(isWord(left) && isWord(right)) : !isWord(left) && !isWord(right);
  if (words.has(first + second) || isListed(first + second)) return true;
  if (halves.test(first)) return false;
  const areWords = isWord(first) && isWord(second) && first.length > 3 && second.length > 3;
  const areOfText = words.has(first) && words.has(second);
  // “childcare” is made of words, too, and “fixedperiod” is no word.
  return !(areWords && (areOfText || wordAge(first + second) >= unlisted));
}

/** A cell too narrow for a word breaks it without a hyphen: only together the two parts are a word. */
function isBroken(before: string, after: string, isWord: IsWord): boolean {
  const first = /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '';
  // “re-opened” is a word of its own, and “there” is none with it.
  const second = /^\p{Ll}+(?![\p{L}\p{N}‐-])/u.exec(after)?.[0] ?? '';
  return first.length > 2 && second !== '' && isWord(first + second) && !isWord(second);
}

/** Beginnings that keep their hyphen. */
const halves =
  /^(?:well|self|non|multi|cross|half|ill|full|part|long|short|high|low|first|second|third|one|two|three|four|five|six|ex|all|co|post|pre|so)$/;
