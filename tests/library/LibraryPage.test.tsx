import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { LibraryPage } from '../../src/library/LibraryPage.tsx';
import type { LibraryIndex } from '../../src/model/library.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const index = {
  name: 'Reports about parks',
  publisher: 'The park office',
  summary: 'What the park office found.',
  series: [{ id: 'inquiry', title: 'The inquiry' }],
  topics: [],
  reports: [
    report('later', 'Later', '2015-02-17', 'inquiry', true),
    report('earlier', 'Earlier', '2012-11-21', 'inquiry', false),
    report('alone', 'Alone', '2013-01-01', undefined, false),
  ],
} as unknown as LibraryIndex;

function report(
  slug: string,
  name: string,
  published: string,
  series: string | undefined,
  sensitive: boolean,
) {
  const reading = { words: 1000, minutes: 7, age: 11 };
  return {
    slug,
    title: `The telling title of ${name}`,
    shortTitle: name,
    published,
    publisher: 'The park office',
    series,
    topics: [],
    sensitive,
    editions: [
      { id: 'full', audience: 'adults', lang: 'en', summary: `About ${name}.`, reading },
      { id: 'young-people', audience: 'young-people', lang: 'en', summary: 'For you.', reading },
    ],
  };
}

async function show(content: LibraryIndex = index) {
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <MemoryRouter>
        <LibraryPage index={content} savedMark={slug => (slug === 'alone' ? 'Saved' : null)} />
      </MemoryRouter>
    </WordsProvider>,
  );
}

test('reports stand under their series in the order of time, others after them', async () => {
  await show();
  const names = screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent);
  expect(names).toEqual(['The telling title of Earlier', 'Later', 'The telling title of Alone']);
  expect(screen.getByRole('region', { name: 'The inquiry' })).toContainElement(screen.getByText('Later'));
});

test('a sensitive report shows its neutral title only', async () => {
  await show();
  expect(screen.queryByText(/telling title of Later/)).toBeNull();
});

test('each report has doors of equal weight, the gentler one first, and says whether it is saved', async () => {
  await show();
  const row = screen.getByText('The telling title of Alone').closest('li') as HTMLElement;
  const doors = within(row)
    .getAllByRole('link')
    .slice(1)
    .map(link => link.textContent);
  expect(doors).toEqual([
    'Young people’s version · 7 min – The telling title of Alone',
    'Full report · 7 min – The telling title of Alone',
    'Side by side – The telling title of Alone',
  ]);
  expect(row).toHaveTextContent('Saved');
});

test('an empty library says so', async () => {
  await show({ ...index, reports: [] });
  expect(screen.getByText('There are no reports here yet.')).toBeVisible();
});
