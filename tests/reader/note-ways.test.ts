import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseWay, isRead } from '../../src/reader/note-ways.ts';

const note = (edition: string) =>
  `<article data-edition="${edition}"><div data-passage="a.1"><ul class="note-ways"><li><a>Read</a></li><li><a>Short version</a></li><li><a>Skip</a></li></ul></div></article>`;

const show = (report: string, ...editions: string[]) => {
  document.body.innerHTML = `<div data-report="${report}">${editions.map(note).join('')}</div>`;
};

const chosen = () => [...document.querySelectorAll('[data-chosen]')].map(link => link.textContent);

function press(name: string): void {
  const link = [...document.querySelectorAll('a')].find(one => one.textContent === name);
  if (link) chooseWay(link);
}

beforeEach(() => show('one', 'full', 'young-people', 'full'));
afterEach(() => document.body.replaceChildren());

test('a way that was chosen is marked in every copy of the note, and another one takes its place', () => {
  press('Read');
  expect(chosen()).toEqual(['Read', 'Read']);
  expect(isRead('one', 'full', 'a.1')).toBe(true);
  expect(isRead('one', 'young-people', 'a.1')).toBe(false);
  press('Skip');
  expect(chosen()).toEqual(['Skip', 'Skip']);
  expect(isRead('one', 'full', 'a.1')).toBe(false);
});

test('what comes later is marked too; another report is not', async () => {
  press('Short version');
  show('two', 'full');
  await Promise.resolve();
  expect(chosen()).toEqual([]);
  show('one', 'full');
  await Promise.resolve();
  expect(chosen()).toEqual(['Short version']);
});

test('nothing of it is kept beyond the document, and no other link counts', () => {
  press('Read');
  const other = document.createElement('a');
  document.body.append(other);
  chooseWay(other);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
