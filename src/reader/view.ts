import { addresses } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import type { EditionId } from '../model/report.ts';

/** What of a report is open: the page about it, one edition, or two side by side. What differs is a page of its own. */
export type View =
  | { readonly kind: 'about' }
  | { readonly kind: 'edition'; readonly edition: EditionId }
  | { readonly kind: 'side-by-side' };

/** Reads the part of an address below the report's; `undefined` where the report has no such page. */
export function parseView(outline: Outline, rest: string): View | undefined {
  const name = rest.replace(/\/$/, '');
  if (name === '') return { kind: 'about' };
  if (name === 'side-by-side') return outline.pairings.length > 0 ? { kind: 'side-by-side' } : undefined;
  const edition = outline.editions.find(candidate => candidate.id === name);
  return edition ? { kind: 'edition', edition: edition.id } : undefined;
}

/** The address of a view. */
export function viewAddress(outline: Outline, view: View): string {
  switch (view.kind) {
    case 'about':
      return addresses.report(outline.slug);
    case 'edition':
      return addresses.edition(outline.slug, view.edition);
    case 'side-by-side':
      return addresses.sideBySide(outline.slug);
    default:
      return view satisfies never;
  }
}

/** The tab that shows a view; an empty string for views that are not tabs. */
export function tabOf(view: View): string {
  if (view.kind === 'edition') return view.edition;
  return view.kind === 'side-by-side' ? 'side-by-side' : '';
}

/** The view that a tab shows. */
export function viewOf(tab: string): View {
  return tab === 'side-by-side' ? { kind: 'side-by-side' } : { kind: 'edition', edition: tab as EditionId };
}
