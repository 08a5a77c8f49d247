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
import { pairedWith } from '../../model/pairs.ts';
import { type EditionId, parsePassageId } from '../../model/report.ts';
import { useLaterWords } from '../../strings/words.tsx';
import { isPlainPress } from '../../ui/plain-press.ts';
import type { Peek, PeekPanelProps } from './peek.ts';

interface Options {
  readonly outline: Outline;
  /** The open tab. */
  readonly shown: string;
  /** Called where the panel itself cannot be had, such as without a network before everything was kept. */
  readonly onFailed: (edition: EditionId) => void;
}

/** What opens a look: the button after a heading, and the numbers of parts and paragraphs. */
const controls = '.peek-button, .section-head > .number, .block > .number';

/**
 * Opens and closes looks into another version: by the button after a section's heading, and by the number of a part or a
 * paragraph, whose address goes into the address bar as ever. The words are not React's, so that each panel has an element
 * among them that React renders into. What is open stays open while other versions are shown.
 */
export function usePeeks({ outline, shown, onFailed }: Options) {
  const [peeks, setPeeks] = useState<readonly Peek[]>([]);
  const [Panel, setPanel] = useState<ComponentType<PeekPanelProps>>();
  const open = useRef(peeks);
  const navigate = useNavigate();
  const later = useLaterWords();
  const change = useCallback((next: readonly Peek[]) => {
    open.current = next;
    setPeeks(next);
  }, []);
  const close = useCallback(
    (peek: Peek, pressed = peek.control) => {
      change(open.current.filter(other => other !== peek));
      sayOpen(peek, outline, false);
      peek.goBack?.();
      pressed.focus({ preventScroll: true });
      peek.host.remove();
    },
    [change, outline],
  );
  const show = useCallback(
    (peek: Peek) =>
      Promise.all([import('./PeekPanel.tsx'), later()]).then(
        ([loaded]) => {
          if (open.current.some(({ key }) => key === peek.key)) return;
          setPanel(() => loaded.PeekPanel);
          peek.control.closest('[data-passage]')?.after(peek.host);
          sayOpen(peek, outline, true);
          change([...open.current, peek]);
        },
        () => onFailed(peek.to),
      ),
    [change, later, onFailed, outline],
  );
  const hear = useCallback(
    (event: MouseEvent): boolean => {
      const control = (event.target as Element).closest<HTMLElement>(controls);
      const peek = control && isPlainPress(event) ? peekOf(control, outline, shown) : undefined;
      if (!control || !peek) return false;
      event.preventDefault();
      // The number of a part and the button after its heading open the same.
      const found = open.current.find(({ key }) => key === peek.key);
      if (found) close(found, control);
      else void show(peek);
      if (!found && control instanceof HTMLAnchorElement) {
        const quiet = { replace: true, preventScrollReset: true, state: { quiet: true } };
        void navigate({ hash: control.hash }, quiet);
      }
      return true;
    },
    [outline, shown, navigate, close, show],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const target = event.target as Node;
      const peek = open.current.findLast(({ host, control }) => control === target || host.contains(target));
      // A word explained inside the look closes first, and by itself.
      if (event.key !== 'Escape' || !peek || peek.host.querySelector(':popover-open')) return;
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
  const to = versionFor(control, from, outline);
  if (!to) return undefined;
  const host = document.createElement('div');
  return { key: `${from} ${passage} ${to}`, host, control, from, to, place: parsePassageId(passage) };
}

/** The version that a control opens a look into: the one that it names, or the first. */
function versionFor(control: HTMLElement, from: EditionId, outline: Outline): EditionId | undefined {
  return (control.dataset.peek as EditionId | undefined) ?? pairedWith(outline.pairings, from)[0];
}

/** Whichever of the controls of a look was pressed, each says whether it is open. */
function sayOpen({ control: pressed, from, to }: Peek, outline: Outline, isOpen: boolean): void {
  const all = pressed.closest('[data-passage]')?.querySelectorAll<HTMLElement>(controls) ?? [];
  for (const control of all) {
    if (versionFor(control, from, outline) === to) control.setAttribute('aria-expanded', String(isOpen));
  }
}
