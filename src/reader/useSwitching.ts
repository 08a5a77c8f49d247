import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { counterpart, pairingOf } from '../model/pairs.ts';
import { type EditionId, passageId, type Row } from '../model/report.ts';
import type { Outline } from '../model/library.ts';
import { useHydrated } from '../ui/Tabs.tsx';
import { type Anchor, anchorIn, findPassage, focusHeading, light, placeAt, readingLine, restOf } from './place.ts';
import { claimIds, parkIds, type TextStore } from './text-store.ts';
import { tabOf, type View, viewAddress, viewOf } from './view.ts';

/** What the reader is told after a change of version that did not go as asked. */
export type SwitchNote =
  | { readonly kind: 'no-counterpart'; readonly row: Row; readonly to: string }
  | { readonly kind: 'not-loaded'; readonly to: string };

/** A change of version that is under way: from where, and to which passage. */
interface Landing {
  readonly from: string;
  readonly anchor: Anchor | undefined;
  /** The passage asked for by a link; without one, the counterpart of the anchor is looked up. */
  readonly target?: string;
  readonly focus: boolean;
}

/** Lets a reader who goes straight back land exactly where they were. */
interface ReturnTicket {
  readonly tab: string;
  readonly element: HTMLElement;
  readonly top: number;
  readonly landedAt: number;
}

interface Options {
  readonly outline: Outline;
  readonly store: TextStore;
  readonly view: View;
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
  readonly onShown: (tab: string, moved: boolean) => void;
}

/** The editions whose words a tab shows. */
export function editionsOf(outline: Outline, tab: string): EditionId[] {
  if (tab === '') return [];
  if (tab !== 'side-by-side') return [tab as EditionId];
  const pairing = outline.pairings[0];
  return pairing ? [pairing.left, pairing.right] : [];
}

/**
 * Changes version in place: the counterpart of the passage at the reading line comes to the same height. The
 * panel is shown and placed before the next frame; the address follows after it, replacing the history entry.
 */
export function useSwitching({ outline, store, view, root, end, onShown }: Options) {
  const [shown, setShown] = useState(tabOf(view));
  // A page that is hydrated brought its words; one that is made here has them only if the store does.
  const made = useHydrated();
  const [filled, setFilled] = useState<ReadonlySet<string>>(() => {
    const tab = tabOf(view);
    return new Set(made && !editionsOf(outline, tab).every(edition => store.has(edition)) ? [] : [tab]);
  });
  const [note, setNote] = useState<SwitchNote>();
  const asking = useRef(shown);
  const landing = useRef<Landing | undefined>(undefined);
  const ticket = useRef<ReturnTicket | undefined>(undefined);
  const follow = useFollowingAddress(outline);

  const fill = useCallback(
    async (tab: string) => {
      await Promise.all(editionsOf(outline, tab).map(edition => store.load(edition)));
      setFilled(before => (before.has(tab) ? before : new Set(before).add(tab)));
    },
    [outline, store],
  );

  const switchTo = useCallback(
    async (tab: string, asked: { target?: string; focus?: boolean; from?: HTMLElement } = {}) => {
      const from = asking.current;
      // One press may ask twice, by focus and by click (Radix activates a tab on both).
      if (from === tab) return;
      asking.current = tab;
      setNote(undefined);
      const anchor = asked.from ? anchorOf(asked.from) : anchorOfTab(root.current, from, outline);
      landing.current = { from, anchor, focus: asked.focus ?? false, ...(asked.target ? { target: asked.target } : {}) };
      if (!filled.has(tab)) {
        try {
          await fill(tab);
        } catch {
          if (asking.current !== tab) return;
          asking.current = from;
          landing.current = undefined;
          setNote({ kind: 'not-loaded', to: tab });
          return;
        }
      }
      if (asking.current === tab) flushSync(() => setShown(tab));
    },
    [filled, fill, outline, root],
  );

  useLayoutEffect(() => {
    const from = landing.current;
    landing.current = undefined;
    const panels = root.current;
    // Until its style is looked at, the panel now shown counts as hidden, and looking inside it as a mistake.
    void document.documentElement.offsetHeight;
    if (!from || !panels || !end.current) return;
    const landed = land({ outline, panels, from, shown, end: end.current, ticket: ticket.current });
    ticket.current = landed.ticket;
    if (landed.missing) setNote({ kind: 'no-counterpart', row: landed.missing, to: shown });
    onShown(shown, landed.focused);
    afterPaint(() => {
      exchangeIds(panels, shown);
      follow(shown, landed.section);
    });
  }, [shown, outline, root, end, onShown, follow]);

  useFirstWords({ shown, filled, fill, root, end, setNote });
  useViewFromAddress(view, shown, switchTo);
  return { shown, filled, fill, switchTo, note, dismissNote: useCallback(() => setNote(undefined), []) };
}

