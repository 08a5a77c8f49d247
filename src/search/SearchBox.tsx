import { type KeyboardEvent, type RefObject, useCallback, useEffect, useId } from 'react';
import { useWords } from '../strings/words.tsx';
import { fetchWordsOf } from './sources.ts';

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

/** The box: whoever comes to the page and begins to type means it. */
export function SearchBox({ field, typed, inAll, onType, onEnter }: SearchBoxProps) {
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
    // Safari ends a composition before it tells of the key that did so, which has this code.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
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
        dir="auto"
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
