import type { Level } from '../strings/words.tsx';
import { type Line, linesOf, middle } from './lines.ts';

/** A line that the guide can stand at: that of a piece of text, counted from 0. */
export interface Spot {
  readonly piece: HTMLElement;
  readonly index: number;
}

/** A spot and where it is now. */
export interface PlacedSpot extends Spot {
  readonly line: Line;
}

/** What is read line by line: the heads, passages and notes of one version, or the settings' sample. */
const pieces = ':is([data-passage], .edition-head > p, .end :is(h2, li, dt, dd))';

/** The part of the page that holds the text on show; nothing on a page that has none. */
function shownPart(): HTMLElement | null {
  return (
    document.querySelector('[role="tabpanel"][data-state="active"]') ??
    document.querySelector('[data-guided]')
  );
}

/** The versions on show from the first column to the last; one that stands alone is the only one. */
export function shownVersions(): string[] {
  const part = shownPart();
  const found = part?.querySelectorAll<HTMLElement>('[data-edition]') ?? [];
  return [...new Set([...found].map(({ dataset }) => dataset.edition ?? ''))];
}

/** At which level the interface speaks of what is shown: young where it is a young people's version alone. */
export function shownLevel(): Level {
  const voice = shownPart()?.querySelector<HTMLElement>('.edition')?.dataset.voice;
  return voice === undefined || voice === 'adults' ? 'standard' : 'young';
}

/** The version that an element's words belong to. */
export function versionOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-edition]')?.dataset.edition;
}

/** The piece of the shown text that an element is in. */
export function pieceOf(element: Element): HTMLElement | undefined {
  const piece = element.closest<HTMLElement>(`[data-edition] ${pieces}, [data-guided] p`);
  return piece && shownPart()?.contains(piece) ? piece : undefined;
}

/**
 * The piece that an address leads to, `#part.3` or, of several versions on show, `#full:part.3`; `undefined` where it leads
 * to none that is on show.
 */
export function pieceAt(hash: string): HTMLElement | undefined {
  const [, version, passage = ''] = hash.match(/^#(?:([\w-]+):)?([\w.-]+)$/) ?? [];
  const column = version ? `[data-edition="${version}"] ` : '';
  const found = passage && shownPart()?.querySelector(`${column}[data-passage="${passage}"]`);
  return found ? pieceOf(found) : undefined;
}

/**
 * The lines of a version near the window in reading order: a window's height above and below, and at least one piece
 * more, so that there is a next line behind a tall picture. Of a long report few pieces are looked at.
 */
export function spotsNear(version: string | undefined): PlacedSpot[] {
  const all = piecesOf(version);
  const reach = window.innerHeight;
  const spots: PlacedSpot[] = [];
  for (let at = Math.max(0, firstBelow(all, -reach) - 1); at < all.length; at++) {
    const piece = all[at] as HTMLElement;
    if (spots.length > 0 && (spots.at(-1) as PlacedSpot).line.top > 2 * reach) break;
    spots.push(...linesOf(piece).map((line, index) => ({ piece, index, line })));
  }
  return spots;
}

function piecesOf(version: string | undefined): HTMLElement[] {
  const part = shownPart();
  if (!part) return [];
  const selector = version === undefined ? 'p' : `[data-edition="${CSS.escape(version)}"] ${pieces}`;
  const found = [...part.querySelectorAll<HTMLElement>(selector)];
  // Only where a cell can be folded away is there a piece that is not seen.
  return part.querySelector('details') ? found.filter(piece => piece.checkVisibility()) : found;
}

/** The index of the first piece whose top edge is below `y`. Tops grow in reading order: a search by halves. */
function firstBelow(all: readonly HTMLElement[], y: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (roughTop(all[half] as HTMLElement) <= y) low = half + 1;
    else high = half;
  }
  return low;
}

/** As in the reader's place.ts: asking a part that waits for its layout would make the browser lay it out. */
function roughTop(piece: HTMLElement): number {
  const part = piece.closest('[data-unlaid]')?.getBoundingClientRect();
  const isFar = part && (part.bottom < 0 || part.top > window.innerHeight);
  return isFar ? part.top : piece.getBoundingClientRect().top;
}

/** The spot whose line is nearest to a height in the window. */
export function nearestTo(spots: readonly PlacedSpot[], y: number): PlacedSpot | undefined {
  let best: PlacedSpot | undefined;
  for (const spot of spots) {
    if (!best || Math.abs(middle(spot.line) - y) < Math.abs(middle(best.line) - y)) best = spot;
  }
  return best;
}

/** What is around a piece of text. */
interface Surroundings {
  /** What is left clear beside a line. */
  readonly column: DOMRect;
  /** What is dimmed: the window, or on the settings page the sample. */
  readonly field: DOMRect;
  /** The settings' sample, if it is there that one reads; it scrolls by itself. */
  readonly sample: Element | null;
}

/** Where the guide stands when it stands at a piece. */
export function surroundingsOf(piece: HTMLElement): Surroundings {
  const sample = piece.closest('[data-guided]');
  const column = (sample ?? piece.closest('.text, .edition-head') ?? piece).getBoundingClientRect();
  return { column, field: sample ? column : new DOMRect(0, 0, innerWidth, innerHeight), sample };
}
