/**
 * Shows a tab's panel in the frame of the press that asked for it. React renders the same a moment later; before the
 * paint it would cost a slow phone more time than all the rest. What is written here is what React and Radix write.
 */

import { isLong, letWait, nearWindow, piecesOf } from './laying.ts';

/**
 * Parts of a panel: passages, rows of pairs, and what comes after the last one. A very long text is one part, of which
 * single sections or rows are shown before the rest: even to look at each section takes too long for one frame.
 */
const parts = '.edition [data-passage], .edition .end, .side-by-side > .row';
const longPart = '.edition[data-long] > .text, .side-by-side[data-long]';

/** What stands elsewhere side by side. Each is before the words in the document, so that it is soon found. */
const aroundWords = ['.way', '.report-body', '.contents'];

/** Shows a tab's panel and lights its tab; the panel shown before is out of sight, and settled later. */
export function showAhead(panels: HTMLElement, tab: string): void {
  const report = panels.closest<HTMLElement>('.report');
  if (report) {
    report.dataset.shown = tab;
    // Side by side takes the room of the contents. What differs says so itself: were it the report, of which everything
    // is a part, the browser would look through all words for what has another style now.
    for (const part of aroundWords) {
      const element = report.querySelector<HTMLElement>(part);
      if (element) element.dataset.view = tab;
    }
  }
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

/**
 * Makes a parked panel ready for a press that is likely to come: it is seen with what would be in the window, behind its
 * own edge, since it has no height (Tabs.css). The frame of the press has its styles then. `move` is by how much the
 * words would move, in CSS pixels. Of a very long text nothing is seen ahead.
 */
export function expectPanel(panel: HTMLElement, move: number): void {
  if (isLong(panel)) return;
  const all = partsOf(panel);
  // All are asked where they are before anything is changed.
  const near = all.filter(part => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom + move > 0 && top + move < window.innerHeight;
  });
  for (const part of near) delete part.dataset.veiled;
  panel.dataset.expected = '';
}

/** The press did not come, or has been seen to. */
export function forgetPanel(panel: HTMLElement): void {
  if (isLong(panel) && panel.dataset.state === 'inactive') letWait(panel);
  if (panel.dataset.expected === undefined) return;
  delete panel.dataset.expected;
  if (panel.dataset.state === 'inactive') veil(panel);
}

/** Takes panels that were left out of the tab order and of the accessibility tree. */
export function settleLeft(panels: HTMLElement): void {
  for (const panel of panelsIn(panels)) {
    if (panel.dataset.state !== 'leaving') continue;
    panel.dataset.state = 'inactive';
    delete panel.dataset.expected;
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

/**
 * Lets the parts of a panel that are in the window be seen, before all others (`unveil`). Of a very long text also what is
 * a quarter of a window from it: there, whole sections are asked.
 */
export function unveilNear(panel: HTMLElement): void {
  if (!isLong(panel)) {
    const all = partsOf(panel);
    for (const part of nearWindow(all, 0)) delete part.dataset.veiled;
    return;
  }
  const pieces = piecesOf(panel);
  for (const piece of [...headOf(pieces), ...nearWindow(pieces)]) piece.dataset.near = '';
}

/** Lets all parts of a panel be seen. */
export function unveil(panel: HTMLElement): void {
  for (const part of partsOf(panel)) delete part.dataset.veiled;
  delete panel.dataset.expected;
  if (!isLong(panel)) return;
  const pieces = piecesOf(panel);
  for (const piece of [...headOf(pieces), ...pieces]) delete piece.dataset.near;
}

/** What stands above the first row of side by side. */
function headOf([first]: readonly HTMLElement[]): HTMLElement[] {
  const siblings = [...(first?.parentElement?.children ?? [])];
  return siblings.slice(0, siblings.indexOf(first as Element)) as HTMLElement[];
}

function partsOf(panel: HTMLElement): HTMLElement[] {
  const long = isLong(panel) && panel.querySelector<HTMLElement>(longPart);
  return long ? [long] : [...panel.querySelectorAll<HTMLElement>(parts)];
}

/** The panels of all tabs, which are the children of `panels`: a selector would have every element of all texts looked at. */
export function panelsIn(panels: HTMLElement): HTMLElement[] {
  return [...panels.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.dataset.panel !== undefined,
  );
}
