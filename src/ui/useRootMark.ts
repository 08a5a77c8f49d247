import { useLayoutEffect } from 'react';

/** How many of what is on screen want each mark. */
const wanted = new Map<string, number>();

/**
 * Marks the document and its body with a class while something is on screen, for styles that make room for it. Not by
 * `:has()` there: the browser would look for it anew whenever anything comes into the page or leaves it.
 */
export function useRootMark(mark: string, isWanted: boolean): void {
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    count(mark, 1);
    return () => count(mark, -1);
  }, [mark, isWanted]);
}

function count(mark: string, more: number): void {
  const now = (wanted.get(mark) ?? 0) + more;
  wanted.set(mark, now);
  for (const element of [document.documentElement, document.body]) element.classList.toggle(mark, now > 0);
}
