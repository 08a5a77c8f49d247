import { act, render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '../../src/app/Problem.tsx';
import { Shell } from '../../src/app/Shell.tsx';
import { type Site, SiteContext } from '../../src/app/site.ts';
import { HelpPage } from '../../src/safety/HelpPage.tsx';
import { createWords, useLevel, WordsProvider } from '../../src/strings/words.tsx';

const outline = {
  editions: [
    { id: 'full', audience: 'adults' },
    { id: 'for-you', audience: 'young-people' },
  ],
};

/** Stands where a version would be. */
function Version() {
  return <h1>{`The interface is ${useLevel()}`}</h1>;
}

function loadReport(slug: string | undefined) {
  if (slug === 'gone') throw new TypeError('Failed to fetch');
  return { report: { outline } };
}

/** The real frame and pages that say something, around versions that are only names. */
async function visit(address: string) {
  const site = {
    base: '/',
    language: 'en',
    firstLanguage: 'en',
    languages: ['en'],
    exit: 'https://e.example',
  };
  const pages = [
    { path: 'help', element: <HelpPage services={[]} />, handle: { name: () => 'Get help' } },
    { path: 'broken', loader: () => Promise.reject(new Error('broken')), element: null },
    {
      path: 'reports/:slug/*',
      loader: ({ params }: { params: { slug?: string } }) => loadReport(params.slug),
      element: <Version />,
    },
  ];
  const router = createMemoryRouter(
    [{ element: <Shell />, children: [{ errorElement: <Problem />, children: pages }] }],
    { initialEntries: [address] },
  );
  // The tab is named only where the page has not been left.
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
  await act(async () => {});
  return { go: (to: string) => act(() => router.navigate(to)) };
}

afterEach(() => document.getElementById('app')?.remove());

const main = () => within(screen.getByRole('main'));
const young = 'You can talk to someone. What happened is not your fault.';
const standard = 'You can talk to someone. What happened is never the fault of the person it happened to.';

test('help, opened from outside, speaks at the standard level', async () => {
  await visit('/help');
  main().getByText(standard);
});

test('help goes on at the level of the version shown last', async () => {
  const { go } = await visit('/reports/park/for-you/');
  main().getByText('The interface is young');
  await go('/help');
  main().getByText(young);
  await go('/reports/park/full/');
  main().getByText('The interface is standard');
  await go('/help');
  main().getByText(standard);
});

test('side by side, which shows both, changes nothing', async () => {
  const { go } = await visit('/reports/park/side-by-side/');
  main().getByText('The interface is standard');
  await go('/reports/park/for-you/');
  await go('/reports/park/side-by-side/');
  main().getByText('The interface is young');
});

test('an error is told at the level, and names the tab as ever', async () => {
  const { go } = await visit('/broken');
  main().getByText(/^The network may be gone/);
  const title = document.title;
  expect(title).toBe('This page could not be shown – Twofold');
  await go('/reports/park/for-you/');
  await go('/broken');
  main().getByText(/^You may have no signal/);
  expect(document.title).toBe(title);
});

test('a report that cannot be had speaks at the level of the version that was asked for', async () => {
  const { go } = await visit('/reports/gone/young-people/');
  main().getByText('There is no signal. The whole report is not on this device.');
  await go('/reports/gone/full/');
  main().getByText('The network does not answer, and this device has no complete copy of the report.');
});
