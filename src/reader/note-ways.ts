/** The ways on that the reader chose from content notes, by report, version and note: the place of each in its list. */
const chosen = new Map<string, number>();

/** In the order in which `text/ContentNote.tsx` has them, “Read” is the first. */
const read = 0;

/** Remembers a way on that was pressed, for as long as the document lasts and nowhere else, and marks it in all copies. */
export function chooseWay(link: Element, slug: string, root: ParentNode): void {
  const item = link.closest('.note-ways > li');
  if (!item) return;
  chosen.set(keyOf(item, slug), placeOf(item));
  markWays(root, slug);
}

/** Marks the ways chosen before, in whatever is on the page by now. */
export function markWays(root: ParentNode, slug: string): void {
  if (chosen.size === 0) return;
  for (const item of root.querySelectorAll('.note-ways > li')) {
    const isChosen = chosen.get(keyOf(item, slug)) === placeOf(item);
    item.firstElementChild?.toggleAttribute('data-chosen', isChosen);
  }
}

/** Whether the reader has chosen to read what a note stands before. */
export function isRead(slug: string, edition: string, note: string): boolean {
  return chosen.get(`${slug} ${edition} ${note}`) === read;
}

function keyOf(item: Element, slug: string): string {
  const { edition } = item.closest<HTMLElement>('[data-edition]')?.dataset ?? {};
  const { passage } = item.closest<HTMLElement>('[data-passage]')?.dataset ?? {};
  return `${slug} ${edition} ${passage}`;
}

function placeOf(item: Element): number {
  return [...(item.parentElement?.children ?? [])].indexOf(item);
}
