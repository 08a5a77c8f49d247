import { type MouseEvent, type RefObject, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { idInFragment } from '../model/address.ts';
import type { Words } from '../strings/words.tsx';
import { isPlainPress } from '../ui/plain-press.ts';
import { contentsId } from './Contents.tsx';
import { explains } from './explains.ts';
import { findPassage, focusHeading, placeAt, restOf } from './place.ts';

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly end: RefObject<HTMLElement | null>;
  readonly shown: string;
  readonly words: Words;
  readonly switchTo: (
    tab: string,
    asked: { target?: string; focus?: boolean; from?: HTMLElement },
  ) => Promise<void>;
}

/**
 * Follows links inside the words: to the same part in another version, and to parts of this one. Neither adds
 * an entry to the history. Notes and words explained open in place; where that fails, their links lead to the lists.
 */
export function useLinksInside({ root, end, shown, words, switchTo }: Options) {
  const navigate = useNavigate();
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
      closeContents();
      placeAt(passage, restOf(passage), end.current);
      focusHeading(passage);
      void navigate(
        { search: location.search, hash: link.hash },
        { replace: true, preventScrollReset: true, state: { quiet: true } },
      );
    },
    [root, end, shown, words, switchTo, navigate],
  );
}

/** Opens what a link explains; without the code for it, as when the network is gone, follows the link. */
async function openInPlace(link: HTMLAnchorElement, words: Words): Promise<void> {
  const code = await import('./in-place/in-place.ts').catch(() => undefined);
  // Whoever has left meanwhile has an empty page.
  if (link.isConnected && !code?.toggleInPlace(link, words)) location.hash = link.hash;
}

/** The passage, or the place inside one to stop at, of the shown panel that a link within the page leads to. */
function passageOf(root: HTMLElement, shown: string, link: HTMLAnchorElement): HTMLElement | undefined {
  const panel = root.querySelector<HTMLElement>(`[data-panel="${CSS.escape(shown)}"]`);
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
