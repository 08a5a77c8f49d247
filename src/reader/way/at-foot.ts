import './at-foot.css';

/** What is shown now, and how it ends. */
let shown: { readonly box: HTMLElement; readonly over: AbortController } | undefined;

/**
 * Shows something small at the foot of the window until the reader goes on: scrolls by half a window, moves the focus
 * elsewhere, presses Esc or changes version. No clock ends it (WCAG 2.2.1). `put` gives it its place in the document,
 * which decides when Tab comes by; it is in the top layer, since parts of a long report are frames for what is fixed.
 */
export function showAtFoot(box: HTMLElement, put: (box: HTMLElement) => void): void {
  hideAtFoot();
  if (!('popover' in box)) return;
  box.classList.add('at-foot');
  box.popover = 'manual';
  put(box);
  box.showPopover();
  const over = new AbortController();
  shown = { box, over };
  endWithTheNextAct(box, over.signal);
}

/** Takes away what is shown at the foot of the window. */
export function hideAtFoot(): void {
  shown?.over.abort();
  shown?.box.remove();
  shown = undefined;
}

function endWithTheNextAct(box: HTMLElement, signal: AbortSignal): void {
  const from = window.scrollY;
  const focused = document.activeElement;
  const onScroll = () => {
    if (Math.abs(window.scrollY - from) > window.innerHeight / 2) hideAtFoot();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target !== focused && !box.contains(target as Node)) hideAtFoot();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hideAtFoot();
  };
  addEventListener('scroll', onScroll, { signal, passive: true });
  addEventListener('focusin', onFocus, { signal });
  addEventListener('keydown', onKey, { signal });
  const report = document.querySelector('[data-shown]');
  const change = new MutationObserver(hideAtFoot);
  if (report) change.observe(report, { attributeFilter: ['data-shown'] });
  signal.addEventListener('abort', () => change.disconnect());
}
