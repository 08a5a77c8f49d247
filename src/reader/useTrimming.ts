import { type RefObject, useEffect } from 'react';
import { afterFrame } from '../ui/after-frame.ts';
import { trimEnd } from './place.ts';

/** Gives the padding at the page's end back once the reader has scrolled away from it. */
export function useTrimming(end: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const trim = () => {
      if (end.current) trimEnd(end.current);
    };
    const later = () => afterFrame(trim);
    addEventListener('scrollend', later);
    return () => removeEventListener('scrollend', later);
  }, [end]);
}
