import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import { idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { afterFrame } from '../ui/after-frame.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import {
  type Asked,
  editionsOf,
  type Landed,
  type Landing,
  land,
  landingFrom,
  type Missing,
  moveAhead,
  panelOf,
  targetIn,
} from './landing.ts';
import { layOutNow } from './laying.ts';
import { arriveAt, light, placeAt } from './place.ts';
import type { ReturnTicket } from './return-ticket.ts';
import { panelsIn, settleLeft, showAhead, unveil } from './showing.ts';
import { loadSideBySide } from './side-by-side.ts';
import { claimIds, parkIds, type TextStore } from './text-store.ts';
import { useFollowingAddress, useViewFromAddress } from './useAddress.ts';
import { useExpecting } from './useExpecting.ts';
import { tabOf, type View } from './view.ts';

/** What the reader is told after a change of version that did not go as asked. */
export type SwitchNote =
  | ({ readonly kind: 'no-counterpart'; readonly to: string } & Missing)
  | { readonly kind: 'not-loaded'; readonly to: string };

interface Options {
  readonly outline: Outline;
  readonly store: TextStore;
  readonly view: View;
  /** The part of the address of side by side that picks the pair, if it is not the first. */
  readonly pairSearch: string;
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
  readonly onShown: (tab: string, moved: boolean) => void;
  /** Called where the words of the page itself cannot be had: then there is nothing to show. */
  readonly onLost: () => void;
}

/**
 * Changes version in place: the counterpart of the passage at the reading line comes to the same height. The
 * panel is shown and placed before the next frame; React, the announcement and the address, which replaces the history
 * entry, follow after it.
 */
export function useSwitching({ outline, store, view, pairSearch, root, end, onShown, onLost }: Options) {
  const [shown, setShown] = useState(tabOf(view));
  // A page that is hydrated brought its words; one that is made here has them only if the store does.
  const made = useHydrated();
  const { filled, fill } = useFilling({ outline, store, view, made });
  const { note, setNote, tellNotLoaded, dismissNote } = useNote();
  const asking = useRef(shown);
  // What was asked for may still be coming, or never come: the reader stands in what was put before them last. React may
  // not have followed yet.
  const placed = useRef(shown);
  const landed = useRef<Landed | undefined>(undefined);
  const ticket = useRef<ReturnTicket | undefined>(undefined);
  const follow = useFollowingAddress(outline, pairSearch);

  const show = useCallback(
    (tab: string, from: Landing) => {
      const [panels, padding] = [root.current, end.current];
      const panel = panels && panelOf(panels, tab);
      if (!panel || !padding) return;
      layOutNow(panel);
      showAhead(panels, tab);
      const place = land({ outline, panels, from, shown: tab, end: padding, ticket: ticket.current });
      placed.current = tab;
      landed.current = place;
      ticket.current = place.ticket;
      afterFrame(() => {
        unveil(panel);
        settleLeft(panels);
        // Only the last of quick changes counts; one whose words are still to come changes nothing yet.
        if (landed.current !== place) return;
        if (place.lit) light(place.lit);
        exchangeIds(panels, tab);
        setShown(tab);
        // Not sooner, even where an earlier note only goes: React would render everything for that before the frame.
        if (place.missing) setNote({ kind: 'no-counterpart', to: tab, ...place.missing });
        else dismissNote();
        onShown(tab, place.focused);
        follow(tab, place.passage);
      });
    },
    [outline, root, end, onShown, follow, setNote, dismissNote],
  );

  const { expect, standFor } = useForeseeing({ outline, root, filled, asking, placed, ticket });

  const switchTo = useCallback(
    async (tab: string, asked: Asked = {}): Promise<boolean> => {
      // One press may ask twice, by focus and by click (Radix activates a tab on both).
      if (asking.current === tab) return true;
      asking.current = tab;
      const from = placed.current;
      const stand = { outline, panels: root.current, ticket: ticket.current };
      // Where the reader stands is known already where the press was expected, and need not be looked for in its frame.
      const foreseen = standFor(tab);
      const isForeseen = foreseen?.from === from && asked.from === undefined && asked.target === undefined;
      const landing = isForeseen ? foreseen : landingFrom(stand, from, asked);
      if (!filled.has(tab)) {
        dismissNote();
        try {
          await fill(tab);
        } catch {
          if (asking.current !== tab) return true;
          // Another may have been put before them while this one was waited for.
          asking.current = placed.current;
          setNote({ kind: 'not-loaded', to: tab });
          return false;
        }
      }
      if (asking.current === tab) show(tab, landing);
      return true;
    },
    [filled, fill, outline, root, show, standFor, dismissNote, setNote],
  );

  useSettled(shown, landed, root, end);
  useFirstWords({ shown, filled, fill, root, end, onLost, made });
  useViewFromAddress({ view, shown, switchTo, follow, root });
  return { shown, filled, fill, switchTo, expect, note, tellNotLoaded, dismissNote };
}

interface Filling extends Pick<Options, 'outline' | 'store' | 'view'> {
  /** Whether the page is made here, and not hydrated. */
  readonly made: boolean;
}

