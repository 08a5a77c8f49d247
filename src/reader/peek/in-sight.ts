import { afterFrame } from '../../ui/after-frame.ts';

/** How much of the window a look is to have at first, if it is that long. */
const share = 0.4;

/**
 * Scrolls so that a look which has just been opened is seen, no further than is needed: all of a short one, and a good part
 * of a long one, but not so far that what opened it is covered by the bars, unless its head could not be seen otherwise.
 * The returned function scrolls back, unless the reader has scrolled since: what the browser scrolled, to show what
 * came to have the focus in the look, is taken back too. In a low window that may be the very button that closes.
 */
export function bringIntoSight(head: HTMLElement, control: HTMLElement): () => void {
  const end = window.innerHeight - pixels(getComputedStyle(head).scrollMarginBlockEnd);
  const look = head.closest<HTMLElement>('.peek') ?? head;
  const panel = look.getBoundingClientRect();
  const wanted = panel.top + Math.min(panel.height, window.innerHeight * share) - end;
  const most = control.getBoundingClientRect().top - pixels(getComputedStyle(control).scrollMarginBlockStart);
  const least = head.getBoundingClientRect().bottom + head.offsetHeight * 2 - end;
  // Where the window is lower than all that, as on a phone held across and enlarged, the head itself is what is seen.
  const furthest =
    head.getBoundingClientRect().top - pixels(getComputedStyle(control).scrollMarginBlockStart);
  const by = Math.min(Math.max(Math.min(wanted, most), least), furthest);
  // The button's own name is longer while the look is open, and may be on a line of its own for it. When that goes, either
  // the passage or the button stays where it is, as the browser will have it (CSS Scroll Anchoring).
  const marks = [control.closest('[data-passage]') ?? control, control] as const;
  const tops = () => marks.map(mark => mark.getBoundingClientRect().top);
  const [before = 0] = tops();
  if (by > 0) window.scrollBy({ top: by, behavior: 'instant' });
  let after = tops();
  look.addEventListener('focusout', ({ relatedTarget }) => {
    if (!look.contains(relatedTarget as Node | null) && relatedTarget !== control) return;
    // Heard before the browser scrolls to what comes to have the focus, as any other focus event is not.
    const then = tops();
    afterFrame(() => {
      const now = tops();
      after = after.map((top, at) => top + (now[at] ?? 0) - (then[at] ?? 0));
    });
  });
  return () => {
    // The browser may have scrolled since, to keep it in its place.
    const now = tops();
    const isUnmoved = now.some((top, at) => Math.abs(top - (after[at] ?? 0)) < 1);
    if (isUnmoved) window.scrollBy({ top: (now[0] ?? 0) - before, behavior: 'instant' });
  };
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
