import { addresses } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { pairingOf } from '../model/pairs.ts';
import type { Audience, EditionId, Pairing } from '../model/report.ts';
import type { Level } from '../strings/words.tsx';

/** What of a report is open: one edition, or two side by side. */
export type View =
  | { readonly kind: 'edition'; readonly edition: EditionId }
  | { readonly kind: 'side-by-side' };

/** Reads the part of an address below the report's; `undefined` where the report has no such version. */
export function parseView(outline: Outline, rest: string): View | undefined {
  const name = rest.replace(/\/$/, '');
  if (name === 'side-by-side') return outline.pairings.length > 0 ? { kind: 'side-by-side' } : undefined;
  const edition = outline.editions.find(candidate => candidate.id === name);
  return edition ? { kind: 'edition', edition: edition.id } : undefined;
}

/** The address of a view. */
export function viewAddress(outline: Outline, view: View): string {
  switch (view.kind) {
    case 'edition':
      return addresses.edition(outline.slug, view.edition);
    case 'side-by-side':
      return addresses.sideBySide(outline.slug);
    default:
      return view satisfies never;
  }
}

/** The tab that shows a view. */
export function tabOf(view: View): string {
  return view.kind === 'edition' ? view.edition : view.kind;
}

/** The view that a tab shows. */
export function viewOf(tab: string): View {
  return tab === 'side-by-side' ? { kind: 'side-by-side' } : { kind: 'edition', edition: tab as EditionId };
}

/** The level at which the interface speaks to an audience. */
export function levelFor(audience: Audience): Level {
  return audience === 'adults' ? 'standard' : 'young';
}

/**
 * The level at which the interface speaks around a version. Side by side has none of its own: whoever looks there from
 * one version goes on being spoken to as before.
 */
export function levelOf(outline: Pick<Outline, 'editions'>, tab: string): Level | undefined {
  const open = outline.editions.find(edition => edition.id === tab);
  return open && levelFor(open.audience);
}

/** The part of an address that picks a pairing: `?left=EDITION&right=EDITION`. */
export function pairSearch({ left, right }: Pick<Pairing, 'left' | 'right'>): string {
  return `?${new URLSearchParams({ left, right })}`;
}

/**
 * The pairing that an address picks, whichever side it names first: the simpler version stands at the left. An address
 * that names none means the first; so does one that names what the report does not have, and then it is not `known`.
 */
export function pairingAsked(
  outline: Outline,
  search: string,
): { readonly pairing: Pairing | undefined; readonly known: boolean } {
  const asked = new URLSearchParams(search);
  const [left, right] = [asked.get('left'), asked.get('right')];
  const first = outline.pairings[0];
  if (left === null && right === null) return { pairing: first, known: true };
  const found = pairingOf(outline.pairings, left as EditionId, right as EditionId);
  return { pairing: found ?? first, known: found !== undefined };
}
