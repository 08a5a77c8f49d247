import type { EditionOutline, Outline, SectionOutline } from '../../model/library.ts';
import { neutralTitle } from '../../model/report.ts';
import type { Words } from '../../strings/words.tsx';
import { editionsOf } from '../landing.ts';
import { tabName } from '../VersionTab.tsx';
import type { Sheet } from './sheet.ts';

/** What can be printed at once: one thing, or one of several parts. */
export interface PrintChoice {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly sheet: Sheet }[];
}

/** What can be printed of a report while a tab is shown, what is shown first. */
export function choicesFor(words: Words, outline: Outline, shown: string): PrintChoice[] {
  const both = outline.pairings.length > 0 ? [whole(words, outline, 'side-by-side')] : [];
  const edition = outline.editions.find(({ id }) => id === shown);
  if (edition) return [whole(words, outline, shown), parts(words, outline, edition), ...both];
  const versions = editionsOf(outline, shown).map(id => whole(words, outline, id));
  return [...both, pairs(words, outline), ...versions];
}

function whole(words: Words, outline: Outline, tab: string): PrintChoice {
  const name = tabName(words, outline, tab);
  return { name, sheets: [{ name, sheet: { tab, name: nameOf(words, outline, tab) } }] };
}

/** Each section with those below it. */
function parts(words: Words, outline: Outline, { id, sections }: EditionOutline): PrintChoice {
  const sheets = sections.map(({ number, heading, depth }, at) => {
    const next = sections.findIndex((other, index) => index > at && other.depth <= depth);
    return {
      name: `${number} ${heading}`,
      sheet: {
        tab: id,
        sections: sections.slice(at, next < 0 ? undefined : next).map(section => section.id),
        // The number and not the heading, which may tell what a neutral title does not.
        name: words('print.partOf', { name: nameOf(words, outline, id), number }),
      },
    };
  });
  return { name: words('print.part'), sheets };
}

/** A part side by side, and its rows from the first to the last. */
interface PartOfRows {
  readonly section: SectionOutline;
  /** The name of the version that alone has it. */
  readonly only?: string;
  readonly first: number;
  last: number;
}

/**
 * The parts side by side, each from its first row to its last, by the numbers that are on screen. What only the right version
 * has is a part of its own where it begins one there, and else belongs to the part that it follows.
 */
function pairs(words: Words, outline: Outline): PrintChoice {
  const pairing = outline.pairings[0];
  const name = nameOf(words, outline, 'side-by-side');
  const found: PartOfRows[] = [];
  let open: PartOfRows | undefined;
  for (const [at, { left, right }] of (pairing?.rows ?? []).entries()) {
    const [side, span] = left[0] ? (['left', left[0]] as const) : (['right', right[0]] as const);
    const edition = outline.editions.find(({ id }) => id === pairing?.[side]);
    const section = edition?.sections.find(({ id }) => id === span?.section);
    if (section && (side === 'left' || span?.from === 0 || !open)) {
      open = found.find(part => part.section === section);
      if (!open) {
        const only = side === 'right' ? { only: tabName(words, outline, edition?.id ?? '') } : {};
        open = { section, ...only, first: at, last: at };
        found.push(open);
      }
    }
    if (open) open.last = at;
  }
  const sheets = found.map(({ section: { number, heading }, only, first, last }) => ({
    name: `${number} ${heading}${only ? ` (${only})` : ''}`,
    sheet: {
      tab: 'side-by-side',
      rows: [first, last] as const,
      name: words('print.pairOf', { name, number }),
    },
  }));
  return { name: words('print.pair'), sheets };
}

/** As the page is named in the browser's tab: neutral where the report is sensitive. */
function nameOf(words: Words, outline: Outline, tab: string): string {
  return words('report.pageName', { title: neutralTitle(outline), version: tabName(words, outline, tab) });
}
