import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/model/library.ts';
import { whereIn } from '../../../src/reader/way/where.ts';

const outline = {
  editions: [{ id: 'full', sections: [{ id: 'a' }, { id: 'b' }] }],
} as unknown as Outline;

let panel: HTMLElement;

/** A passage of a height in CSS pixels, with a heading where it is a part’s first. */
function passage(id: string, height: number): HTMLElement {
  const made = document.createElement('div');
  made.dataset.passage = id;
  made.style.height = `${height}px`;
  const heading = document.createElement('h2');
  heading.style.margin = '0';
  if (!id.includes('.')) made.append(heading);
  return made;
}

const line = () => window.innerHeight / 3;
/** Scrolls so that so much of the panel is above the reading line. */
const read = (pixels: number) => window.scrollTo(0, 1000 + pixels - line());
const here = () => whereIn(panel, 'full', outline);

beforeEach(() => {
  document.body.style.margin = '0';
  panel = document.createElement('div');
  panel.dataset.edition = 'full';
  panel.append(passage('a', 100), passage('a.1', 400), passage('b', 100), passage('b.1', 400));
  const article = document.createElement('div');
  article.style.padding = '1000px 0 2000px';
  article.append(panel);
  panel = article;
  panel.firstElementChild?.setAttribute('data-edition', 'full');
  document.body.append(article);
});

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('where the reader is', () => {
  test('is nowhere above the first passage', () => {
    read(-20);
    expect(here()).toBeUndefined();
  });

  test('is the part at the reading line, and how much is above it grows evenly within a passage', () => {
    read(50);
    expect(here()?.part).toBe(0);
    expect(here()?.read).toBeCloseTo(0.5 / 4, 2);
    read(300);
    expect(here()?.read).toBeCloseTo(1.5 / 4, 2);
    read(550);
    expect(here()).toMatchObject({ part: 1 });
  });

  test('is the end once all is above the line', () => {
    read(1500);
    expect(here()).toEqual({ part: 1, read: 1 });
  });

  test('is the part that was gone to as long as its heading is seen, though the next is at the line', () => {
    const [first] = panel.querySelectorAll('h2');
    for (const height of panel.querySelectorAll<HTMLElement>('[data-passage^="a"]'))
      height.style.height = '10px';
    if (first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
    read(30);
    expect(here()?.part).toBe(0);
    read(30 + line());
    expect(here()?.part).toBe(1);
  });
});
