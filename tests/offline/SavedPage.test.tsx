import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SavedPage } from '../../src/offline/SavedPage.tsx';
import { shelf } from '../../src/offline/shelf.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';
import { announcerId } from '../../src/ui/announce.ts';
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

test('while an update comes, the copy that is here counts, and nothing is said to be up to date', async () => {
  await putCopy(new FakeSite());
  const site = new FakeSite('one-year-on', 'bb22', { [text]: 'Corrected.' });
  site.faults.set(text, { kind: 'silent' });
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Look for newer versions' }));
  await screen.findByText('1 saved report has a newer version.');
  await userEvent.click(screen.getByRole('button', { name: 'Update' }));
  const [item] = items();
  await waitFor(() => expect(item).toHaveTextContent('Saving… The copy that is here can be read meanwhile.'));
  expect(item).toHaveTextContent('1 kB, saved on 3 March 2026');
  expect(screen.getByText(/^1 report is saved on this device\./)).toBeVisible();
  expect(screen.getByText('1 saved report has a newer version.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(item).toHaveTextContent('Saved and checked'));
});

test('F21: what a check said is over when something is lost afterwards', async () => {
  const name = await putCopy(new FakeSite());
  await open();
  const [item] = items();
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(item).toHaveTextContent('Every part was read and is right.'));
  await storage.all.get(name)?.put(new URL(text, location.href).href, new Response(''));
  await act(() => shelf.check('one-year-on'));
  await waitFor(() => expect(item).toHaveTextContent('Needs repair.'));
  expect(item).not.toHaveTextContent('is right');
  await userEvent.click(screen.getByRole('button', { name: 'Repair' }));
  await waitFor(() => expect(item).toHaveTextContent('Saved and checked'));
  expect(item).not.toHaveTextContent('is right');
});

test('all is up to date only where the site tells of each, none was withdrawn, and all are whole', async () => {
  const look = () => userEvent.click(screen.getByRole('button', { name: 'Look for newer versions' }));
  const site = new FakeSite();
  await putCopy(site);
  await open();
  await look();
  await screen.findByText('All saved reports are up to date.');
  await act(async () => {
    await putCopy(new FakeSite('exclusions'));
    vi.stubGlobal('fetch', site.fetch);
    await shelf.refresh();
  });
  await look();
  await screen.findByText('No newer version was found.');
  site.withdrawn = {
    'one-year-on': { date: '2026-05-06', because: { adults: 'It is old.' }, copies: 'keep' },
  };
  await look();
  await screen.findByText('1 saved report was withdrawn by its publisher.');
});

test('F25: where the only copy is taken away, the focus goes to the heading and it is said', async () => {
  const region = document.createElement('div');
  region.id = announcerId;
  document.body.append(region);
  const site = new FakeSite();
  await putCopy(site);
  site.withdrawn = { 'one-year-on': { date: '2026-05-06', because: {}, copies: 'remove' } };
  await open();
  screen.getByRole('button', { name: 'Look for newer versions' }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText('No reports are saved on this device.');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await waitFor(() => expect(region).toHaveTextContent('“A year of work” was withdrawn by its publisher'));
  region.remove();
});

test('F34: a site that cannot be reached is no device without a network, and keeps nothing that did not come', async () => {
  await putCopy(new FakeSite());
  const site = new FakeSite('one-year-on', 'bb22', { [text]: 'Corrected.' });
  await open();
  const look = screen.getByRole('button', { name: 'Look for newer versions' });
  await userEvent.click(look);
  await screen.findByText('1 saved report has a newer version.');
  site.faults.set('reports/one-year-on/save.json', { kind: 'cut' });
  await userEvent.click(screen.getByRole('button', { name: 'Update' }));
  const [item] = items();
  await waitFor(() => expect(item).toHaveTextContent('The site cannot be reached now. Try again later.'));
  expect(item).not.toHaveTextContent('What has come so far is kept');
  site.faults.set('news.json', { kind: 'cut' });
  await userEvent.click(look);
  await waitFor(() => expect(look.parentElement).toHaveTextContent('The site cannot be reached now.'));
  expect(screen.queryByText(/You are offline/)).toBeNull();
});

test.each([
  ['Update', 'bb22', true],
  ['Finish saving', 'aa11', false],
])('where the network costs by its use, “%s” asks first', async (name, revision, whole) => {
  vi.stubGlobal('navigator', Object.assign(navigator, { connection: { saveData: true } }));
  await putCopy(new FakeSite(), { whole, missing: whole ? [] : [text] });
  const site = new FakeSite('one-year-on', revision, whole ? { [text]: 'Corrected.' } : {});
  await open();
  if (whole) await userEvent.click(screen.getByRole('button', { name: 'Look for newer versions' }));
  const asked = site.asked.length;
  await userEvent.click(await screen.findByRole('button', { name }));
  const dialog = await screen.findByRole('dialog', { name: 'Use mobile data?' });
  // Of an update no more comes than is not here already.
  expect(dialog).toHaveTextContent('At most 1 kB will come over it for this.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(site.asked.slice(asked).map(({ path }) => path)).not.toContain(text);
  await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(items()[0]).toHaveTextContent('Saved and checked'));
  expect(site.paths()).toContain(text);
});

test('F27: where the worker is gone it says that nothing opens with no signal, and while it is there nothing', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  const sentence = /^This browser cannot show them with no signal now/;
  await putCopy(new FakeSite());
  const { unmount } = await open();
  await act(() => vi.advanceTimersByTimeAsync(9000));
  expect(screen.queryByText(sentence)).toBeNull();
  unmount();
  Object.assign(navigator.serviceWorker, { getRegistration: async () => undefined });
  await open();
  await act(() => vi.advanceTimersByTimeAsync(9000));
  expect(screen.getByText(sentence)).toBeVisible();
  vi.useRealTimers();
});

test('F19: where storage is refused it says why', async () => {
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('No.', 'SecurityError')) });
  await open();
  expect(screen.getByText(/This browser does not let this site keep anything/)).toBeVisible();
  vi.stubGlobal('caches', storage);
});
