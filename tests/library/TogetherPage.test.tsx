import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { TogetherPage } from '../../src/library/TogetherPage.tsx';
import type { TogetherPageData } from '../../src/model/together.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const data = {
  title: 'How it hangs together',
  lead: { adults: 'The lead.', 'young-people': 'Start here.' },
  parts: [
    {
      id: 'parks',
      heading: 'Parks',
      words: { adults: 'The pond.\n\nThe park.', 'young-people': 'Ponds and parks.' },
      reports: ['park', 'withdrawn'],
    },
  ],
  moments: [{ date: '2012', what: 'The pond is dug.' }],
  reports: [{ slug: 'park', title: 'Mill Park', published: '2013-03-01' }],
} as unknown as TogetherPageData;

test('each part is told in both voices, young people’s first, with the reports that are there', async () => {
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <MemoryRouter>
        <TogetherPage data={data} />
      </MemoryRouter>
    </WordsProvider>,
  );
  const part = screen.getByRole('region', { name: 'Parks' });
  expect([...part.querySelectorAll('p')].map(paragraph => paragraph.textContent)).toEqual([
    'For young people',
    'Ponds and parks.',
    'For adults',
    'The pond.',
    'The park.',
  ]);
  const links = within(part).getAllByRole('link');
  expect(links.map(link => link.getAttribute('href'))).toEqual(['/reports/park/']);
  const lines = within(screen.getByRole('region', { name: 'In the order of time' })).getAllByRole('listitem');
  expect(lines.map(line => line.textContent)).toEqual(['The pond is dug.', '1 MarchMill Park']);
});
