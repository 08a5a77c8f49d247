import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SaveButton } from '../../src/offline/SaveButton.tsx';
import { shelf } from '../../src/offline/shelf.ts';
import { createFirstWords, createWords, type Level, WordsProvider } from '../../src/strings/words.tsx';
import { type FakeCaches, useFakeCaches } from './fake-caches.ts';
import { FakeSite, root, useActiveWorker } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';
import { show } from './show.tsx';

const slug = 'one-year-on';
const text = `reports/${slug}/text/full.en.1.html`;
const copy = `report-1/${slug}/aa11`;
let storage: FakeCaches;
let site: FakeSite;

beforeEach(() => {
  storage = useFakeCaches();
  site = new FakeSite();
  useActiveWorker();
});

afterEach(async () => {
  await shelf.removeAll();
  vi.unstubAllGlobals();
});

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status');

async function open({ sensitive = false, level = 'standard' as Level, words = createWords } = {}) {
  await show(
    <StrictMode>
      <SaveButton title="A year of work" slug={slug} sensitive={sensitive} />
    </StrictMode>,
    level,
    words,
  );
  await act(() => shelf.refresh());
}

async function openDialog(): Promise<HTMLElement> {
  await userEvent.click(button('Save for offline'));
  return screen.findByRole('dialog', { name: 'Save for offline' });
}

