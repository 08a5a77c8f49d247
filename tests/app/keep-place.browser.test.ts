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
