import { addresses } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import type { EditionId } from '../model/report.ts';

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
