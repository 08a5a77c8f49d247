import type { EditionOutline, Outline } from '../../model/library.ts';
import { neutralTitle, type SectionId } from '../../model/report.ts';
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

function pairs(words: Words, outline: Outline): PrintChoice {
  const pairing = outline.pairings[0];
  const headingOf = (edition: string | undefined, section: SectionId | undefined) =>
    outline.editions.find(({ id }) => id === edition)?.sections.find(({ id }) => id === section)?.heading;
  const sheets = (pairing?.rows ?? []).map((row, at) => {
    const left = headingOf(pairing?.left, row.left[0]?.section);
    const right = headingOf(pairing?.right, row.right[0]?.section);
    const number = at + 1;
    const name = nameOf(words, outline, 'side-by-side');
    return {
      name: `${number} ${left ?? right ?? ''}`,
      sheet: { tab: 'side-by-side', row: at, name: words('print.pairOf', { name, number }) },
    };
  });
  return { name: words('print.pair'), sheets };
}

/** As the page is named in the browser's tab: neutral where the report is sensitive. */
function nameOf(words: Words, outline: Outline, tab: string): string {
  return words('report.pageName', { title: neutralTitle(outline), version: tabName(words, outline, tab) });
}
