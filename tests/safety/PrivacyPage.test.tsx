import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { storageKey } from '../../src/aids/aids.ts';
import { reportCache, siteCache } from '../../src/offline/caches.ts';
import { PrivacyPage } from '../../src/safety/PrivacyPage.tsx';
import { createWords, type Level, LevelProvider, WordsProvider } from '../../src/strings/words.tsx';
import { stubStores } from './stores.ts';

const none: readonly string[] = [];

async function show(level: Level, caches: string[], saved: readonly string[] = none) {
  vi.stubGlobal('caches', { keys: async () => caches });
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <LevelProvider level={level}>
        <PrivacyPage exitHost="weather.example" saved={saved} />
      </LevelProvider>
    </WordsProvider>,
  );
  await act(async () => {});
  vi.unstubAllGlobals();
}

const listed = () => {
  const heading = screen.getByRole('heading', { name: 'What is on this device now' });
  const list = heading.nextElementSibling as HTMLElement;
  return within(list)
    .queryAllByRole('listitem')
    .filter(item => item.parentElement === list)
    .map(item => item.textContent);
};

test('says in plain words what is on the device, and none of the browser’s names for it', async () => {
  localStorage.setItem(storageKey, '{}');
  sessionStorage.setItem('left', '1');
  localStorage.setItem('neighbours-key', '1');
  await show('standard', [
    siteCache({ base: '/', build: '1234' }),
    reportCache('one-year-on', 'aa'),
    reportCache('one-year-on', 'bb'),
    reportCache('exclusions', 'cc'),
  ]);
  localStorage.clear();
  sessionStorage.clear();
  expect(listed()).toEqual([
    '2 reports that you saved, whole or in part',
    'Your reading settings',
    'A mark in this tab, which says that you left with “Exit this page”. It goes when you close the tab.',
    'The empty parts of this site, without reports',
    '1 other thing that was kept at this address',
  ]);
});

test('speaks at the young people’s level, and counts one as one', async () => {
  sessionStorage.setItem('left', '1');
  await show('young', [reportCache('exclusions', 'cc')]);
  sessionStorage.clear();
  expect(listed()).toEqual([
    '1 report that you saved, whole or in part',
    'A mark that you used “Exit this page” in this tab. It goes when you close the tab.',
  ]);
  expect(screen.getByText(/^It empties the page at once\. Then it opens a weather page\./)).toBeVisible();
  expect(screen.getByText(/^“Exit this page” opens weather\.example\./)).toBeVisible();
});

test('names what is saved as the page of saved reports does', async () => {
  await show('standard', [reportCache('exclusions', 'cc')], ['Notes on school']);
  expect(listed()).toEqual(['1 report that you saved, whole or in partNotes on school']);
});

test('says for each family of browsers where to look', async () => {
  await show('standard', []);
  const names = [...document.querySelectorAll('.browser-ways summary')].map(name => name.textContent);
  expect(names).toEqual([
    'Chrome and Edge',
    'Safari on an iPhone or iPad',
    'Safari on a Mac',
    'Firefox',
    'Samsung Internet',
  ]);
});

test('forgetting leaves the focus on its button while it goes on and after it', async () => {
  stubStores(['report-1/exclusions/cc']);
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <PrivacyPage exitHost="weather.example" saved={none} />
    </WordsProvider>,
  );
  const button = await screen.findByRole('button', { name: 'Forget everything' });
  button.focus();
  await userEvent.keyboard('{Enter}');
  within(screen.getByRole('dialog')).getByRole('button', { name: 'Forget everything' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('Forgetting, and looking again…')).toBeVisible();
  expect(button).toHaveFocus();
  await screen.findByText(/^Nothing left here/);
  expect(button).toHaveFocus();
  vi.unstubAllGlobals();
});
