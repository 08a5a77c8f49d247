import { type RefObject, useEffect, useRef, useState } from 'react';
import type { EditionOutline, Outline } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/Tabs.tsx';
import { versionName } from './names.ts';

interface PairBarProps {
  readonly outline: Outline;
  readonly left: EditionOutline;
  readonly right: EditionOutline;
  /** The empty element that pads the page's end. */
  readonly end: RefObject<HTMLElement | null>;
}

/** Whether the keys are on; switched off for as long as the page is open, since nothing is stored unasked. */
let keysOn = true;

/** The names of the columns, and the way from pair to pair by button and by key. */
export function PairBar({ outline, left, right, end }: PairBarProps) {
  const words = useWords();
  const live = useHydrated();
  const bar = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState(keysOn);
  const go = (by: 1 | -1) => void step(bar.current, end.current, by);
  useEffect(() => {
    keysOn = keys;
    if (!keys) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const by = stepOf(event);
      // The bar is there too while another version is shown.
      if (!by || event.defaultPrevented || !isShown(bar.current)) return;
      event.preventDefault();
      void step(bar.current, end.current, by);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [end, keys]);
  return (
    <>
      <p className={live ? 'pair-keys' : 'pair-keys not-yet'}>
        {words(keys ? 'sideBySide.keys' : 'sideBySide.keysOff')}{' '}
        <button type="button" className="pair-keys-switch" onClick={() => setKeys(!keys)}>
          {words(keys ? 'sideBySide.switchKeysOff' : 'sideBySide.switchKeysOn')}
        </button>
      </p>
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
          <Button aria-keyshortcuts={keys ? 'Alt+PageUp' : undefined} onClick={() => go(-1)}>
            {words('sideBySide.previous')}
          </Button>
          <Button aria-keyshortcuts={keys ? 'Alt+PageDown' : undefined} onClick={() => go(1)}>
            {words('sideBySide.next')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Neither browsers nor screen readers use Alt with these keys; single letters are theirs (WCAG 2.1.4). */
function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): 1 | -1 | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (target instanceof Element && target.closest('dialog, [popover]')) return undefined;
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : undefined;
}

function isShown(bar: HTMLElement | null): boolean {
  return bar?.closest<HTMLElement>('[data-panel]')?.dataset.state === 'active';
}

async function step(bar: HTMLElement | null, end: HTMLElement | null, by: 1 | -1): Promise<void> {
  const { goToPair } = await import('./pair-steps.ts');
  if (bar?.parentElement && end) goToPair(bar.parentElement, end, by);
}
