import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

async function show(content: LibraryIndex = index, hasGroupPages = false) {
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <MemoryRouter>
        <LibraryPage
          index={content}
          savedMark={slug => (slug === 'alone' ? 'Saved' : null)}
          hasGroupPages={hasGroupPages}
        />
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

const topics = [
  { id: 'parks', title: 'Parks' },
  { id: 'unused', title: 'Unused' },
];

test('series and topics lead to their pages, with the number of their reports; an empty topic has none', async () => {
  const reports = index.reports.map(one => ({ ...one, topics: one.slug === 'alone' ? [] : ['parks'] }));
  await show({ ...index, topics, reports, together: 'How it hangs together' }, true);
  const ways = within(screen.getByRole('navigation', { name: 'Reports by topic' })).getAllByRole('link');
  expect(ways.map(way => way.getAttribute('href'))).toEqual(['/topics/parks/']);
  expect(ways[0]).toHaveAccessibleName('Parks 2 reports');
  expect(screen.getByRole('link', { name: 'The inquiry' })).toHaveAttribute('href', '/series/inquiry/');
  expect(screen.getByRole('link', { name: 'How it hangs together' })).toHaveAttribute(
    'href',
    '/about-the-reports/',
  );
  expect(screen.getByRole('region', { name: 'Other reports' })).toContainElement(
    screen.getByText('The telling title of Alone'),
  );
  // With a handful of reports there is nothing to choose.
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('in a file to carry there are no such pages', async () => {
  await show({ ...index, topics, together: 'How it hangs together' });
  expect(screen.getByText('The inquiry')).toBeVisible();
  expect(screen.queryByRole('link', { name: /The inquiry|Parks|hangs together/ })).toBeNull();
});

test('of more than a dozen, a year and a version can be chosen; the choice outlasts the page and can be ended', async () => {
  const many = Array.from({ length: 11 }, (_, at) =>
    report(`more-${at}`, `More ${at}`, '2012-01-01', undefined, false),
  );
  const easy = { id: 'easy-read', audience: 'easy-read', lang: 'en', summary: '', reading: { minutes: 3 } };
  const [first, ...others] = [...index.reports, ...many] as unknown as { editions: object[] }[];
  const reports = [{ ...first, editions: [...(first?.editions ?? []), easy] }, ...others];
  const content = { ...index, reports } as unknown as LibraryIndex;
  await show(content, true);
  const user = userEvent.setup();
  const titles = () => screen.getAllByRole('heading', { level: 3 }).length;
  const year = screen.getByRole('combobox', { name: 'Year' });
  expect(
    within(year)
      .getAllByRole('option')
      .map(option => option.textContent),
  ).toEqual(['All years', '2012', '2013', '2015']);
  await user.selectOptions(year, '2015');
  expect(screen.getByRole('status')).toHaveTextContent('1 of 14 reports is shown.');
  expect(titles()).toBe(1);
  // Only what not all reports have is a choice.
  const version = screen.getByRole('combobox', { name: 'Version' });
  expect(
    within(version)
      .getAllByRole('option')
      .map(option => option.textContent),
  ).toEqual(['All versions', 'Easy Read version']);
  await user.selectOptions(version, 'Easy Read version');
  await user.selectOptions(year, 'All years');
  expect(screen.getByRole('status')).toHaveTextContent('1 of 14 reports is shown.');
  await user.click(screen.getByRole('button', { name: 'Show all reports' }));
  expect(titles()).toBe(14);
  expect(document.activeElement).toContainElement(screen.getByRole('status'));
  expect(screen.getByRole('status')).toHaveTextContent('');
});
