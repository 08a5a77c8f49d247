import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useMatches, useNavigationType } from 'react-router';
import { idInFragment } from '../model/address.ts';
import { useWords } from '../strings/words.tsx';
import { openedMark } from '../ui/opened-mark.ts';
import { useClassLink } from './class-link.ts';
import { goBackToKept } from './keep-place.ts';
import { type Matched, nameTab, pageName } from './page-name.ts';

/** Where the reader was on each page of this visit, by history entry; kept in memory only. */
const positions = new Map<string, number>();

/**
 * What happens when another page is shown: its name in the tab, the focus on its heading, which says it once,
 * and the scroll at the top, at the part named, or, on the way back, where it was.
 */
export function useArrival(): void {
  // The name stays in the browser's history: it must not tell at which level somebody reads.
  const words = useWords('standard');
  const location = useLocation();
  const type = useNavigationType();
  const matches = useMatches() as unknown as readonly Matched[];
  const isForClass = useClassLink() !== undefined;
  const page = pageOf(location.pathname, isForClass);
  const before = useRef({ page, key: location.key });
  useLayoutEffect(() => nameTab(pageName(matches, words)), [matches, words]);
  useEffect(() => {
    const keep = () => positions.set(location.key, window.scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [location.key]);
  useEffect(() => {
    const other = before.current.page !== page;
    before.current = { page, key: location.key };
    if (!other) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    const opened = document.querySelector<HTMLElement>(`main [${openedMark}]`);
    const arrived = (type === 'POP' && opened) || heading;
    arrived?.focus({ preventScroll: true });
    opened?.removeAttribute(openedMark);
    const target = location.hash ? document.getElementById(idInFragment(location.hash)) : null;
    // The words of a report may still be on their way: its place is a passage, not a number of pixels.
    if (type === 'POP' && goBackToKept()) return;
    if (type === 'POP') window.scrollTo(0, positions.get(location.key) ?? 0);
    else if (target) target.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [page, location, type]);
}

/** Versions of one report are one page: changing between them is no arrival. From some parts to all of a version it is one. */
function pageOf(pathname: string, isForClass: boolean): string {
  const [, slug, rest = ''] = pathname.match(/^\/reports\/([^/]+)\/([^/]*)/) ?? [];
  return slug && rest !== '' && rest !== 'differences'
    ? `/reports/${slug}/ ${isForClass ? 'parts' : 'versions'}`
    : pathname;
}
