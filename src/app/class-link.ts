import { createContext, useContext, useState } from 'react';
import { useLocation, useMatches } from 'react-router';
import { partsMark } from '../model/address.ts';
import type { Matched } from './page-name.ts';
import { levelOfPage } from './visit-level.ts';

/** The fragment of the teacher's link that the page was opened by; nothing on any other page. */
const ClassLink = createContext<string | undefined>(undefined);

/** Gives the fragment to everything on the page. */
export const ClassLinkProvider = ClassLink.Provider;

/** The fragment of the teacher's link that the page was opened by, which names the parts to be shown. */
export function useClassLink(): string | undefined {
  return useContext(ClassLink);
}

/**
 * Finds the fragment, once for the page. It stays while the page is open: a link to a place in it, such as a note or the skip
 * link, would else leave the whole version there (`ForClass.tsx` puts the address back). Only an address without a fragment,
 * or another page, ends it. A version for adults is never shown in parts.
 */
export function useClassLinkOfPage(): string | undefined {
  const { pathname, hash } = useLocation();
  const level = levelOfPage(useMatches() as unknown as readonly Matched[]);
  const [last, setLast] = useState({ pathname: '', hash: '' });
  const isAsked = hash.startsWith(partsMark) && level === 'young';
  if (isAsked && (last.pathname !== pathname || last.hash !== hash)) setLast({ pathname, hash });
  if (isAsked) return hash;
  if (last.pathname === pathname && hash !== '') return last.hash;
  // Whoever comes back to the page by an address that names no parts wants all of it.
  if (last.pathname !== '') setLast({ pathname: '', hash: '' });
  return undefined;
}