/** The tabs that have their words, and what brings those of another. */
function useFilling({ outline, store, view, made }: Filling) {
  const [filled, setFilled] = useState<ReadonlySet<string>>(() => {
    const tab = tabOf(view);
    return new Set(made && !editionsOf(outline, tab).every(edition => store.has(edition)) ? [] : [tab]);
  });
  const fill = useCallback(
    async (tab: string, calmly = false) => {
      const code = tab === 'side-by-side' ? loadSideBySide() : undefined;
      await Promise.all([code, ...editionsOf(outline, tab).map(edition => store.load(edition))]);
      const add = () => setFilled(before => (before.has(tab) ? before : new Set(before).add(tab)));
      // Unasked it is done in small steps, between which the page answers.
      if (calmly) startTransition(add);
      else flushSync(add);
    },
    [outline, store],
  );
  return { filled, fill };
}

interface Foreseeing extends Pick<Options, 'outline' | 'root'> {
  readonly filled: ReadonlySet<string>;
  /** The tab that was last asked for. */
  readonly asking: RefObject<string>;
  /** The tab whose panel is before the reader. */
  readonly placed: RefObject<string>;
  readonly ticket: RefObject<ReturnTicket | undefined>;
}

/** What a press of a tab would do, which is found out when a pointer comes to the tab. */
function useForeseeing({ outline, root, filled, asking, placed, ticket }: Foreseeing) {
  const foresee = useCallback(
    (tab: string) => {
      const panels = root.current;
      if (!panels || !filled.has(tab) || asking.current === tab) return undefined;
      const stand = { outline, panels, ticket: ticket.current };
      const from = landingFrom(stand, placed.current);
      const move = moveAhead({ ...stand, shown: tab, from });
      return move === undefined ? undefined : { from, move };
    },
    [filled, outline, root, asking, placed, ticket],
  );
  return useExpecting(root, foresee);
}

/** What the reader is told. Taken away where there is something: React would render everything to find that there is not. */
function useNote() {
  const [note, setNote] = useState<SwitchNote>();
  const isNoted = useRef(false);
  useEffect(() => {
    isNoted.current = note !== undefined;
  }, [note]);
  const dismissNote = useCallback(() => {
    if (isNoted.current) setNote(undefined);
  }, []);
  const tellNotLoaded = useCallback(
    (to: string) => {
      dismissNote();
      // The same words again are no change to a live region; emptying it first makes them one.
      afterFrame(() => setNote({ kind: 'not-loaded', to }));
    },
    [dismissNote],
  );
  return { note, setNote, tellNotLoaded, dismissNote };
}

/** Once React follows a change: all of the version is seen, and what is now below it must not pull the place down. */
function useSettled(
  shown: string,
  landed: RefObject<Landed | undefined>,
  root: Options['root'],
  end: Options['end'],
): void {
  useLayoutEffect(() => {
    const panel = root.current && panelOf(root.current, shown);
    if (panel) unveil(panel);
    const place = landed.current?.place;
    const page = document.documentElement;
    const atEnd = window.scrollY + window.innerHeight >= page.scrollHeight - 1;
    if (!place || !end.current) return;
    // What has its true size only now may have moved it by a pixel; a reader who scrolls moves it further.
    const isNear = Math.abs(place.element.getBoundingClientRect().top - place.top) < 8;
    if (atEnd || isNear) placeAt(place.element, place.top, end.current);
  }, [shown, landed, root, end]);
}

interface FirstWords extends Pick<Options, 'root' | 'end' | 'onLost'> {
  readonly shown: string;
  readonly filled: ReadonlySet<string>;
  readonly fill: (tab: string) => Promise<void>;
  /** Whether the page is made here, and not hydrated. */
  readonly made: boolean;
}

/** Fetches the words of a page that did not bring them, and goes to the part that its address names. */
function useFirstWords({ shown, filled, fill, root, end, onLost, made }: FirstWords) {
  const { hash } = useLocation();
  // The words of a saved report are there at once, but all around them is new, which moves them.
  const waiting = useRef(!filled.has(shown) || (made && isFirstShown()));
  const isFilled = filled.has(shown);
  useEffect(() => {
    if (waiting.current && !isFilled) fill(shown).catch(onLost);
  }, [shown, isFilled, fill, onLost]);
  useLayoutEffect(() => {
    const panel = root.current && panelOf(root.current, shown);
    if (!waiting.current || !isFilled || !panel || !end.current) return;
    waiting.current = false;
    exchangeIds(root.current as HTMLElement, shown);
    const target = hash ? targetIn(panel, shown, idInFragment(hash)) : undefined;
    // A result of a search may lead into the middle of a screen full of words.
    if (target) arriveAt(target, end.current);
  }, [shown, isFilled, hash, root, end]);
}

/** Whether the document was asked for by its address: on a reload, the place is where the reader was. */
function isFirstShown(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate';
}

/** The shown panel has the ids; a fragment in an address and `aria-labelledby` find what is shown. */
function exchangeIds(panels: HTMLElement, shown: string): void {
  for (const panel of panelsIn(panels)) {
    // A panel's own id belongs to Radix: only what is inside is exchanged.
    for (const part of panel.children) {
      if (panel.dataset.panel === shown) claimIds(part);
      else parkIds(part);
    }
  }
}
