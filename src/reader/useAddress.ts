import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { afterFrame } from '../ui/after-frame.ts';
import { placeToGoOn } from '../ui/focus-goes-on.ts';
import { tabOf, type View, viewAddress, viewOf } from './view.ts';

/** Puts the shown version into the address once it has been painted; only the last of quick changes counts. */
export function useFollowingAddress(outline: Outline, pairSearch: string) {
  const navigate = useNavigate();
  return useCallback(
    (tab: string, passage: string | undefined) => {
      const view = viewOf(tab);
      const address = viewAddress(outline, view) + (view.kind === 'side-by-side' ? pairSearch : '');
      void navigate(passage ? `${address}#${passage}` : address, {
        replace: true,
        preventScrollReset: true,
        state: { quiet: true },
      });
    },
    [navigate, outline, pairSearch],
  );
}

interface Following {
  readonly view: View;
  readonly shown: string;
  /** Resolves to false where the version cannot be had. */
  readonly switchTo: (tab: string, asked: { target?: string; focus?: boolean }) => Promise<boolean>;
  /** Puts a version into the address. */
  readonly follow: (tab: string, passage: string | undefined) => void;
  readonly root: RefObject<HTMLElement | null>;
}

/** Shows what the address says when somebody else changed it: a link, or Back and Forward. */
export function useViewFromAddress({ view, shown, switchTo, follow, root }: Following): void {
  const location = useLocation();
  const type = useNavigationType();
  const last = useRef(location.key);
  useEffect(() => {
    if (last.current === location.key) return;
    last.current = location.key;
    const quiet = (location.state as { quiet?: boolean } | null)?.quiet === true && type !== 'POP';
    if (quiet || tabOf(view) === shown) return;
    const target = idInFragment(location.hash);
    const wasAmongWords = root.current?.contains(document.activeElement) ?? false;
    const change = switchTo(tabOf(view), target ? { target, focus: true } : {});
    void change.then(came => {
      // What goes on being read is what a reload must bring.
      if (!came) follow(shown, undefined);
      else if (wasAmongWords) afterFrame(bringFocusBack);
    });
  }, [location, type, view, shown, switchTo, follow, root]);
}

/** The link that was followed may be among the words which are no longer shown, where nothing can have the focus. */
function bringFocusBack(): void {
  const at = document.activeElement;
  const panel = at?.closest<HTMLElement>('[data-panel]');
  const isLost = !at || at === document.body || (panel && panel.dataset.state !== 'active');
  if (isLost) placeToGoOn()?.focus({ preventScroll: true });
}
