import { idInFragment } from '../../model/address.ts';
import type { SectionId } from '../../model/report.ts';
import { panelOf } from '../landing.ts';

/** What is printed: all that a tab shows, or a part of it. */
export interface Sheet {
  readonly tab: string;
  /** Sections of the tab's edition: one with those below it. */
  readonly sections?: readonly SectionId[];
  /** Side by side, which rows, from the first to the last; they count from 0. */
  readonly rows?: readonly [first: number, last: number];
  /** The page's name while it is printed; browsers propose it as the name of a file. */
  readonly name: string;
}

/** Marks what the style sheet prints (print.css), and not what is around it. */
const mark = 'printing';

/** Prints without changing what is on screen, then takes its marks away. */
export function printSheet(root: HTMLElement, sheet: Sheet): void {
  const unmark = markSheet(root, sheet);
  const before = document.title;
  document.title = sheet.name;
  const done = new AbortController();
  const { signal } = done;
  const end = () => {
    done.abort();
    unmark();
    if (document.title === sheet.name) document.title = before;
  };
  addEventListener('afterprint', end, { signal });
  // Some browsers never say that they have printed: then whoever does something next has.
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, end, { signal, capture: true });
  print();
}

/** Marks a sheet's panel, its tab, and the parts of it that were asked for; the returned function takes that back. */
function markSheet(root: HTMLElement, sheet: Sheet): () => void {
  const panel = panelOf(root, sheet.tab);
  const report = root.closest<HTMLElement>('.report');
  if (!panel || !report) return () => {};
  const tab = document.querySelector<HTMLElement>(`[role="tab"][aria-controls="${CSS.escape(panel.id)}"]`);
  const parts = partsOf(panel, sheet);
  const marked = [panel, ...(tab ? [tab] : []), ...parts, ...explained(panel, parts)];
  for (const element of marked) element.dataset[mark] = '';
  report.dataset[mark] = parts.length > 0 ? 'part' : 'all';
  const notes = marked.filter(element => element instanceof HTMLLIElement);
  // A list counts only what is printed of it, and a note has the number by which the text calls it.
  for (const note of notes) note.value = [...(note.parentElement?.children ?? [])].indexOf(note) + 1;
  return () => {
    for (const element of [report, ...marked]) delete element.dataset[mark];
    for (const note of notes) note.removeAttribute('value');
  };
}

function partsOf(panel: HTMLElement, { sections = [], rows: span }: Sheet): HTMLElement[] {
  const rows = span ? [...panel.querySelectorAll<HTMLElement>('.row')].slice(span[0], span[1] + 1) : [];
  const own = sections.flatMap(
    id => panel.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`) ?? [],
  );
  return [...rows, ...own];
}

/** Notes and words explained that some parts refer to, and the lists at the end that they stand in. */
function explained(panel: HTMLElement, parts: readonly HTMLElement[]): HTMLElement[] {
  const links = parts.flatMap(part => [
    ...part.querySelectorAll<HTMLAnchorElement>('a.term, .footnote-ref a'),
  ]);
  const ids = new Set(links.map(link => idInFragment(link.hash)));
  // A version that is not shown has its ids parked (text-store.ts).
  const items = [...panel.querySelectorAll<HTMLElement>('.terms > div, .footnotes > li')].filter(
    ({ id, dataset }) => ids.has(id || (dataset.id ?? '')),
  );
  const lists = items.flatMap(item => item.closest<HTMLElement>('.end') ?? []);
  const cells = lists.flatMap(list => list.closest<HTMLElement>('.row-end') ?? []);
  return [...new Set([...items, ...lists, ...cells])];
}
