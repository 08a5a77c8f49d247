import { type Breaks, breaksIn } from './breaks.ts';

/**
 * Marks in the words themselves. Each is an empty element, which the style sheet gives a dot that is only painted: what
 * is copied, searched, spoken and compared are the words as they were. Refused: soft hyphens, which are copied and spoken;
 * and CSS highlights, which can colour letters but put nothing between them. What marks cost: a long word is several
 * text nodes, and some screen readers pause between those when they go through a text piece by piece.
 */
const className = 'syllable';

/** Passages, entries of the lists at the end, the head's sentences, copies in boxes, and the settings' sample. */
export const units = [
  '.text [data-passage]',
  '.text .end :is(.terms > div, .footnotes > li)',
  '.edition-head > :is(.edition-title, .edition-summary)',
  '.peek .text',
  '.in-place-words',
  '[data-guided] > p',
].join(', ');

/** The interface's words among the report's, and what is no prose. */
const unmarked =
  '.number, .counterpart, .box-name, .box-facts dt, .note-ways, .note-skip, .part-name, .data-line, .footnote-ref, .footnote-back, .to-place, summary, code, svg, button';

/** True where a part has marks, its own or those of the part that it is a copy of. */
export function isMarked(unit: Element): boolean {
  return marksOf(unit).length > 0;
}

function marksOf(unit: Element): Element[] {
  return [...unit.getElementsByClassName(className)].filter(mark => mark.closest(units) === unit);
}

/**
 * Marks the breaks of the long words in a part of a text. Ranges in it, as those of a selection or of listening, keep
 * their words.
 */
export function markUnit(unit: HTMLElement, breaksFor: (lang: string) => Breaks | undefined): void {
  for (const text of textsOf(unit)) {
    const lang = text.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    const breaks = breaksFor(lang);
    // From the end, so that the offsets before stay true.
    for (const offset of breaks ? breaksIn(text.data, breaks).reverse() : []) {
      const mark = document.createElement('span');
      mark.className = className;
      text.splitText(offset).before(mark);
    }
  }
}

/** Takes the marks away and leaves the nodes as they were. */
export function unmarkUnit(unit: HTMLElement): void {
  const marks = marksOf(unit);
  const holders = new Set(marks.map(mark => mark.parentNode));
  for (const mark of marks) mark.remove();
  // Joins texts without losing what ranges hold; the words around marks are nobody's but the report's.
  for (const holder of holders) holder?.normalize();
}

function textsOf(unit: HTMLElement): Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const isOther = (node as Element).matches(`${unmarked}, ${units}, .peek`);
    return isOther ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
