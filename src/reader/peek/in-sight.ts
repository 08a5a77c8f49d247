/**
 * Scrolls so that a look which has just been opened is seen: all of it where the window has the room, but never so far that
 * what opened it is covered by the bars, unless its head could not be seen otherwise. Not further than is needed.
 */
export function bringIntoSight(head: HTMLElement, control: HTMLElement): void {
  const style = getComputedStyle(head);
  const end = window.innerHeight - pixels(style.scrollMarginBlockEnd);
  const panel = (head.closest('.peek') ?? head).getBoundingClientRect();
  const wanted = panel.bottom - end;
  const most = control.getBoundingClientRect().top - pixels(getComputedStyle(control).scrollMarginBlockStart);
  const least = head.getBoundingClientRect().bottom + head.offsetHeight * 2 - end;
  const by = Math.max(Math.min(wanted, most), least);
  if (by > 0) window.scrollBy({ top: by, behavior: 'instant' });
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
