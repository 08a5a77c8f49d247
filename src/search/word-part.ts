import { type IndexLine, stemOfSubject } from '../model/search-index.ts';
import type { KnownWord } from './word-index.ts';

/** Reads a line of an index. */
type ReadLine = (line: string) => IndexLine | undefined;

/** Lines of an index in the order of their keys: looked up in the text as it came, which costs less than reading it all. */
export class WordPart {
  readonly #text: string;
  readonly #read: ReadLine;
  #words: readonly KnownWord[] | undefined;

  constructor(text: string, read: ReadLine) {
    this.#text = text === '' ? '' : `${text}\n`;
    this.#read = read;
  }

  /** Whether there is a line of a key. */
  has(key: string): boolean {
    return this.#text.startsWith(`${key}\t`, this.#firstFrom(key));
  }

  /** The line of a key. */
  line(key: string): IndexLine | undefined {
    const at = this.#firstFrom(key);
    return this.#text.startsWith(`${key}\t`, at) ? this.#lineAt(at) : undefined;
  }

  /** The lines of single words that begin so. */
  starting(start: string): IndexLine[] {
    const found: IndexLine[] = [];
    for (let at = this.#firstFrom(start); this.#text.startsWith(start, at) && at < this.#text.length; ) {
      const line = this.#lineAt(at);
      if (line && !/[ =]/.test(line.key)) found.push(line);
      at = this.#text.indexOf('\n', at) + 1;
    }
    return found;
  }

  /** The single words. */
  get words(): readonly KnownWord[] {
    this.#words ??= wordsIn(this.#text);
    return this.#words;
  }

  /** Where the first line begins whose key is no less than this one: halves of the text are left out, not read. */
  #firstFrom(key: string): number {
    const text = this.#text;
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
      const end = text.indexOf('\n', start);
      const tab = text.indexOf('\t', start);
      if (text.slice(start, tab < 0 ? end : Math.min(tab, end)) < key) low = end + 1;
      else high = start;
    }
    return low;
  }

  #lineAt(start: number): IndexLine | undefined {
    return this.#read(this.#text.slice(start, this.#text.indexOf('\n', start)));
  }
}

/** The single words of a part's lines; one that stands in subjects alone is one too. */
function wordsIn(text: string): KnownWord[] {
  const words: KnownWord[] = [];
  for (const [, key = '', isLonger, form = ''] of text.matchAll(/^([^\t\n #]+)\t(~?)([^\t\n]*)/gm)) {
    const subject = stemOfSubject(key);
    if (subject === undefined) words.push({ key, word: isLonger ? key + form : form || key });
    else if (words.at(-1)?.key !== subject) words.push({ key: subject, word: subject });
  }
  return words;
}
