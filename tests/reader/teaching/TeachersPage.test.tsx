import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { LibraryIndex, Outline } from '../../../src/model/library.ts';
import { TeachersPage } from '../../../src/reader/teaching/TeachersPage.tsx';
import { createWords, LevelProvider, WordsProvider } from '../../../src/strings/words.tsx';

const parts = [
  ['start', 2, 'What is this?'],
  ['rights', 2, 'Your rights'],
  ['speaking', 3, 'Having a say'],
  ['end', 2, 'What you can do'],
] as const;

const words = parts
  .map(
    ([id, , name]) =>
      `<section data-section="${id}"><h2>${name}</h2>` +
      (id === 'rights'
        ? '<div class="block" data-kind="content-note"><div class="block-words">It tells of a fight.</div></div>'
        : '') +
      '<div class="block"><div class="block-words">Ten words are in this part of the report now.</div></div></section>',
  )
  .join('');

function edition(id: string, audience: string) {
  return {
    id,
    audience,
    lang: 'en',
    languageName: 'English',
    sections: parts.map(([part, depth, heading], at) => ({
      id: part,
      depth,
      heading,
      number: `${at + 1}`,
      blocks: 1,
    })),
    reading: { words: 100, minutes: 4, age: 10 },
    text: {},
  };
}

const report = (slug: string, ...audiences: string[]) => ({
  slug,
  title: `The hard title of ${slug}`,
  shortTitle: `Notes on ${slug}`,
  sensitive: slug === 'pets',
  editions: audiences.map(audience => edition(audience === 'adults' ? 'full' : audience, audience)),
  pairings: [],
});
const reports = [
  report('pets', 'adults', 'young-people', 'easy-read'),
  report('park', 'young-people'),
  report('plans', 'adults'),
];

async function show(first?: string, loadReport = async (slug: string) => outlineOf(slug)) {
  const parseHtml = () => {
    const template = document.createElement('template');
    template.innerHTML = words;
    return template.content;
  };
  render(
    <MemoryRouter>
      <WordsProvider words={await createWords('en')}>
        <LevelProvider level="young">
          <TeachersPage
            index={{ reports } as unknown as LibraryIndex}
            help={<p>Who helps</p>}
            countWords={text => text.split(/\s+/).length}
            {...{ first, loadReport, parseHtml }}
          />
        </LevelProvider>
      </WordsProvider>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

async function outlineOf(slug: string) {
  const outline = reports.find(candidate => candidate.slug === slug) as unknown as Outline;
  const template = document.createElement('template');
  template.innerHTML = words;
  return { outline, held: () => template.content.cloneNode(true) as DocumentFragment };
}

const link = () => (screen.getByRole('textbox', { name: 'Link' }) as HTMLTextAreaElement).value;
const reportField = () => screen.getByRole('combobox', { name: 'Report' });

test('reports with a version for young readers are offered, by their neutral names', async () => {
  await show();
  const options = within(reportField()).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Choose a report',
    'Notes on pets',
    'The hard title of park',
  ]);
});

test('the link names the version and the chosen parts, and changes with them', async () => {
  const user = await show();
  await user.selectOptions(reportField(), 'The hard title of park');
  const choices = await screen.findAllByRole('checkbox');
  expect(choices).toHaveLength(4);
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /What is this/ }));
  await user.click(screen.getByRole('checkbox', { name: /Your rights/ }));
  expect(screen.getByRole('checkbox', { name: /Having a say/ })).toBeChecked();
  expect(link()).toBe('http://localhost:3000/reports/park/young-people/#parts=start,rights');
  await user.click(screen.getByRole('checkbox', { name: /Your rights/ }));
  expect(link()).toMatch(/#parts=start$/);
  await user.click(screen.getByRole('button', { name: 'Choose all parts' }));
  expect(link()).toMatch(/#parts=start,rights,end$/);
  await user.click(screen.getByRole('button', { name: 'Choose none' }));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what the chosen parts are together is said, with their content notes', async () => {
  const user = await show('park');
  const note = await screen.findByRole('checkbox', { name: /Your rights/ });
  expect(note).toHaveAccessibleDescription('Pupils read first: It tells of a fight.');
  await user.click(screen.getByRole('checkbox', { name: /Having a say/ }));
  // The part that it is in opens with its beginning, where the note stands.
  const made = screen.getByRole('region', { name: 'Link and code for your class' });
  expect(made).toHaveTextContent('2 of 4 parts, about 2 min, 30 words.');
  expect(made).toHaveTextContent('1 content note is among them.');
  await user.click(screen.getByRole('checkbox', { name: /Having a say/ }));
  await user.click(screen.getByRole('checkbox', { name: /What is this/ }));
  expect(made).not.toHaveTextContent('content note');
});

test('of a report on a hard subject it is said whom to tell, and never is its full version offered', async () => {
  const user = await show('pets');
  expect(await screen.findByText(/Tell your school’s safeguarding lead/)).toBeVisible();
  const versions = within(screen.getByRole('group', { name: 'Version' })).getAllByRole('radio');
  expect(versions.map(version => version.closest('label')?.textContent)).toEqual([
    'Young people’s version',
    'Easy Read version',
  ]);
  await user.click(screen.getByRole('checkbox', { name: /What is this/ }));
  await user.click(screen.getByRole('radio', { name: 'Easy Read version' }));
  // Another version has other parts: the choice begins anew.
  const again = await screen.findByRole('checkbox', { name: /What you can do/ });
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(again);
  expect(link()).toMatch(/\/reports\/pets\/easy-read\/#parts=end$/);
});

test('where the parts cannot be had, that is said, and they are asked for again', async () => {
  const load = vi.fn(outlineOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const user = await show('park', load);
  expect(await screen.findByRole('alert')).toHaveTextContent('The parts could not be loaded');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('checkbox')).toHaveLength(4);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a copied link is said to be; where that is refused it is selected', async () => {
  const user = await show('park');
  await user.click(await screen.findByRole('checkbox', { name: /What is this/ }));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Link copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(link());
  await user.click(screen.getByRole('checkbox', { name: /What you can do/ }));
  await waitFor(() => expect(screen.queryByText('Link copied')).toBeNull());
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/This browser did not let us copy/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus());
});
