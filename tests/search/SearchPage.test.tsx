import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchFiles } from '../../src/model/search-files.ts';
import { SearchPage } from '../../src/search/SearchPage.tsx';
import { forgetLibrary } from '../../src/search/sources.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';
import { smallIndex } from './a-library.ts';

const files = smallIndex();
let asked: string[];
let online: boolean;

beforeEach(() => {
  asked = [];
  online = true;
  forgetLibrary();
  vi.stubGlobal('fetch', async (path: string, { cache }: RequestInit = {}) => {
    asked.push(`${path} ${cache}`);
    const text = files.get(path.replace(/^\//, ''));
    if (!online) throw new TypeError('There is no network.');
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
});

afterEach(() => vi.unstubAllGlobals());

async function show(
  savedParts = async () => [] as { slug: string; text: string; readAhead?: () => Promise<number> }[],
  from?: { slug: string; title: string },
  key: string = crypto.randomUUID(),
) {
  const words = await createWords('en');
  const shown = render(
    <WordsProvider words={words}>
      <MemoryRouter initialEntries={[{ pathname: '/search/', key }]}>
        <SearchPage from={from} savedParts={savedParts} withoutScript={<p>A list</p>} />
      </MemoryRouter>
    </WordsProvider>,
  );
  await act(async () => {});
  return shown;
}

const box = () => screen.getByRole('searchbox', { name: 'Words or a number to look for' });
const hits = () => screen.findAllByRole('article', {}, { timeout: 3000 });

test('finds passages as one types, each with what the other version says, and marks what was found', async () => {
  await show();
  await userEvent.type(box(), 'bench');
  const [first] = await hits();
  if (!first) throw new Error('Nothing was found.');
  const voices = [...first.querySelectorAll('[data-edition]')].map(voice =>
    voice.getAttribute('data-edition'),
  );
  expect(new Set(voices)).toEqual(new Set(['full', 'young-people']));
  expect(first.querySelector('mark')?.textContent).toMatch(/bench/i);
  const [link] = within(first).getAllByRole('link');
  expect(link?.getAttribute('href')).toMatch(/^\/reports\/[a-z-]+\/[a-z-]+\/#[\w.-]+$/);
  expect(screen.getByText(/parts? in \d+ reports? ha/)).toBeVisible();
});

test('says under which subjects a part is listed that has none of the words', async () => {
  await show();
  await userEvent.type(box(), 'somewhere to sit');
  const [first] = await hits();
  if (!first) throw new Error('Nothing was found.');
  expect(within(first).getByText('Listed under “nowhere to sit”')).toBeVisible();
  expect(within(first).getAllByRole('link')[0]).toHaveAccessibleName(
    /1\.1: Seats and benches|Broken benches/,
  );
});

test('asks for nothing that tells the words, and lets the browser keep no part of the index', async () => {
  await show();
  await userEvent.type(box(), 'benches ');
  await hits();
  expect(asked.join('\n')).not.toMatch(/bench/i);
  expect(asked.every(line => line.endsWith(' no-store'))).toBe(true);
  expect(box()).toHaveAttribute('autocomplete', 'off');
  expect(location.href).not.toMatch(/bench/i);
});

test('is walked by keyboard: down into the results, through them, and back to the box', async () => {
  await show();
  await userEvent.type(box(), 'park');
  const found = await hits();
  await userEvent.keyboard('{ArrowDown}');
  expect(found[0]).toContainElement(document.activeElement as HTMLElement);
  await userEvent.keyboard('{ArrowDown}');
  expect(found[1]).toContainElement(document.activeElement as HTMLElement);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(box()).toHaveFocus();
});

test('whoever types on the page’s heading means the box', async () => {
  await show();
  act(() => screen.getByRole('heading', { level: 1 }).focus());
  await userEvent.keyboard('pond');
  expect(box()).toHaveFocus();
});

test('where everything is forgotten, also in another tab, what was looked for is', async () => {
  const key = crypto.randomUUID();
  await show(undefined, undefined, key);
  await userEvent.type(box(), 'bench');
  await hits();
  act(() => void dispatchEvent(new StorageEvent('storage', { key: null })));
  expect(box()).toHaveValue('');
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  cleanup();
  await show(undefined, undefined, key);
  expect(box()).toHaveValue('');
});

test('helps where nothing is found', async () => {
  await show();
  await userEvent.type(box(), 'zzyzx ');
  expect(await screen.findByText('Nothing was found.')).toBeVisible();
  for (const name of ['All reports', 'Words explained', 'Get help'])
    expect(screen.getByRole('link', { name })).toBeVisible();
});

test('offers words that look like one that is nowhere, and the library’s topics', async () => {
  await show();
  await userEvent.type(box(), 'brxkexs ');
  await screen.findByText('Nothing was found.');
  const near = await screen.findByRole('button', { name: 'broken' });
  expect(screen.getByRole('link', { name: 'Parks' })).toHaveAttribute('href', '/topics/parks/');
  await userEvent.click(near);
  expect(box()).toHaveValue('broken ');
  expect((await hits()).length).toBeGreaterThan(0);
});

test('with no network looks in what is saved, and says so', async () => {
  online = false;
  const slug = 'mill-park';
  let reads = 0;
  await show(async () => {
    reads++;
    return [{ slug, text: files.get(searchFiles.own(slug)) ?? '' }];
  });
  await userEvent.type(box(), 'zzyzx ');
  expect(await screen.findByText(/from the 1 report that you saved/)).toBeVisible();
  await userEvent.type(box(), 'qqqq ');
  expect(await screen.findByText('Nothing was found.')).toBeVisible();
  // Fifty copies are not read anew at each key.
  expect(reads).toBe(1);
  cleanup();
  await show();
  await userEvent.type(box(), 'park ');
  expect(await screen.findByText(/no saved report can be searched/)).toBeVisible();
});

test('with no network reads saved words ahead, before anything is typed, and holds no more than a phone has room for', async () => {
  online = false;
  const text = files.get(searchFiles.own('mill-park')) ?? '';
  const ahead: string[] = [];
  const part = (slug: string, bytes: number) => ({
    slug,
    text,
    readAhead: async () => {
      ahead.push(slug);
      return bytes;
    },
  });
  await show(async () => [part('mill-park', 9e6), part('long-report', 9e6), part('one-too-many', 1)]);
  await vi.waitFor(() => expect(ahead).toEqual(['mill-park', 'long-report']), { timeout: 3000 });
  await new Promise(done => setTimeout(done, 500));
  expect(ahead).toEqual(['mill-park', 'long-report']);
});

test('looks in the report that the reader comes from, or in all', async () => {
  await show(undefined, { slug: 'mill-park', title: 'A year in Mill Park' });
  expect(screen.getByRole('radio', { name: 'This report: A year in Mill Park' })).toBeChecked();
  await userEvent.type(box(), 'zzyzx ');
  await screen.findByText('Nothing was found.');
  expect(asked.join('\n')).toContain(searchFiles.own('mill-park'));
  await userEvent.click(screen.getByRole('radio', { name: 'All reports' }));
  await vi.waitFor(() => expect(asked.join('\n')).toMatch(/search-index\/[0-9a-f]+\/words-/));
});

test('takes what was typed before the page was awake', async () => {
  await show();
  fireEvent.input(box(), { target: { value: 'pond' } });
  expect((await hits()).length).toBeGreaterThan(0);
});

test('on the way back from a result it is there again, and named for whoever arrives', async () => {
  const noParts = async () => [];
  const { unmount } = await show(noParts, undefined, 'visited');
  await userEvent.type(box(), 'bench');
  const [first] = await hits();
  if (!first) throw new Error('Nothing was found.');
  const [link] = within(first).getAllByRole('link');
  if (!link) throw new Error('There is no link.');
  const address = link.getAttribute('href');
  fireEvent.click(link);
  unmount();
  await show(noParts, undefined, 'visited');
  expect(box()).toHaveValue('bench');
  expect(document.querySelector('[data-opened]')).toHaveAttribute('href', address);
});

test('with a network nobody waits for what is saved: it is not read', async () => {
  let read = 0;
  await show(async () => {
    read++;
    return [];
  });
  await userEvent.type(box(), 'bench ');
  await hits();
  expect(read).toBe(0);
});
