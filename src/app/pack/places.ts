/**
 * Where things are in a pack. All its pages are one document, so that what is an address on the site is an id here:
 * `/reports/SLUG/EDITION/#ID` becomes the id `/reports/SLUG/EDITION/ID`, and a link to it `#/reports/SLUG/EDITION/ID`.
 * Such links lead there without script; with script they are read back into addresses.
 */

/** Attributes that name ids of the same part of a document. */
const naming = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'] as const;

/** A link as it is in a pack. */
export function packHref({ pathname, hash = '' }: { pathname: string; hash?: string }): string {
  return `#${pathname}${hash.slice(1)}`;
}

/** The address that a fragment of a pack stands for; `undefined` where it is an id of a single page. */
export function addressInFragment(fragment: string): string | undefined {
  const [, page, id] = fragment.match(/^#?(\/(?:[\w.~-]+\/)*)(.*)$/) ?? [];
  return page === undefined ? undefined : page + (id ? `#${id}` : '');
}

/**
 * The page of a site that a link in a report's words leads to, as a path with its fragment: the words may be from a
 * site with another base, or in a language that has a prefix. `undefined` for any other link.
 */
export function pageInLink(href: string): string | undefined {
  const [, page] =
    href.match(/^\/(?:[\w.~-]+\/)*?((?:reports\/[a-z0-9-]+\/|help\/|glossary\/)(?:[\w.~-]+\/)?(?:#.*)?)$/) ??
    [];
  return page === undefined ? undefined : `/${page}`;
}

/** The file of a report that a link or a picture in its words names, as a path below the base. */
export function fileInLink(href: string): string | undefined {
  return href.match(/^\/(?:[\w.~-]+\/)*?(reports\/[a-z0-9-]+\/(?:media|data|tables)\/[\w./-]+)$/)?.[1];
}

/** Gives the ids in a part of the document the page's address before them, and the links between them too. */
export function placeIds(part: Element, address: string): void {
  for (const element of part.querySelectorAll('[id]')) element.id = address + element.id;
  for (const link of part.querySelectorAll('a[href^="#"]:not([href^="#/"])')) {
    link.setAttribute('href', `#${address}${link.getAttribute('href')?.slice(1)}`);
  }
  rename(part, id => address + id);
}

/** Takes them away again: what is left is as it is on the site. */
export function unplaceIds(part: Element, address: string): void {
  const own = (id: string) => (id.startsWith(address) ? id.slice(address.length) : id);
  for (const element of part.querySelectorAll('[id]')) element.id = own(element.id);
  for (const link of part.querySelectorAll(`a[href^="#${CSS.escape(address)}"]`)) {
    link.setAttribute('href', `#${own(link.getAttribute('href')?.slice(1) ?? '')}`);
  }
  rename(part, own);
}

function rename(part: Element, to: (id: string) => string): void {
  for (const name of naming) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
      element.setAttribute(name, ids.map(to).join(' '));
    }
  }
}
