import { type MouseEvent, type RefObject, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import type { Words } from '../strings/words.tsx';
import { isPlainPress } from '../ui/plain-press.ts';
import { contentsId } from './Contents.tsx';
import { explains } from './explains.ts';
import { anchorOfTab, panelOf } from './landing.ts';
import { findPassage, focusHeading, placeAt, restOf } from './place.ts';
import type * as WayBackCode from './way/way-back.ts';
import type { LeftPlace } from './way/way-back.ts';

interface Options {
  readonly outline: Outline;
  readonly root: RefObject<HTMLElement | null>;
  readonly end: RefObject<HTMLElement | null>;
  readonly shown: string;
  readonly words: Words;
  readonly switchTo: (
    tab: string,
    asked: { target?: string; focus?: boolean; from?: HTMLElement },
  ) => Promise<boolean>;
}

/**
 * Follows links inside the words: to the same part in another version, and to parts of this one. Neither adds
 * an entry to the history. Notes and words explained open in place; where that fails, their links lead to the lists.
 */
export function useLinksInside(options: Options) {
  const { root, end, shown, words, switchTo } = options;
  const jump = useJumping(options);
  return useCallback(
    (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link || !isPlainPress(event) || event.defaultPrevented || !root.current || !end.current) return;
      const { counterpart, target } = link.dataset;
      if (counterpart && target) {
        event.preventDefault();
        void switchTo(counterpart, { target, focus: true, from: link });
        return;
      }
      if (link.matches(explains) && 'popover' in link) {
        event.preventDefault();
        void openInPlace(link, words);
        return;
      }
      const passage = link.getAttribute('href')?.startsWith('#')
        ? passageOf(root.current, shown, link)
        : undefined;
      if (!passage) return;
      event.preventDefault();
      if (link.closest('.note-ways')) void rememberWay(link);
      jump(link, passage);
    },
    [root, end, shown, words, switchTo, jump],
  );
}

/** Goes to a part of the open version, puts it into the address, and offers the way back. */
function useJumping({ outline, root, end, shown, words }: Options) {
  const navigate = useNavigate();
  return useCallback(
    (link: HTMLAnchorElement, passage: HTMLElement) => {
      if (!root.current || !end.current) return;
      closeContents();
      const left = leftPlace(link, root.current, shown, outline);
      const from = location.hash;
      const setHash = (hash: string) =>
        void navigate(
          { search: location.search, hash },
          { replace: true, preventScrollReset: true, state: { quiet: true } },
        );
      placeAt(passage, restOf(passage), end.current);
      focusHeading(passage);
      setHash(link.hash);
      const name = words('reader.backToPlace');
      if (left) void offerWayBack({ left, passage, name, end: end.current, onBack: () => setHash(from) });
    },
    [outline, root, end, shown, words, navigate],
  );
}

/** Where a link takes the reader away from; nothing where it is one step on the way, or where they are above all words. */
function leftPlace(
  link: HTMLElement,
  root: HTMLElement,
  shown: string,
  outline: Outline,
): LeftPlace | undefined {
  if (link.closest('.way')) return undefined;
  const element = root.contains(link) ? link : anchorOfTab(root, shown, outline)?.element;
  return element && { element, top: element.getBoundingClientRect().top, scroll: window.scrollY };
}

/** Offers the way back from a part far away; without the code for it, as when the network is gone, there is none. */
async function offerWayBack(way: Parameters<typeof WayBackCode.offerWayBack>[0]): Promise<void> {
  if (Math.abs(window.scrollY - way.left.scroll) < window.innerHeight) return;
  const code = await import('./way/way-back.ts').catch(() => undefined);
  code?.offerWayBack(way);
}

/** Remembers which way on from a content note was chosen; without the code for it, nothing does. */
async function rememberWay(link: HTMLAnchorElement): Promise<void> {
  const code = await import('./note-ways.ts').catch(() => undefined);
  code?.chooseWay(link);
}

/** Opens what a link explains; without the code for it, as when the network is gone, follows the link. */
async function openInPlace(link: HTMLAnchorElement, words: Words): Promise<void> {
  const code = await import('./in-place/in-place.ts').catch(() => undefined);
  // Whoever has left meanwhile has an empty page.
  if (link.isConnected && !code?.toggleInPlace(link, words)) location.hash = link.hash;
}

/** The passage, or the place inside one to stop at, of the shown panel that a link within the page leads to. */
function passageOf(root: HTMLElement, shown: string, link: HTMLAnchorElement): HTMLElement | undefined {
  const panel = panelOf(root, shown);
  const id = idInFragment(link.hash);
  const colon = id.indexOf(':');
  const edition = shown === 'side-by-side' ? id.slice(0, Math.max(colon, 0)) : shown;
  if (!panel) return undefined;
  const stop = panel.querySelector<HTMLElement>(`[data-stop][id="${CSS.escape(id)}"]`);
  return findPassage(panel, edition, id.slice(colon + 1)) ?? stop ?? undefined;
}

function closeContents(): void {
  const contents = document.getElementById(contentsId);
  if (contents?.matches(':popover-open')) contents.hidePopover();
}
