import { afterEach, beforeEach, expect, test } from 'vitest';
import { layOutAround, layOutNear, letWait, rowsWanted, wantRows } from '../../src/reader/laying.ts';
import { forgetPanel } from '../../src/reader/showing.ts';

let panel: HTMLElement;

const part = (at: number) => panel.querySelectorAll<HTMLElement>('section')[at] as HTMLElement;
const waiting = () => [...panel.querySelectorAll('section')].map(section => !section.matches('[data-laid]'));

/** A very long text of six parts, each as high as the window, all of which wait for their layout. */
beforeEach(() => {
  document.body.style.margin = '0';
  panel = document.createElement('div');
  const text = document.createElement('div');
  text.dataset.long = '';
  for (let at = 0; at < 6; at++) {
    const section = document.createElement('section');
    section.dataset.section = `s${at}`;
    section.dataset.unlaid = '';
    section.style.height = `${window.innerHeight}px`;
    for (let block = 0; block < 8; block++) {
      const passage = document.createElement('p');
      passage.dataset.passage = `s${at}.${block}`;
      section.append(passage);
    }
    text.append(section);
  }
  panel.append(text);
  document.body.append(panel);
});

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

test('what is near the window is laid out at once, and waits again once it is parked', () => {
  window.scrollTo({ top: 2.5 * window.innerHeight, behavior: 'instant' });
  expect(layOutNear(panel)).toBe(true);
  expect(waiting()).toEqual([true, true, false, false, true, true]);
  expect(layOutNear(panel)).toBe(false);
  letWait(panel);
  expect(waiting()).toEqual([true, true, true, true, true, true]);
});

test('so is the part that holds a passage, and a neighbour that is near it', () => {
  layOutAround(part(4).children[4] as HTMLElement);
  expect(waiting()).toEqual([true, true, true, true, false, true]);
  letWait(panel);
  layOutAround(part(4).firstElementChild as HTMLElement);
  expect(waiting()).toEqual([true, true, true, false, false, true]);
  letWait(panel);
  layOutAround(part(4).lastElementChild as HTMLElement);
  expect(waiting()).toEqual([true, true, true, true, false, false]);
});

test('what was laid out for a press that did not come waits again, unless it is shown', () => {
  panel.querySelector('[data-long]')?.classList.add('edition');
  panel.dataset.state = 'inactive';
  layOutAround(part(4).children[4] as HTMLElement);
  forgetPanel(panel);
  expect(waiting()).toEqual([true, true, true, true, true, true]);
  layOutAround(part(4).children[4] as HTMLElement);
  panel.dataset.state = 'active';
  forgetPanel(panel);
  expect(waiting()).toEqual([true, true, true, true, false, true]);
});

test('nothing is asked for where all near the window has its words, though the first rows have none', () => {
  const asked: unknown[] = [];
  panel.firstElementChild?.addEventListener(rowsWanted, event => asked.push((event as CustomEvent).detail));
  part(0).dataset.unmade = '0';
  window.scrollTo({ top: 3.5 * window.innerHeight, behavior: 'instant' });
  layOutNear(panel);
  layOutNear(panel);
  expect(asked).toEqual([]);
});

test('rows that have no words yet are asked for where they come near', () => {
  const asked: unknown[] = [];
  panel.firstElementChild?.addEventListener(rowsWanted, event => asked.push((event as CustomEvent).detail));
  for (const at of [1, 2, 3]) part(at).dataset.unmade = `${at}`;
  window.scrollTo({ top: 1.5 * window.innerHeight, behavior: 'instant' });
  layOutNear(panel);
  expect(asked).toEqual([{ rows: [1, 2] }]);
});

test('nobody is asked where all rows have their words', () => {
  panel.firstElementChild?.addEventListener(rowsWanted, () => expect.unreachable());
  wantRows(panel, { edition: 'full', passage: 's1.2' });
});
