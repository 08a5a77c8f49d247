import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/model/library.ts';
import { whereIn } from '../../../src/reader/way/where.ts';

const outline = {
  editions: [
    {
      id: 'full',
      sections: [
        { id: 'a', blocks: 1 },
        { id: 'b', blocks: 2 },
      ],
    },
  ],
} as unknown as Outline;

let panel: HTMLElement;

/** A part of a height in CSS pixels, with its heading. */
function part(id: string, height: number): HTMLElement {
  const made = document.createElement('section');
  made.dataset.section = id;
  made.style.height = `${height}px`;
  const heading = document.createElement('h2');
  heading.style.margin = '0';
  made.append(heading);
  return made;
}

const line = () => window.innerHeight / 3;
/** Scrolls so that so much of the panel is above the reading line. */
const read = (pixels: number) => window.scrollTo(0, 1000 + pixels - line());
const here = () => whereIn(panel, 'full', outline);

beforeEach(() => {
  document.body.style.margin = '0';
  panel = document.createElement('div');
  panel.style.padding = '1000px 0 2000px';
  panel.append(part('a', 500), part('b', 600));
  document.body.append(panel);
});

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('where the reader is', () => {
  test('is nowhere above the first part', () => {
    read(-20);
    expect(here()).toBeUndefined();
  });

  test('is the part at the reading line, and how much is above it grows with its passages', () => {
    read(250);
    expect(here()?.part).toBe(0);
    // Half of a heading and one block, of two headings and three blocks.
    expect(here()?.read).toBeCloseTo(1 / 5, 2);
    read(800);
    expect(here()?.part).toBe(1);
    expect(here()?.read).toBeCloseTo(3.5 / 5, 2);
  });

  test('is the end once all is above the line', () => {
    read(1600);
    expect(here()).toEqual({ part: 1, read: 1 });
  });

  test('is the part that was gone to as long as its heading is seen, though the next is at the line', () => {
    const [first] = panel.querySelectorAll('h2');
    const short = panel.querySelector<HTMLElement>('[data-section="a"]');
    if (short) short.style.height = '20px';
    if (first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
    read(30);
    expect(here()?.part).toBe(0);
    read(30 + line());
    expect(here()?.part).toBe(1);
  });
});
