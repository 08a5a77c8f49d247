/**
 * Shows a tab's panel in the frame of the press that asked for it. React renders the same a moment later; before the
 * paint it would cost a slow phone more time than all the rest. What is written here is what React and Radix write.
 */

/**
 * Parts of a panel: passages, rows of pairs, and what comes after the last one. In a very long text the sections: what
 * waits for its layout inside one is not looked at anyway.
 */
const parts =
  '.edition:not([data-long]) [data-passage], .edition[data-long] [data-section], .row, .edition .end';

/** Shows a tab's panel and lights its tab; the panel shown before is out of sight, and settled later. */
export function showAhead(panels: HTMLElement, tab: string): void {
  // Side by side takes the room of the contents.
  const report = panels.closest<HTMLElement>('[data-shown]');
  if (report) report.dataset.shown = tab;
  for (const panel of panelsIn(panels)) {
    const shown = panel.dataset.panel === tab;
    if (shown) panel.dataset.state = 'active';
    else if (panel.dataset.state === 'active') panel.dataset.state = 'leaving';
    const control = document.querySelector<HTMLElement>(
      `[role="tab"][aria-controls="${CSS.escape(panel.id)}"]`,
    );
    if (!control) continue;
    control.dataset.state = shown ? 'active' : 'inactive';
    control.ariaSelected = String(shown);
  }
}

/** Takes panels that were left out of the tab order and of the accessibility tree. */
export function settleLeft(panels: HTMLElement): void {
  for (const panel of panelsIn(panels)) {
    if (panel.dataset.state !== 'leaving') continue;
    panel.dataset.state = 'inactive';
    veil(panel);
  }
}

/**
 * Hides each part of a parked panel for itself. A panel is shown by `visibility`, which the browser hands down to every
 * element inside: veiled parts stop it, so that the frame of a change has only what is near the window to look at and
 * to paint.
 */
export function veil(panel: HTMLElement): void {
  for (const part of partsOf(panel)) part.dataset.veiled = '';
}

/** Lets the parts of a panel that are in the window, or a quarter of one from it, be seen. They stand in reading order. */
export function unveilNear(panel: HTMLElement): void {
  const margin = window.innerHeight / 4;
  const all = partsOf(panel);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as HTMLElement).getBoundingClientRect().bottom < -margin) low = middle + 1;
    else high = middle;
  }
  const beyond = all.findIndex(
    (part, at) => at >= low && part.getBoundingClientRect().top > window.innerHeight + margin,
  );
  // Not while looking for them: each look at the layout would take in what has just changed.
  for (const part of all.slice(low, beyond < 0 ? all.length : beyond)) delete part.dataset.veiled;
}

/** Lets all parts of a panel be seen. */
export function unveil(panel: HTMLElement): void {
  for (const part of partsOf(panel)) delete part.dataset.veiled;
}

function partsOf(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(parts)];
}

function panelsIn(panels: HTMLElement): NodeListOf<HTMLElement> {
  return panels.querySelectorAll<HTMLElement>('[data-panel]');
}
