import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { useWords } from '../strings/words.tsx';
import '../ui/Button.css';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { getReady } from './getting-ready.ts';
import { NothingFound, Ways } from './NothingFound.tsx';
import type { Nearest } from './nearest.ts';
import type { Result } from './results.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { fetchWordsOf, type SavedParts } from './sources.ts';
import { type Asked, countOf, type Scope, useSearch } from './useSearch.ts';
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
  const asked = useMemo<Asked>(
    () => ({ ...wish, scope: wish.scope ?? (from ? { kind: 'report', slug: from.slug } : { kind: 'all' }) }),
    [wish, from],
  );
  const { shown, isLooking, more } = useSearch(asked, savedParts, words, before?.shown);
  useEffect(() => remember(key, { asked, shown }), [key, asked, shown]);
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const onType = useCallback(
    (typed: string) => setWish(now => (now.typed === typed ? now : { ...now, typed })),
    [],
  );
  const replaceWord = ({ written, word }: Nearest) => {
    const typed = asked.typed.replace(written, () => word);
    if (field.current) field.current.value = typed;
    field.current?.focus();
    setWish({ ...asked, typed });
  };
  const isAsked = asked.typed.trim() !== '';
  return (
    <div className="page search-page">
      <h1 tabIndex={-1}>{words('header.search')}</h1>
      <SearchBox
        field={field}
        typed={asked.typed}
        inAll={asked.scope.kind === 'all'}
        onType={onType}
        onEnter={() => list.current?.querySelector('a')?.focus()}
      />
      {from ? (
        <ScopeChoice from={from} scope={asked.scope} onChoose={scope => setWish({ ...asked, scope })} />
      ) : null}
      {asked.scope.kind === 'all' && isAsked ? (
        <SearchFilters filters={asked.filters} onChoose={filters => setWish(now => ({ ...now, filters }))} />
      ) : null}
      <noscript>{withoutScript}</noscript>
      <GettingReady savedParts={savedParts} />
      {isAsked && shown.kind !== 'nothing' ? (
        <>
          <p className="search-count">{countOf(shown, words)}</p>
          {shown.kind === 'results' && shown.saved !== undefined ? (
            <Notice>{words('search.onlySaved', { count: shown.saved })}</Notice>
          ) : null}
          {shown.kind === 'results' && shown.counts.meant.length > 0 && shown.results.length > 0 ? (
            <p>{words('search.meant', { words: shown.counts.meant.join(', ') })}</p>
          ) : null}
          {shown.kind === 'results' && shown.results.length > 0 ? (
            <SearchResults list={list} results={shown.results} goesOn={shown.goesOn} onMore={more} />
          ) : (
            <NothingFound
              found={shown.kind === 'results' ? shown.found : undefined}
              onReplace={replaceWord}
            />
          )}
        </>
      ) : null}
      {isAsked && isLooking && shown.kind === 'nothing' ? (
        <p className="search-count">{words('search.looking')}</p>
      ) : null}
      {isAsked ? null : <HowToSearch />}
    </div>
  );
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

interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  /** Whether all reports are looked in. */
  readonly inAll: boolean;
  readonly onType: (typed: string) => void;
  /** Enter, or the arrow down: to what was found. */
  readonly onEnter: () => void;
}

/** Of fewer letters nobody knows what word they will be. */
const fewestLetters = 3;

function SearchBox({ field, typed, inAll, onType, onEnter }: SearchBoxProps) {
  const words = useWords();
  const id = useId();
  // What was typed before the page was awake.
  useEffect(() => {
    const early = field.current?.value;
    if (early) onType(early);
  }, [field, onType]);
  // Whoever comes to the page and begins to type means the box.
  const toBox = useCallback(
    (event: globalThis.KeyboardEvent) => {
      const isLetter =
        event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isLetter && event.target instanceof HTMLElement && event.target.matches('.search-page > h1'))
        field.current?.focus();
    },
    [field],
  );
  useEffect(() => {
    document.addEventListener('keydown', toBox);
    return () => document.removeEventListener('keydown', toBox);
  }, [toBox]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onEnter();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 know the role, and the element not.
    <div className="search-box" role="search">
      <label htmlFor={id}>{words('search.label')}</label>
      <input
        ref={field}
        id={id}
        type="search"
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={300}
        onInput={({ currentTarget: { value } }) => {
          if (inAll && value.length >= fewestLetters) fetchWordsOf(value);
          onType(value);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

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
