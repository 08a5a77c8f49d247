import { afterFrame } from '../ui/after-frame.ts';

/**
 * Layout in turns. A part of a text that has the attribute `data-unlaid` may wait until it comes near the window
 * (`content-visibility: auto`, prose.css): in the very first frame, so that words are on screen sooner, and in versions
 * that are not shown, so that preparing them keeps nobody waiting. Each part gets its turn and loses the attribute.
 */

/** From how many words on a text's parts wait until they come near the window, whatever time there is. */
export const longFrom = 10_000;

/** Above this many words of both editions, rows of side by side have their words only once somebody opens it. */
export const preparedUpTo = 30_000;

/** The event that asks, inside side by side, for rows that have not had their turn yet (useRowsInTurns.ts). */
export const rowsWanted = 'twofold:rows-wanted';

/** Which rows are asked for: by their numbers, or those that hold a passage and what is around it. */
export type RowsWanted =
  | { readonly rows: readonly number[] }
  | { readonly edition: string; readonly passage: string };

/** Asks for rows, which are there when this returns. `inside` is in side by side, or holds it. */
export function wantRows(inside: ParentNode, wanted: RowsWanted): void {
  const row = inside.querySelector('[data-unmade]');
  row?.parentElement?.dispatchEvent(new CustomEvent(rowsWanted, { detail: wanted, bubbles: true }));
}

/** Lays out the waiting parts one by one, in reading order, each when `turn` resolves. Ends early when told to stop. */
export async function layOutInTurns(
  inside: ParentNode,
  turn: () => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  for (const part of waiting(inside)) {
    await turn();
    if (stopped()) return;
    part.removeAttribute('data-unlaid');
    // Now, and not in the next frame together with whatever else is in it.
    void part.offsetHeight;
  }
}

/** Lets all waiting parts of a version have their true size: the reader asked for it. Those of a very long one go on waiting. */
export function layOutNow(panel: ParentNode): void {
  if (isLong(panel)) return;
  for (const part of waiting(panel)) part.removeAttribute('data-unlaid');
}

/** Whether a panel holds a very long text; found without going through all words. */
export function isLong(panel: ParentNode): boolean {
  return panel.querySelector<HTMLElement>('.edition, .side-by-side')?.dataset.long !== undefined;
}

/** The sections of a version's panel, or the rows of side by side, in reading order. */
export function piecesOf(panel: ParentNode): HTMLElement[] {
  // From child to child: a selector that asks for all of them would have every element of the text looked at.
  const holder = panel.querySelector('[data-section], .row')?.parentElement;
  return ([...(holder?.children ?? [])] as HTMLElement[]).filter(
    child => child.hasAttribute('data-section') || child.classList.contains('row'),
  );
}

/** How many passages from its part's edge a passage is, at most, for the next part to be in the window with it. */
const fewPassages = 3;

/**
 * Lays out the part of a very long text that holds an element, and those that will be beside it in the window, for the
 * frame that is being made: the browser by itself would leave them blank in that frame.
 */
export function layOutAround(element: HTMLElement): void {
  const part = element.closest<HTMLElement>('[data-long] [data-unlaid]');
  const passages = [...(part?.querySelectorAll('[data-passage]') ?? [])];
  const at = passages.indexOf(element);
  const before = at < fewPassages ? part?.previousElementSibling : undefined;
  const after = at >= passages.length - fewPassages ? part?.nextElementSibling : undefined;
  layOutAtOnce([before, part, after].filter(isWaiting));
}

/** The same of all parts near the window. Returns whether there were any that had been waiting. */
export function layOutNear(panel: ParentNode): boolean {
  const pieces = piecesOf(panel);
  const near = nearWindow(pieces);
  const unlaid = near.filter(isWaiting);
  // Above the rows, none of them is near: they are wanted all the same, now that they are shown.
  if (near.length === 0 && pieces[0]?.dataset.unmade !== undefined) wantRows(panel, { rows: [] });
  layOutAtOnce(unlaid);
  return unlaid.length > 0;
}

function isWaiting(part: Element | null | undefined): part is HTMLElement {
  return part?.matches('[data-long] [data-unlaid]:not([data-laid])') ?? false;
}

/**
 * Lets the parts of a very long text that were laid out at once wait again. Only where the text is not shown: for a
 * moment they would have another size, and what is read would move.
 */
export function letWait(panel: ParentNode): void {
  for (const part of piecesOf(panel)) delete part.dataset.laid;
}

/** Those of some parts, which stand in reading order, that are in the window or `margin` CSS pixels from it. */
export function nearWindow(
  parts: readonly HTMLElement[],
  margin: number = window.innerHeight / 4,
): HTMLElement[] {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as HTMLElement).getBoundingClientRect().bottom < -margin) low = middle + 1;
    else high = middle;
  }
  const isBeyond = (part: HTMLElement) => part.getBoundingClientRect().top > window.innerHeight + margin;
  const beyond = parts.findIndex((part, at) => at >= low && isBeyond(part));
  return parts.slice(low, beyond < 0 ? parts.length : beyond);
}

function layOutAtOnce(parts: readonly HTMLElement[]): void {
  const [first] = parts;
  if (!first) return;
  const rows = parts.flatMap(({ dataset }) => (dataset.unmade === undefined ? [] : [Number(dataset.unmade)]));
  if (rows.length > 0 && first.parentElement) wantRows(first.parentElement, { rows });
  for (const part of parts) part.dataset.laid = '';
}

/**
 * Called before the first paint: the first frame holds what is near the window, and the rest follows at once. Not where
 * an address with a part, a reload or a way back leads to a place that the browser finds by the true sizes of all
 * before it. Without script everything is laid out as ever.
 */
export function layOutFirstFrame(root: HTMLElement = document.documentElement): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash !== '' || navigation?.type !== 'navigate') return;
  root.dataset.first = '';
  const layOutRest = async () => {
    if (document.readyState === 'loading') return;
    document.removeEventListener('readystatechange', layOutRest);
    await new Promise<void>(resolve => afterFrame(resolve));
    await layOutInTurns(document, nextTask).finally(() => delete root.dataset.first);
  };
  document.addEventListener('readystatechange', layOutRest);
}

/** Resolves in a task of its own, before which whoever presses a key is heard. */
function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}

function waiting(inside: ParentNode): NodeListOf<HTMLElement> {
  return inside.querySelectorAll<HTMLElement>('[data-unlaid]:not([data-long] *)');
}
