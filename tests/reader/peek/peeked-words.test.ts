import { expect, test } from 'vitest';
import type { EditionOutline, Outline } from '../../../src/model/library.ts';
import type { EditionId, Span } from '../../../src/model/report.ts';
import { peekedWords } from '../../../src/reader/peek/peeked-words.ts';
import { TextStore } from '../../../src/reader/text-store.ts';

const edition = {
  id: 'full',
  sections: [
    { id: 'a', depth: 2, blocks: 3 },
    { id: 'b', depth: 3, blocks: 1 },
    { id: 'c', depth: 2, blocks: 1 },
  ],
} as unknown as EditionOutline;
const block = (passage: string, kind = 'paragraph') =>
  `<div class="block" data-passage="${passage}" data-kind="${kind}">${passage}</div>`;
const head = (passage: string) =>
  `<div class="section-head" data-passage="${passage}"><h2>${passage}</h2></div>`;

type Asked = [section: string, from: number, to: number];

function looked(...asked: (Asked | ((note: string) => boolean))[]): HTMLElement {
  const spans = asked.filter(one => Array.isArray(one));
  const isRead = asked.find(one => typeof one === 'function');
  const text = document.createElement('div');
  text.innerHTML = `${head('a')}${block('a.1')}${block('a.2', 'content-note')}${block('a.3')}${head('b')}${block('b.1')}${head('c')}${block('c.1')}`;
  const store = new TextStore({ editions: [edition] } as unknown as Outline, 'en', () =>
    document.createDocumentFragment(),
  );
  store.adopt('full' as EditionId, text);
  const wanted = spans.map(([section, from, to]) => ({ section, from, to }) as unknown as Span);
  const host = document.createElement('div');
  host.append(peekedWords(store, edition, wanted, 'Read', isRead));
  return host;
}

/** The passages in order; those that are folded are in brackets. */
function seen(host: HTMLElement): string {
  const passages = [...host.querySelectorAll('.block, .section-head')];
  return passages.map(one => (one.closest('details') ? `(${one.textContent})` : one.textContent)).join(' ');
}

test('what a content note speaks of is folded behind it, to the end of its section', () => {
  const host = looked(['a', 0, 3]);
  expect(seen(host)).toBe('a a.1 a.2 (a.3)');
  expect(host.querySelector('summary')?.textContent).toBe('Read');
});

test('a passage whose note stands before it, or above its section, comes with the note, once', () => {
  expect(seen(looked(['a', 3, 3]))).toBe('a.2 (a.3)');
  expect(seen(looked(['b', 0, 1]))).toBe('a.2 (b) (b.1)');
  expect(seen(looked(['a', 2, 3], ['b', 0, 1], ['c', 0, 1]))).toBe('a.2 (a.3) (b) (b.1) c c.1');
});

test('where there is no note nothing is folded', () => {
  expect(looked(['a', 0, 1], ['c', 0, 1]).querySelector('details')).toBeNull();
});

test('what the reader chose to read before in this visit is open', () => {
  const folds = (isRead: (note: string) => boolean) =>
    [...looked(['a', 0, 3], isRead).querySelectorAll('details')].map(fold => fold.open);
  expect(folds(() => false)).toEqual([false]);
  expect(folds(note => note === 'a.2')).toEqual([true]);
});
