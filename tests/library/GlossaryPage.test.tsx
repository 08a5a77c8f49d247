import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { GlossaryPage } from '../../src/library/GlossaryPage.tsx';
import type { GlossaryEntry } from '../../src/model/glossary.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const warden = {
  id: 'warden',
  term: 'warden',
  forms: ['wardens', 'park warden'],
  definition: 'A member of staff.',
  youngPeople: 'A grown-up.',
  reports: [{ slug: 'parks', title: 'Parks' }],
} as unknown as GlossaryEntry;
const plain = { ...warden, id: 'pond', term: 'pond', forms: [], definition: 'Water.', youngPeople: 'Water.' };

async function show(entries: readonly GlossaryEntry[]) {
  const words = await createWords('en');
  return render(
    <WordsProvider words={words}>
      <MemoryRouter>
        <GlossaryPage entries={entries} />
      </MemoryRouter>
    </WordsProvider>,
  );
}

test('each word has its other forms, what it means to both audiences, and its reports', async () => {
  await show([plain, warden]);
  const entry = within(screen.getByRole('article', { name: 'warden' }));
  expect(entry.getByRole('heading', { level: 2 })).toHaveTextContent('warden');
  expect(entry.getByText('Also: wardens, park warden')).toBeVisible();
  expect(entry.getByText('For adults').nextSibling).toHaveTextContent('A member of staff.');
  expect(entry.getByText('For young people').nextSibling).toHaveTextContent('A grown-up.');
  expect(entry.getByRole('link', { name: 'Parks' })).toHaveAttribute('href', '/reports/parks/');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('what is the same for both audiences is told once', async () => {
  await show([plain]);
  expect(screen.getByText('For everybody').nextSibling).toHaveTextContent('Water.');
  expect(screen.getAllByText('Water.')).toHaveLength(1);
});

test('many words have letters that lead to them', async () => {
  const many = Array.from({ length: 21 }, (_, at) => ({ ...plain, id: `p${at}`, term: `pond ${at}` }));
  await show([...many, warden]);
  const letters = within(screen.getByRole('navigation', { name: 'Go to a letter' }));
  const target = letters.getByRole('link', { name: 'W' }).getAttribute('href')?.slice(1) ?? '';
  expect(document.getElementById(target)).toHaveTextContent('W');
  expect(screen.getByRole('heading', { level: 3, name: 'warden' })).toBeVisible();
});

test('a library without a glossary says so', async () => {
  await show([]);
  expect(screen.getByText('No words are explained here yet.')).toBeVisible();
});
