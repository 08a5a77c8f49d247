import type { IndexLine } from '../model/search-index.ts';

/** Reads a line of an index. */
type ReadLine = (line: string) => IndexLine | undefined;

/** Lines of an index in the order of their keys: looked up in the text as it came, which costs less than reading it all. */
export class WordPart {
  readonly #text: string;
  readonly #read: ReadLine;
  #keys: readonly string[] | undefined;

  constructor(text: string, read: ReadLine) {
    this.#text = `\n${text}\n`;
    this.#read = read;
  }

  /** Whether there is a line of a key. */
  has(key: string): boolean {
    return this.#text.includes(`\n${key}\t`);
  }

  /** The line of a key. */
  line(key: string): IndexLine | undefined {
    const at = this.#text.indexOf(`\n${key}\t`);
    return at < 0 ? undefined : this.#lineAt(at + 1);
  }

  /** The lines of single words that begin so. */
  starting(start: string): IndexLine[] {
    const found: IndexLine[] = [];
    let at = this.#text.indexOf(`\n${start}`);
    while (at >= 0 && this.#text.startsWith(start, at + 1) && at + 1 < this.#text.length) {
      const line = this.#lineAt(at + 1);
      if (line && !line.key.includes(' ')) found.push(line);
      at = this.#text.indexOf('\n', at + 1);
    }
    return found;
  }

  /** The keys of single words. */
  get keys(): readonly string[] {
    this.#keys ??= [...this.#text.matchAll(/\n([^\t\n #]+)(?=\t)/g)].map(([, key = '']) => key);
    return this.#keys;
  }

  #lineAt(start: number): IndexLine | undefined {
    return this.#read(this.#text.slice(start, this.#text.indexOf('\n', start)));
  }
}
