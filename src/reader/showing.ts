/**
 * Shows a tab's panel in the frame of the press that asked for it. React renders the same a moment later; before the
 * paint it would cost a slow phone more time than all the rest. What is written here is what React and Radix write.
 */

import { letWait, nearWindow, piecesOf } from './laying.ts';

/**
 * Parts of a panel: passages, rows of pairs, and what comes after the last one. A very long text is one part, of which
 * single sections or rows are shown before the rest: even to look at each section takes too long for one frame.
 */
const parts = '.edition [data-passage], .edition .end, .side-by-side > .row';
const longPart = '.edition[data-long] > .text, .side-by-side[data-long]';

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
    letWait(panel);
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
  const all = partsOf(panel);
  if (!all[0]?.matches(longPart)) {
    for (const part of nearWindow(all)) delete part.dataset.veiled;
    return;
  }
  const pieces = piecesOf(panel);
  for (const piece of [...headOf(pieces), ...nearWindow(pieces)]) piece.dataset.near = '';
}

/** Lets all parts of a panel be seen. */
export function unveil(panel: HTMLElement): void {
  for (const part of partsOf(panel)) delete part.dataset.veiled;
  const pieces = piecesOf(panel);
  for (const piece of [...headOf(pieces), ...pieces]) delete piece.dataset.near;
}

/** What stands above the first row of side by side. */
function headOf([first]: readonly HTMLElement[]): HTMLElement[] {
  const siblings = [...(first?.parentElement?.children ?? [])];
  return siblings.slice(0, siblings.indexOf(first as Element)) as HTMLElement[];
}

function partsOf(panel: HTMLElement): HTMLElement[] {
  const long = panel.querySelector<HTMLElement>(longPart);
  return long ? [long] : [...panel.querySelectorAll<HTMLElement>(parts)];
}

function panelsIn(panels: HTMLElement): NodeListOf<HTMLElement> {
  return panels.querySelectorAll<HTMLElement>('[data-panel]');
}
