import {
  memo,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { useWords } from '../strings/words.tsx';
import { openedMark } from '../ui/opened-mark.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import { Answer } from './Answer.tsx';
import { getReady } from './getting-ready.ts';
import { Ways } from './NothingFound.tsx';
import type { Nearest } from './nearest.ts';
import type { Result } from './results.ts';
import { SearchBox } from './SearchBox.tsx';
import { isNarrowing, SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { SavedParts } from './sources.ts';
import { type Asked, type Scope, useSearch } from './useSearch.ts';
import { recall, remember } from './visit.ts';
import './search.css';

interface SearchPageProps {
  /** The report from which the reader comes, if from one. */
  readonly from?: { readonly slug: string; readonly title: string } | undefined;
  readonly savedParts: SavedParts;
  /** What can be looked through where there is no script. */
  readonly withoutScript: ReactNode;
}

/** What the reader asked for: where to look only once they have chosen it. */
type Wish = Omit<Asked, 'scope'> & Partial<Asked>;

const nothingAsked: Wish = { typed: '', filters: {} };

/**
 * Search in both voices. What is typed is in no address, store or request: it is held in memory, and only so that Back
 * from a result leads to the results again.
 */
export function SearchPage({ from, savedParts, withoutScript }: SearchPageProps) {
  const words = useWords();
  const { key } = useLocation();
  const before = useMemo(() => recall(key), [key]);
  const [wish, setWish] = useState<Wish>(before?.asked ?? nothingAsked);
  const asked = useMemo<Asked>(() => {
    const scope: Scope = wish.scope ?? (from ? { kind: 'report', slug: from.slug } : { kind: 'all' });
    // What narrows is only seen where all reports are looked in.
    return { ...wish, scope, filters: scope.kind === 'all' ? wish.filters : nothingAsked.filters };
  }, [wish, from]);
  const { shown, isLooking, more, lookAgain } = useSearch(asked, savedParts, words, before?.shown);
  const opened = useRef(before?.opened);
  const onOpen = (address: string | undefined) => {
    opened.current = address;
    remember(key, { asked, shown, opened: address });
  };
  useEffect(() => remember(key, { asked, shown, opened: opened.current }), [key, asked, shown]);
  const list = useRef<HTMLDivElement>(null);
  useComingBack(list, before?.opened);
  const results = shown.kind === 'results' ? shown.results : undefined;
  const onMore = useFocusOnMore(list, results, more);
  const field = useRef<HTMLInputElement>(null);
  const empty = useCallback(() => {
    if (field.current) field.current.value = '';
    setWish(nothingAsked);
  }, []);
  useForgetting(empty);
  const onType = useCallback(
    (typed: string) => setWish(now => (now.typed === typed ? now : { ...now, typed })),
    [],
  );
  const onReplace = ({ written, word }: Nearest) => {
    const typed = asked.typed.replace(written, () => word);
    if (field.current) field.current.value = typed;
    field.current?.focus();
    setWish(now => ({ ...now, typed }));
  };
  const wider = isNarrowing(asked.filters)
    ? {
        says: words('search.isNarrowed'),
        name: words('search.widen'),
        onChoose: () => setWish(now => ({ ...now, filters: {} })),
      }
    : asked.scope.kind === 'report'
      ? {
          name: words('search.lookInAll'),
          onChoose: () => setWish(now => ({ ...now, scope: { kind: 'all' } })),
        }
      : undefined;
  const isAsked = asked.typed.trim() !== '';
  return (
    // What somebody looks for may be hard, and so may be what is found: see `safety/cover.ts`.
    <div className="page search-page" data-hard={isAsked ? '' : undefined}>
      <h1 tabIndex={-1}>{words('header.search')}</h1>
      <SearchBox
        field={field}
        typed={asked.typed}
        inAll={asked.scope.kind === 'all'}
        onType={onType}
        onEnter={() => list.current?.querySelector('a')?.focus()}
      />
      {from ? (
        <ScopeChoice
          from={from}
          scope={asked.scope}
          onChoose={scope => setWish(now => ({ ...now, scope }))}
        />
      ) : null}
      {asked.scope.kind === 'all' && isAsked ? (
        <SearchFilters filters={asked.filters} onChoose={filters => setWish(now => ({ ...now, filters }))} />
      ) : null}
      <noscript>{withoutScript}</noscript>
      <GettingReady savedParts={savedParts} />
      {isAsked && shown.kind !== 'nothing' ? (
        <Answer
          {...{ shown, asked, list, onReplace, lookAgain }}
          onMore={onMore}
          onOpen={onOpen}
          wider={wider}
        />
      ) : null}
      {isAsked && isLooking && shown.kind === 'nothing' ? (
        <p className="search-count">{words('search.looking')}</p>
      ) : null}
      {isAsked ? null : <HowToSearch />}
    </div>
  );
}

/** Empties the page where everything is forgotten, which another tab may do. */
function useForgetting(onForget: () => void): void {
  useEffect(() => {
    const look = ({ key }: StorageEvent) => {
      if (key === null) onForget();
    };
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [onForget]);
}

/** On the way back, names the result that was opened: whoever arrives is led there (`app/useArrival.ts`). */
function useComingBack(list: RefObject<HTMLElement | null>, opened: string | undefined): void {
  useLayoutEffect(() => {
    if (opened === undefined) return;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    links.find(link => link.getAttribute('href') === opened)?.setAttribute(openedMark, '');
  }, [list, opened]);
}

/** Shows more when it is asked for, and leads to the first of what came; where nothing did, to the last that is there. */
function useFocusOnMore(
  list: RefObject<HTMLElement | null>,
  results: readonly Result[] | undefined,
  more: () => Promise<void>,
): () => void {
  const before = useRef<readonly Result[]>(undefined);
  useEffect(() => {
    const seen = before.current;
    if (!seen || !results || results === seen) return;
    before.current = undefined;
    // What somebody has typed meanwhile leaves the focus where it is.
    if (results[seen.length - 1] !== seen.at(-1)) return;
    const leads = [...(list.current?.querySelectorAll<HTMLElement>('.hit-lead a') ?? [])];
    (leads[seen.length] ?? leads.at(-1))?.focus();
  }, [list, results]);
  return () => {
    before.current = results;
    void more();
  };
}

/** Gets ready what is looked in, and draws a result where nobody sees it: drawing a first one takes a slow phone long. */
const GettingReady = memo(function GettingReady({ savedParts }: Pick<SearchPageProps, 'savedParts'>) {
  const live = useHydrated();
  const [drawn, setDrawn] = useState<readonly Result[]>();
  useEffect(() => {
    if (live) void getReady(savedParts, results => startTransition(() => setDrawn(results)));
  }, [live, savedParts]);
  useEffect(() => {
    if (drawn) setDrawn(undefined);
  }, [drawn]);
  return drawn
    ? createPortal(
        <SearchResults results={drawn} goesOn={true} onMore={() => {}} />,
        document.createElement('div'),
      )
    : null;
});

function ScopeChoice({
  from,
  scope,
  onChoose,
}: {
  from: NonNullable<SearchPageProps['from']>;
  scope: Scope;
  onChoose: (scope: Scope) => void;
}) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className="search-scope">
      <legend>{words('search.where')}</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={scope.kind === 'report'}
          onChange={() => onChoose({ kind: 'report', slug: from.slug })}
        />
        {words('search.inReport', { title: from.title })}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={scope.kind === 'all'}
          onChange={() => onChoose({ kind: 'all' })}
        />
        {words('search.inAll')}
      </label>
    </fieldset>
  );
}

function HowToSearch() {
  const words = useWords();
  return (
    <div className="search-how">
      <p className="lead">{words('search.lead')}</p>
      <ul>
        <li>{words('search.howPhrase')}</li>
        <li>{words('search.howNumber')}</li>
        <li>{words('search.howKept')}</li>
      </ul>
      <Ways />
    </div>
  );
}
