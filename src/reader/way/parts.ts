import type { EditionOutline, Outline } from '../../model/library.ts';
import type { Row } from '../../model/report.ts';

/** A part of what a tab shows, as readers call it. */
export interface PartName {
  /** Such as `3.1`; a pair has none. */
  readonly number: string;
  readonly heading: string;
  /** BCP 47. */
  readonly lang: string;
  /** Where it begins; a pair has no address of its own. */
  readonly id?: string;
}

/** The parts of a version, or, side by side, its pairs, in the order of the page. */
export function partsOf(outline: Outline, tab: string): readonly PartName[] {
  const edition = outline.editions.find(({ id }) => id === tab);
  if (edition) {
    return edition.sections.map(({ id, number, heading }) => ({ id, number, heading, lang: edition.lang }));
  }
  return outline.pairings[0]?.rows.map(row => pairName(row, outline)) ?? [];
}

/** A pair is called by the heading above its left side; where that is empty, by the one above its right side. */
function pairName(row: Row, outline: Outline): PartName {
  const pairing = outline.pairings[0];
  const side = row.left.length > 0 ? 'left' : 'right';
  const edition: EditionOutline | undefined = outline.editions.find(({ id }) => id === pairing?.[side]);
  const section = edition?.sections.find(({ id }) => id === row[side][0]?.section);
  return { number: '', heading: section?.heading ?? '', lang: edition?.lang ?? '' };
}

/** Parts with those of a lower level below them. */
export interface Nested<Item> {
  readonly item: Item;
  readonly below: readonly Nested<Item>[];
}

/** Puts each part below the nearest part before it that is of a higher level. */
export function nested<Item extends { readonly depth: number }>(items: readonly Item[]): Nested<Item>[] {
  const tops: Nested<Item>[] = [];
  const open: { readonly depth: number; readonly below: Nested<Item>[] }[] = [];
  for (const item of items) {
    while ((open.at(-1)?.depth ?? 0) >= item.depth) open.pop();
    const below: Nested<Item>[] = [];
    (open.at(-1)?.below ?? tops).push({ item, below });
    open.push({ depth: item.depth, below });
  }
  return tops;
}
