import type { Page } from '@playwright/test';

/**
 * Controls that cannot be asked for by the words that are seen on them: their name does not hold these words, in their
 * order and with nothing between (WCAG 2.5.3); or that have no name at all.
 */
export function unspeakable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (words: string) =>
      words
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
        .toLowerCase();
    const words = (element: Element, isWanted: (part: Element) => boolean) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let found = '';
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent && isWanted(parent)) found += walker.currentNode.textContent;
      }
      return plain(found);
    };
    const nameOf = (control: Element): string => {
      const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
      if (ids.length > 0) return plain(ids.map(id => document.getElementById(id)?.textContent).join(' '));
      const label = control.getAttribute('aria-label');
      if (label !== null) return plain(label);
      const labels = (control as HTMLInputElement).labels;
      if (labels && labels.length > 0) return plain([...labels].map(one => one.textContent).join(' '));
      return words(control, part => !part.closest('[aria-hidden="true"]'));
    };
    return eyes.seen('a[href], button, input, select, summary, [role="tab"]').flatMap(control => {
      const visible = words(control, part => eyes.isSeen(part) && !part.closest('option'));
      const name = nameOf(control);
      return name !== '' && name.includes(visible) ? [] : [`${eyes.named(control)} is called “${name}”`];
    });
  });
}

/** Landmarks and regions without a name, and those of one kind that share one. */
export function mixedUpLandmarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = eyes.seen(
      'nav, aside, section[aria-label], section[aria-labelledby], [role="region"], form',
    );
    const names = parts.map(part => {
      const ids = part.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
      const name =
        part.getAttribute('aria-label') ?? ids.map(id => document.getElementById(id)?.textContent).join(' ');
      return `${part.getAttribute('role') ?? part.tagName.toLowerCase()} “${name.trim()}”`;
    });
    return names.filter((name, at) => (/“”$/.test(name) ? !/^form/.test(name) : names.indexOf(name) !== at));
  });
}

/** What is amiss in the order of headings: not one `h1`, or a level left out on the way down. */
export function brokenOutline(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = eyes.seen('h1, h2, h3, h4, h5, h6');
    const levels = headings.map(heading => Number(heading.tagName[1]));
    const jumps = headings.filter((_, at) => at > 0 && (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
    const first = levels.filter(level => level === 1).length;
    return [
      ...(first === 1 && levels[0] === 1
        ? []
        : [`${first} headings of level 1, and level ${levels[0]} first`]),
      ...jumps.map(heading => `${eyes.named(heading)} leaves a level out`),
    ];
  });
}

/** Tables without a name or without headers, and notes without a way there and back (A29). */
export function brokenTablesAndNotes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tables = eyes.seen('main table').flatMap(table => {
      const named =
        table.querySelector('caption') ?? table.closest('[role="region"][aria-label], [aria-labelledby]');
      const headed = table.querySelector('th[scope="col"]') ?? table.querySelector('th[scope="row"]');
      return named && headed ? [] : [`${eyes.named(table)}: no name or no headers`];
    });
    const notes = eyes.seen('main sup a[href^="#"]').flatMap(link => {
      const note = document.getElementById(decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)));
      const back = note?.querySelector<HTMLAnchorElement>('a.footnote-back')?.hash.slice(1);
      return back && document.getElementById(back) ? [] : [`${eyes.named(link)}: no note, or no way back`];
    });
    return [...tables, ...notes];
  });
}

/**
 * Rows of the side-by-side page that are not read pair by pair: the left passages first, each side under the name of
 * its version (A27); and pairs of whole parts whose headings have not the same level (A19).
 */
export function mixedUpColumns(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('.side-by-side .row').flatMap(row => {
      const sides = [...row.querySelectorAll('[data-side]')];
      const order = sides.map(side => side.getAttribute('data-side')).join();
      const nameless = row.querySelectorAll('article:not([aria-label])').length;
      const levels = sides.map(
        side => side.querySelector('[data-passage]:first-child :is(h2, h3, h4)')?.tagName,
      );
      const isUneven = levels.length === 2 && levels[0] && levels[1] && levels[0] !== levels[1];
      const isWell = (order === '' || order === 'left,right') && nameless === 0 && !isUneven;
      return isWell ? [] : [`${row.ariaLabel}: ${order}, ${nameless} without a name, ${levels.join()}`];
    }),
  );
}
