import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anchorIn, placeAt, trimEnd } from '../../src/reader/place.ts';

let part: HTMLElement;
let end: HTMLElement;

/** A column of passages of the given heights in CSS pixels: `s` is the heading, `s.1` and on the blocks. */
function column(edition: string, heights: readonly number[]): HTMLElement {
  const article = document.createElement('article');
  article.dataset.edition = edition;
  heights.forEach((height, at) => {
    const passage = document.createElement('div');
    passage.dataset.passage = at === 0 ? 's' : `s.${at}`;
    passage.style.height = `${height}px`;
    article.append(passage);
  });
  return article;
}

const passage = (id: string) => part.querySelector<HTMLElement>(`[data-passage="${id}"]`) as HTMLElement;
const topOf = (id: string) => passage(id).getBoundingClientRect().top;

beforeEach(() => {
  document.body.style.margin = '0';
  part = document.createElement('main');
  end = document.createElement('div');
  part.append(column('full', [50, 400, 30, 700, 200]));
  document.body.append(part, end);
});

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('the passage at the reading line', () => {
  test('is the last one whose top edge is not below it', () => {
    expect(anchorIn(part, 'full', 49)?.place).toEqual({ section: 's', index: 0 });
    expect(anchorIn(part, 'full', 50)?.place).toEqual({ section: 's', index: 1 });
    expect(anchorIn(part, 'full', 449)?.place).toEqual({ section: 's', index: 1 });
    expect(anchorIn(part, 'full', 481)?.place).toEqual({ section: 's', index: 3 });
  });

  test('is none above the first passage, and none of an edition that is not there', () => {
    expect(anchorIn(part, 'full', -1)).toBeUndefined();
    expect(anchorIn(part, 'young-people', 100)).toBeUndefined();
  });

  test('is not one that is folded away', () => {
    const details = document.createElement('details');
    details.className = 'fold';
    details.append(...part.childNodes);
    part.append(details);
    expect(anchorIn(part, 'full', 300)).toBeUndefined();
    details.open = true;
    expect(anchorIn(part, 'full', 300)).toBeDefined();
  });
});

describe('placing a passage', () => {
  test('brings its top edge to the height that was asked for', () => {
    placeAt(passage('s.3'), 120, end);
    expect(topOf('s.3')).toBeCloseTo(120, 0);
  });

  test('pads the end of a page that is too short, and gives the padding back', () => {
    placeAt(passage('s.4'), 10, end);
    expect(topOf('s.4')).toBeCloseTo(10, 0);
    expect(end.getBoundingClientRect().height).toBeGreaterThan(0);
    window.scrollTo(0, 0);
    trimEnd(end);
    expect(end.getBoundingClientRect().height).toBe(0);
  });

  test('keeps the padding that the present place needs', () => {
    placeAt(passage('s.4'), 10, end);
    trimEnd(end);
    expect(topOf('s.4')).toBeCloseTo(10, 0);
  });

  test('says how far it is off where the page cannot go higher', () => {
    expect(placeAt(passage('s'), 100, end)).toBeCloseTo(-100, 0);
  });

  test('unfolds what the passage is folded into', () => {
    const details = document.createElement('details');
    details.append(...part.childNodes);
    part.append(details);
    placeAt(passage('s.3'), 60, end);
    expect(details.open).toBe(true);
    expect(topOf('s.3')).toBeCloseTo(60, 0);
  });
});
