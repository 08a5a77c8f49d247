/** How near to the window's edges, and to its word, a box may come, in CSS pixels. */
const gap = 8;

/**
 * Puts a box below its word, or above it where there is more room, inside the window and below its bars: Exit is never
 * covered. The box lies in the page's own coordinates, so that it goes with the text while that is scrolled.
 */
export function putBeside(box: HTMLElement, word: HTMLElement): void {
  const lines = word.getClientRects();
  const line = lines[lines.length - 1] ?? word.getBoundingClientRect();
  const top = barsEnd() + gap;
  const width = document.documentElement.clientWidth;
  const ownWidth = box.offsetWidth;
  // Its whole height, even where some of it is scrolled away inside.
  const height = box.scrollHeight + box.offsetHeight - box.clientHeight;
  const below = window.innerHeight - gap - (line.bottom + gap);
  const above = line.top - gap - top;
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const taken = Math.min(height, room);
  box.style.maxBlockSize = `${Math.floor(room)}px`;
  const boxTop = isBelow ? line.bottom + gap : line.top - gap - taken;
  const start = getComputedStyle(word).direction === 'rtl' ? line.right - ownWidth : line.left;
  const left = Math.max(gap, Math.min(start, width - ownWidth - gap));
  box.style.top = `${boxTop + window.scrollY}px`;
  box.style.left = `${left + window.scrollX}px`;
}

/** Whether a word is in the window and not below its bars. */
export function isInSight(word: HTMLElement): boolean {
  const { top, bottom } = word.getBoundingClientRect();
  return bottom > barsEnd() && top < window.innerHeight;
}

/** Where what covers the window's top ends, in CSS pixels; a bar that does not stick there may have been scrolled away. */
function barsEnd(): number {
  const bars = document.querySelectorAll('.site-header, .reading-bar');
  const ends = [...bars]
    .filter(bar => getComputedStyle(bar).position === 'sticky')
    .map(bar => bar.getBoundingClientRect())
    .filter(({ top }) => top <= window.innerHeight / 2)
    .map(({ bottom }) => bottom);
  return Math.max(0, ...ends);
}
