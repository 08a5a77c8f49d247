import type { Words } from '../../strings/words.tsx';
import { light, placeAt, restOf } from '../place.ts';

/** A visit to the lists at the end, and the way back from it; kept in memory until then. */
interface Visit {
  readonly control: HTMLElement;
  /** How far the page was scrolled, and where the word stood in the window, in CSS pixels. */
  readonly scroll: number;
  readonly top: number;
  readonly from: string;
  readonly to: string;
  readonly button: HTMLElement;
}

let visit: Visit | undefined;

/**
 * Goes to an item in the lists at the end, as its link does, and puts a way back there that leads to the very pixel.
 * The browser's own Back leads there too.
 */
export function visitList(item: HTMLElement, control: HTMLAnchorElement, words: Words): void {
  const from = location.href;
  const [scroll, top] = [window.scrollY, control.getBoundingClientRect().top];
  visit?.button.remove();
  const button = wayBack(words('reader.backToPlace'));
  // What was opened from a file is one entry in the history, which Exit takes away (app/pack/pack-router.ts).
  const isFile = document.documentElement.dataset.from !== undefined;
  visit = { control, scroll, top, from, to: isFile ? from : new URL(control.hash, from).href, button };
  item.append(button);
  if (!isFile) location.hash = control.hash;
  placeAt(item, restOf(item), pageEnd());
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  light(item);
  addEventListener('popstate', onReturn);
}

function wayBack(name: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button to-place';
  button.textContent = name;
  button.addEventListener('click', () => {
    if (!visit) return;
    // One entry forth and one back leave the history as it was, unless the reader has gone on from there.
    if (location.href === visit.to && visit.from !== visit.to) history.back();
    else goBack();
  });
  return button;
}

function onReturn(): void {
  if (!visit?.control.isConnected) endVisit();
  // The browser scrolls on the way back too, in its own time.
  else if (location.href === visit.from) requestAnimationFrame(goBack);
}

function goBack(): void {
  if (!visit) return;
  const { control, scroll, top } = visit;
  endVisit();
  // Side by side the shorter cell sticks: only with the same scroll is it in the same place.
  window.scrollTo({ top: scroll, behavior: 'instant' });
  placeAt(control, top, pageEnd());
  control.focus({ preventScroll: true });
}

function endVisit(): void {
  visit?.button.remove();
  visit = undefined;
  removeEventListener('popstate', onReturn);
}

/** The element that pads the page's end (place.ts). */
function pageEnd(): HTMLElement {
  return document.querySelector<HTMLElement>('.page-end') ?? document.createElement('div');
}
