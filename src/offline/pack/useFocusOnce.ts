import { type RefObject, useEffect, useRef } from 'react';

/** Gives a button the focus when something begins that takes away the one that had it. */
export function useFocusOnce(begun: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (begun) button.current?.focus();
  }, [begun]);
  return button;
}
