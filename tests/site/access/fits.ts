import type { Page } from '@playwright/test';

/** What makes the page wider than its window, or is cut off by it; words in boxes that scroll by themselves are not. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wider = scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : [];
    const found = eyes.seen('body *').flatMap(element => {
      if (element.closest('.table, svg, [popover]:not(:popover-open)')) return [];
      const { left, right } = element.getBoundingClientRect();
      if (right <= clientWidth + 1 && left >= -1) return [];
      return [`${eyes.named(element)}: ${Math.round(left)} to ${Math.round(right)}`];
    });
    return [...wider, ...found].slice(0, 5);
  });
}

/** Words that do not fit into their control or their box, and words of the header that lie over others. */
export async function cutWords(page: Page): Promise<string[]> {
  const found = [await tooSmall(page), await cutOff(page), await overOthers(page)];
  return found.flat();
}

function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('button, .button, [role="tab"], a, label, summary').flatMap(element => {
      if (getComputedStyle(element).display === 'inline') return [];
      // What is only heard takes no room, but counts as words that stand out of it.
      const heard = [...element.querySelectorAll<HTMLElement>('*')].filter(part => !eyes.isSeen(part));
      for (const part of heard) part.style.display = 'none';
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      for (const part of heard) part.style.removeProperty('display');
      const fits = scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1;
      return fits ? [] : [`${eyes.named(element)} does not fit into its box`];
    }),
  );
}

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('body *').flatMap(element => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (position === 'fixed' || !/hidden|clip/.test(overflowX + overflowY) || element.closest('svg'))
        return [];
      return element.scrollHeight > element.clientHeight + 1 ? [`${eyes.named(element)} is cut off`] : [];
    }),
  );
}

function overOthers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = eyes.seen('.site-header :is(a, span):not(.skip, a *)');
    return words.flatMap((one, at) =>
      words.slice(at + 1).flatMap(two => {
        const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
        const isBeside = a.right <= b.left + 1 || b.right <= a.left + 1;
        const isAbove = a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        return isBeside || isAbove ? [] : [`${eyes.named(one)} lies over ${eyes.named(two)}`];
      }),
    );
  });
}

/** Boxes that have to be scrolled and that a keyboard does not reach, or that have no name (A28). */
export function unreachedBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('body *').flatMap(element => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls =
        (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (!scrolls) return [];
      const inside = element.querySelector('a[href], button, input, select, summary');
      const name = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby');
      const isReached = (element.tabIndex >= 0 && name) || (inside && name);
      return isReached
        ? []
        : [`${eyes.named(element)} is scrolled by nobody without a mouse, or has no name`];
    }),
  );
}

/** The share of the window's height that bars cover which stay there, from 0 to 1. */
export function coveredByBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stays = (element: Element | null): boolean =>
      element !== null &&
      (/sticky|fixed/.test(getComputedStyle(element).position) || stays(element.parentElement));
    const rows = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(innerWidth / 2, y));
    return rows.filter(stays).length / innerHeight;
  });
}

/**
 * Numbers of parts and paragraphs are links to themselves that stand in the margin, and contents beside a text are one
 * way of two: both are 24 px, and what they lead to is reached by headings and by the text itself.
 */
const finePrint = '.number, .contents:not(:popover-open) a, .footnote-back';

/** Controls and links that are too small to press: 44 px (WCAG 2.5.5) or 24 px (2.5.8) each way, but for those in a sentence. */
export function smallerThan(page: Page, least: 24 | 44): Promise<string[]> {
  return page.evaluate(
    ([size, fine]) =>
      eyes.seen('a, button, summary, select, input, label:has(input), [role="tab"]').flatMap(element => {
        if (element.matches('.skip') || (size === 44 && element.matches(fine))) return [];
        // A press on its words is a press on the box or button that they name.
        if (element.matches('label input')) return [];
        const block = element.closest('p, li, td, th, dd, h1, h2, h3, h4, blockquote, figcaption');
        const isInSentence = block !== null && block.textContent?.trim() !== element.textContent?.trim();
        const isInline = /^inline(-block)?$/.test(getComputedStyle(element).display);
        const { width, height } = element.getBoundingClientRect();
        if ((isInSentence && isInline) || (width >= size - 0.1 && height >= size - 0.1)) return [];
        return [`${eyes.named(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
      }),
    [least, finePrint] as const,
  );
}
