import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { isPlainPress } from '../ui/plain-press.ts';
import { InDanger } from './InDanger.tsx';
import type { ChosenParts } from './parts-index.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { SavedParts } from './sources.ts';
import { type Asked, countOf, type Scope, useSearch } from './useSearch.ts';
import './search.css';

interface PartsSearchProps {
  /** Where to look, and nowhere else. */
  readonly parts: ChosenParts;
  readonly savedParts: SavedParts;
  readonly onClose: () => void;
  /** Goes to a passage of these parts, by its id. */
  readonly onGo: (passage: string) => void;
}

/** Search in the parts that a class is shown: nothing of it leads to anything else than these. */
export function PartsSearch({ parts, savedParts, onClose, onGo }: PartsSearchProps) {
  const words = useWords();
  const name = useId();
  const scope = useMemo<Scope>(() => ({ kind: 'parts', ...parts }), [parts]);
  const [typed, setTyped] = useState('');
  const asked = useMemo<Asked>(() => ({ typed, scope, filters: {} }), [typed, scope]);
  const { shown, more, lookAgain } = useSearch(asked, savedParts, words);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  const results = shown.kind === 'results' ? shown.results : [];
  return (
    <section
      className="parts-search"
      aria-labelledby={name}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
      // Before the link itself, which would name the passage in the address: that names these parts, and goes on doing so.
      onClickCapture={event => {
        const link = event.target instanceof Element ? event.target.closest('.hit a') : null;
        if (!(link instanceof HTMLAnchorElement) || !isPlainPress(event)) return;
        event.preventDefault();
        onGo(decodeURIComponent(link.hash.slice(1)));
      }}
    >
      <h2 id={name}>{words('classView.search')}</h2>
      <SearchBox
        field={field}
        typed=""
        inAll={false}
        onType={setTyped}
        onEnter={() => list.current?.querySelector('a')?.focus()}
      />
      <InDanger typed={typed} />
      {shown.kind === 'nothing' ? null : <p className="search-count">{countOf(shown, words)}</p>}
      {shown.kind === 'no-index' ? <Button onClick={lookAgain}>{words('search.tryAgain')}</Button> : null}
      {shown.kind === 'results' && results.length > 0 ? (
        <SearchResults list={list} results={results} goesOn={shown.goesOn} onMore={more} />
      ) : null}
      <p>
        <Button onClick={onClose}>{words('classView.closeSearch')}</Button>
      </p>
    </section>
  );
}
