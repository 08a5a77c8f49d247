import { countWords } from '../../../text/words.ts';
import type { Box, RawPage, Shown } from './raw.ts';
import { sameHeight, standApart } from './rows.ts';

/** A box with text that stands beside the page's own: a case study, say, or a list of key points. */
export interface Panel {
  readonly box: Box;
  readonly shown: readonly Shown[];
}

const leastLines = 3;
const leastWords = 8;
/** Of the page's area: what is larger is the page's background. */
const largest = 0.5;

/**
 * Finds boxes with a frame or a colour of their own that text runs beside, and takes their words out of the page's: else
 * they would be read line by line in turns with it. The cells of a table may have colours too; they stand in rows.
 */
export function panelsOf(
  shown: readonly Shown[],
  { boxes, width, height }: Pick<RawPage, 'boxes' | 'width' | 'height'>,
): { panels: Panel[]; rest: Shown[] } {
  const panels: Panel[] = [];
  let rest = [...shown];
  const area = ({ x1, x2, y1, y2 }: Box) => (x2 - x1) * (y2 - y1);
  for (const box of [...boxes].sort((a, b) => area(b) - area(a))) {
    if (area(box) > largest * width * height) continue;
    const own = rest.filter(each => isIn(each, box));
    if (!isPanel(box, own, rest)) continue;
    panels.push({ box, shown: own });
    const taken = new Set(own);
    rest = rest.filter(each => !taken.has(each));
  }
  return { panels, rest };
}

/** Whether a stretch of text stands in a box. */
export function isIn({ x, y, width, size }: Shown, { x1, x2, y1, y2 }: Box): boolean {
  const [across, up] = [x + width / 2, y - size * 0.3];
  return across > x1 && across < x2 && up > y1 && up < y2;
}

function isPanel(box: Box, own: readonly Shown[], all: readonly Shown[]): boolean {
  const lines = heightsOf(own);
  if (lines.length < leastLines || countWords(own.map(({ text }) => text).join(' ')) < leastWords)
    return false;
  const beside = all.filter(each => each.y > box.y1 && each.y < box.y2 && !isIn(each, box));
  if (beside.some(({ x, width }) => x + width > box.x1 && x < box.x2)) return false;
  const others = heightsOf(beside);
  return others.length >= 2 && standApart(lines, others);
}

/** The heights at which lines of some text stand. */
function heightsOf(shown: readonly Shown[]): number[] {
  const found: number[] = [];
  for (const y of shown.flatMap(({ text, y }) => (text.trim() === '' ? [] : y)).sort((a, b) => a - b))
    if (y - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > sameHeight) found.push(y);
  return found;
}
