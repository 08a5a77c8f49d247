import { useEffect, useState } from 'react';
import type { SearchEntry } from '../model/search-files.ts';
import { libraryIndex } from './sources.ts';

/** What is known of the index of the whole library, once it is there; with no network it never is. */
export function useEntry(): SearchEntry | undefined {
  const [entry, setEntry] = useState<SearchEntry>();
  useEffect(() => {
    let isWanted = true;
    // With no network there is no use in asking.
    if (!navigator.onLine) return;
    libraryIndex().then(
      library => isWanted && setEntry(library.entry),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return entry;
}
