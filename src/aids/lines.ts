/** A line of text on the screen, in CSS pixels from the window's top edge. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The lines of an element from top to bottom as the browser broke them, whatever the size, the face and the direction
 * of writing; cells of a table that stand side by side are one line. Looks, and changes nothing.
 */
export function linesOf(element: HTMLElement): Line[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, isRead);
  const range = document.createRange();
  const rects: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const { top, bottom, width } of range.getClientRects()) if (width > 1) rects.push({ top, bottom });
  }
  return mergeLines(rects);
}

function isRead(node: Node): number {
  const isBlank = !/\S/.test((node as Text).data);
  return isBlank || node.parentElement?.closest('.unseen')
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
}

/** Joins pieces of text that stand beside each other: those that share at least half the height of the lower one. */
export function mergeLines(pieces: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((one, other) => middle(one) - middle(other))) {
    const last = lines.at(-1);
    if (last && shared(last, piece) >= Math.min(height(last), height(piece)) / 2) {
      lines[lines.length - 1] = {
        top: Math.min(last.top, piece.top),
        bottom: Math.max(last.bottom, piece.bottom),
      };
    } else lines.push(piece);
  }
  return lines;
}

/** Where the middle of a line is. */
export function middle({ top, bottom }: Line): number {
  return (top + bottom) / 2;
}

function height({ top, bottom }: Line): number {
  return bottom - top;
}

function shared(one: Line, other: Line): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}
