import { type RefObject, useEffect } from 'react';
import { useWords, type Words } from '../strings/words.tsx';
import { afterFrame } from '../ui/after-frame.ts';
import { panelOf } from './landing.ts';

/** The links that explain something: words of the glossary, and the numbers of notes. */
export const explains = 'a.term, .footnote-ref a';

/**
 * Makes the links of the shown version that explain something say that they open, and are closed: without script they
 * lead to the lists at the end, and say nothing of the kind.
 */
export function useExplains(
  root: RefObject<HTMLElement | null>,
  shown: string,
  filled: ReadonlySet<string>,
): void {
  const words = useWords();
  useEffect(() => {
    if (!filled.has(shown)) return;
    afterFrame(() => {
      const panel = root.current && panelOf(root.current, shown);
      if (panel) sayThatTheyOpen(panel, words);
    });
  }, [root, shown, filled, words]);
}

/** The same of one part that is shown, where it comes later than what is around it. */
export function sayThatTheyOpen(part: Element, words: Words): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of part.querySelectorAll(explains)) sayThatItOpens(link, words);
}

function sayThatItOpens(link: Element, words: Words): void {
  if (link.ariaExpanded) return;
  link.ariaExpanded = 'false';
  if (link.role !== 'doc-noteref') return;
  // Chromium tells nobody whether a note's reference is expanded; of a link it does, and its name says what it is.
  link.removeAttribute('role');
  link.ariaLabel = words('reader.noteName', { number: link.textContent });
}
