import { beforeEach, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/aids/listen/spoken.ts';
import { isMarked, markUnit, unmarkUnit } from '../../../src/aids/syllables/marks.ts';
import { breaksOf } from '../../../src/aids/syllables/patterns.ts';
import { sentences } from '../../../src/text/sentences.ts';

const html = `
  <a class="number" href="#a.1" aria-label="Paragraph 1">1.1</a>
  <p class="box-name">Recommendation</p>
  <div class="block-words"><p>The <a class="term" href="#t">exploitation</a> of children is a responsibility.
    Ask <span lang="cy">gwasanaethau</span>. <code>exploitation</code></p></div>`;

let unit: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div class="text" lang="en"><div data-passage="a.1">${html}</div></div>`;
  unit = document.querySelector('[data-passage]') as HTMLElement;
});

const seen = (element: Element) => {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.syllable')) mark.replaceWith('·');
  return copy.textContent?.replace(/\s+/g, ' ').trim();
};

test('long words of the report are marked; the interface’s, code and other languages are not', () => {
  markUnit(unit, breaksOf);
  expect(isMarked(unit)).toBe(true);
  expect(seen(unit)).toBe(
    '1.1 Recommendation The ex·ploit·a·tion of chil·dren is a re·spons·ib·il·ity. Ask gwasanaethau. exploitation',
  );
});

test('marks add nothing to the words, and once they are gone the nodes are as they were', () => {
  const before = { html: unit.innerHTML, words: unit.textContent, nodes: count(unit) };
  markUnit(unit, breaksOf);
  expect(unit.textContent).toBe(before.words);
  unmarkUnit(unit);
  expect({ html: unit.innerHTML, words: unit.textContent, nodes: count(unit) }).toEqual(before);
});

test('what is being listened to, or was selected, keeps its words when marks come and go', () => {
  const said = () => sentencesOf(unit, sentences).map(({ text }) => text);
  const before = said();
  const first = sentencesOf(unit, sentences)[1];
  const words = () => first?.ranges.map(range => range.toString()).join('');
  const marked = words();
  expect(marked).toContain('exploitation of children');
  markUnit(unit, breaksOf);
  expect(words()).toBe(marked);
  expect(said()).toEqual(before);
  expect(
    sentencesOf(unit, sentences)[1]
      ?.ranges.map(range => range.toString())
      .join(''),
  ).toBe(marked);
  unmarkUnit(unit);
  expect(words()).toBe(marked);
});

test('a box that is open in a passage is a part of its own', () => {
  const box = document.createElement('div');
  box.className = 'in-place-words';
  box.textContent = 'A responsibility.';
  unit.querySelector('.term')?.after(box);
  markUnit(box, breaksOf);
  expect(isMarked(unit)).toBe(false);
  markUnit(unit, breaksOf);
  unmarkUnit(box);
  expect(isMarked(box)).toBe(false);
  expect(isMarked(unit)).toBe(true);
});

function count(inside: Node): number {
  return [...inside.childNodes].reduce((sum, child) => sum + count(child), 1);
}
