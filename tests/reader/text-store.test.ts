import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import type { EditionId, SectionId } from '../../src/model/report.ts';
import { claimIds, parkIds, TextStore } from '../../src/reader/text-store.ts';

const full = 'full' as EditionId;
const html =
  '<section id="one" data-section="one"><div class="section-head" data-passage="one"><h2>One</h2></div>' +
  '<div class="block" id="one.1" data-passage="one.1">First, see <a href="#one.2">the second</a> and <a href="#fn-full-1">a note</a>.</div>' +
  '<div class="block" id="one.2" data-passage="one.2">Second.</div></section><section class="end" id="notes-full">Notes</section>';
const bytes = new TextEncoder().encode(html).length;

function outlineOf(size = bytes): Outline {
  const text = { en: { file: 'text/full.en.1234.html', bytes: size } };
  return {
    slug: 'report',
    editions: [{ id: 'full', sections: [{ id: 'one', blocks: 2 }], text }],
  } as unknown as Outline;
}

function parse(words: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = words;
  return template.content;
}

const answer = vi.fn(async () => new Response(html));
beforeEach(() => {
  answer.mockClear();
  vi.stubGlobal('fetch', answer);
});
afterEach(() => vi.unstubAllGlobals());

test('the words of an edition are fetched once, however often they are asked for', async () => {
  const store = new TextStore(outlineOf(), 'en', parse);
  await Promise.all([store.load(full), store.load(full)]);
  await store.load(full);
  expect(answer).toHaveBeenCalledOnce();
  expect(answer).toHaveBeenCalledWith('/reports/report/text/full.en.1234.html', expect.anything());
});

test('half a file, or a network’s sign-in page, does not become the report; the next try may succeed', async () => {
  const store = new TextStore(outlineOf(), 'en', parse);
  answer.mockResolvedValueOnce(new Response('<h1>Sign in</h1>'));
  await expect(store.load(full)).rejects.toThrow('not whole');
  expect(store.has(full)).toBe(false);
  answer.mockResolvedValueOnce(new Response(null, { status: 503 }));
  await expect(store.load(full)).rejects.toThrow('503');
  await store.load(full);
  expect(store.has(full)).toBe(true);
});

test('F05: as many bytes as were asked for, but others, do not become the report', async () => {
  const sum = createHash('sha256').update(html).digest('hex').slice(0, 8);
  // jsdom’s buffers are not those of the test’s own runtime, which its sums want.
  const digest = async (_: string, bytes: ArrayBuffer) =>
    Uint8Array.from(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
  vi.stubGlobal('crypto', { subtle: { digest } });
  const outline = outlineOf();
  Object.assign(outline.editions[0]?.text.en ?? {}, { file: `text/full.en.${sum}.html` });
  const store = new TextStore(outline, 'en', parse);
  answer.mockResolvedValueOnce(new Response(html.replace('First', 'Worst')));
  await expect(store.load(full)).rejects.toThrow('not whole');
  await store.load(full);
  expect(store.has(full)).toBe(true);
});

test('passages are copied for a side-by-side cell, with ids and links of their own', async () => {
  const store = new TextStore(outlineOf(), 'en', parse);
  await store.load(full);
  const cell = document.createElement('div');
  cell.append(store.passages(full, [{ section: 'one' as SectionId, from: 0, to: 1 }]));
  expect(cell.querySelectorAll('[id]')).toHaveLength(0);
  claimIds(cell);
  expect([...cell.querySelectorAll('[id]')].map(element => element.id)).toEqual(['full:one', 'full:one.1']);
  const links = [...cell.querySelectorAll('a')].map(link => link.getAttribute('href'));
  expect(links).toEqual(['#full:one.2', '#fn-full-1']);
  expect(store.passages(full, [{ section: 'one' as SectionId, from: 2, to: 2 }]).textContent).toBe('Second.');
});

test('words that came with the page are used as they are, and nothing is fetched', async () => {
  const store = new TextStore(outlineOf(), 'en', parse);
  const text = document.createElement('div');
  text.append(parse(html));
  store.adopt(full, text);
  await store.load(full);
  expect(answer).not.toHaveBeenCalled();
  expect(store.end(full).textContent).toBe('Notes');
});

test('a copy made while its original is being printed is not marked as printed', () => {
  const store = new TextStore(outlineOf(), 'en', parse);
  const text = document.createElement('div');
  text.innerHTML =
    '<section class="end" data-printing=""><ol><li data-printing="" value="3">A note</li></ol></section>';
  store.adopt(full, text);
  const copy = document.createElement('div');
  copy.append(store.end(full));
  expect(copy.innerHTML).toBe('<section class="end"><ol><li>A note</li></ol></section>');
});

test('what is open in the original is said to be closed in a copy, which has no box to show', () => {
  const store = new TextStore(outlineOf(), 'en', parse);
  const text = document.createElement('div');
  text.innerHTML =
    '<div data-passage="one"><button aria-expanded="true">Look</button></div>' +
    '<div data-passage="one.1"><a class="term" href="#t" aria-expanded="true" aria-controls="in-place">board</a>' +
    '<div class="in-place" id="in-place">Those who decide.</div></div>';
  store.adopt(full, text);
  const cell = document.createElement('div');
  cell.append(store.passages(full, [{ section: 'one' as SectionId, from: 0, to: 1 }]));
  const open = [...cell.querySelectorAll('button, a')].map(control => control.getAttribute('aria-expanded'));
  expect(open).toEqual(['false', 'false']);
  expect(cell.querySelector('[aria-controls]')).toBeNull();
  expect(cell.textContent).toBe('Lookboard');
  expect(text.querySelectorAll('[aria-expanded="true"]')).toHaveLength(2);
});

test('parked parts have no ids, and get them back', () => {
  const part = document.createElement('div');
  part.append(parse(html));
  const before = part.innerHTML;
  parkIds(part);
  expect(part.querySelector('[id]')).toBeNull();
  claimIds(part);
  expect(new Set([...part.querySelectorAll('[id]')].map(element => element.id))).toEqual(
    new Set(['one', 'one.1', 'one.2', 'notes-full']),
  );
  expect(part.textContent).toBe(parse(before).textContent);
});
