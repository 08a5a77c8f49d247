import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ListenButton } from '../aids/listen/ListenButton.tsx';
import { searchInParts } from '../model/address.ts';
import type { Service } from '../model/library.ts';
import { savedSearchParts } from '../offline/search-parts.ts';
import { arriveAt } from '../reader/place.ts';
import { ClassView } from '../reader/teaching/ClassView.tsx';
import type { ParseHtml } from '../reader/text-store.ts';
import type { View } from '../reader/view.ts';
import type { EarlyWords, ReportData } from '../reader/words-of.ts';
import { HelpCard } from '../safety/HelpCard.tsx';
import { countWords } from '../text/words.ts';

export interface ForClassProps {
  readonly data: ReportData;
  readonly services: readonly Service[];
  readonly view: Extract<View, { kind: 'edition' }>;
  /** The fragment that names the parts. */
  readonly hash: string;
  readonly parseHtml: ParseHtml;
  readonly early?: EarlyWords | undefined;
}

/** The parts of a version that a teacher's link opens, with reading aloud and help. */
export function ForClass({ data, services, view, ...rest }: ForClassProps) {
  const search = useSearchAsked();
  useSameAddress(rest.hash);
  const edition = data.outline.editions.find(({ id }) => id === view.edition);
  if (!edition) return null;
  return (
    <ClassView
      {...{ data, edition, countWords }}
      {...rest}
      actions={outline => (
        <ListenButton loadTools={async () => (await import('./listen-tools.ts')).listenTools(outline)} />
      )}
      search={parts =>
        search.asked === 0 ? null : (
          <Suspense fallback={null}>
            <PartsSearch
              key={search.asked}
              {...{ parts }}
              savedParts={savedSearchParts}
              onGo={goTo}
              onClose={search.close}
            />
          </Suspense>
        )
      }
      help={<HelpCard services={services} />}
    />
  );
}

const PartsSearch = lazy(async () => ({ default: (await import('../search/PartsSearch.tsx')).PartsSearch }));

/** How often “Search” was pressed since the search was closed: each press begins one anew. */
function useSearchAsked(): { asked: number; close: () => void } {
  const { hash } = useLocation();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (hash === searchInParts) setAsked(before => before + 1);
  }, [hash]);
  const close = useCallback(() => {
    setAsked(0);
    document.querySelector<HTMLElement>(`a[href$="${searchInParts}"]`)?.focus();
  }, []);
  return { asked, close };
}

/** Goes to a passage on the page, and lights it for a moment. */
function goTo(passage: string): void {
  const target = document.getElementById(passage);
  const end = document.querySelector<HTMLElement>('.page-end');
  if (target && end) arriveAt(target, end);
}

/** Whatever link within the page is followed, the address goes on naming its parts. */
function useSameAddress(own: string): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (hash === own) return;
    void navigate({ search, hash: own }, { replace: true, preventScrollReset: true, state: { quiet: true } });
  }, [own, search, hash, navigate]);
}
