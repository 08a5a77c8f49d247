/** The ways on that the reader chose from content notes, by report, version and note: the place of each in its list. */
const chosen = new Map<string, number>();

/** In the order in which `text/ContentNote.tsx` has them, “Read” is the first. */
const read = 0;

let watching: MutationObserver | undefined;

/**
 * Remembers a way on that was pressed, for as long as the document lasts and nowhere else, and marks it: in every copy of
 * the note that is there or comes later. `link` is anything in a report whose `data-report` tells which one it is.
 */
export function chooseWay(link: Element): void {
  const item = link.closest('.note-ways > li');
  if (!item) return;
  chosen.set(keyOf(item), placeOf(item));
  markWays();
  watching ??= new MutationObserver(markWays);
  // Marks are attributes, which are not watched.
  watching.observe(document.body, { childList: true, subtree: true });
}

function markWays(): void {
  for (const item of document.querySelectorAll('.note-ways > li')) {
    const isChosen = chosen.get(keyOf(item)) === placeOf(item);
    item.firstElementChild?.toggleAttribute('data-chosen', isChosen);
  }
}

/** Whether the reader has chosen to read what a note stands before. */
export function isRead(report: string, edition: string, note: string): boolean {
  return chosen.get(`${report} ${edition} ${note}`) === read;
}

function keyOf(item: Element): string {
  const { report } = item.closest<HTMLElement>('[data-report]')?.dataset ?? {};
  const { edition } = item.closest<HTMLElement>('[data-edition]')?.dataset ?? {};
  const { passage } = item.closest<HTMLElement>('[data-passage]')?.dataset ?? {};
  return `${report} ${edition} ${passage}`;
}

function placeOf(item: Element): number {
  return [...(item.parentElement?.children ?? [])].indexOf(item);
}
