import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import type { Found } from './find.ts';
import type { Nearest } from './nearest.ts';
import { useEntry } from './useEntry.ts';

/** See `NothingFound`. */
export interface NothingFoundProps {
  /** What was looked up, where there was something to look in. */
  readonly found: Found | undefined;
  /** Puts another word in the place of one that was typed. */
  readonly onReplace: (nearest: Nearest) => void;
  /** A wider search, where this one is narrow, and what there is to say of it. */
  readonly wider?:
    | { readonly says?: string; readonly name: string; readonly onChoose: () => void }
    | undefined;
}

/** What helps where nothing was found: words that look like what was typed, and the library by topics. */
export function NothingFound({ found, onReplace, wider }: NothingFoundProps) {
  const words = useWords();
  const nearest = useNearest(found);
  const topics = useEntry()?.topics ?? [];
  return (
    <div className="search-none">
      {wider?.says ? <p>{wider.says}</p> : null}
      {wider ? (
        <p>
          <Button onClick={wider.onChoose}>{wider.name}</Button>
        </p>
      ) : null}
      {nearest.length > 0 ? (
        <>
          <h2>{words('search.nearest')}</h2>
          <ul className="search-ways">
            {nearest.map(near => (
              <li key={near.word}>
                <Button onClick={() => onReplace(near)}>{near.word}</Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ul>
        <li>{words('search.tryFewer')}</li>
        <li>{words('search.tryOthers')}</li>
      </ul>
      {topics.length > 0 ? (
        <>
          <h2>{words('search.byTopic')}</h2>
          <ul className="search-topics">
            {topics.map(({ id, title }) => (
              <li key={id}>
                <Link to={addresses.topic(id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Ways />
    </div>
  );
}

function useNearest(found: Found | undefined): readonly Nearest[] {
  const [nearest, setNearest] = useState<readonly Nearest[]>([]);
  useEffect(() => {
    let isWanted = true;
    // Those of what was typed before stay until there are others: a button does not go away under the finger.
    // With no network there may be no more words to be had; the other ways are there all the same.
    found?.nearest().then(
      words => isWanted && setNearest(words),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [found]);
  return nearest;
}

/** Ways to find something without searching. */
export function Ways() {
  const words = useWords();
  const ways = [
    ['footer.library', addresses.library],
    ['footer.glossary', addresses.glossary],
    ['header.help', addresses.help],
  ] as const;
  return (
    <ul className="search-ways">
      {ways.map(([key, address]) => (
        <li key={key}>
          <Link className="button" to={address}>
            {words(key)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
