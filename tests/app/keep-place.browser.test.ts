import { afterAll, beforeAll, expect, test } from 'vitest';
import { goBackToKept, keepPlace } from '../../src/app/keep-place.ts';

/** Side by side: a row whose shorter cell sticks, so that its passage is in the same place at many scrolls. */
beforeAll(() => {
  document.body.innerHTML = `
    <div role="tabpanel" data-state="active" data-panel="side-by-side">
      <div class="row" style="display: grid; grid-template-columns: 1fr 1fr; align-items: start">
        <div style="position: sticky; top: 100px" data-edition="young-people">
          <p data-passage="s.1" style="height: 80px; margin: 0">Short.</p>
        </div>
        <div data-edition="full"><p data-passage="s.1" style="height: 5000px; margin: 0">Long.</p></div>
      </div>
    </div>
    <div class="page-end"></div>`;
});

afterAll(() => {
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
  history.replaceState(null, '');
});

test('a place beside a passage that sticks is gone back to', async () => {
  keepPlace();
  window.scrollTo({ top: 1800, behavior: 'instant' });
  await expect.poll(() => history.state as unknown).toHaveProperty('place');
  const kept = history.state as unknown;
  window.scrollTo({ top: 400, behavior: 'instant' });
  history.replaceState(kept, '');
  expect(goBackToKept()).toBe(true);
  await expect.poll(() => window.scrollY).toBe(1800);
});

/** As after a reload: a page that the server sent, scrolled to where the browser thinks best, and not yet awake. */
async function reloaded(): Promise<HTMLElement> {
  document.body.innerHTML = `
    <div class="above" style="height: 1000px; overflow-anchor: none"></div>
    <div data-state="active" data-panel="full">
      <div data-edition="full"><p data-passage="s.1" style="height: 5000px; margin: 0">Long.</p></div>
    </div>
    <div class="page-end"></div>`;
  document.documentElement.style.overflowAnchor = 'none';
  history.replaceState({ place: { edition: 'full', passage: 's.1', top: 100 } }, '');
  window.scrollTo({ top: 400, behavior: 'instant' });
  expect(goBackToKept()).toBe(true);
  await expect.poll(topOfPassage).toBe(100);
  await frames();
  return document.querySelector('[data-panel]') as HTMLElement;
}

const topOfPassage = () => document.querySelector('[data-passage]')?.getBoundingClientRect().top;
const above = () => document.querySelector('.above') as HTMLElement;
const frames = () => new Promise(done => setTimeout(done, 150));

test('a page that has not woken yet is at its place already, and what moves when it wakes does not take it away', async () => {
  const panel = await reloaded();
  above().style.height = '1300px';
  expect(topOfPassage()).toBe(400);
  panel.role = 'tabpanel';
  await expect.poll(topOfPassage).toBe(100);
});

test('who has scrolled before the page wakes, by the bar beside it too, is not taken back', async () => {
  const panel = await reloaded();
  window.scrollBy({ top: 500, behavior: 'instant' });
  panel.role = 'tabpanel';
  await frames();
  expect(topOfPassage()).toBe(-400);
});

test('an entry that the router replaced meanwhile has its place again', async () => {
  const panel = await reloaded();
  history.replaceState({}, '');
  panel.role = 'tabpanel';
  await expect.poll(() => history.state as unknown).toHaveProperty('place.top', 100);
});
