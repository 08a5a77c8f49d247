import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import type { Audience, Pairing, Relation, Row } from '../../src/model/report.ts';
import { PairContents } from '../../src/reader/PairContents.tsx';
import { SideBySide } from '../../src/reader/SideBySide.tsx';
import { TextStore } from '../../src/reader/text-store.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const names = [
  ['one', 'What was found', 2],
  ['two', 'What should happen', 1],
  ['three', 'How it was done', 1],
  ['four', 'What to do now', 1],
] as const;

function edition(id: string, audience: Audience, headings: Partial<Record<string, string>> = {}) {
  const sections = names.map(([section, heading, blocks], at) => ({
    id: section,
    number: `${at + 1}`,
    depth: 2,
    heading: headings[section] ?? heading,
    blocks,
  }));
  return { id, audience, lang: 'en', languageName: 'English', sections, reading: { words: 100 }, text: {} };
}

const span = (section: string, from: number, to: number) => ({ section, from, to }) as Row['left'][number];
const row = (relation: Relation, left: Row['left'], right: Row['right']): Row => ({
  relation,
  left,
  right,
  because: { adults: 'For adults.', 'young-people': 'For you.' },
});
const pairing = {
  left: 'young-people',
  right: 'full',
  basis: 'proposed',
  rows: [
    row('same', [span('one', 0, 1)], [span('one', 0, 1)]),
    row('shortened', [span('one', 2, 2)], [span('one', 2, 2)]),
    row('merged', [span('two', 0, 1)], [span('two', 0, 1)]),
    row('left-out', [], [span('three', 0, 1)]),
    row('added', [span('three', 0, 1)], []),
    row('moved', [span('four', 0, 1)], [span('four', 0, 1)]),
  ],
} as unknown as Pairing;
const other = { ...pairing, left: 'easy-read', rows: pairing.rows.slice(0, 1) } as unknown as Pairing;
const outline = {
  slug: 'park',
  editions: [
    edition('full', 'adults', { one: 'Findings' }),
    edition('young-people', 'young-people'),
    edition('easy-read', 'easy-read'),
  ],
  pairings: [pairing, other],
} as unknown as Outline;

async function show(shown = pairing, pairings: readonly Pairing[] = [shown]) {
  const words = await createWords('en');
  const store = new TextStore(outline, 'en', () => document.createDocumentFragment());
  render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <SideBySide
          {...{ outline, pairings, store }}
          pairing={shown}
          wordsOf={undefined}
          trouble={undefined}
          end={{ current: null }}
        />
        <PairContents outline={outline} pairing={shown} here={undefined} />
      </WordsProvider>
    </MemoryRouter>,
  );
  await act(async () => {});
}

test('coverage is said in words, for whichever two versions', async () => {
  await show();
  screen.getByText('In the full report, 3 of 4 parts have a young people’s version.');
});

test('coverage of an Easy Read version', async () => {
  await show(other);
  screen.getByText('In the full report, 1 of 4 parts has an Easy Read version.');
});

test('what software matched says so once, in both voices', async () => {
  await show();
  screen.getByText('Matched by software; not yet checked by a person.');
  screen.getByText('A computer matched these parts. No person has checked them yet.');
});

test('each row is a region with its number and heading, and says its relation', async () => {
  await show();
  const rows = screen.getAllByRole('region', { name: /^Pair/ });
  expect(rows.map(one => one.getAttribute('aria-label'))).toEqual([
    'Pair 1 of 6: What was found',
    'Pair 2 of 6: What was found',
    'Pair 3 of 6: What should happen',
    'Pair 4 of 6: How it was done',
    'Pair 5 of 6: How it was done',
    'Pair 6 of 6: What to do now',
  ]);
  expect(rows.map(one => one.querySelector('.relation')?.textContent)).toEqual([
    'Says the same',
    'Shortened',
    'Brought together',
    'Left out',
    'Added',
    'Moved: in the full report this is in part 4, What to do now',
  ]);
});

test('a row of nothing but headings claims no relation of words, unless it says where they stand', async () => {
  const heading = span('one', 0, 0);
  const rows = [
    row('shortened', [heading], [heading]),
    row('shortened', [span('two', 0, 0)], [span('two', 0, 1)]),
    row('left-out', [], [span('three', 0, 0)]),
    row('moved', [span('four', 0, 0)], [span('four', 0, 0)]),
  ];
  await show({ ...pairing, rows });
  const said = screen.getAllByRole('region', { name: /^Pair/ });
  expect(said.map(one => one.querySelector('.relation')?.textContent)).toEqual([
    'Headings of the same part',
    'Shortened',
    'Left out',
    'Moved: in the full report this is in part 4, What to do now',
  ]);
});

test('a moved part leads to where it would be, and from there back', async () => {
  await show();
  const there = screen.getByRole('link', { name: /^Moved: in/ });
  expect(there).toHaveAttribute('href', '#full:three.1');
  const beside = screen.getByRole('region', { name: 'Pair 4 of 6: How it was done' });
  const back = within(beside).getByRole('link', {
    name: 'Moved from here: in the young people’s version it is in part 4, What to do now',
  });
  expect(back).toHaveAttribute('href', '#young-people:four');
});

test('two versions are chosen by links, where there are more than two', async () => {
  await show(pairing, [pairing, other]);
  const chooser = screen.getByRole('navigation', { name: 'Compare' });
  const links = within(chooser).getAllByRole('link');
  expect(links.map(link => [link.textContent, link.getAttribute('aria-current')])).toEqual([
    ['Young people’s version with the full report', 'true'],
    ['Easy Read version with the full report', null],
  ]);
  expect(links[1]).toHaveAttribute('href', '/?left=easy-read&right=full');
});

test('the contents name each part once, with both names where they differ', async () => {
  await show();
  const list = screen.getByText('Contents').closest('nav') as HTMLElement;
  const entries = [...list.querySelectorAll('a')].map(link => [link.textContent, link.getAttribute('href')]);
  expect(entries).toEqual([
    ['What was found Findings', '#young-people:one'],
    ['What should happen', '#young-people:two'],
    ['How it was done', '#full:three'],
    ['How it was done', '#young-people:three'],
    ['What to do now', '#young-people:four'],
  ]);
});
