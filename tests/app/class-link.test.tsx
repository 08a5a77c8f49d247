import { act, render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { useClassLink } from '../../src/app/class-link.ts';
import { Problem } from '../../src/app/Problem.tsx';
import { Shell } from '../../src/app/Shell.tsx';
import { type Site, SiteContext } from '../../src/app/site.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const outline = {
  editions: [
    { id: 'full', audience: 'adults' },
    { id: 'for-you', audience: 'young-people' },
    { id: 'easy-read', audience: 'easy-read' },
  ],
};

/** Stands where a version would be. */
function Version() {
  return <h1>{`Parts: ${useClassLink() ?? 'all'}`}</h1>;
}

/** A report that its publisher has taken back. */
function takenBack(): never {
  const because = { adults: 'A figure was wrong.' };
  throw Response.json({ slug: 'gone', title: 'Mill Park', date: '2024-05-02', because }, { status: 410 });
}

afterEach(() => document.body.replaceChildren());

/** The real frame of pages around versions that are only names. */
async function visit(address: string) {
  const site = {
    base: '/',
    language: 'en',
    firstLanguage: 'en',
    languages: ['en'],
    exit: 'https://e.example',
  };
  const pages = [
    { path: 'settings', element: <h1>Settings</h1> },
    { path: 'reports/gone/*', loader: takenBack, element: <Version /> },
    { path: 'reports/:slug/*', loader: () => ({ report: { outline } }), element: <Version /> },
  ];
  const router = createMemoryRouter(
    [{ element: <Shell />, children: [{ errorElement: <Problem />, children: pages }] }],
    { initialEntries: [address] },
  );
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  render(
    <SiteContext value={{ ...site, publisher: 'The Office', retellings: 'none' } as Site}>
      <WordsProvider words={await createWords('en')}>
        <RouterProvider router={router} />
      </WordsProvider>
    </SiteContext>,
    { container: app },
  );
  await screen.findByRole('heading', { level: 1 });
  return { go: (to: string) => act(() => router.navigate(to)) };
}

const shown = () => screen.getByRole('heading', { level: 1 }).textContent;
const namesIn = (role: 'banner' | 'contentinfo') =>
  within(screen.getByRole(role))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

const searchLink = () =>
  within(screen.getByRole('banner')).getByRole('link', { name: 'Search' }).getAttribute('href');

test.each(['for-you', 'easy-read'])(
  'a link to parts of %s shows them, and no way to other reports',
  async id => {
    await visit(`/reports/park/${id}/#parts=one,two`);
    expect(shown()).toBe('Parts: #parts=one,two');
    expect(namesIn('banner')).toEqual(
      expect.arrayContaining(['Reading settings', 'Get help', 'Exit this page']),
    );
    // It looks in these parts.
    expect(searchLink()).toMatch(new RegExp(`/reports/park/${id}/#search-in-parts$`));
    expect(within(screen.getByRole('banner')).queryByRole('link', { name: 'Twofold' })).toBeNull();
    expect(namesIn('contentinfo')).toEqual(['Privacy', 'Accessibility']);
  },
);

test('a version for adults is shown as ever', async () => {
  await visit('/reports/park/full/#parts=one');
  expect(shown()).toBe('Parts: all');
  expect(searchLink()).toBe('/search/');
});

test('a link to a place in the page does not end it; another page, another version or an address without parts does', async () => {
  const { go } = await visit('/reports/park/for-you/#parts=one');
  await go('/reports/park/for-you/#note-3');
  expect(shown()).toBe('Parts: #parts=one');
  expect(searchLink()).toContain('#');
  await go('/reports/park/for-you/#parts=two');
  expect(shown()).toBe('Parts: #parts=two');
  await go('/reports/park/full/#note-3');
  expect(shown()).toBe('Parts: all');
  await go('/reports/park/for-you/#note-3');
  expect(shown()).toBe('Parts: all');
  await go('/reports/park/for-you/#parts=one');
  await go('/reports/park/for-you/');
  expect(shown()).toBe('Parts: all');
  await go('/reports/park/for-you/#parts=one');
  await go('/settings/');
  expect(searchLink()).toBe('/search/');
  await go('/reports/park/for-you/#note-3');
  expect(shown()).toBe('Parts: all');
});

test('a report that was taken back says so, and shows no part of it', async () => {
  await visit('/reports/gone/for-you/#parts=one');
  expect(shown()).not.toMatch(/Parts/);
  expect(screen.getByRole('main')).toHaveTextContent('A figure was wrong.');
});
