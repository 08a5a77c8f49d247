import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { closeOnBack } from './close-on-back.ts';
import { OverPage } from './OverPage.tsx';
import './Dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What the dialog says; read out with the title. */
  readonly description: ReactNode;
  /** What stands between its words and its buttons, and is too long to be read out with the title. */
  readonly body?: ReactNode;
  /** The buttons, the one that does it first. Its words repeat the verb. */
  readonly children: ReactNode;
}

/**
 * Asks one thing. The focus goes in and comes back, Esc and Back close, what is behind is inert. It is the browser's own
 * `<dialog>` without its modal mode, which would put Exit out of reach; and no library's, since theirs lock the
 * page's scroll with a style element that our Content-Security-Policy refuses.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  if (!open) return null;
  return (
    <OverPage>
      <OpenDialog {...rest} />
    </OverPage>
  );
}

function OpenDialog({ onOpenChange, title, description, body, children }: Omit<DialogProps, 'open'>) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element>(null);
  // With the dialog itself: a press as it appears must not reach what is behind it.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    heading.current?.focus();
    return rest();
  }, []);
  // Once it is gone, and what it was opened from may have been drawn anew.
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
    [],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would have it closed once more.
      event.preventDefault();
      onOpenChange(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onOpenChange]);
  useEffect(
    () => (heading.current ? closeOnBack(heading.current, () => onOpenChange(false)) : undefined),
    [onOpenChange],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc and the buttons do the same by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div className="dialog-cover" onClick={() => onOpenChange(false)} />
      <dialog className="dialog" open aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
        <h2 className="dialog-title" id={`${id}-title`} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <div className="dialog-words" id={`${id}-words`}>
          {description}
        </div>
        {body}
        <div className="dialog-buttons">{children}</div>
      </dialog>
    </>
  );
}

/** Makes what is behind inert; the returned function wakes it again. */
function rest(): () => void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-background]')].filter(part => !part.inert);
  for (const part of parts) part.inert = true;
  return () => {
    for (const part of parts) part.inert = false;
  };
}
