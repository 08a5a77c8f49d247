import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import type { Audience, Relation, Row } from '../../src/model/report.ts';
import { Differences } from '../../src/reader/Differences.tsx';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

function edition(id: string, audience: Audience, parts: readonly (readonly [string, string, number])[]) {
  const sections = parts.map(([section, heading, blocks], at) => ({
    id: section,
    number: `${at + 1}`,
    depth: 2,
    heading,
    blocks,
  }));
  return { id, audience, lang: 'en', languageName: 'English', sections, text: {} };
}

const span = (section: string, from: number, to: number) => ({ section, from, to }) as Row['left'][number];
const row = (relation: Relation, left: Row['left'], right: Row['right'], because?: string): Row => ({
  relation,
  left,
  right,
  ...(because ? { because: { adults: because } } : {}),
});

const full = edition('full', 'adults', [
  ['visits', 'Visits', 4],
  ['method', 'How it was done', 2],
  ['asked', 'What was asked', 3],
]);
const young = edition('young-people', 'young-people', [
  ['change', 'What should change', 3],
  ['found', 'What was found', 2],
]);

async function show(rows: readonly Row[]) {
  const words = await createWords('en');
  const pairings = [{ left: 'young-people', right: 'full', basis: 'confirmed', rows }];
  const outline = { slug: 'park', shortTitle: 'The park', editions: [full, young], pairings };
  render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <Differences outline={outline as unknown as Outline} />
      </WordsProvider>
    </MemoryRouter>,
  );
}

function items(heading: string) {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  return within(section as HTMLElement)
    .getAllByRole('listitem')
    .map(item => item.textContent);
}

test('what is left out comes in the order of the full report, whatever that of the other version', async () => {
  await show([
    row('shortened', [span('change', 0, 3)], [span('asked', 0, 2)]),
    row('left-out', [], [span('asked', 3, 3)], 'Third.'),
    row('shortened', [span('found', 0, 2)], [span('visits', 0, 3)]),
    row('left-out', [], [span('visits', 4, 4)], 'First.'),
    row('left-out', [], [span('method', 0, 2)], 'Second.'),
  ]);
  expect(items('Left out (3)')).toEqual([
    'Full report 1.4 Visits (paragraph 4)First.',
    'Full report 2 How it was doneSecond.',
    'Full report 3.3 What was asked (paragraph 3)Third.',
  ]);
  expect(items('Shortened (2)')).toEqual([
    'Full report 1 Visits (paragraphs 1 to 3)Young people’s version 2 What was found',
    'Full report 3 What was asked (paragraphs 1 to 2)Young people’s version 1 What should change',
  ]);
});

test('two headings alone are no difference, and a heading is not counted as a paragraph', async () => {
  await show([
    row('shortened', [span('found', 0, 0)], [span('visits', 0, 0)]),
    row('same', [span('found', 1, 2)], [span('visits', 1, 4)]),
    row('shortened', [span('change', 0, 3)], [span('asked', 0, 0), span('asked', 2, 3)]),
  ]);
  expect(items('Shortened (1)')).toEqual([
    'Full report 3.2 What was asked (paragraphs 2 to 3)Young people’s version 1 What should change',
  ]);
  expect(items('The same (1)')).toHaveLength(1);
});
