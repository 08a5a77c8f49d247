import { beforeEach, expect, test } from 'vitest';
import { chooseWay, isRead, markWays } from '../../src/reader/note-ways.ts';

const note = (edition: string) =>
  `<article data-edition="${edition}"><div data-passage="a.1"><ul class="note-ways"><li><a>Read</a></li><li><a>Short version</a></li><li><a>Skip</a></li></ul></div></article>`;

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = note('full') + note('young-people') + note('full');
});

const chosen = () => [...root.querySelectorAll('[data-chosen]')].map(link => link.textContent);

function press(name: string, slug: string): void {
  const link = [...root.querySelectorAll('a')].find(one => one.textContent === name);
  if (link) chooseWay(link, slug, root);
}

test('a way that was chosen is marked in every copy of the note, and another one takes its place', () => {
  press('Read', 'one');
  expect(chosen()).toEqual(['Read', 'Read']);
  expect(isRead('one', 'full', 'a.1')).toBe(true);
  expect(isRead('one', 'young-people', 'a.1')).toBe(false);
  press('Skip', 'one');
  expect(chosen()).toEqual(['Skip', 'Skip']);
  expect(isRead('one', 'full', 'a.1')).toBe(false);
});

test('what comes later is marked too; another report is not', () => {
  press('Short version', 'two');
  root.innerHTML = note('full');
  markWays(root, 'three');
  expect(chosen()).toEqual([]);
  markWays(root, 'two');
  expect(chosen()).toEqual(['Short version']);
});

test('nothing of it is kept beyond the document, and no other link counts', () => {
  press('Read', 'four');
  const other = document.createElement('a');
  root.append(other);
  chooseWay(other, 'four', root);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
