import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bringIntoSight } from '../../../src/reader/peek/in-sight.ts';

const frames = () => new Promise(done => setTimeout(done, 100));

let control: HTMLElement;
let head: HTMLElement;

/** A paragraph at the foot of the window, with a look below it that cannot be seen yet. */
beforeEach(() => {
  document.body.style.margin = '0';
  const before = document.createElement('div');
  const panel = document.createElement('div');
  const after = document.createElement('div');
  before.style.height = '2000px';
  after.style.height = '3000px';
  panel.className = 'peek';
  panel.style.height = '300px';
  head = document.createElement('p');
  control = document.createElement('button');
  panel.append(head);
  document.body.append(before, control, panel, after);
  window.scrollTo({ top: 2040 - window.innerHeight, behavior: 'instant' });
});

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

test('what was scrolled to show a look is scrolled back when it closes', () => {
  const before = window.scrollY;
  const goBack = bringIntoSight(head, control);
  expect(window.scrollY).toBeGreaterThan(before);
  goBack();
  expect(window.scrollY).toBe(before);
});

test('so it is where the button takes a line of its own while the look is open', () => {
  const passage = document.createElement('div');
  passage.dataset.passage = 'part.1';
  control.before(passage);
  passage.append(control);
  const before = window.scrollY;
  // Its name is longer then.
  control.style.marginBlockStart = '44px';
  const goBack = bringIntoSight(head, control);
  control.style.marginBlockStart = '';
  goBack();
  expect(window.scrollY).toBe(before);
});

test('who has scrolled since stays where they are', () => {
  const goBack = bringIntoSight(head, control);
  window.scrollBy({ top: 100, behavior: 'instant' });
  const read = window.scrollY;
  goBack();
  expect(window.scrollY).toBe(read);
});

test('who comes to the button that closes by Tab, for which the browser scrolls, is back where they were', async () => {
  const before = window.scrollY;
  const goBack = bringIntoSight(head, control);
  const opened = window.scrollY;
  const close = document.createElement('button');
  close.style.marginBlockStart = `${window.innerHeight}px`;
  head.after(close);
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(close);
  await frames();
  expect(window.scrollY).toBeGreaterThan(opened + 100);
  goBack();
  expect(window.scrollY).toBe(before);
});

test('in a very low window its head is seen, and not scrolled away', () => {
  head.style.height = `${window.innerHeight / 2}px`;
  bringIntoSight(head, control);
  expect(head.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  expect(head.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
});