interface FirstWords extends Pick<Options, 'root' | 'end'> {
  readonly shown: string;
  readonly filled: ReadonlySet<string>;
  readonly fill: (tab: string) => Promise<void>;
  readonly setNote: (note: SwitchNote) => void;
}

/** Fetches the words of a page that did not bring them, and goes to the part that its address names. */
function useFirstWords({ shown, filled, fill, root, end, setNote }: FirstWords) {
  const { hash } = useLocation();
  const waiting = useRef(!filled.has(shown));
  const isFilled = filled.has(shown);
  useEffect(() => {
    if (waiting.current && !isFilled) fill(shown).catch(() => setNote({ kind: 'not-loaded', to: shown }));
  }, [shown, isFilled, fill, setNote]);
  useLayoutEffect(() => {
    const panel = root.current && panelOf(root.current, shown);
    if (!waiting.current || !isFilled || !panel || !end.current) return;
    waiting.current = false;
    exchangeIds(root.current as HTMLElement, shown);
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target || !panel.contains(target)) return;
    placeAt(target, restOf(target), end.current);
    focusHeading(target);
  }, [shown, isFilled, hash, root, end]);
}

/** Puts the shown version into the address once it has been painted; only the last of quick changes counts. */
function useFollowingAddress(outline: Outline) {
  const navigate = useNavigate();
  return useCallback(
    (tab: string, section: string | undefined) => {
      const address = viewAddress(outline, viewOf(tab));
      void navigate(section ? `${address}#${section}` : address, {
        replace: true,
        preventScrollReset: true,
        state: { quiet: true },
      });
    },
    [navigate, outline],
  );
}

/** Shows what the address says when somebody else changed it: a link, or Back and Forward. */
function useViewFromAddress(view: View, shown: string, switchTo: (tab: string, asked: { target?: string; focus?: boolean }) => Promise<void>) {
  const location = useLocation();
  const type = useNavigationType();
  const last = useRef(location.key);
  useEffect(() => {
    if (last.current === location.key) return;
    last.current = location.key;
    const quiet = (location.state as { quiet?: boolean } | null)?.quiet === true && type !== 'POP';
    if (quiet || tabOf(view) === shown) return;
    const target = decodeURIComponent(location.hash.slice(1));
    void switchTo(tabOf(view), target ? { target, focus: true } : {});
  }, [location, type, view, shown, switchTo]);
}