describe('the dialog', () => {
  test('says the size and what stays on the device before anything is stored', async () => {
    await open();
    const dialog = await openDialog();
    await within(dialog).findByText('It takes up 1 kB on this device.');
    expect(dialog).toHaveTextContent('stays in this browser until you remove it');
    expect(dialog).toHaveTextContent('It will be listed as “A year of work”.');
    expect(dialog).not.toHaveTextContent('Anyone who uses');
    expect(storage.all.size).toBe(0);
  });

  test('of a sensitive report is honest about who can find it', async () => {
    await open({ sensitive: true });
    expect(await openDialog()).toHaveTextContent('Anyone who uses this browser can find it');
  });

  test('speaks more simply to young people', async () => {
    await open({ sensitive: true, level: 'young' });
    expect(await openDialog()).toHaveTextContent('The report stays on this device until you remove it.');
  });

  test('says that it is finding the size while it is', async () => {
    site.faults.set(`reports/${slug}/save.json`, { kind: 'status', status: 503, times: 1 });
    await open();
    expect(await openDialog()).toHaveTextContent('Finding the size…');
    // Nobody can agree to a size that is not known.
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('in a network that wants to be signed in to says so, and offers no Save', async () => {
    site.faults.set(`reports/${slug}/save.json`, { kind: 'page' });
    await open();
    const dialog = await openDialog();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'This network wants you to sign in first.',
    );
    expect(within(dialog).queryByRole('button', { name: 'Save' })).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('can be left without saving, and gives the focus back', async () => {
    await open();
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(storage.all.size).toBe(0);
    await waitFor(() => expect(button('Save for offline')).toHaveFocus());
  });
});

describe('saving', () => {
  async function startSaving() {
    await open();
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  }

  test('ends with “Saved and checked” in the region that was there from the start', async () => {
    await open();
    const region = status();
    expect(region).toBeEmptyDOMElement();
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(region).toHaveTextContent(/^Saved and checked$/));
    expect(storage.all.has(copy)).toBe(true);
    await waitFor(() => expect(button('Remove')).toHaveFocus());
  });

  test('shows how far it is and can be cancelled', async () => {
    site.faults.set(text, { kind: 'silent' });
    await startSaving();
    await waitFor(() =>
      expect(screen.getByRole('progressbar', { name: 'Saved so far' })).toHaveAttribute('value'),
    );
    const bar = screen.getByRole<HTMLProgressElement>('progressbar');
    expect(bar.max).toBe(site.manifest.files.reduce((sum, file) => sum + file.bytes, 0));
    await userEvent.click(button('Cancel'));
    await waitFor(() => button('Save for offline'));
    expect(storage.all.size).toBe(0);
  });

  test('that is cut says “Not finished” and why, and “Finish saving” fetches the rest', async () => {
    site.cutAfter = 2;
    await startSaving();
    await waitFor(() => expect(status()).toHaveTextContent('Not finished. The network was cut off.'));
    expect(status()).not.toHaveTextContent('Saved and checked');
    expect(button('Remove')).toBeVisible();
    site.cutAfter = Number.POSITIVE_INFINITY;
    await userEvent.click(button('Finish saving'));
    await waitFor(() => expect(status()).toHaveTextContent(/^Saved and checked$/));
  });

  test.each([
    ['QuotaExceededError', 'There is not enough room on this device.'],
    ['UnknownError', 'This device could not keep the report. Its storage may be full or switched off.'],
  ])('F06, F08: with %s says how much is needed and where room can be made', async (name, told) => {
    storage.beforePut = () => {
      throw new DOMException('Full.', name);
    };
    await startSaving();
    await waitFor(() => expect(status()).toHaveTextContent(`Not saved. ${told}`));
    expect(status()).toHaveTextContent('This report needs 1 kB.');
    expect(
      screen.getByRole('link', { name: 'Remove saved reports that you no longer need' }),
    ).toHaveAttribute('href', '/saved/');
  });
});

describe('a saved report', () => {
  test('is removed after a question whose button repeats the verb', async () => {
    await putCopy(site);
    await open();
    expect(status()).toHaveTextContent('Saved and checked');
    await userEvent.click(button('Remove'));
    const dialog = await screen.findByRole('dialog', { name: 'Remove this saved report?' });
    expect(dialog).toHaveTextContent('“A year of work” will no longer be on this device.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(status()).toHaveTextContent('Removed from this device.'));
    expect(storage.all.size).toBe(0);
    expect(button('Save for offline')).toBeVisible();
  });

  test('is told of on a page that came with its first words only', async () => {
    await putCopy(site);
    await open({ words: createFirstWords });
    await waitFor(() => expect(status()).toHaveTextContent(/^Saved and checked$/));
    await userEvent.click(button('Remove'));
    await screen.findByRole('dialog', { name: 'Remove this saved report?' });
  });

  test('F21: with an emptied file needs repair as soon as it is opened, and only that file is fetched', async () => {
    const name = await putCopy(site);
    await storage.all.get(name)?.put(root + text, new Response(''));
    await open();
    await waitFor(() => expect(status()).toHaveTextContent('Needs repair. The browser has lost 1 kB of it.'));
    await userEvent.click(button('Repair'));
    await waitFor(() => expect(status()).toHaveTextContent(/^Saved and checked$/));
    expect(site.paths()).toEqual([text]);
  });
});

describe('where nothing can be saved', () => {
  test('offline it says why, and does nothing', async () => {
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    await open();
    expect(button('Save for offline')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Save for offline')).toHaveAccessibleDescription(
      'You are offline. A report can be saved when there is a network.',
    );
    await userEvent.click(button('Save for offline'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('offline it says so to young people in their words', async () => {
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    await open({ level: 'young', words: createFirstWords });
    expect(status()).toHaveTextContent('You are offline. You can save this with signal or wifi.');
  });

  test('F19: without Cache Storage it says why', async () => {
    vi.stubGlobal('caches', undefined);
    await open();
    expect(button('Save for offline')).toHaveAttribute('aria-disabled', 'true');
    expect(status()).toHaveTextContent('This browser cannot save reports here.');
  });

  test('without script there is no button to press in vain', async () => {
    const words = await createWords('en');
    const html = renderToString(
      <MemoryRouter>
        <WordsProvider words={words}>
          <SaveButton title="A year of work" slug={slug} sensitive={false} />
        </WordsProvider>
      </MemoryRouter>,
    );
    // The stylesheet hides it by this attribute and keeps its room.
    expect(html).toContain('data-live="false"');
    expect(html).not.toContain('aria-disabled');
  });
});
