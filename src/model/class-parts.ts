import { idInFragment, partsMark } from './address.ts';
import type { SectionId } from './report.ts';

/**
 * A teacher's link: `/reports/SLUG/VERSION/#parts=ID,ID`. It is the address of the version itself, so that it leads there
 * without script, with no network where the report is saved, and once no part of the link is left. What it names are parts,
 * by the ids that their addresses have anyway. A part opens with all that is below it; and what it is in opens with its
 * beginning, because a note on what to expect stands there for all that follows.
 */

/** What of a section the rule needs to know: sections come in reading order, and lower ones are deeper. */
export interface Part {
  readonly id: SectionId;
  readonly depth: number;
}

/** The fragment, with its `#`, that opens parts and nothing else. */
export function hashOfParts(ids: readonly SectionId[]): string {
  return partsMark + ids.join(',');
}

/** The ids that such a fragment names, each once and as they stand; `undefined` for any other fragment. */
export function idsInHash(hash: string): readonly string[] | undefined {
  if (!hash.startsWith(partsMark)) return undefined;
  const named = idInFragment(hash)
    .slice(partsMark.length - 1)
    .split(',');
  return [...new Set(named.map(id => id.trim()).filter(id => id !== ''))];
}

/** The sections that ids open, in reading order, and whether there are ids that name none. */
export function openedBy<P extends Part>(
  sections: readonly P[],
  ids: readonly string[],
): { readonly parts: P[]; readonly isSomeMissing: boolean } {
  const named = new Set(ids);
  const at = sections.flatMap(({ id }, index) => (named.has(id) ? index : []));
  const open = new Set(at.flatMap(index => [...above(sections, index), index, ...below(sections, index)]));
  return { parts: sections.filter((_, index) => open.has(index)), isSomeMissing: at.length < named.size };
}

/** What is chosen once the choice of one part is changed: all that is below it goes with it. */
export function toggled(
  sections: readonly Part[],
  chosen: ReadonlySet<SectionId>,
  id: SectionId,
): ReadonlySet<SectionId> {
  const at = sections.findIndex(section => section.id === id);
  const idsOf = (places: readonly number[]) => places.flatMap(place => sections[place]?.id ?? []);
  const lower = idsOf(below(sections, at));
  const next = new Set(chosen);
  if (chosen.has(id)) {
    // A part without something that is below it is not chosen as a whole.
    for (const gone of [id, ...lower, ...idsOf(above(sections, at))]) next.delete(gone);
    return next;
  }
  for (const added of [id, ...lower]) next.add(added);
  // From the inside out, so that what is whole by now counts as such one step above.
  for (const place of above(sections, at).toReversed()) {
    if (idsOf(below(sections, place)).every(inside => next.has(inside))) next.add(sections[place]?.id ?? id);
  }
  return next;
}

/** The fewest ids that open what is chosen, in reading order: what is below a chosen part comes with it. */
export function leastIds(sections: readonly Part[], chosen: ReadonlySet<SectionId>): SectionId[] {
  return sections.flatMap(({ id }, at) => {
    const isInside = above(sections, at).some(place => chosen.has(sections[place]?.id ?? id));
    return chosen.has(id) && !isInside ? id : [];
  });
}

/** The places of the sections that a section is in, the outermost first. */
function above(sections: readonly Part[], at: number): number[] {
  const found: number[] = [];
  let depth = sections[at]?.depth ?? 0;
  for (let place = at - 1; place >= 0; place--) {
    const own = sections[place]?.depth ?? 0;
    if (own >= depth) continue;
    found.unshift(place);
    depth = own;
  }
  return found;
}

/** The places of the sections below a section. */
function below(sections: readonly Part[], at: number): number[] {
  const depth = sections[at]?.depth ?? 0;
  const end = sections.findIndex((section, place) => place > at && section.depth <= depth);
  const places = [...sections.keys()];
  return places.slice(at + 1, end < 0 ? undefined : end);
}
