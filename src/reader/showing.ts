/**
 * Shows a tab's panel in the frame of the press that asked for it. React renders the same a moment later; before the
 * paint it would cost a slow phone more time than all the rest. What is written here is what React and Radix write.
 */

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
    if (panel.dataset.state === 'leaving') panel.dataset.state = 'inactive';
  }
}

function panelsIn(panels: HTMLElement): NodeListOf<HTMLElement> {
  return panels.querySelectorAll<HTMLElement>('[data-panel]');
}
