/** How much of the window a look is to have at first, if it is that long. */
const share = 0.4;

/**
 * Scrolls so that a look which has just been opened is seen, no further than is needed: all of a short one, and a good part
 * of a long one, but not so far that what opened it is covered by the bars, unless its head could not be seen otherwise.
 * The returned function scrolls back, unless the reader has scrolled since.
 */
export function bringIntoSight(head: HTMLElement, control: HTMLElement): () => void {
  const end = window.innerHeight - pixels(getComputedStyle(head).scrollMarginBlockEnd);
  const panel = (head.closest('.peek') ?? head).getBoundingClientRect();
  const wanted = panel.top + Math.min(panel.height, window.innerHeight * share) - end;
  const most = control.getBoundingClientRect().top - pixels(getComputedStyle(control).scrollMarginBlockStart);
  const least = head.getBoundingClientRect().bottom + head.offsetHeight * 2 - end;
  const by = Math.max(Math.min(wanted, most), least);
  const before = window.scrollY;
  if (by > 0) window.scrollBy({ top: by, behavior: 'instant' });
  const after = window.scrollY;
  return () => {
    if (Math.abs(window.scrollY - after) < 1) window.scrollTo({ top: before, behavior: 'instant' });
  };
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
