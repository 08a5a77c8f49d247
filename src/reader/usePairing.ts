import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import type { Pairing } from '../model/report.ts';
import { panelOf, targetIn } from './landing.ts';
import { focusHeading, placeAt, restOf } from './place.ts';
import { claimIds, type TextStore } from './text-store.ts';
import { pairingAsked, pairSearch, type View } from './view.ts';

/** Why the pair that an address asks for is not shown. */
export type PairTrouble =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-loaded'; readonly pairing: Pairing };

interface Options {
  readonly outline: Outline;
  readonly store: TextStore;
  readonly view: View;
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
}

interface Paired {
  /** The report, with the pairing that is shown side by side as its first. */
  readonly outline: Outline;
  /** The part of the address that picks it; empty where the report has it as its first. */
  readonly search: string;
  readonly trouble: PairTrouble | undefined;
}

/**
 * Shows the pair of editions that the address asks for. A page comes with the first pair; another follows as soon as its
 * words are there.
 */
export function usePairing({ outline, store, view, root, end }: Options): Paired {
  const { search } = useLocation();
  const first = outline.pairings[0];
  const [shown, setShown] = useState(first);
  const [trouble, setTrouble] = useState<PairTrouble>();
  const isOpen = view.kind === 'side-by-side';
  const { pairing, known } = useMemo(() => pairingAsked(outline, search), [outline, search]);
  useEffect(() => {
    // The address of one version says nothing of pairs: the one chosen last is kept.
    if (!isOpen || !pairing) return undefined;
    let overtaken = false;
    const show = (trouble: PairTrouble | undefined, pair?: Pairing) => {
      if (overtaken) return;
      setTrouble(trouble);
      if (pair) setShown(pair);
    };
    const told = known ? undefined : ({ kind: 'unknown' } as const);
    if (pairing === shown) show(told);
    else {
      const words = [pairing.left, pairing.right].map(edition => store.load(edition));
      Promise.all(words).then(
        () => show(told, pairing),
        () => show({ kind: 'not-loaded', pairing }),
      );
    }
    return () => {
      overtaken = true;
    };
  }, [isOpen, pairing, known, shown, store]);
  useArrivedWords(shown, root, end);
  const ordered = useMemo(() => withFirst(outline, shown), [outline, shown]);
  return { outline: ordered, search: shown && shown !== first ? pairSearch(shown) : '', trouble };
}

function withFirst(outline: Outline, pairing: Pairing | undefined): Outline {
  if (!pairing || pairing === outline.pairings[0]) return outline;
  return { ...outline, pairings: [pairing, ...outline.pairings.filter(other => other !== pairing)] };
}

/** The words of another pair are new to the page: they get their ids, and the part that the address names is gone to. */
function useArrivedWords(shown: Pairing | undefined, root: Options['root'], end: Options['end']): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const panel = root.current && panelOf(root.current, 'side-by-side');
    if (before.current === shown || !panel || !end.current) return;
    before.current = shown;
    if (panel.dataset.state !== 'active') return;
    for (const part of panel.children) claimIds(part);
    const target = location.hash ? targetIn(panel, 'side-by-side', idInFragment(location.hash)) : undefined;
    if (!target) return;
    placeAt(target, restOf(target), end.current);
    focusHeading(target);
  }, [shown, root, end]);
}
