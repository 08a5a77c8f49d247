import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyAids, storageKey } from '../../src/aids/aids.ts';
import { SettingsPage } from '../../src/aids/SettingsPage.tsx';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => applyAids({}));

async function open() {
  const words = await createWords('en');
  render(
    <WordsProvider words={words}>
      <SettingsPage />
    </WordsProvider>,
  );
}

const radio = (name: string) => screen.getByRole('radio', { name });

test('a change is on the page and kept; back at the start, nothing is kept', async () => {
  await open();
  await userEvent.click(radio('Lexend'));
  await userEvent.click(radio('Three lines'));
  expect(document.documentElement.dataset).toMatchObject({ face: 'lexend', guide: '3' });
  expect(JSON.parse(localStorage.getItem(storageKey) ?? '')).toEqual({ face: 'lexend', guide: '3' });
  await userEvent.click(radio('Atkinson Hyperlegible'));
  await userEvent.click(radio('None'));
  expect(localStorage.length).toBe(0);
});

test('what was set back can be put back by the same button, until something else is chosen', async () => {
  await open();
  await userEvent.click(radio('Dark'));
  await userEvent.click(radio('Double'));
  const button = screen.getByRole('button', { name: 'Set everything back' });
  await userEvent.click(button);
  expect(localStorage.length).toBe(0);
  expect(radio('Like this device')).toBeChecked();
  expect(button).toHaveFocus();
  expect(button).toHaveTextContent('Put my settings back');
  await userEvent.click(button);
  expect(radio('Dark')).toBeChecked();
  expect(radio('Double')).toBeChecked();
  await userEvent.click(button);
  await userEvent.click(radio('White'));
  expect(button).toHaveTextContent('Set everything back');
});

test('a change from elsewhere, such as another tab, shows', async () => {
  await open();
  applyAids({ spacing: 'most' });
  expect(await screen.findByRole('radio', { name: 'Most space', checked: true })).toBeVisible();
});

test('the choices that need it say what they do', async () => {
  await open();
  expect(screen.getByRole('group', { name: 'Reading guide' })).toHaveAccessibleDescription(/Alt/);
  expect(screen.getByRole('group', { name: 'Calm page' })).toHaveAccessibleDescription(/Pictures/);
});
