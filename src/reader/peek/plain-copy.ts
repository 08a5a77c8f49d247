/**
 * Makes copied passages mere words: nothing in them can be taken for a passage of the page, be led to, or lead to a
 * place that the page does not have. Their headings are no headings of the page either.
 */
export function plainCopy(words: DocumentFragment): DocumentFragment {
  for (const control of words.querySelectorAll('.counterpart, .box-name > a, .footnote-ref')) {
    control.remove();
  }
  for (const link of words.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const plain = document.createElement('span');
    if (link.className === 'number') plain.className = 'number';
    plain.append(...link.childNodes);
    link.replaceWith(plain);
  }
  for (const heading of words.querySelectorAll('h2, h3, h4')) {
    const plain = document.createElement('p');
    plain.className = 'peek-heading';
    plain.append(...heading.childNodes);
    heading.replaceWith(plain);
  }
  for (const element of words.querySelectorAll('[data-passage], [data-id], [id]')) {
    for (const name of ['data-passage', 'data-id', 'id']) element.removeAttribute(name);
  }
  return words;
}
