import { createContext, useContext } from 'react';
import type { SitePlace } from '../model/address.ts';
import type { PackTemplate } from '../model/site.ts';

/** What every page knows of its site. It travels in the page itself, so that no build fact is bundled. */
export interface Site extends SitePlace {
  readonly languages: readonly string[];
  /** The neutral public page that Exit leads to. */
  readonly exit: string;
  /** Who publishes this library. */
  readonly publisher: string;
  /** Whether there are reports here that retell what somebody else published, and whether all do. */
  readonly retellings: 'none' | 'some' | 'all';
  /** How the texts may be used, where the publisher says. */
  readonly licence?: string;
  /** What a pack is made of, where this site can make one. */
  readonly pack?: PackTemplate;
}

/** Gives the site to the document's frame; no page of a feature needs it. */
export const SiteContext = createContext<Site | undefined>(undefined);

/** The site a page belongs to. Throws outside of one. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A page was rendered outside of its site.');
  return site;
}
