import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Words } from '../strings/words.tsx';
import { afterFrame } from '../ui/after-frame.ts';
import { announce } from '../ui/announce.ts';
import { type Counts, type Filters, type Found, find } from './find.ts';
import { whileLooking } from './getting-ready.ts';
import { type ChosenParts, inParts } from './parts-index.ts';
import type { Result } from './results.ts';
import {
  fetchCommonWords,
  forgetLibrary,
  forgetReports,
  libraryIndex,
  reportIndex,
  type SavedParts,
  savedIndex,
} from './sources.ts';
import type { WordIndex } from './word-index.ts';

/** In what is looked: everything there is, the report that the reader comes from, or the parts that a class is shown. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'report'; readonly slug: string }
  | ({ readonly kind: 'parts' } & ChosenParts);

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
      readonly counts: Counts;
      readonly results: readonly Result[];
      /** Whether there may be more. */
      readonly goesOn: boolean;
      /** The network was not there, and what is saved was looked through: so many reports. */
      readonly saved?: number;
      /** Only some parts of a report were looked through; all that was found in them is there. */
      readonly isOfParts?: true;
    }
  /** Neither the network nor this device has anything to look in. */
  | { readonly kind: 'no-index' };

/** So many results are on screen at once. */
const onScreen = 2;

/** How long after the last key something counts as typed, in milliseconds, and how long until the count is spoken. */
const pause = 120;
const untilSpoken = 900;
const untilLookingSpoken = 2000;

/** Looks up what is typed, and keeps on screen what was found before until the next is there. */
export function useSearch(asked: Asked, savedParts: SavedParts, words: Words, before?: Shown) {
  const [shown, setShown] = useState<Shown>(before ?? { kind: 'nothing' });
  const [isLooking, setLooking] = useState(false);
  const [again, setAgain] = useState(0);
  const turn = useRef(0);
  const typedBefore = useRef('');
  const failed = useRef(Number.NEGATIVE_INFINITY);
  const isBare = useRef(true);
  useEffect(() => {
    isBare.current = shown.kind === 'nothing';
  }, [shown]);
  // What is shown on the way back was found before.
  const isKept = useRef(before !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up anew as often as `again` says.
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
    // Where results are on screen they stay until the next are there, and nothing is said of looking.
    if (isBare.current) setLooking(true);
    const look = async () => {
      const next = await whileLooking(lookUp(asked, savedParts, isStale, failed));
      if (isStale() || !next) return;
      setLooking(false);
      if (next.kind !== 'results') {
        setShown(next);
        return;
      }
      // What fits on a screen is drawn first and at once, so that it is painted before the rest of what is there is drawn and
      // more is looked for, which follow below.
      flushSync(() => setShown({ ...next, results: next.results.slice(0, onScreen) }));
      await new Promise<void>(afterFrame);
      if (isStale()) return;
      setShown(next);
      const longer = (await continued(next)) ?? { ...next, goesOn: true };
      if (isStale()) return;
      setShown(longer);
      if (asked.scope.kind === 'all' && next.saved === undefined) fetchCommonWords();
    };
    if (!isTyping) {
      void look();
      return;
    }
    const timer = setTimeout(look, pause);
    return () => clearTimeout(timer);
  }, [asked, savedParts, again]);
  // Once the page is gone nothing is drawn any more of what was still being looked up.
  useEffect(
    () => () => {
      turn.current++;
      forgetReports();
    },
    [],
  );
  useSpokenCount(shown, words);
  useSpokenLooking(isLooking, words);
  const lookAgain = useCallback(() => {
    failed.current = Number.NEGATIVE_INFINITY;
    setAgain(now => now + 1);
  }, []);
  // A network that comes back is asked at once.
  const isLess = shown.kind === 'no-index' || (shown.kind === 'results' && shown.saved !== undefined);
  useEffect(() => {
    if (!isLess) return;
    addEventListener('online', lookAgain);
    return () => removeEventListener('online', lookAgain);
  }, [isLess, lookAgain]);
  const more = useCallback(async () => {
    if (shown.kind !== 'results') return;
    const own = turn.current;
    const longer = await continued(shown);
    if (longer && turn.current === own) setShown(longer);
  }, [shown]);
  return { shown, isLooking, more, lookAgain };
}

/** What is shown, with the next results; `undefined` where they cannot be had: they can be asked for again. */
async function continued(shown: Extract<Shown, { kind: 'results' }>): Promise<Shown | undefined> {
  const next = await shown.found.more().catch(() => undefined);
  if (!next) return undefined;
  // What was counted as having the words themselves stays so, with what only means them below it.
  const counts = shown.counts.hasAll ? shown.counts : shown.found.counts;
  return { ...shown, counts, results: [...shown.results, ...next], goesOn: next.length > 0 };
}

