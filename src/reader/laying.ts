/**
 * Layout in turns. A part of a text that has the attribute `data-unlaid` is laid out only once it comes near the
 * window (`content-visibility: auto`, prose.css): the first words are on screen sooner, whatever the report's length.
 * While the page is at rest each part gets its turn and loses the attribute, so that no step is long and everything
 * has its true size before somebody changes version.
 */

/** From how many words on a text's parts wait until they come near the window, whatever time there is. */
export const longFrom = 10_000;

/** Lays out the waiting parts one by one, in reading order, each when `rest` says so. Ends early when told to stop. */
export async function layOutInTurns(
  inside: ParentNode,
  rest: () => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  for (const part of waiting(inside)) {
    await rest();
    if (stopped()) return;
    part.removeAttribute('data-unlaid');
    // Now, and not in the next frame together with whatever else is in it.
    void part.offsetHeight;
  }
}

/** Lets all waiting parts have their true size: the reader asked for what is inside. */
export function layOutNow(inside: ParentNode): void {
  for (const part of waiting(inside)) part.removeAttribute('data-unlaid');
}

/**
 * Called before the first paint: an address with a part, a reload and a way back lead to a place in the page, which
 * the browser finds by the true sizes of all before it.
 */
export function layOutWhole(root: HTMLElement = document.documentElement): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash !== '' || navigation?.type !== 'navigate') root.dataset.whole = '';
}

function waiting(inside: ParentNode): NodeListOf<HTMLElement> {
  return inside.querySelectorAll<HTMLElement>('[data-unlaid]');
}
