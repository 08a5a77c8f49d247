import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import { ReportParts } from '../../src/reader/ReportParts.tsx';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const edition = (id: string, audience: string, headings: Record<string, string>) => ({
  id,
  audience,
  lang: 'en',
  languageName: 'English',
  sections: Object.entries(headings).map(([section, heading], at) => ({
    id: section,
    number: `${at + 1}`,
    depth: 2,
    heading,
    blocks: 3,
  })),
});
const span = (section: string, from: number, to: number) => ({ section, from, to });
const outline = {
  slug: 'park',
  editions: [
    edition('full', 'adults', { found: 'What was found', method: 'How it was done' }),
    edition('young-people', 'young-people', { seen: 'What people saw', you: 'What you can do' }),
  ],
  pairings: [
    {
      left: 'young-people',
      right: 'full',
      basis: 'confirmed',
      rows: [
        { relation: 'shortened', left: [span('seen', 0, 1)], right: [span('found', 0, 2)] },
        { relation: 'same', left: [span('seen', 2, 3)], right: [span('found', 3, 3)] },
        {
          relation: 'left-out',
          left: [],
          right: [span('method', 0, 3)],
          because: { adults: 'For researchers.', 'young-people': 'You do not need it.' },
        },
        { relation: 'added', left: [span('you', 0, 3)], right: [], because: { adults: 'For them.' } },
      ],
    },
  ],
} as unknown as Outline;

beforeEach(() => {
  // Layout is a browser's.
  Element.prototype.scrollIntoView = vi.fn();
});

async function show(address = '/reports/park/'): Promise<HTMLElement[]> {
  const words = await createWords('en');
  render(
    <MemoryRouter initialEntries={[address]}>
      <WordsProvider words={words}>
        <ReportParts outline={outline} />
      </WordsProvider>
    </MemoryRouter>,
  );
  await act(async () => {});
  return [...document.querySelectorAll<HTMLElement>('.report-parts > details > ol > li')];
}

/** The links of a line with where they lead. */
const doors = (line: HTMLElement | undefined) =>
  [...(line?.querySelectorAll<HTMLAnchorElement>(':scope > .part-side a') ?? [])].map(
    link => `${link.textContent} → ${link.getAttribute('href')}`,
  );

test('each part is one line with both headings, how they relate, and what goes on inside it', async () => {
  const [found, method, you] = await show();
  expect(doors(found)).toEqual([
    'Young people’s version: 1 What people saw → /reports/park/young-people/#seen',
    'Full report: 1 What was found → /reports/park/full/#found',
  ]);
  expect(found).toHaveTextContent('Shortened');
  expect(found).toHaveAttribute('id', 'found');
  const inside = found?.querySelector<HTMLElement>('.part-inside li') ?? undefined;
  expect(doors(inside)).toEqual([
    'Young people’s version: Paragraphs 1.2 to 1.3 → /reports/park/young-people/#seen.2',
    'Full report: Paragraph 1.3 → /reports/park/full/#found.3',
  ]);
  expect(inside).toHaveAttribute('id', 'found.3');
  expect(doors(method)).toHaveLength(1);
  expect(method).toHaveTextContent('Young people’s version: Not in this version');
  expect(method).toHaveTextContent(
    'Left out: whyFor adults: For researchers.For young people: You do not need it.',
  );
  // One reason for all is not said to be for some.
  expect(you).toHaveTextContent('Added: whyFor them.');
});

test('the line that a link names is opened, and says so once, with the very passage in each version', async () => {
  const [found] = await show('/reports/park/#found.3');
  const note = screen.getByText('This link leads to paragraph 1.3, in part 1: What was found.');
  expect(note).toHaveFocus();
  expect(note.closest('li')).toHaveAttribute('id', 'found.3');
  expect(found?.closest('details')).toHaveProperty('open', true);
  expect(found?.querySelector('.part-inside')).toHaveProperty('open', true);
  const line = within(note.closest('li') as HTMLElement);
  expect(line.getByRole('link', { name: 'Read it in the young people’s version' })).toHaveAttribute(
    'href',
    '/reports/park/young-people/#seen.2',
  );
});

test('a paragraph in the middle of a pair leads to its line, and to itself', async () => {
  const [found] = await show('/reports/park/#found.2');
  expect(found).toHaveTextContent('This link leads to paragraph 1.2, in part 1: What was found.');
  expect(screen.getByRole('link', { name: 'Read it in the full report' })).toHaveAttribute(
    'href',
    '/reports/park/full/#found.2',
  );
});
