/**
 * What is said of a part of a text: its words as a voice should say them, each sentence with the place in the document
 * where it stands, so that it can be marked. The document itself is only read.
 */

/** One sentence to be spoken. */
export interface Sentence {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Where the words stand; what is left out of the speech is left out here too. */
  readonly ranges: readonly Range[];
  /** The part it belongs to. */
  readonly part: HTMLElement;
  /** The silence after it, in milliseconds. */
  readonly pause: number;
}

/** Cuts a text into sentences; `start` is in UTF-16 units. */
export type Split = (
  text: string,
  lang: string,
) => readonly { readonly text: string; readonly start: number }[];

/** Words up to where a sentence must end: those of a paragraph, an item, a heading, a row of a table. */
interface Stretch {
  readonly text: string;
  readonly block: Element;
  readonly pieces: readonly Piece[];
  /** Said as one, and marked as one. */
  readonly whole?: Range;
}

/** A text node and where its words begin in the stretch. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Numbers that are links to themselves, ways to elsewhere, and what the interface remarks; drawings, whose caption and
 * numbers are said as words and as a table; and what script puts among the words for a moment, such as a word explained.
 */
const unspoken =
  '.number, .counterpart, .footnote-ref, .footnote-back, .measures, .data-file, .box-name > a, .numbers > summary, [data-missing], [hidden], [aria-hidden="true"], .unseen, svg, .in-place, .at-foot, script, style, button:not(.term)';
const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER LI OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);

/** Silences in milliseconds. */
const pauses = { paragraph: 250, heading: 600, contentNote: 1500 } as const;

/** The sentences of a part of a text, in order. */
export function sentencesOf(part: HTMLElement, split: Split): Sentence[] {
  return stretchesOf(part).flatMap(stretch => {
    const lang = languageOf(stretch.block);
    const pause = pauseAfter(stretch.block);
    if (stretch.whole) return [{ text: stretch.text, lang, ranges: [stretch.whole], part, pause }];
    return split(stretch.text, lang).map(({ text, start }, at, all) => ({
      text,
      lang,
      ranges: rangesOf(stretch.pieces, start, start + text.length),
      part,
      pause: at === all.length - 1 ? pause : 0,
    }));
  });
}

/** The language of what stands in an element, as the document says. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'en';
}

function pauseAfter(block: Element): number {
  if (/^H[1-6]$/.test(block.tagName)) return pauses.heading;
  // Time to say no to what is about to come.
  return block.closest('[data-kind="content-note"], .content-note-lead')
    ? pauses.contentNote
    : pauses.paragraph;
}

function stretchesOf(part: HTMLElement): Stretch[] {
  const found: Stretch[] = [];
  let text = '';
  let pieces: Piece[] = [];
  const flush = (block: Element) => {
    if (hasWords(text)) found.push({ text, block, pieces });
    text = '';
    pieces = [];
  };
  const walk = (node: Node, block: Element) => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += plain(node.data);
    }
    if (!(node instanceof Element) || node.matches(unspoken)) return;
    if (node.tagName === 'BR') text += '\n';
    const own = blocks.has(node.tagName);
    const composed = node.tagName === 'TABLE' || node.tagName === 'IMG';
    if (own || composed) flush(block);
    if (node.tagName === 'IMG') found.push(...described(node as HTMLImageElement));
    if (node instanceof HTMLTableElement) {
      if (node.caption) walk(node.caption, node.caption);
      found.push(...rowsOf(node));
    } else if (!composed) {
      for (const child of node.childNodes) walk(child, own ? node : block);
      if (own) flush(node);
    }
  };
  walk(part, part);
  flush(part);
  return found;
}

/** A picture is told by its description. */
function described(image: HTMLImageElement): Stretch[] {
  if (!hasWords(image.alt)) return [];
  const whole = document.createRange();
  whole.selectNode(image);
  return [{ text: image.alt, block: image, pieces: [], whole }];
}

/** A table, row by row, each value after the heading of its column: heard, a column cannot be looked up. */
function rowsOf(table: HTMLTableElement): Stretch[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(wordsIn);
  return [...table.tBodies]
    .flatMap(body => [...body.rows])
    .map(row => {
      const cells = [...row.cells].map((cell, at) => {
        const [head, words] = [heads[at] ?? '', wordsIn(cell)];
        const namesRow = at === 0 && cell.tagName === 'TH';
        return !words || !head || namesRow ? words : `${head}: ${words}`;
      });
      const whole = document.createRange();
      whole.selectNodeContents(row);
      return { text: `${cells.filter(hasWords).join('; ')}.`, block: row, pieces: [], whole };
    })
    .filter(({ text }) => hasWords(text));
}

/** The words of an element, without those that are not spoken. */
function wordsIn(element: Element): string {
  const parts = [...element.childNodes].map(node => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && !node.matches(unspoken) ? wordsIn(node) : '';
  });
  return plain(parts.join('')).replace(/ +/g, ' ').trim();
}

/** White space of the source is no break, and a dot between two remarks is not a word; no character is added or lost. */
function plain(words: string): string {
  return words.replace(/\s/g, ' ').replaceAll('·', ',').replaceAll('\u00AD', '\u200B');
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The words from `from` to before `to`, one range for each text node that holds some of them. */
function rangesOf(pieces: readonly Piece[], from: number, to: number): Range[] {
  return pieces.flatMap(({ node, start }) => {
    const first = Math.max(from - start, 0);
    const end = Math.min(to - start, node.data.length);
    if (first >= end || node.data.slice(first, end).trim() === '') return [];
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, end);
    return [range];
  });
}
