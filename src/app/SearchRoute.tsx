import { useMemo } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import { pagePath } from '../model/address.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { savedSearchParts } from '../offline/search-parts.ts';
import { type Headings, SearchableList } from '../search/SearchableList.tsx';
import { SearchPage } from '../search/SearchPage.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { useSite } from './site.ts';

/** What the page lists for readers without script; made by the build only. */
export interface Searchable {
  readonly terms: readonly Pick<GlossaryEntry, 'id' | 'term'>[];
  readonly reports: readonly Headings[];
}

/** The page of search: in the report that the reader comes from, if from one, and in all. */
export function SearchRoute() {
  const list = useLoaderData<Searchable | null>();
  const site = useSite();
  const { state } = useLocation();
  const from = useMemo(() => reportIn(state), [state]);
  // A reload keeps what the history entry holds, of which the page as it was made ahead knows nothing.
  const isAwake = useHydrated();
  return (
    <SearchPage
      from={isAwake ? from : undefined}
      savedParts={savedSearchParts}
      withoutScript={list ? <SearchableList {...list} href={address => pagePath(site, address)} /> : null}
    />
  );
}

/** The report that the link to this page names; anything else that may lie in a history entry is nothing. */
function reportIn(state: unknown): { slug: string; title: string } | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { slug, title } = state as Record<string, unknown>;
  return typeof slug === 'string' && typeof title === 'string' && /^[a-z0-9-]+$/.test(slug)
    ? { slug, title }
    : undefined;
}
