import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { GroupPage } from '../../src/library/GroupPage.tsx';
import type { LibraryIndex } from '../../src/model/library.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const report = (slug: string, published: string, series: string | undefined, topics: string[]) => ({
  slug,
  title: `Telling ${slug}`,
  shortTitle: slug,
  published,
  publisher: 'The park office',
  series,
  topics,
  sensitive: true,
  editions: [{ id: 'full', audience: 'adults', lang: 'en', summary: `On ${slug}.`, reading: { minutes: 7 } }],
});
const inquiry = { id: 'inquiry', title: 'The inquiry', summary: 'Two years of it.', order: ['study', 'end'] };
const parks = { id: 'parks', title: 'Parks' };
const index = {
  name: 'Reports',
  series: [inquiry],
  topics: [parks, { id: 'books', title: 'Books' }],
  reports: [
    report('end', '2013-11-26', 'inquiry', ['parks']),
    report('study', '2013-11-26', 'inquiry', []),
    report('start', '2012-07-03', 'inquiry', ['parks']),
    report('alone', '2013-01-01', undefined, ['parks', 'books']),
  ],
  together: 'How it hangs together',
} as unknown as LibraryIndex;

async function show(kind: 'series' | 'topics') {
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <MemoryRouter>
        <GroupPage
          index={index}
          kind={kind}
          group={kind === 'series' ? inquiry : parks}
          savedMark={slug => (slug === 'end' ? 'Saved' : null)}
          seriesAction={reports => <p>Save {reports.length}</p>}
        />
      </MemoryRouter>
    </WordsProvider>,
  );
}
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(heading => heading.textContent);

test('a series shows its reports in their order, each with its place and its neutral title', async () => {
  await show('series');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The inquiry');
  expect(screen.getByText('3 reports, in the order in which they came out')).toBeVisible();
  expect(titles()).toEqual(['start', 'study', 'end']);
  const items = screen.getAllByRole('listitem').filter(item => within(item).queryByRole('heading'));
  expect(items.map(item => /\d of \d/.exec(item.textContent ?? '')?.[0])).toEqual([
    '1 of 3',
    '2 of 3',
    '3 of 3',
  ]);
  expect(items[2]).toHaveTextContent('Saved');
  expect(screen.getByText('Save 3')).toBeVisible();
  expect(screen.getByRole('link', { name: 'How it hangs together' })).toBeVisible();
});

test('a topic shows its reports, the earliest first, and the ways to other topics and to series', async () => {
  await show('topics');
  expect(titles()).toEqual(['start', 'alone', 'end']);
  expect(screen.getByText('3 reports on this topic, the earliest first')).toBeVisible();
  expect(screen.queryByText('1 of 3')).toBeNull();
  const ways = (name: string) =>
    within(screen.getByRole('navigation', { name }))
      .getAllByRole('link')
      .map(way => way.getAttribute('href'));
  expect(ways('Other topics')).toEqual(['/topics/books/']);
  expect(ways('Series of reports')).toEqual(['/series/inquiry/']);
  expect(screen.queryByText('Save 3')).toBeNull();
});
