import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SavedPage } from '../../src/offline/SavedPage.tsx';
import { shelf } from '../../src/offline/shelf.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';
import { type FakeCaches, useFakeCaches } from './fake-caches.ts';
import { FakeSite, useActiveWorker } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';
import { show } from './show.tsx';

const text = 'reports/one-year-on/text/full.en.1.html';
let storage: FakeCaches;

beforeEach(() => {
  storage = useFakeCaches();
  useActiveWorker();
});

afterEach(async () => {
  await shelf.removeAll();
  vi.unstubAllGlobals();
});

async function open() {
  const shown = await show(<SavedPage />);
  await act(() => shelf.refresh());
  return shown;
}

const items = () => screen.queryAllByRole('listitem');

test('before script it says only what is true for everyone', async () => {
  const words = await createWords('en');
  const html = renderToString(
    <MemoryRouter>
      <WordsProvider words={words}>
        <SavedPage />
      </WordsProvider>
    </MemoryRouter>,
  );
  expect(html).toContain('Saved reports');
  expect(html).toContain('needs JavaScript');
  expect(html).not.toContain('No reports are saved');
});

test('with nothing saved it shows the way on', async () => {
  await open();
  expect(screen.getByText('No reports are saved on this device.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to all reports' })).toHaveAttribute('href', '/');
  expect(screen.queryByRole('button')).toBeNull();
});

test('lists each report with size, day and link, how much all take up, and what the browser promises', async () => {
  await putCopy(new FakeSite());
  await putCopy(new FakeSite('exclusions'));
  await open();
  expect(screen.getByText('2 reports are saved on this device. They take up 1 kB.')).toBeVisible();
  expect(screen.getByText('This browser keeps them until you remove them.')).toBeVisible();
  expect(items()).toHaveLength(2);
  const [first] = items();
  expect(first).toHaveTextContent('1 kB, saved on 3 March 2026');
  expect(first).toHaveTextContent('Saved and checked');
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/reports/one-year-on/');
});

test('F21: of a copy that lost something it does not say that all is there, and repairing it leads the focus to its title', async () => {
  const site = new FakeSite();
  const name = await putCopy(site);
  await open();
  await storage.all.get(name)?.put(new URL(text, location.href).href, new Response(''));
  const check = screen.getByRole('button', { name: 'Check again' });
  check.focus();
  await userEvent.keyboard('{Enter}');
  const [item] = items();
  await waitFor(() => expect(item).toHaveTextContent('Needs repair.'));
  expect(item).not.toHaveTextContent('All of it is here.');
  expect(screen.getByText(/^1 report is saved on this device\./)).toBeVisible();
  const title = within(item as HTMLElement).getByRole('link');
  expect(title).toHaveFocus();
  const repair = within(item as HTMLElement).getByRole('button', { name: 'Repair' });
  repair.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(item).toHaveTextContent('Saved and checked'));
  expect(title).toHaveFocus();
});

test('removes one after asking, keeps the others, and puts the focus on the heading', async () => {
  await putCopy(new FakeSite());
  await putCopy(new FakeSite('exclusions'));
  await open();
  const [first] = screen.getAllByRole('button', { name: 'Remove' });
  expect(first).toHaveAccessibleDescription('A year of work');
  await userEvent.click(first as HTMLElement);
  const dialog = await screen.findByRole('dialog', { name: 'Remove this saved report?' });
  expect(storage.all.size).toBe(2);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(items()).toHaveLength(1));
  expect([...storage.all.keys()]).toEqual(['report-1/exclusions/aa11']);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('removes all after asking', async () => {
  await putCopy(new FakeSite());
  await putCopy(new FakeSite('exclusions'));
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Remove all' }));
  const dialog = await screen.findByRole('dialog', { name: 'Remove all saved reports?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove all' }));
  await screen.findByText('No reports are saved on this device.');
  expect(storage.all.size).toBe(0);
});

test('says so where something could not be removed', async () => {
  await putCopy(new FakeSite());
  await open();
  const remove = storage.delete;
  storage.delete = async () => false;
  await userEvent.click(screen.getByRole('button', { name: 'Remove all' }));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove all' }),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('Part of it could not be removed.');
  storage.delete = remove;
});

test('an unfinished report can be finished here', async () => {
  const site = new FakeSite();
  await putCopy(site, { whole: false, missing: [text] });
  await open();
  const [item] = items();
  expect(item).toHaveTextContent('Not finished');
  expect(item).not.toHaveTextContent('Saved and checked');
  expect(screen.queryByText(/is saved on this device/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Finish saving' }));
  await waitFor(() => expect(items()[0]).toHaveTextContent('Saved and checked'));
  expect(site.paths()).toEqual([text]);
});

test('looks for newer versions when asked, and saves one', async () => {
  await putCopy(new FakeSite());
  const site = new FakeSite('one-year-on', 'bb22', { [text]: 'Corrected.' });
  await open();
  expect(site.asked).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Look for newer versions' }));
  await screen.findByText('1 saved report has a newer version.');
  await userEvent.click(screen.getByRole('button', { name: 'Update' }));
  await waitFor(() => expect([...storage.all.keys()]).toEqual(['report-1/one-year-on/bb22']));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Update' })).toBeNull());
});

test('F19: where storage is refused it says why', async () => {
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('No.', 'SecurityError')) });
  await open();
  expect(screen.getByText(/This browser does not let this site keep anything/)).toBeVisible();
  vi.stubGlobal('caches', storage);
});
