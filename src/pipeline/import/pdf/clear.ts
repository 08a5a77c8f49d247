import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import { drawnTables } from './drawn-tables.ts';
import { findFurniture } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import type { RawLink, RawPage, Shown } from './raw.ts';

/** Pages without what is in their margins. */
export interface Cleared {
  readonly sheets: readonly { readonly page: RawPage; readonly shown: readonly Shown[] }[];
  /** Names of pages as they are printed. */
  readonly labels: ReadonlyMap<number, string>;
  /** All words on the pages, line by line. */
  readonly words: number;
  readonly links: number;
}

/** Takes running headers, footers, page numbers and decoration off the pages, and counts what is on them. */
export function clear(pages: readonly RawPage[], lose: Lose): Cleared {
  const sheets = pages.map(page => ({
    number: page.number,
    height: page.height,
    width: page.width,
    lines: linesOf(page.shown, page.number),
    tables: drawnTables(page.shown, page.rules).grids.map(({ box }) => box),
    ...(page.label === undefined ? {} : { label: page.label }),
  }));
  const { lines: furniture, labels } = findFurniture(sheets, lose);
  const letters = (list: readonly Shown[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const all = letters(pages.flatMap(({ shown }) => [...shown]));
  const decoration = letters(pages.flatMap(({ shown }) => shown.filter(({ artifact }) => artifact)));
  // A file that calls most of its text decoration means nothing by it.
  const isBelieved = decoration < all * 0.3;
  const words = sheets.reduce(
    (sum, { lines }) => sum + lines.reduce((total, { text }) => total + countWords(text), 0),
    0,
  );
  return {
    labels,
    words,
    links: pages.reduce((sum, { links }) => sum + distinctLinks(links), 0),
    sheets: pages.map((page, at) => {
      const own = sheets[at]?.lines.filter(line => furniture.has(line)) ?? [];
      const left = page.shown.filter(each => !own.some(line => lies(each, line)));
      const isDecoration = ({ artifact, text }: Shown) =>
        isBelieved && artifact === true && /[\p{L}\p{N}]/u.test(text);
      const apart = linesOf(left.filter(isDecoration), page.number);
      const count = apart.reduce((sum, { text }) => sum + countWords(text), 0);
      if (count > 0)
        lose({
          what: 'text that the file calls decoration, left out',
          place: { at: page.number },
          words: count,
          detail: apart.map(({ text }) => text).join(' '),
        });
      return { page, shown: left.filter(each => !isDecoration(each)) };
    }),
  };
}

function lies({ x, y, width }: Shown, line: Line): boolean {
  return x >= line.x1 - 1 && x + width <= line.x2 + 1 && Math.abs(y - line.y) <= line.size * 0.6;
}

/** A link over two lines has two places. */
function distinctLinks(links: readonly RawLink[]): number {
  return links.filter(({ url, box }, at) => {
    const before = links[at - 1];
    return (
      before === undefined || before.url !== url || box.y1 > before.box.y2 + 12 || box.x1 > before.box.x1
    );
  }).length;
}
