import type { RefObject } from 'react';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { InDanger } from './InDanger.tsx';
import { NothingFound, type NothingFoundProps } from './NothingFound.tsx';
import type { Nearest } from './nearest.ts';
import { quotedList } from './quoted-list.ts';
import { SearchResults } from './SearchResults.tsx';
import { type Asked, countOf, type Shown } from './useSearch.ts';

interface AnswerProps {
  readonly shown: Exclude<Shown, { kind: 'nothing' }>;
  readonly asked: Asked;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly wider: NothingFoundProps['wider'];
  readonly onReplace: (nearest: Nearest) => void;
  readonly onMore: () => void;
  /** Called with the address of the result that is opened, as its link has it. */
  readonly onOpen: (address: string | undefined) => void;
  readonly lookAgain: () => void;
}

/** What was found, and how much; or what helps where nothing was. */
export function Answer({ shown, asked, list, wider, onReplace, onMore, onOpen, lookAgain }: AnswerProps) {
  const words = useWords();
  const { results, goesOn, counts, saved, found } = shown.kind === 'results' ? shown : nothingShown;
  return (
    <>
      <InDanger typed={asked.typed} />
      <p className="search-count">{countOf(shown, words)}</p>
      {saved === undefined ? null : <Notice>{words('search.onlySaved', { count: saved })}</Notice>}
      {shown.kind === 'no-index' ? (
        <p>
          <Button onClick={lookAgain}>{words('search.tryAgain')}</Button>
        </p>
      ) : null}
      {results.length === 0 ? (
        <NothingFound found={found} onReplace={onReplace} wider={found ? wider : undefined} />
      ) : (
        <>
          {counts?.meant.map(({ written, words: others }) => (
            <p key={written}>{words('search.meant', { written, words: quotedList(others) })}</p>
          ))}
          <SearchResults {...{ list, results, goesOn, onMore, onOpen }} />
        </>
      )}
    </>
  );
}

type Results = Extract<Shown, { kind: 'results' }>;

/** Where there was nothing to look in. */
const nothingShown: Pick<Results, 'results' | 'goesOn'> & Partial<Results> = {
  results: [],
  goesOn: false,
};
