import { placeAt } from '../place.ts';
import { hideAtFoot, showAtFoot } from './at-foot.ts';

/** Where a reader was before they followed a link within the version. */
export interface LeftPlace {
  /** What they had before them: the link itself where it stands among the words, else the passage at the reading line. */
  readonly element: HTMLElement;
  /** Its top edge in CSS pixels from the window's. */
  readonly top: number;
  readonly scroll: number;
}

interface WayBack {
  readonly left: LeftPlace;
  /** The passage that was gone to. */
  readonly passage: HTMLElement;
  readonly name: string;
  /** The empty element that pads the page's end. */
  readonly end: HTMLElement;
  /** Called when the reader is back. */
  readonly onBack: () => void;
}

/**
 * Offers the way back to the very pixel after a jump. It adds nothing to the history, so that the browser's own Back
 * leads out of the report. The button comes right after the heading in the order of the page, where the focus is.
 */
export function offerWayBack({ left, passage, name, end, onBack }: WayBack): void {
  const box = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = name;
  button.addEventListener('click', () => {
    hideAtFoot();
    // Side by side the shorter cell sticks: only with the same scroll is it in the same place.
    window.scrollTo({ top: left.scroll, behavior: 'instant' });
    placeAt(left.element, left.top, end);
    if (!left.element.matches('a[href]')) left.element.tabIndex = -1;
    left.element.focus({ preventScroll: true });
    onBack();
  });
  box.append(button);
  const heading = passage.querySelector('h2, h3, h4');
  showAtFoot(box, () => (heading ? heading.after(box) : passage.prepend(box)));
}
