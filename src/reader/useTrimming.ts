import { type RefObject, useEffect } from 'react';
import { trimEnd } from './place.ts';

/** Gives the padding at the page's end back once the reader has scrolled away from it. */
export function useTrimming(end: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const trim = () => {
      if (end.current) trimEnd(end.current);
    };
    addEventListener('scrollend', trim);
    return () => removeEventListener('scrollend', trim);
  }, [end]);
}
