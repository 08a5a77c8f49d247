import { idInFragment } from '../../model/address.ts';
import { explains } from '../explains.ts';

/**
 * Makes copied passages mere words: nothing in them can be taken for a passage of the page, be led to, or lead to a
 * place that the page does not have. Their headings are no headings of the page either. What explains a word, or is a
 * note's number, stays a link (see `withExplanations`).
 */
export function plainCopy(words: DocumentFragment): DocumentFragment {
  for (const control of words.querySelectorAll('.counterpart, .note-ways, .note-skip')) control.remove();
  for (const link of words.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (!link.matches(explains)) toPlain(link);
  }
  for (const heading of words.querySelectorAll('h2, h3, h4')) {
    const plain = document.createElement('p');
    plain.className = 'peek-heading';
    plain.append(...heading.childNodes);
    heading.replaceWith(plain);
  }
  withoutIds(words);
  return words;
}

/**
 * Puts beside copied words what their links explain, unseen: their version's own lists may not be in the page. `lists` are
 * copies of these. A link to what is not in them becomes mere words, or goes, where it is only a number.
 */
export function withExplanations(words: DocumentFragment, lists: ParentNode): DocumentFragment {
  const found = new Map<string, Element>();
  for (const link of words.querySelectorAll<HTMLAnchorElement>(explains)) {
    const id = idInFragment(link.hash);
    const item = found.get(id) ?? lists.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (item) {
      found.set(id, item);
      link.ariaExpanded = 'false';
    } else if (link.matches('.term')) toPlain(link);
    else link.closest('.footnote-ref')?.remove();
  }
  if (found.size === 0) return words;
  const unseen = document.createElement('div');
  unseen.className = 'peek-lists';
  unseen.hidden = true;
  for (const [id, item] of found) {
    for (const link of item.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) toPlain(link);
    withoutIds(item);
    (item as HTMLElement).dataset.id = id;
    unseen.append(item);
  }
  words.append(unseen);
  return words;
}

function toPlain(link: HTMLAnchorElement): void {
  const plain = document.createElement('span');
  if (['number', 'recommendation-id'].includes(link.className)) plain.className = link.className;
  plain.append(...link.childNodes);
  link.replaceWith(plain);
}

function withoutIds(part: ParentNode): void {
  for (const element of part.querySelectorAll('[data-passage], [data-id], [data-stop], [id]')) {
    for (const name of ['data-passage', 'data-id', 'data-stop', 'id']) element.removeAttribute(name);
  }
}
