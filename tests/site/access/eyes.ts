import type { Page } from '@playwright/test';

/** Red, green, blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What checks inside a page look with. */
export interface Eyes {
  /** Whether it is drawn at all; what is only heard is not. */
  readonly isSeen: (element: Element) => boolean;
  /** What of a selector is drawn. */
  readonly seen: (selector: string) => HTMLElement[];
  /** How a finding calls an element. */
  readonly named: (element: Element) => string;
  /** Any colour that CSS can name, as the browser paints it. */
  readonly colour: (css: string) => Colour;
  /** What an element stands on: its own ground over those of what it is in. */
  readonly ground: (element: Element | null) => Colour;
  /** The contrast of a colour, laid on a ground, with the ground (WCAG 2.2, “contrast ratio”). */
  readonly contrast: (top: Colour, below: Colour) => number;
  /** How light a colour is, from 0 to 1 (WCAG 2.2, “relative luminance”). */
  readonly light: (colour: Colour) => number;
}

declare global {
  /** Only in pages that were given eyes. */
  var eyes: Eyes;
}

/** Gives a page, and every page that it leads to, what checks look with. */
export async function giveEyes(page: Page): Promise<void> {
  await page.addInitScript(openEyes);
}

/** Runs in the page. */
function openEyes(): void {
  const known = new Map<string, Colour>();
  let pen: OffscreenCanvasRenderingContext2D | null | undefined;
  const paint = (css: string): Colour => {
    pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('This browser draws nothing off screen.');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const colour = (css: string): Colour => {
    const found = known.get(css) ?? paint(css);
    known.set(css, found);
    return found;
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (one: number, two: number) => one * top[3] + two * (1 - top[3]);
    return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
  };
  const ground = (element: Element | null): Colour => {
    if (!element)
      return colour(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff');
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(element.parentElement));
  };
  const light = ([red, green, blue]: Colour) => {
    const part = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (top: Colour, below: Colour) => {
    const [one, two] = [light(over(top, below)), light(below)];
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  };
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    !isClipped(element);
  const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
  const named = (element: Element) => {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
  };
  Object.assign(globalThis, { eyes: { isSeen, seen, named, colour, ground, contrast, light } });
}
