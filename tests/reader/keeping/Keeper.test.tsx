import { act, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outline } from '../../../src/model/library.ts';
import { Keeper } from '../../../src/reader/keeping/Keeper.tsx';
import { createWords, WordsProvider } from '../../../src/strings/words.tsx';
import { placeIn } from '../../../src/ui/kept-places.ts';

const section = (id: string) => ({ id, number: id, depth: 2, heading: id, blocks: 1 });
const outline = {
  slug: 'park',
  editions: [{ id: 'full', sections: [section('one'), section('two')] }],
  pairings: [],
} as unknown as Outline;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  document.body.replaceChildren();
});

/** A page whose reader has come to its second part. */
async function read() {
  const words = await createWords('en');
  const page = document.createElement('div');
  page.innerHTML = `<div class="panels"><div data-panel="full"><article data-edition="full">
    <div data-passage="one.1"></div><div data-passage="two.1"></div></article></div></div><div></div>`;
  document.body.append(page);
  render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <Keeper
          outline={outline}
          shown="full"
          root={{ current: page.querySelector('.panels') as HTMLElement }}
          end={{ current: page.lastElementChild as HTMLElement }}
          onGo={() => {}}
          isWanted={() => true}
        />
      </WordsProvider>
    </MemoryRouter>,
    { container: document.body.appendChild(document.createElement('div')) },
  );
  await act(async () => {});
  dispatchEvent(new Event('scroll'));
}

test('where the reader came to is kept once the page is still', async () => {
  await read();
  vi.advanceTimersByTime(1000);
  expect(placeIn('park')).toEqual({ view: 'full', passage: 'two.1' });
});

test('of somebody who has left by Exit nothing is kept, however short before that they scrolled', async () => {
  await read();
  document.body.replaceChildren();
  vi.advanceTimersByTime(1000);
  dispatchEvent(new Event('pagehide'));
  expect(placeIn('park')).toBeUndefined();
  expect(localStorage).toHaveLength(0);
});
