import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useRef,
  useState,
} from 'react';
import { useNavigate } from 'react-router';
import type { Outline } from '../../model/library.ts';
import { type EditionId, parsePassageId } from '../../model/report.ts';
import { isPlainPress } from '../../ui/plain-press.ts';
import type { Peek, PeekPanelProps } from './peek.ts';

interface Options {
  readonly outline: Outline;
  /** The open tab. */
  readonly shown: string;
  /** Called where the panel itself cannot be had, such as without a network before everything was kept. */
  readonly onFailed: (edition: EditionId) => void;
}

/**
 * Opens and closes looks into another version: by the button after a section's heading, and by a paragraph's number,
 * whose address goes into the address bar as ever. The words are not React's, so that each panel has an element among
 * them that React renders into. What is open stays open while other versions are shown.
 */
export function usePeeks({ outline, shown, onFailed }: Options) {
  const [peeks, setPeeks] = useState<readonly Peek[]>([]);
  const [Panel, setPanel] = useState<ComponentType<PeekPanelProps>>();
  const open = useRef(peeks);
  const navigate = useNavigate();
  const change = useCallback((next: readonly Peek[]) => {
    open.current = next;
    setPeeks(next);
  }, []);
  const close = useCallback(
    (peek: Peek) => {
      change(open.current.filter(other => other !== peek));
      peek.control.setAttribute('aria-expanded', 'false');
      peek.control.focus({ preventScroll: true });
      peek.host.remove();
    },
    [change],
  );
  const hear = useCallback(
    (event: MouseEvent): boolean => {
      const control = (event.target as Element).closest<HTMLElement>('.peek-button, .block > .number');
      if (!control || !isPlainPress(event)) return false;
      const found = open.current.find(peek => peek.control === control);
      const peek = found ?? peekOf(control, outline, shown);
      if (!peek) return false;
      event.preventDefault();
      if (found) {
        close(found);
        return true;
      }
      if (control instanceof HTMLAnchorElement) {
        void navigate(
          { hash: control.hash },
          { replace: true, preventScrollReset: true, state: { quiet: true } },
        );
      }
      import('./PeekPanel.tsx').then(
        loaded => {
          if (open.current.some(other => other.control === control)) return;
          setPanel(() => loaded.PeekPanel);
          control.closest('[data-passage]')?.after(peek.host);
          control.setAttribute('aria-expanded', 'true');
          change([...open.current, peek]);
        },
        () => onFailed(peek.to),
      );
      return true;
    },
    [outline, shown, navigate, change, close, onFailed],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const target = event.target as Node;
      const peek = open.current.findLast(({ host, control }) => control === target || host.contains(target));
      if (event.key !== 'Escape' || !peek) return;
      event.stopPropagation();
      close(peek);
    },
    [close],
  );
  return { peeks, Panel, hear, onKeyDown, close };
}

/** What a control would open; nothing where its report has no other version in the same language. */
function peekOf(control: HTMLElement, outline: Outline, shown: string): Peek | undefined {
  const passage = control.closest<HTMLElement>('[data-passage]')?.dataset.passage;
  const from = outline.editions.find(edition => edition.id === shown)?.id;
  if (!passage || !from) return undefined;
  const to = (control.dataset.peek as EditionId | undefined) ?? otherOf(outline, from);
  if (!to) return undefined;
  const host = document.createElement('div');
  return { key: `${from} ${passage} ${to}`, host, control, from, to, place: parsePassageId(passage) };
}

function otherOf(outline: Outline, from: EditionId): EditionId | undefined {
  const lang = outline.editions.find(edition => edition.id === from)?.lang;
  const others = outline.pairings.flatMap(({ left, right }) =>
    left === from ? right : right === from ? left : [],
  );
  return others.find(id => outline.editions.find(edition => edition.id === id)?.lang === lang) ?? others[0];
}
