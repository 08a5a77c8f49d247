/** What makes a text too much for the Markdown parser, in the publisher's words, and the line it is found on. */
export interface Burden {
  readonly rule: 'too-deep' | 'too-tangled';
  readonly line: number;
  readonly message: string;
}

/** Told of a text that turns out too deep only when it is parsed, such as of emphasis in emphasis. */
export const tooDeep: Burden = {
  rule: 'too-deep',
  line: 1,
  message: 'quotes, lists or emphasis are nested too deeply to be read',
};

/**
 * The parser takes the square of the time for twice as much of each of these, or more. All are far beyond any report, and
 * together they keep the parsing of the largest file to seconds.
 */
const limits = {
  /** Quotes, lists and boxes in each other. */
  depth: 200,
  boxesInBoxes: 30,
  /** Levels of all lines together, and of all boxes together. */
  levels: 1_000_000,
  boxLevels: 5_000,
  /** Signs that may begin or end emphasis, a link and so on, in one paragraph; and the squares of all such numbers together. */
  signs: 5_000,
  signsSquared: 50_000_000,
  /** All of them in a text: each may become a node, which takes the parser some 5 kB. */
  allSigns: 250_000,
  /** Paragraphs, items and, four times each, tables. */
  blocks: 50_000,
  /** Quotes and footnotes, counted by where they begin. */
  quotesAndNotes: 5_000,
  /** Headings underlined with “=” or “-”. */
  underlined: 1_000,
  /** Lines without an empty one between them, and all lines. */
  linesInARow: 10_000,
  lines: 100_000,
} as const;

const sign = /[*_[\]<`~|\\&@]|:(?=[a-z[{/])/gi;
const definition = /^\[[^\]]+\]:\s+\S+\s*$/;
/** Quote marks and list markers before the words of a line, with the blanks between them. */
const beginning = /^(?:\s|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/;
const marker = /[>\-+*]|\d+[.)]/g;
const delimiterRow = /^[\s|:-]*-[\s|:-]*$/;

/** Follows a text line by line. */
class Weighing {
  #levels = 0;
  #boxLevels = 0;
  #signsSquared = 0;
  #allSigns = 0;
  #blocks = 0;
  #underlined = 0;
  #quotesAndNotes = 0;
  /** The colons of the boxes that are open. */
  readonly #boxes: number[] = [];
  /** Of the lines since the last empty one: how deep the deepest lies, and the signs of the paragraph they end in. */
  #depth = 0;
  #signs = 0;
  #linesInARow = 0;
  #isTable = false;
  #before = '';
  #lines = 0;

  /** What is wrong by this line, if anything. */
  add(line: string): Omit<Burden, 'line'> | undefined {
    const start = beginning.exec(line)?.[0] ?? '';
    const words = line.slice(start.length);
    const isMarked = marker.test(start);
    marker.lastIndex = 0;
    if (words.trim() === '' && !isMarked) this.#endParagraph();
    if (isMarked) this.#blocks++;
    const long = this.#addLine();
    const deep = this.#addDepth(start) ?? this.#addBox(words);
    if (deep) return { rule: 'too-deep', message: deep };
    const tangled =
      long ?? this.#addQuoteOrNote(line) ?? this.#addSigns(words, isMarked) ?? this.#addUnderline(line);
    this.#before = line;
    return tangled ? { rule: 'too-tangled', message: tangled } : undefined;
  }

  #endParagraph() {
    if (this.#before.trim() !== '') this.#blocks += this.#isTable ? 4 : 1;
    this.#depth = 0;
    this.#linesInARow = 0;
    this.#signs = 0;
    this.#isTable = false;
  }

  #addLine(): string | undefined {
    this.#lines++;
    this.#linesInARow++;
    if (this.#linesInARow > limits.linesInARow) return 'too many lines stand in a row without an empty line';
    if (this.#blocks > limits.blocks) return 'the text has too many paragraphs, items of lists and tables';
    return this.#lines > limits.lines ? 'the text has too many lines' : undefined;
  }

  #addDepth(start: string): string | undefined {
    const blanks = /^\s*/.exec(start)?.[0].length ?? 0;
    const depth = (start.match(marker)?.length ?? 0) + (blanks >> 1);
    // A line that goes on with the paragraph above it lies as deep as that.
    this.#depth = Math.max(this.#depth, depth);
    this.#levels += this.#depth;
    const isTooDeep = depth > limits.depth || this.#levels > limits.levels;
    return isTooDeep ? tooDeep.message : undefined;
  }

  #addBox(words: string): string | undefined {
    const [, colons = '', name = ''] = /^(:{3,})(\S?)/.exec(words) ?? [];
    if (colons === '') return undefined;
    if (name === '') {
      // A line of colons ends the outermost box that has no more of them, with all that lie in it.
      const closed = this.#boxes.findIndex(open => open <= colons.length);
      if (closed >= 0) this.#boxes.length = closed;
      return undefined;
    }
    this.#boxes.push(colons.length);
    this.#boxLevels += this.#boxes.length;
    const isTooDeep = this.#boxes.length > limits.boxesInBoxes || this.#boxLevels > limits.boxLevels;
    return isTooDeep ? 'boxes (“:::”) are nested too deeply, or too many are never closed' : undefined;
  }

  #addSigns(words: string, isMarked: boolean): string | undefined {
    if (delimiterRow.test(words) && words.includes('|')) this.#isTable = true;
    else if (
      isMarked ||
      /^#{1,6}\s/.test(words) ||
      (this.#isTable && words.includes('|')) ||
      (definition.test(words) && definition.test(this.#before))
    )
      this.#signs = 0;
    const signs = words.match(sign)?.length ?? 0;
    this.#signsSquared += (this.#signs + signs) ** 2 - this.#signs ** 2;
    this.#signs += signs;
    this.#allSigns += signs;
    if (this.#allSigns > limits.allSigns) return 'the text has too many signs such as *, _, [ and <';
    const isTooMany = this.#signs > limits.signs || this.#signsSquared > limits.signsSquared;
    return isTooMany
      ? 'too many signs such as *, _, [ and < stand in a row without an empty line'
      : undefined;
  }

  #addQuoteOrNote(line: string): string | undefined {
    const isOne = /^\s*\[\^[^\]]*\]:/.test(line) || (this.#before.trim() === '' && /^\s*>/.test(line));
    if (isOne) this.#quotesAndNotes++;
    return this.#quotesAndNotes > limits.quotesAndNotes
      ? 'there are too many quotes and footnotes'
      : undefined;
  }

  #addUnderline(line: string): string | undefined {
    if (!/^[\s>]*(?:=+|-+)\s*$/.test(line) || this.#before.trim() === '') return undefined;
    this.#underlined++;
    if (this.#underlined <= limits.underlined) return undefined;
    return 'too many headings are underlined with = or -; write # before them';
  }
}

/** What in a text would keep the parser for minutes, found in one pass and before anything is parsed. */
export function burdenOf(text: string): Burden | undefined {
  const weighing = new Weighing();
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const found = weighing.add(line);
    if (found) return { ...found, line: at + 1 };
  }
  return undefined;
}
