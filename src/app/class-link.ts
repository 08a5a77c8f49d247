import { createContext, useContext, useEffect, useState } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { partsMark } from '../model/address.ts';
import { parseView } from '../reader/view.ts';
import type { ReportRouteData } from './data.ts';
import type { Matched } from './page-name.ts';

/** The fragment of the teacher's link that the page was opened by; nothing on any other page. */
const ClassLink = createContext<string | undefined>(undefined);

/** Gives the fragment to everything on the page. */
export const ClassLinkProvider = ClassLink.Provider;

/** The fragment of the teacher's link that the page was opened by, which names the parts to be shown. */
export function useClassLink(): string | undefined {
  return useContext(ClassLink);
}

/**
 * Finds the fragment, once for the page. While the page is open the address goes on naming the parts: a link to a place in
 * it, such as a note or the skip link, is followed, and would else leave the whole version in its place. Only an address
 * without a fragment, or another page, ends it.
 */
export function useClassLinkOfPage(): string | undefined {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const isAsked = asksForParts(useMatches().at(-1) as Matched | undefined, hash);
  const [last, setLast] = useState<{ readonly pathname: string; readonly hash: string }>();
  if (isAsked && (last?.pathname !== pathname || last.hash !== hash)) setLast({ pathname, hash });
  const held = isAsked ? hash : last?.pathname === pathname && hash !== '' ? last.hash : undefined;
  if (!held && last) setLast(undefined);
  useEffect(() => {
    if (!held || held === hash) return;
    void navigate(
      { search, hash: held },
      { replace: true, preventScrollReset: true, state: { quiet: true } },
    );
  }, [held, search, hash, navigate]);
  return held;
}

/** Whether a page shows a version that may be shown in parts, and is asked to. The adults' is never shown to a class. */
function asksForParts(page: Matched | undefined, hash: string): boolean {
  if (!hash.startsWith(partsMark) || !page?.params.slug) return false;
  const outline = (page.data as Partial<ReportRouteData> | undefined)?.report?.outline;
  const view = outline && parseView(outline, page.params['*'] ?? '');
  if (view?.kind !== 'edition') return false;
  return outline?.editions.find(({ id }) => id === view.edition)?.audience !== 'adults';
}
