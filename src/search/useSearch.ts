import { useCallback, useEffect, useRef, useState } from 'react';
import type { Words } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { type Filters, type Found, find, type Result } from './find.ts';
import type { ReportPart } from './reports-index.ts';
import { forgetLibrary, libraryIndex, reportIndex, reportsIndex } from './sources.ts';
import type { WordIndex } from './word-index.ts';

/** In what is looked: everything there is, or the report that the reader comes from. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'report'; readonly slug: string };

/** What is to be looked up. */
export interface Asked {
  readonly typed: string;
  readonly scope: Scope;
  readonly filters: Filters;
}

/** What there is to show. */
export type Shown =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'results';
      readonly typed: string;
      readonly found: Found;
      readonly results: readonly Result[];
      /** Whether there may be more. */
      readonly goesOn: boolean;
      /** The network was not there, and what is saved was looked through: so many reports. */
      readonly saved?: number;
    }
  /** Neither the network nor this device has anything to look in. */
  | { readonly kind: 'no-index' };

/** Gets the parts of what is saved on this device. */
export type SavedParts = () => Promise<readonly ReportPart[]>;

/** How long after the last key something counts as typed, in milliseconds, and how long until the count is spoken. */
const pause = 120;
const untilSpoken = 900;

/** Looks up what is typed, and keeps on screen what was found before until the next is there. */
export function useSearch(asked: Asked, savedParts: SavedParts, words: Words, before?: Shown) {
  const [shown, setShown] = useState<Shown>(before ?? { kind: 'nothing' });
  const [isLooking, setLooking] = useState(false);
  const turn = useRef(0);
  const typedBefore = useRef('');
  // What is shown on the way back was found before.
  const isKept = useRef(before !== undefined);
  useEffect(() => {
    if (isKept.current) {
      isKept.current = false;
      return;
    }
    const own = ++turn.current;
    const isStale = () => turn.current !== own;
    const isTyping = Math.abs(asked.typed.length - typedBefore.current.length) === 1;
    typedBefore.current = asked.typed;
    if (asked.typed.trim() === '') {
      setShown({ kind: 'nothing' });
      setLooking(false);
      return;
    }
    setLooking(true);
    const timer = setTimeout(
      async () => {
        const next = await lookUp(asked, savedParts, isStale);
        if (isStale() || !next) return;
        setShown(next);
        setLooking(false);
        // The first few are on screen at once; more follow below them.
        if (next.kind !== 'results') return;
        const longer = (await continued(next)) ?? { ...next, goesOn: true };
        if (!isStale()) setShown(longer);
      },
      isTyping ? pause : 0,
    );
    return () => clearTimeout(timer);
  }, [asked, savedParts]);
  useSpokenCount(shown, words);
  const more = useCallback(async () => {
    if (shown.kind !== 'results') return;
    const own = turn.current;
    const longer = await continued(shown);
    if (longer && turn.current === own) setShown(longer);
  }, [shown]);
  return { shown, isLooking, more };
}

/** What is shown, with the next results; `undefined` where they cannot be had: they can be asked for again. */
async function continued(shown: Extract<Shown, { kind: 'results' }>): Promise<Shown | undefined> {
  const next = await shown.found.more().catch(() => undefined);
  return next && { ...shown, results: [...shown.results, ...next], goesOn: next.length > 0 };
}

/** Says how much was found once the reader has stopped typing. */
function useSpokenCount(shown: Shown, words: Words): void {
  useEffect(() => {
    if (shown.kind === 'nothing') return;
    const timer = setTimeout(() => announce(countOf(shown, words)), untilSpoken);
    return () => clearTimeout(timer);
  }, [shown, words]);
}

/** How much was found, as a sentence. */
export function countOf(shown: Exclude<Shown, { kind: 'nothing' }>, words: Words): string {
  if (shown.kind === 'no-index') return words('search.noIndex');
  const { found, results } = shown;
  if (found.saysNothing) return words('search.saysNothing');
  if (results.length === 0) return words('search.none');
  const { parts, reports } = found;
  if (!found.hasAll) return words('search.some');
  return found.isCounted
    ? words('search.parts', { count: parts, inReports: words('search.inReports', { count: reports }) })
    : words('search.reports', { count: reports });
}

/** Looks something up; `undefined` where it is no longer wanted. */
async function lookUp(
  asked: Asked,
  savedParts: SavedParts,
  isStale: () => boolean,
): Promise<Shown | undefined> {
  try {
    const index =
      asked.scope.kind === 'report' ? await reportIndex(asked.scope.slug) : (await libraryIndex()).index;
    return await lookIn(index, asked);
  } catch {
    if (isStale()) return undefined;
    // A newer index may have taken the place of the one that was held, or the network is gone.
    forgetLibrary();
    return lookAgain(asked, savedParts);
  }
}

async function lookAgain(asked: Asked, savedParts: SavedParts): Promise<Shown> {
  if (asked.scope.kind === 'all') {
    const anew = await libraryIndex()
      .then(({ index }) => lookIn(index, asked))
      .catch(() => undefined);
    if (anew) return anew;
  }
  const parts = await savedParts().catch(() => []);
  const { scope } = asked;
  const wanted = scope.kind === 'report' ? parts.filter(({ slug }) => slug === scope.slug) : parts;
  if (wanted.length === 0) return { kind: 'no-index' };
  const shown = await lookIn(await reportsIndex(wanted), asked).catch(() => undefined);
  return shown ? { ...shown, saved: wanted.length } : { kind: 'no-index' };
}

async function lookIn(index: WordIndex, { typed, filters }: Asked) {
  const found = await find(index, typed, { filters });
  const results = await found.more();
  return { kind: 'results' as const, typed, found, results, goesOn: false };
}
