import { type RefObject, useEffect, useRef } from 'react';
import type { EditionOutline, Outline } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { versionName } from './names.ts';
import { Arrow, stepKeys } from './way/Arrow.tsx';
import { wayKey } from './way/keys.ts';

interface PairBarProps {
  readonly outline: Outline;
  readonly left: EditionOutline;
  readonly right: EditionOutline;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
}

/** The names of the columns, and the way from pair to pair by button and by key. */
export function PairBar({ outline, left, right, end }: PairBarProps) {
  const words = useWords();
  const live = useHydrated();
  const bar = useRef<HTMLDivElement>(null);
  const go = (by: 1 | -1) => void step(bar.current, end.current, by);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = wayKey(event);
      // The bar is there too while another version is shown.
      if (!asked || asked === 'where' || !isShown(bar.current)) return;
      event.preventDefault();
      void step(bar.current, end.current, asked === 'next' ? 1 : -1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [end]);
  return (
    <>
      <p className={live ? 'pair-keys' : 'pair-keys not-yet'}>{words('sideBySide.keys')}</p>
      <div className="pair-bar" ref={bar}>
        {[left, right].map(edition => (
          <p className="column-name" key={edition.id} data-voice={edition.audience} aria-hidden="true">
            {versionName(words, edition, outline)}
          </p>
        ))}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
        <div
          className={live ? 'pair-steps' : 'pair-steps not-yet'}
          role="group"
          aria-label={words('sideBySide.steps')}
        >
          <Button aria-keyshortcuts={stepKeys.previous} onClick={() => go(-1)}>
            {words('sideBySide.previous')}
          </Button>
          <Button aria-keyshortcuts={stepKeys.next} onClick={() => go(1)}>
            {words('sideBySide.next')}
          </Button>
        </div>
      </div>
    </>
  );
}

function isShown(bar: HTMLElement | null): boolean {
  return bar?.closest<HTMLElement>('[data-panel]')?.dataset.state === 'active';
}

interface PairStepsProps {
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  readonly end: RefObject<HTMLElement | null>;
}

/** The same two buttons as arrows, for the bar of a narrow screen. */
export function PairSteps({ root, end }: PairStepsProps) {
  const words = useWords();
  const go = (by: 1 | -1) => {
    const bar = root.current?.querySelector<HTMLElement>('.pair-bar') ?? null;
    void step(bar, end.current, by);
  };
  return (
    <>
      <WayButton way="previous" name={words('sideBySide.previous')} onClick={() => go(-1)} />
      <WayButton way="next" name={words('sideBySide.next')} onClick={() => go(1)} />
    </>
  );
}

interface WayButtonProps {
  readonly way: 'previous' | 'next';
  readonly name: string;
  readonly onClick: () => void;
}

function WayButton({ way, name, onClick }: WayButtonProps) {
  return (
    <button
      type="button"
      className="way-step"
      aria-label={name}
      aria-keyshortcuts={stepKeys[way]}
      onClick={onClick}
    >
      <Arrow way={way} />
    </button>
  );
}

async function step(bar: HTMLElement | null, end: HTMLElement | null, by: 1 | -1): Promise<void> {
  const { goToPair } = await import('./pair-steps.ts');
  if (bar?.parentElement && end) goToPair(bar.parentElement, end, by);
}
