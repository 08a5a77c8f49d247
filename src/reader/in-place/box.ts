import type { Words } from '../../strings/words.tsx';
import { isPlainPress } from '../../ui/plain-press.ts';

/** The id of the box: only one is open at a time. */
const boxId = 'in-place';

interface Acts {
  /** Goes to the item in its list, where it is in one. */
  readonly toList?: () => void;
  /** Closes the box. */
  readonly leave: () => void;
  /** Closes the box and goes back to its word. */
  readonly close: () => void;
}

interface Made {
  readonly box: HTMLElement;
  /** What is said once when the box opens. */
  readonly spoken: string;
}

/** Makes the box that shows a copy of an item of the lists at the end: a term with its definition, or a note. */
export function makeBox(control: HTMLAnchorElement, item: HTMLElement, words: Words, acts: Acts): Made {
  const term = item.querySelector('dt')?.textContent;
  const number = control.textContent ?? '';
  const name = term ?? words('reader.noteName', { number });
  const text = copyOf(term ? item.querySelector('dd') : item.querySelector('div'));
  const box = document.createElement('div');
  box.id = boxId;
  box.className = 'in-place';
  box.popover = 'auto';
  box.role = 'note';
  box.ariaLabel = name;
  const list = words(term ? 'reader.allWordsExplained' : 'reader.inListOfNotes');
  const foot = made('in-place-foot', [
    ...(acts.toList ? [linkToList(control, list, acts.toList)] : []),
    closeButton(words('reader.closeNote'), acts),
  ]);
  // A note's own language and direction; a definition has those of its version.
  if (item.dir) text.dir = item.dir;
  box.append(made('in-place-name', [name]), text, foot);
  closeAfterLinks(text, acts);
  return { box, spoken: `${name}: ${plain(text)}` };
}

/** The same nodes without ids, which stay the list's. */
function copyOf(original: Element | null): HTMLElement {
  const text = made('in-place-words', []);
  for (const node of original?.childNodes ?? []) text.append(node.cloneNode(true));
  for (const element of text.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of text.querySelectorAll('[aria-expanded]')) link.removeAttribute('aria-expanded');
  return text;
}

function linkToList(control: HTMLAnchorElement, name: string, toList: () => void): HTMLElement {
  const link = document.createElement('a');
  link.href = control.hash;
  link.textContent = name;
  link.addEventListener('click', event => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    // After the page has heard the click: what is taken out of it before has no place any more.
    setTimeout(toList, 0);
  });
  return link;
}

function closeButton(name: string, acts: Acts): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.dataset.look = 'quiet';
  button.textContent = name;
  button.addEventListener('click', () => setTimeout(acts.close, 0));
  return button;
}

/** A link of the note that leads elsewhere in the page takes the reader away from the word. */
function closeAfterLinks(text: HTMLElement, acts: Acts): void {
  text.addEventListener('click', event => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (link) setTimeout(acts.leave, 0);
  });
}

function made(className: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}

function plain(text: HTMLElement): string {
  return (text.textContent ?? '').replace(/\s+/g, ' ').trim();
}
