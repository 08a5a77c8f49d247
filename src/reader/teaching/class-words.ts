import { idInFragment } from '../../model/address.ts';
import type { EditionId, SectionId } from '../../model/report.ts';
import type { Words } from '../../strings/words.tsx';

interface CutOptions {
  readonly edition: EditionId;
  /** The sections that stay. */
  readonly open: ReadonlySet<SectionId>;
  /** The paths of other pages that a link may lead to, from the root of the host. */
  readonly mayLeadTo: readonly string[];
  readonly words: Words;
}

/**
 * A copy of an edition's words with some of its parts, as a class is shown them: no way into another version, and of
 * links, notes and words explained only what these parts need. The words given stay as they are; ids in them are parked
 * (`parkIds`), and so they are in the copy.
 */
export function cutWords(
  whole: DocumentFragment,
  { edition, open, mayLeadTo, words }: CutOptions,
): DocumentFragment {
  const cut = whole.cloneNode(true) as DocumentFragment;
  for (const section of cut.querySelectorAll<HTMLElement>('[data-section]'))
    if (!open.has(section.dataset.section as SectionId)) section.remove();
  // With these go all words on what another version has: the ways there, the looks into it, and what it leaves out.
  for (const way of cut.querySelectorAll('.counterpart, .peek-button, .all-terms, .end-mark')) way.remove();
  keepUsed(cut);
  mendSkips(cut, edition, words('classView.end'));
  for (const link of cut.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (!leadsOn(link, cut, mayLeadTo)) link.replaceWith(...link.childNodes);
  return cut;
}

/** Leaves of the notes and words explained those that the parts refer to; a note keeps its number. */
function keepUsed(cut: DocumentFragment): void {
  for (const [at, note] of cut.querySelectorAll<HTMLLIElement>('.footnotes > li').entries())
    note.value = at + 1;
  // A note may explain itself by a word, so that words come after notes.
  for (const items of ['.footnotes > li', '.terms > div']) {
    const used = new Set(
      Array.from(cut.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'), link => idInFragment(hashOf(link))),
    );
    for (const item of cut.querySelectorAll<HTMLElement>(items))
      if (!used.has(item.dataset.id ?? '')) item.remove();
  }
  for (const list of cut.querySelectorAll('.end'))
    if (!list.querySelector('.footnotes > li, .terms > div')) list.remove();
}

/** Lets the ways on from a note lead to what is there: to the next part, by “Skip” one that is as high, or to the end. */
function mendSkips(cut: DocumentFragment, edition: EditionId, end: string): void {
  for (const link of cut.querySelectorAll('.note-skip a'))
    if (!targetOf(link, cut)) link.closest('.note-skip')?.remove();
  const lost = [...cut.querySelectorAll('.note-ways a')].filter(link => !targetOf(link, cut));
  let isEndNeeded = false;
  for (const link of lost) {
    const isSkip = link.closest('li')?.nextElementSibling === null;
    const next = nextPart(link.closest<HTMLElement>('[data-section]'), isSkip);
    isEndNeeded ||= next === undefined;
    link.setAttribute('href', `#${next ?? `end-${edition}`}`);
  }
  if (!isEndNeeded) return;
  const mark = document.createElement('p');
  mark.className = 'end end-mark';
  mark.dataset.id = `end-${edition}`;
  mark.dataset.stop = '';
  mark.textContent = end;
  const lists = cut.querySelector('.end');
  if (lists) lists.before(mark);
  else cut.append(mark);
}

function nextPart(section: HTMLElement | null, isAsHigh: boolean): string | undefined {
  const depth = isAsHigh ? Number(section?.dataset.depth) : Number.POSITIVE_INFINITY;
  let next = section?.nextElementSibling;
  while (next instanceof HTMLElement && next.dataset.section) {
    if (Number(next.dataset.depth) <= depth) return next.dataset.section;
    next = next.nextElementSibling;
  }
  return undefined;
}

/** Whether a link may stay: to what is there, to a telephone, to a file of the report, or out of the site. */
function leadsOn(link: HTMLAnchorElement, cut: DocumentFragment, mayLeadTo: readonly string[]): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) return targetOf(link, cut) !== null;
  const url = addressOf(href);
  if (url?.origin !== location.origin) return url !== undefined;
  return mayLeadTo.includes(url.pathname) || /\/reports\/[^/]+\/(?:media|data|tables)\//.test(url.pathname);
}

function addressOf(href: string): URL | undefined {
  try {
    return new URL(href, location.href);
  } catch {
    return undefined;
  }
}

/** What a link within the page leads to, if that is there. */
function targetOf(link: Element, cut: DocumentFragment): Element | null {
  return cut.querySelector(`[data-id="${CSS.escape(idInFragment(hashOf(link)))}"]`);
}

/** In a document of its own, as a fragment's is, a link has no address to tell its hash from. */
function hashOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** What a teacher is told of a part before they choose it. */
export interface PartWords {
  readonly words: number;
  /** What its own content notes say; not those of the parts below it. */
  readonly notes: readonly string[];
}

/** Reads what each section of an edition holds, by its id; `count` counts the words of a text. */
export function readParts(
  whole: DocumentFragment,
  count: (text: string) => number,
): ReadonlyMap<SectionId, PartWords> {
  const sections = [...whole.querySelectorAll<HTMLElement>('[data-section]')];
  return new Map(
    sections.map(section => {
      const said = section.querySelectorAll(':is(h2, h3, h4, h5, h6), .block .block-words');
      const notes = section.querySelectorAll('[data-kind="content-note"] > .block-words');
      return [
        section.dataset.section as SectionId,
        {
          words: Array.from(said, ({ textContent }) => count(textContent)).reduce((sum, own) => sum + own, 0),
          notes: Array.from(notes, ({ textContent }) => textContent.trim()),
        },
      ];
    }),
  );
}

/** Minutes, rounded up, at the pace that the whole version is measured with. */
export function minutesOf(
  words: number,
  whole: { readonly words: number; readonly minutes: number },
): number {
  return Math.max(1, Math.ceil((words * whole.minutes) / Math.max(whole.words, 1)));
}