/** Says how much was found once the reader has stopped typing; more of the same is not said again. */
function useSpokenCount(shown: Shown, words: Words): void {
  const said = shown.kind === 'nothing' ? undefined : countOf(shown, words);
  const found = shown.kind === 'results' ? shown.found : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found anew is said, where it is as much as before too.
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => announce(said), untilSpoken);
    return () => clearTimeout(timer);
  }, [said, found]);
}

/** Says that it is looked for, where that takes long. */
function useSpokenLooking(isLooking: boolean, words: Words): void {
  useEffect(() => {
    if (!isLooking) return;
    const timer = setTimeout(() => announce(words('search.looking')), untilLookingSpoken);
    return () => clearTimeout(timer);
  }, [isLooking, words]);
}

/** How much was found, as a sentence. */
export function countOf(shown: Exclude<Shown, { kind: 'nothing' }>, words: Words): string {
  if (shown.kind === 'no-index') return words('search.noIndex');
  const { found, counts, results, goesOn } = shown;
  if (found.saysNothing) return words('search.saysNothing');
  if (results.length === 0) return words(shown.isOfParts ? 'classView.nothingFound' : 'search.none');
  if (shown.isOfParts) return words('classView.found', { count: results.length });
  const { parts, reports } = counts;
  if (counts.hasPhrases) {
    if (goesOn) return words('search.phrase');
    const inReports = words('search.inReports', { count: new Set(results.map(({ report }) => report)).size });
    return words('search.parts', { count: results.length, inReports });
  }
  if (!counts.hasAll) return words(counts.hasAlike ? 'search.alike' : 'search.some');
  return counts.isCounted
    ? words('search.parts', { count: parts, inReports: words('search.inReports', { count: reports }) })
    : words('search.reports', { count: reports });
}

/** How long a network that did not answer is not asked again, in milliseconds, where what is saved can be looked through. */
const untilAskedAgain = 5000;
/** How long a network may take, in milliseconds, where what is saved can be looked through. */
const patience = 4000;

/** Looks something up; `undefined` where it is no longer wanted. `failed` is when the network last did not answer. */
async function lookUp(
  asked: Asked,
  savedParts: SavedParts,
  isStale: () => boolean,
  failed: { current: number },
): Promise<Shown | undefined> {
  const { scope } = asked;
  const saved = () => savedIndex(savedParts, scope.kind === 'all' ? undefined : scope.slug);
  const isGone = !navigator.onLine || performance.now() - failed.current < untilAskedAgain;
  if (scope.kind !== 'all' || !isGone || !(await saved())) {
    try {
      const online = lookOnline(asked);
      // What is saved is only read where the network is late: with it there, nobody waits for that.
      if ((await isInTime(online)) || isStale() || !(await saved())) return await online;
    } catch {
      if (isStale()) return undefined;
    }
    failed.current = performance.now();
  }
  const found = await saved();
  const shown = found && (await lookIn(found.index, asked).catch(() => undefined));
  return shown ? { ...shown, saved: found.parts.length } : { kind: 'no-index' };
}

/** Whether something ends, well or not, before patience does. */
function isInTime(task: Promise<unknown>): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(false), patience);
    const end = () => {
      clearTimeout(timer);
      resolve(true);
    };
    task.then(end, end);
  });
}

async function lookOnline(asked: Asked) {
  const { scope } = asked;
  if (scope.kind !== 'all') return lookIn(await reportIndex(scope.slug), asked);
  try {
    return await lookIn((await libraryIndex()).index, asked);
  } catch {
    // A newer index may have taken the place of the one that was held.
    forgetLibrary();
    return lookIn((await libraryIndex()).index, asked);
  }
}

async function lookIn(index: WordIndex, { typed, filters, scope }: Asked) {
  if (scope.kind === 'parts') return lookInParts(index, typed, scope);
  const found = await find(index, typed, { filters });
  const results = await found.more();
  return { kind: 'results' as const, typed, found, counts: found.counts, results, goesOn: false };
}

/** The index counts what is in the whole report: of a few parts all that is there is got at once, and counted. */
async function lookInParts(index: WordIndex, typed: string, parts: ChosenParts) {
  const found = await find(inParts(index, parts), typed);
  const results: Result[] = [];
  for (;;) {
    const next = await found.more();
    if (next.length === 0) break;
    results.push(...next);
  }
  const { counts } = found;
  return { kind: 'results' as const, typed, found, counts, results, goesOn: false, isOfParts: true as const };
}
