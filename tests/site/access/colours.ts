import type { Page } from '@playwright/test';

/**
 * What is too faint in a page as it looks now. Asked of the page's own colours, so that a look takes milliseconds and
 * no word is left out for lying under another. The page must have been given eyes.
 */
export async function faint(page: Page): Promise<string[]> {
  const found = [await faintWords(page), await faintControls(page), await faintShapes(page)];
  return [...new Set(found.flat())];
}

/** Words below 7:1 (WCAG 1.4.6), whatever their size. */
function faintWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const holders = new Set<Element>();
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && textContent?.trim()) holders.add(parentElement);
    }
    return [...holders].flatMap(holder => {
      if (holder.closest('script, style, noscript, option, [disabled]') || !eyes.isSeen(holder)) return [];
      const { color, fill } = getComputedStyle(holder);
      const ratio = eyes.contrast(eyes.colour(holder.closest('svg') ? fill : color), eyes.ground(holder));
      return ratio < 7 ? [`${eyes.named(holder)}: words ${ratio.toFixed(2)}:1`] : [];
    });
  });
}

/** Edges of controls below 3:1, where nothing else than the edge shows how far they reach (WCAG 1.4.11). */
function faintControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('button, .button, select, .exit, label:has(input)').flatMap(control => {
      const style = getComputedStyle(control);
      const outside = eyes.ground(control.parentElement);
      if (eyes.contrast(eyes.ground(control), outside) >= 3) return [];
      return (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap(side => {
        const edge = eyes.colour(style[`border${side}Color`]);
        if (Number.parseFloat(style[`border${side}Width`]) === 0 || edge[3] === 0) return [];
        const ratio = eyes.contrast(edge, outside);
        return ratio < 3 ? [`${eyes.named(control)}: ${side.toLowerCase()} edge ${ratio.toFixed(2)}:1`] : [];
      });
    }),
  );
}

/** Drawn shapes that say something and are below 3:1 (WCAG 1.4.11); lines of a grid and covers say nothing. */
function faintShapes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('svg :is(path, rect, circle, line, polyline, polygon)').flatMap(shape => {
      if (shape.closest('defs, .grid, .ground, .cover, .sample-picture')) return [];
      const { fill, stroke } = getComputedStyle(shape);
      const paints = [fill, stroke].filter(paint => /^(rgb|color)/.test(paint)).map(eyes.colour);
      const ground = eyes.ground(shape.closest('svg'));
      const ratio = Math.max(0, ...paints.map(paint => eyes.contrast(paint, ground)));
      return paints.length > 0 && ratio < 3 ? [`${eyes.named(shape)}: a shape ${ratio.toFixed(2)}:1`] : [];
    }),
  );
}

/** Links among words that nothing but a colour tells from them (WCAG 1.4.1); where numbers stand tells what they are. */
export function coloursOnly(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    eyes.seen('main :is(p, li, dd, td) a').flatMap(link => {
      const others = (link.closest('p, li, dd, td')?.textContent ?? '').replace(link.textContent ?? '', '');
      if (!/\p{L}{3}/u.test(others) || link.matches('.number') || link.closest('sup')) return [];
      const { textDecorationLine, display, borderStyle } = getComputedStyle(link);
      const told = textDecorationLine.includes('underline') || display !== 'inline' || borderStyle !== 'none';
      return told ? [] : [`${eyes.named(link)}: only its colour tells that it is a link`];
    }),
  );
}

/** What is chosen or open, and what beside it is not. */
const choices: readonly (readonly [on: string, off: string, around: string])[] = [
  ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]', '[role="tablist"]'],
  ['a[aria-current]', 'a:not([aria-current])', 'nav, ul, ol'],
  ['label:has(input:checked)', 'label:has(input:not(:checked))', 'fieldset'],
  ['[aria-pressed="true"]', '[aria-pressed="false"]', '*'],
  ['.exit-dots :first-child', '.exit-dots :last-child', '.exit[data-presses="1"] .exit-dots'],
];

/**
 * What is chosen and looks like its neighbours but for a hue: it must differ in shape, weight or lightness (WCAG 1.4.1),
 * also where the device forces its own colours.
 */
export function notTold(page: Page): Promise<string[]> {
  return page.evaluate(pairs => {
    const edge = (element: Element, side: 'Top' | 'Right' | 'Bottom' | 'Left') => {
      const style = getComputedStyle(element);
      const width = Number.parseFloat(style[`border${side}Width`]);
      const ratio = eyes.contrast(
        eyes.colour(style[`border${side}Color`]),
        eyes.ground(element.parentElement),
      );
      return width > 0 && ratio >= 3 ? width : 0;
    };
    const shape = (element: Element) => {
      const { fontWeight, textDecorationLine, textDecorationThickness } = getComputedStyle(element);
      const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).map(side => edge(element, side));
      const light = Math.round(eyes.light(eyes.ground(element)) * 4);
      // The browser's own mark of what is chosen has a shape.
      const mark = element.querySelector('input')?.checked;
      return JSON.stringify([fontWeight, textDecorationLine, textDecorationThickness, edges, light, mark]);
    };
    return pairs.flatMap(([on, off, around]) =>
      eyes.seen(on).flatMap(one => {
        const others = [...(one.closest(around)?.querySelectorAll(off) ?? [])];
        const other = others.find(candidate => candidate !== one && eyes.isSeen(candidate));
        if (!other || shape(one) !== shape(other)) return [];
        return [`${eyes.named(one)} looks like ${eyes.named(other)} ${shape(one)}`];
      }),
    );
  }, choices);
}