function panelOf(root: HTMLElement, tab: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-panel="${CSS.escape(tab)}"]`) ?? undefined;
}

/** Where the reader is in a tab; side by side, in whichever edition has a passage at the line. */
function anchorOfTab(root: HTMLElement | null, tab: string, outline: Outline): Anchor | undefined {
  const panel = root && panelOf(root, tab);
  if (!panel) return undefined;
  const anchors = editionsOf(outline, tab).flatMap(edition => anchorIn(panel, edition) ?? []);
  return anchors.sort((a, b) => b.top - a.top)[0];
}

/** The anchor for a link inside a passage: that passage, wherever the reading line is. */
function anchorOf(link: HTMLElement): Anchor | undefined {
  const element = link.closest<HTMLElement>('[data-passage]');
  const edition = link.closest<HTMLElement>('[data-edition]')?.dataset.edition;
  if (!element || !edition) return undefined;
  const [section = '', index = '0'] = (element.dataset.passage ?? '').split('.');
  const place = { section: section as never, index: Number(index) };
  return { element, edition, place, top: element.getBoundingClientRect().top };
}

interface LandingOptions {
  readonly outline: Outline;
  readonly panels: HTMLElement;
  readonly from: Landing;
  readonly shown: string;
  readonly end: HTMLElement;
  readonly ticket: ReturnTicket | undefined;
}

interface Landed {
  readonly ticket: ReturnTicket | undefined;
  readonly section?: string;
  readonly missing?: Row;
  readonly focused: boolean;
}

function land({ outline, panels, from, shown, end, ticket }: LandingOptions): Landed {
  const panel = panelOf(panels, shown);
  const back = ticket && ticket.tab === shown && Math.abs(ticket.landedAt - window.scrollY) < 1 && !from.target;
  if (back && panel?.contains(ticket.element)) {
    placeAt(ticket.element, ticket.top, end);
    return { ticket: ticketFor(from), ...sectionOf(ticket.element), focused: false };
  }
  const aim = panel && aimFor(outline, panel, shown, from);
  if (!aim?.element) return { ticket: undefined, focused: false };
  placeAt(aim.element, from.anchor?.top ?? readingLine() / 2, end);
  light(aim.element);
  if (from.focus) focusHeading(aim.element);
  return {
    ticket: ticketFor(from),
    ...sectionOf(aim.element),
    ...(aim.missing ? { missing: aim.missing } : {}),
    focused: from.focus,
  };
}

function ticketFor(from: Landing): ReturnTicket | undefined {
  if (!from.anchor) return undefined;
  return { tab: from.from, element: from.anchor.element, top: from.anchor.top, landedAt: window.scrollY };
}

function sectionOf(element: HTMLElement): { section?: string } {
  const section = element.dataset.passage?.split('.')[0];
  const edition = element.closest<HTMLElement>('[data-panel="side-by-side"] [data-edition]')?.dataset.edition;
  if (!section) return {};
  return { section: edition ? `${edition}:${section}` : section };
}

interface Aim {
  readonly element: HTMLElement | undefined;
  readonly missing?: Row;
}

/** The element to land on, and the row that has no counterpart where there is none. */
function aimFor(outline: Outline, panel: HTMLElement, shown: string, from: Landing): Aim | undefined {
  const editions = editionsOf(outline, shown);
  if (from.target) {
    const [edition, passage] = splitTarget(from.target, editions);
    return { element: edition ? findPassage(panel, edition, passage) : undefined };
  }
  if (!from.anchor) return undefined;
  const { place, edition } = from.anchor;
  if (editions.includes(edition as EditionId)) {
    return { element: findPassage(panel, edition, passageId(place.section, place.index)) };
  }
  const to = editions[0];
  const pairing = to && pairingOf(outline.pairings, edition as EditionId, to);
  const order = outline.editions.find(candidate => candidate.id === edition)?.sections ?? [];
  const found = pairing && counterpart(pairing, edition as EditionId, place, order);
  if (!to || !found) return undefined;
  const element = found.place && findPassage(panel, to, passageId(found.place.section, found.place.index));
  return { element, ...(found.kind === 'none' ? { missing: found.row } : {}) };
}

function splitTarget(target: string, editions: readonly EditionId[]): [EditionId | undefined, string] {
  const colon = target.indexOf(':');
  if (colon < 0) return [editions[0], target];
  return [target.slice(0, colon) as EditionId, target.slice(colon + 1)];
}

/** The shown panel has the ids; a fragment in an address and `aria-labelledby` find what is shown. */
function exchangeIds(panels: HTMLElement, shown: string): void {
  for (const panel of panels.querySelectorAll<HTMLElement>('[data-panel]')) {
    // A panel's own id belongs to Radix: only what is inside is exchanged.
    for (const part of panel.children) {
      if (panel.dataset.panel === shown) claimIds(part);
      else parkIds(part);
    }
  }
}

/** Runs after the browser has painted what was just changed. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0));
}
