import type { Place } from '../model/pairs.ts';
import { parsePassageId } from '../model/report.ts';
import { layOutAround, layOutNear, piecesOf, wantRows } from './laying.ts';

/** Where on the screen a passage stands: its element and its top edge in CSS pixels from the window's. */
export interface Anchor {
  readonly element: HTMLElement;
  readonly edition: string;
  readonly place: Place;
  readonly top: number;
}

/** The reading line: a third down the window, in CSS pixels. */
export function readingLine(): number {
  return window.innerHeight / 3;
}

/** The element of a passage inside a part of the page; a row of pairs that waits for its turn is made for it. */
export function findPassage(part: ParentNode, edition: string, passage: string): HTMLElement | undefined {
  const selector = `[data-edition="${CSS.escape(edition)}"] [data-passage="${CSS.escape(passage)}"]`;
  const { section } = parsePassageId(passage);
  const piece = piecesOf(part).find(candidate => candidate.getAttribute('data-section') === section);
  const find = () => (piece ?? part).querySelector<HTMLElement>(selector) ?? undefined;
  const found = find();
  if (!found) wantRows(part, { edition, passage });
  return found ?? find();
}

/**
 * The passage of an edition at the reading line: the last one whose top edge is not below it. Nothing where
 * the reader is still above the first. Sections and rows are asked first: a passage far from the window may wait for
 * its layout (laying.ts), and asking where it is would make the browser do it then and there.
 */
export function anchorIn(
  part: ParentNode,
  edition: string,
  line: number = readingLine(),
): Anchor | undefined {
  const pieces = piecesOf(part);
  const isSeen = unfolded(part);
  const passagesOf = (piece: ParentNode) => passagesIn(piece, edition).filter(isSeen);
  if (pieces.length === 0) return anchorAmong(passagesOf(part), edition, line);
  for (let at = lastAbove(pieces, line); at >= 0; at--) {
    const found = anchorAmong(passagesOf(pieces[at] as HTMLElement), edition, line);
    if (found) return found;
  }
  return undefined;
}

/** Where the reader is in a panel; side by side, in whichever edition has a passage nearer to the reading line. */
export function anchorOfPanel(panel: ParentNode): Anchor | undefined {
  const editions = [...panel.querySelectorAll<HTMLElement>('[data-edition]')];
  const names = new Set(editions.map(({ dataset }) => dataset.edition ?? ''));
  return lowest([...names].flatMap(edition => anchorIn(panel, edition) ?? []));
}

/** The lowest on the screen of some anchors; of two at one height, the first. */
export function lowest(anchors: readonly Anchor[]): Anchor | undefined {
  return [...anchors].sort((a, b) => b.top - a.top)[0];
}

/** The passages of an edition inside a part of the page, in reading order. */
function passagesIn(part: ParentNode, edition: string): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(`[data-edition="${CSS.escape(edition)}"] [data-passage]`)];
}

/** Which passages are not folded away. A style sheet that shows what is folded takes the control away. */
function unfolded(part: ParentNode): (passage: HTMLElement) => boolean {
  const fold = part.querySelector('details.fold');
  const control = fold?.querySelector(':scope > summary');
  if (!fold || (control && getComputedStyle(control).display === 'none')) return () => true;
  return passage => passage.closest<HTMLDetailsElement>('details.fold')?.open ?? true;
}

function anchorAmong(passages: readonly HTMLElement[], edition: string, line: number): Anchor | undefined {
  const element = passages[lastAbove(passages, line)];
  if (!element) return undefined;
  const { section, index } = parsePassageId(element.dataset.passage ?? '');
  return { element, edition, place: { section, index }, top: element.getBoundingClientRect().top };
}

/**
 * Which of some elements is the last whose top edge is not below a line; -1 for none. Tops grow in reading order, so a
 * search by halves touches few.
 */
export function lastAbove(elements: readonly HTMLElement[], line: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as HTMLElement).getBoundingClientRect().top <= line + 0.5) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Scrolls so that an element's top edge is `top` CSS pixels below the window's, and pads the page's end where
 * it would be too short for that. Returns the offset that remains, which is 0 but at the very top of the page.
 */
export function placeAt(element: HTMLElement, top: number, end: HTMLElement): number {
  // A stacked row of the side-by-side page keeps one of its cells folded.
  const folded = element.closest('details');
  if (folded) folded.open = true;
  let stride = 1;
  for (let round = 0; round < 10; round++) {
    const off = element.getBoundingClientRect().top - top;
    if (Math.abs(off) < 0.5) break;
    const wanted = window.scrollY + off * stride;
    padEnd(end, wanted);
    window.scrollTo({ top: wanted, behavior: 'instant' });
    if (wanted < 0 && stride === 1) break;
    const left = element.getBoundingClientRect().top - top;
    // Side by side, the shorter cell is sticky and does not move before its row's end: longer steps get past that.
    stride = Math.abs(off - left) < Math.abs(off) / 2 ? stride * 2 : 1;
  }
  return element.getBoundingClientRect().top - top;
}

/**
 * Puts a passage at its place together with what is around it in the window: in a very long text their true sizes may
 * only then be known (laying.ts). Returns the offset that remains, as `placeAt` does.
 */
export function bringTo(element: HTMLElement, top: number, end: HTMLElement): number {
  const panel = element.closest<HTMLElement>('[data-panel]');
  layOutAround(element);
  // One look at styles and layout for all that is going to be read; a panel not looked at counts as hidden.
  void panel?.offsetHeight;
  let off = 0;
  for (let round = 0; round < 4; round++) {
    off = placeAt(element, top, end);
    if (!panel || !layOutNear(panel)) break;
  }
  return off;
}

/** Makes the page long enough to be scrolled to `wanted`. */
export function padEnd(end: HTMLElement, wanted: number): void {
  const page = document.documentElement;
  const missing = Math.ceil(wanted + window.innerHeight - page.scrollHeight);
  if (missing <= 0) return;
  end.style.blockSize = `${end.getBoundingClientRect().height + missing}px`;
}

/** Takes the padding away again where the page is long enough without it. */
export function trimEnd(end: HTMLElement): void {
  const padding = end.getBoundingClientRect().height;
  if (padding === 0) return;
  const page = document.documentElement;
  const needed = Math.max(0, window.scrollY + window.innerHeight - (page.scrollHeight - padding));
  end.style.blockSize = `${Math.ceil(needed)}px`;
}

/** Lights a passage for a moment, without a change of colours that fades where motion is not wanted. */
export function light(element: HTMLElement): void {
  element.classList.remove('lit');
  // Without a look at the layout in between, the animation would not start anew.
  void element.offsetWidth;
  element.classList.add('lit');
  element.addEventListener('animationend', () => element.classList.remove('lit'), { once: true });
}

/** Moves the focus to a passage's heading without scrolling. */
export function focusHeading(passage: HTMLElement): void {
  const heading = passage.querySelector<HTMLElement>('h2, h3, h4') ?? passage;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Where a part that is gone to comes to rest: below what covers the window's top, in CSS pixels. */
export function restOf(passage: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(passage).scrollMarginBlockStart) || 0;
}

/** Comes to a passage that the reader asked for from elsewhere: to its place, with the focus, lit for a moment. */
export function arriveAt(passage: HTMLElement, end: HTMLElement): void {
  placeAt(passage, restOf(passage), end);
  focusHeading(passage);
  light(passage);
}
