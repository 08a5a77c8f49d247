import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Outline, PlacedRecommendation } from '../../src/model/library.ts';
import type { EditionId } from '../../src/model/report.ts';
import { Recommendations } from '../../src/reader/Recommendations.tsx';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const outline = {
  slug: 'park',
  editions: [
    { id: 'young-people', audience: 'young-people', lang: 'en' },
    { id: 'full', audience: 'adults', lang: 'en' },
  ],
} as unknown as Outline;

async function show(all: readonly PlacedRecommendation[], edition = 'full') {
  const words = await createWords('en');
  const { container } = render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <Recommendations outline={outline} recommended={{ edition: edition as EditionId, all }} />
      </WordsProvider>
    </MemoryRouter>,
  );
  return container;
}

const council: PlacedRecommendation = {
  place: 'recommendation-full-r1',
  to: 'The council',
  status: 'partly',
  asks: 'Mend the benches.',
  response: 'One was mended.',
  forChildren: 'Benches should be whole.',
};

test('what is asked stands under whom it asks; what asks nobody by name comes last', async () => {
  await show([
    { place: 'asked.2', asks: 'Look at it.' },
    council,
    { place: 'r2', to: 'The wardens', status: 'unknown', asks: 'Put up a sign.' },
    { place: 'r3', to: 'The council', asks: 'Dig the pond.' },
  ]);
  const names = screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent);
  expect(names).toEqual(['The council', 'The wardens', 'Whom it asks is not stated']);
  const asked = within(screen.getByRole('region', { name: 'The council' })).getAllByRole('link');
  expect(asked.map(link => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Mend the benches.', '/reports/park/full/#recommendation-full-r1'],
    ['Dig the pond.', '/reports/park/full/#r3'],
  ]);
});

test('each says what came of it and the same for young people, as far as it is told', async () => {
  await show([council, { place: 'r2', to: 'The wardens', asks: 'Put up a sign.' }]);
  const facts = (name: string) =>
    [...screen.getByRole('region', { name }).querySelectorAll('dl > div')].map(fact =>
      [...fact.children].map(part => part.textContent).join(': '),
    );
  expect(facts('The council')).toEqual([
    'Status: partly done',
    'Since then: One was mended.',
    'In words for children: Benches should be whole.',
  ]);
  expect(facts('The wardens')).toEqual([]);
});

test('a version that is not there any more has none to show', async () => {
  expect(await show([council], 'easy-read')).toBeEmptyDOMElement();
});
