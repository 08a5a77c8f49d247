import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installCover } from '../../src/safety/cover.ts';

const root = document.documentElement;
let seen: DocumentVisibilityState = 'visible';

function become(state: DocumentVisibilityState): void {
  seen = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

const isCovered = () => root.hasAttribute('data-covered');

beforeEach(() => {
  seen = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
  installCover();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const name of ['data-covered', 'data-cover']) root.removeAttribute(name);
});

test('a page on a hard subject is blank while another is in front, and back at once', () => {
  document.body.innerHTML = '<div data-hard></div>';
  become('hidden');
  expect(isCovered()).toBe(true);
  become('visible');
  expect(isCovered()).toBe(false);
});

test('other pages stay as they are, unless the reader wants them blank too', () => {
  become('hidden');
  expect(isCovered()).toBe(false);
  root.dataset.cover = 'always';
  become('hidden');
  expect(isCovered()).toBe(true);
});

test('a page of a saved report, of which nothing is known yet, is blank', () => {
  document.body.innerHTML = '<div data-frame></div>';
  become('hidden');
  expect(isCovered()).toBe(true);
});

test('whoever does not want it does not get it', () => {
  root.dataset.cover = 'off';
  document.body.innerHTML = '<div data-hard></div>';
  become('hidden');
  expect(isCovered()).toBe(false);
});

test.each(['pageshow', 'focus'])('a page that is only told by “%s” that it is seen again is shown', type => {
  document.body.innerHTML = '<div data-hard></div>';
  become('hidden');
  seen = 'visible';
  dispatchEvent(new Event(type));
  expect(isCovered()).toBe(false);
});
