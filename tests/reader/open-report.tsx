import { act, render, screen } from '@testing-library/react';
import { useMemo } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { vi } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import type { Audience, Pairing } from '../../src/model/report.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { parseView } from '../../src/reader/view.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

/** An invented report in a DOM without layout: two versions that are paired, and one in Welsh that is not. */

const headings = ['What was found', 'What should happen'];

function sectionsOf(blocks: readonly number[]) {
  return blocks.map((count, at) => ({
    id: at === 0 ? 'one' : 'two',
    number: `${at + 1}`,
    depth: 2,
    heading: headings[at] ?? '',
    blocks: count,
  }));
}

/** Blocks of each section, by edition. */
const blocksOf: Readonly<Record<string, readonly number[]>> = {
  'young-people': [1, 1],
  full: [2, 2],
  'full-cy': [2, 1],
};

/** The words of an edition; each block says where it stands. */
function htmlOf(id: string): string {
  const sections = sectionsOf(blocksOf[id] ?? []).map(({ id: section, number, heading, blocks }) => {
    const block = (_: unknown, at: number) =>
      `<div class="block" id="${section}.${at + 1}" data-passage="${section}.${at + 1}"><div class="block-words">` +
      `<p>Words ${number}.${at + 1} of ${id}.</p></div></div>`;
    return (
      `<section data-section="${section}"><div class="section-head" id="${section}" data-passage="${section}">` +
      `<a class="number" href="#${section}">${number}</a><h2>${heading}</h2>` +
      (id === 'full-cy'
        ? ''
        : `<button class="peek-button" aria-expanded="false">Look at part ${number}</button>`) +
      `</div>${Array.from({ length: blocks }, block).join('')}</section>`
    );
  });
  return sections.join('');
}

function edition(id: string, audience: Audience, lang = 'en', languageName = 'English') {
  return {
    id,
    audience,
    lang,
    languageName,
    title: 'The park',
    summary: '',
    sections: sectionsOf(blocksOf[id] ?? []),
    reading: { words: 100, minutes: 1, age: 10 },
    text: { en: { file: `text/${id}.html`, bytes: new TextEncoder().encode(htmlOf(id)).length } },
  };
}

const span = (section: string, from: number, to: number) => ({ section, from, to });
const pairing = {
  left: 'young-people',
  right: 'full',
  basis: 'confirmed',
  rows: [
    { relation: 'same', left: [span('one', 0, 1)], right: [span('one', 0, 1)] },
    { relation: 'left-out', left: [], right: [span('one', 2, 2)] },
    { relation: 'same', left: [span('two', 0, 1)], right: [span('two', 0, 1)] },
    { relation: 'left-out', left: [], right: [span('two', 2, 2)] },
  ],
} as unknown as Pairing;

export const outline = {
  slug: 'park',
  title: 'The park',
  shortTitle: 'The park',
  publisher: 'The board',
  published: '2026-01-01',
  publishedIn: { en: '1 January 2026' },
  sensitive: false,
  corrections: [],
  editions: [
    edition('full', 'adults'),
    edition('full-cy', 'adults', 'cy', 'Cymraeg'),
    edition('young-people', 'young-people'),
  ],
  pairings: [pairing],
} as unknown as Outline;

interface Opened {
  /** The view that the address names first. */
  readonly view?: string;
  /** The fragment of the address. */
  readonly hash?: string;
  readonly outline?: Outline;
  /** Makes the words that are there from the start. */
  readonly make?: typeof createWords;
}

/** Words that are asked for of the network, by edition: each waits for its answer. */
export interface Network {
  readonly asked: string[];
  readonly answer: (edition: string) => Promise<void>;
  readonly fail: (edition: string) => Promise<void>;
}

/** Opens the report; only the words of its first version are there. Every passage up to `readAt` is above the reading line. */
export async function openReport({
  view = 'young-people',
  hash = '',
  outline: report = outline,
  make = createWords,
}: Opened = {}) {
  const network = standInForNetwork();
  standInForLayout();
  const words = await make('en');
  const text = document.createElement('div');
  text.innerHTML = htmlOf(view);
  let search = '';
  function Page() {
    const location = useLocation();
    search = location.pathname + location.hash;
    const rest = location.pathname.split('/').slice(3).join('/');
    const shown = useMemo(() => parseView(report, rest), [rest]);
    if (!shown) throw new Error(`There is no view “${rest}”.`);
    return (
      <main id="main" tabIndex={-1}>
        <div id="announcer" />
        <Reader
          data={data}
          view={shown}
          parseHtml={parse}
          early={{ edition: view, text }}
          onLost={lost}
          mayPrepare={never}
        />
      </main>
    );
  }
  const data = { outline: report };
  const shown = render(
    <MemoryRouter initialEntries={[`/reports/park/${view}/${hash}`]}>
      <WordsProvider words={words}>
        <Page />
      </WordsProvider>
    </MemoryRouter>,
  );
  await settled();
  return { ...shown, network, address: () => search };
}

const lost = vi.fn();
const never = async () => false;

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Lets frames, and what follows them, come. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 4; turn++) await new Promise(done => setTimeout(done, 20));
  });
}

function standInForNetwork(): Network {
  const waiting = new Map<string, (answer: Response | Error) => void>();
  const asked: string[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(
      (path: string) =>
        new Promise<Response>((done, fail) => {
          const id = /text\/(.+)\.html$/.exec(path)?.[1] ?? path;
          asked.push(id);
          waiting.set(id, answer => (answer instanceof Error ? fail(answer) : done(answer)));
        }),
    ),
  );
  const end = async (id: string, answer: Response | Error) => {
    waiting.get(id)?.(answer);
    await settled();
  };
  return {
    asked,
    answer: id => end(id, new Response(htmlOf(id))),
    fail: id => end(id, new TypeError('No network.')),
  };
}

/** Where the reader has come to: passages after it are below the reading line. */
let line = 'one.1';
export function readAt(passage: string): void {
  line = passage;
}

function standInForLayout(): void {
  for (const name of ['scrollTo', 'scrollBy'] as const) vi.spyOn(window, name).mockImplementation(() => {});
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const { passage } = (this as HTMLElement).dataset;
    const isBelow = passage !== undefined && passage.localeCompare(line) > 0;
    return new DOMRect(0, isBelow ? window.innerHeight : 0, 100, 0);
  });
}

export const tab = (name: string) => screen.getByRole('tab', { name });

/** The passage that is lit for a moment where the reader has come to: the edition and the passage. */
export function lit(): string | undefined {
  const found = document.querySelector<HTMLElement>('[data-panel][data-state="active"] .lit');
  const own = found?.closest<HTMLElement>('[data-edition]')?.dataset.edition;
  return found ? `${own} ${found.dataset.passage}` : undefined;
}
