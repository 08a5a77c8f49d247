import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Outline } from '../model/library.ts';
import type { Pairing } from '../model/report.ts';
import { useWords, type Words } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { pairName } from './names.ts';
import type { PairTrouble } from './usePairing.ts';
import { pairSearch } from './view.ts';

interface PairChooserProps {
  readonly outline: Outline;
  /** All pairings of the report, always in the same order. */
  readonly pairings: readonly Pairing[];
  /** The one that is shown. */
  readonly pairing: Pairing;
  readonly trouble: PairTrouble | undefined;
}

/** Which two versions are compared, where a report has more than two. */
export function PairChooser({ outline, pairings, pairing, trouble }: PairChooserProps) {
  const words = useWords();
  const live = useHydrated();
  useSaying(words('reader.nowShowing', { version: nameOf(words, outline, pairing) }));
  return (
    <>
      {pairings.length > 1 ? (
        <nav className={live ? 'pair-chooser' : 'pair-chooser not-yet'} aria-labelledby="pair-chooser">
          <p id="pair-chooser">{words('sideBySide.compare')}</p>
          <ul>
            {pairings.map(one => (
              <li key={pairSearch(one)}>
                <Link
                  to={{ search: pairSearch(one) }}
                  replace
                  preventScrollReset
                  state={{ quiet: true }}
                  aria-current={one === pairing ? 'true' : undefined}
                >
                  {nameOf(words, outline, one)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {trouble ? (
        <Notice kind="status">
          <p>
            {trouble.kind === 'unknown'
              ? words('sideBySide.unknownPair')
              : words('reader.notLoaded', { version: nameOf(words, outline, trouble.pairing) })}
          </p>
        </Notice>
      ) : null}
    </>
  );
}

/** Says which versions are shown whenever that changes, and not when the page comes. */
function useSaying(sentence: string): void {
  const said = useRef(sentence);
  useEffect(() => {
    if (said.current !== sentence) announce(sentence);
    said.current = sentence;
  }, [sentence]);
}

function nameOf(words: Words, outline: Outline, pairing: Pairing): string {
  const [left, right] = [pairing.left, pairing.right].map(id =>
    outline.editions.find(edition => edition.id === id),
  );
  return left && right ? pairName(words, left, right, outline) : '';
}
