/** How long `font-display: optional` waits for a file, in ms (https://drafts.csswg.org/css-fonts/#font-display-desc). */
const patience = 100;

/**
 * Asks for no typeface where it would come too late to be used: where the script that runs, a small file at `own`, took
 * longer to come than a typeface is waited for, from when it was sent for (a busy device waits before that). Even what
 * comes too late has Chromium lay out the whole page anew, and is used all at once when anything opens. Once the worker
 * keeps the files, as soon as a page has been read, they are quick.
 */
export function chooseLetters(own: string, root: HTMLElement = document.documentElement): void {
  const [script] = performance.getEntriesByName(own) as PerformanceResourceTiming[];
  if (!script) return;
  // A browser that does not tell when it sent for a file says 0.
  const sent = Math.max(script.requestStart, script.startTime);
  if (script.responseEnd - sent > patience) root.dataset.letters = 'device';
}
