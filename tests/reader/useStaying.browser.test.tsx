import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useStaying } from '../../src/reader/useStaying.ts';

/** A version of twenty passages, whose heights and whose margin above change with the letters. */
function Report({ margin = 0 }: { margin?: number }) {
  const root = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLDivElement>(null);
  useStaying({ root, end, letters, shown: 'full' });
  return (
    <main style={{ paddingBlockStart: '10rem' }}>
      <div ref={root}>
        <div data-panel="full" data-state="active">
          <article data-edition="full">
            {Array.from({ length: 20 }, (_, at) => (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: they never change.
                key={at}
                data-passage={`s.${at + 1}`}
                style={{ blockSize: '12rem', marginBlockEnd: margin }}
              />
            ))}
          </article>
        </div>
      </div>
      <div ref={end} />
      <div ref={letters} style={{ inlineSize: 'max-content' }}>
        letters
      </div>
    </main>
  );
}

const box = (id: string) =>
  document.querySelector(`[data-passage="${id}"]`)?.getBoundingClientRect() as DOMRect;
/** How far down in a passage the reading line is, from 0 to 1. */
const share = (id: string) => (window.innerHeight / 3 - box(id).top) / box(id).height;
/** The passage at the reading line. */
const atLine = () =>
  Array.from({ length: 20 }, (_, at) => `s.${at + 1}`).find(id => share(id) >= 0 && share(id) < 1) ?? '';
const frames = () => new Promise(done => setTimeout(done, 200));

async function setLetters(size: string): Promise<void> {
  document.documentElement.style.fontSize = size;
  document.documentElement.dataset.size = size;
  await frames();
}

afterEach(async () => {
  cleanup();
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset.size;
  window.scrollTo(0, 0);
  await frames();
});

test('what is read stays where the browser takes other letters by itself, as a typeface that came late', async () => {
  render(<Report />);
  window.scrollTo({ top: 1500, behavior: 'instant' });
  await frames();
  const read = atLine();
  const before = share(read);
  // No setting was changed, and the window has its size.
  document.documentElement.style.fontSize = '24px';
  await frames();
  expect(share(read)).toBeCloseTo(before, 2);
});

test('what is read stays at the reading line, at the same share of it, when letters grow and shrink', async () => {
  render(<Report />);
  window.scrollTo({ top: 1500, behavior: 'instant' });
  await frames();
  const read = atLine();
  const before = share(read);
  for (const size of ['32px', '20px', '16px']) {
    await setLetters(size);
    expect(share(read), size).toBeCloseTo(before, 1);
  }
});

test('between two passages, the distance to the one above stays, which does not grow with the letters', async () => {
  const margin = window.innerHeight;
  render(<Report margin={margin} />);
  window.scrollTo({ top: box('s.4').bottom + 0.8 * margin - window.innerHeight / 3, behavior: 'instant' });
  await frames();
  const before = box('s.4').bottom;
  await setLetters('32px');
  expect(box('s.4').bottom).toBeCloseTo(before, 0);
});

test('above the first passage there is nothing to keep', async () => {
  render(<Report />);
  await setLetters('32px');
  expect(window.scrollY).toBe(0);
});

test('who was above the first passage is kept at it once another window has brought it to the line', async () => {
  const { innerWidth, innerHeight } = window;
  render(<Report />);
  await page.viewport(innerWidth, 420);
  await frames();
  expect(atLine()).toBe('');
  // A phone is turned: the line comes down to the first passage, and nobody scrolls.
  await page.viewport(innerWidth + 200, 600);
  await frames();
  expect(atLine()).toBe('s.1');
  const before = share('s.1');
  await setLetters('32px');
  expect(share('s.1')).toBeCloseTo(before, 2);
  await page.viewport(innerWidth, innerHeight);
});

test('a window that only changes its height, as a phone’s does while it is scrolled, moves nothing', async () => {
  render(<Report />);
  window.scrollTo({ top: 1500, behavior: 'instant' });
  await frames();
  // What comes in above would be made up for, if the place were gone back to.
  document.documentElement.style.overflowAnchor = 'none';
  const above = document.createElement('div');
  above.style.blockSize = '150px';
  document.querySelector('article')?.before(above);
  const before = window.scrollY;
  window.dispatchEvent(new Event('resize'));
  await frames();
  expect(window.scrollY).toBe(before);
});
