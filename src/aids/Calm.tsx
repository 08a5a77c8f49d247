import { useEffect } from 'react';
import { useWords } from '../strings/words.tsx';
import './Calm.css';

/**
 * Writes what is on each picture where it would be. The style sheet hides the picture before the first paint; its words
 * stand in an attribute, which the style sheet shows, so that the report's own nodes stay what they are.
 */
export function Calm() {
  const words = useWords();
  useEffect(() => {
    const main = document.getElementById('main');
    if (!main) return;
    const describe = () => describePictures(main, alt => words('settings.calm.instead', { alt }));
    describe();
    // Other versions and pages bring other pictures.
    const observer = new MutationObserver(describe);
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [words]);
  return null;
}

/** Gives each element with pictures their words; a picture without any says nothing, as ever. */
export function describePictures(inside: ParentNode, sentence: (alt: string) => string): void {
  for (const picture of inside.querySelectorAll<HTMLImageElement>('.text img[alt]:not([alt=""])')) {
    const { parentElement: holder } = picture;
    if (!holder || holder.dataset.pictured) continue;
    const all = [...holder.querySelectorAll<HTMLImageElement>(':scope > img')].map(({ alt }) => alt);
    holder.dataset.pictured = sentence(all.filter(alt => alt !== '').join('; '));
  }
}
