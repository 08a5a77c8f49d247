import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ListenButton } from '../../../src/aids/listen/ListenButton.tsx';
import type { ListenTools } from '../../../src/aids/listen/starting.ts';
import type { Level } from '../../../src/strings/words.tsx';
import { sentences } from '../../../src/text/sentences.ts';
import { show } from '../../offline/show.tsx';
import { FakeSpeech, panel, passage, putReport, useFakeSpeech, voice } from './fake-speech.ts';

let speech: FakeSpeech;
let line: string | undefined;

const tools: ListenTools = {
  split: sentences,
  passageAtLine: () => line,
  counterpart: ({ passage: from }, to) => {
    if (to === 'full') return { passage: 'a.1', matched: true };
    return from === 'b.1' ? { passage: 'y.2', matched: true } : { passage: 'y.1', matched: false };
  },
};

// What comes with the first press is there in time, however busy the machine is.
beforeAll(() => import('../../../src/aids/listen/Listening.tsx'));

beforeEach(() => {
  line = undefined;
  speech = useFakeSpeech();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
  putReport(
    panel('full', passage('a.1', '<p>One. Two.</p>') + passage('b.1', '<p>Three.</p>'), { active: true }) +
      panel('young', passage('y.1', '<p>Eins.</p>') + passage('y.2', '<p>Zwei.</p>')),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const button = (name: string) => screen.getByRole('button', { name });
const bar = () => screen.getByRole('region', { name: 'Reading aloud' });
const hear = () => act(async () => speech.finish());
const said = (words: string) => waitFor(() => expect(speech.words.at(-1)).toBe(words));

async function listen({ level = 'standard' as Level, load = async () => tools } = {}) {
  await show(
    <StrictMode>
      <ListenButton loadTools={load} />
    </StrictMode>,
    level,
  );
  await userEvent.click(button('Listen'));
}

async function listenUntilHeard() {
  await listen();
  await screen.findByRole('region', { name: 'Reading aloud' });
  // Only the first time in a visit it waits for a second press.
  const start = screen.queryByRole('button', { name: 'Start' });
  if (start) await userEvent.click(start);
  await waitFor(() => expect(speech.words.length).toBeGreaterThan(0));
  // React's strict mode does the bar's effects, its focus too, a second time, in a task of its own.
  await new Promise<void>(done => setImmediate(done));
}

function change(): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[role="tabpanel"]'))
    dataset.state = dataset.state === 'active' ? 'inactive' : 'active';
}

test('before the first voice of a visit it is said that others may hear it, and nothing is heard yet', async () => {
  await listen({ level: 'young' });
  await screen.findByRole('region', { name: 'Reading aloud' });
  const start = button('Start');
  expect(start).toHaveFocus();
  expect(start).toHaveAccessibleDescription(/^Other people near you may hear this\./);
  expect(speech.words).toEqual([]);
  await userEvent.click(start);
  await said('One.');
  expect(within(bar()).queryByText(/may hear this/)).not.toBeInTheDocument();
});

test('once is enough: from then on Listen is heard at once', async () => {
  await listenUntilHeard();
  await userEvent.click(button('Stop'));
  const before = speech.words.length;
  await userEvent.click(button('Listen'));
  await waitFor(() => expect(speech.words.length).toBeGreaterThan(before));
});

describe('where listening stopped', () => {
  test('can be gone on from, when it is begun anew elsewhere', async () => {
    await listenUntilHeard();
    await hear();
    await hear();
    await said('Three.');
    await userEvent.click(button('Stop'));
    await userEvent.click(button('Listen'));
    await said('One.');
    await userEvent.click(await screen.findByRole('button', { name: 'Go on where you stopped' }));
    await said('Three.');
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Go on where you stopped' })).not.toBeInTheDocument(),
    );
    expect(button('Pause')).toHaveFocus();
  });

  test('is where it begins, as long as that is still seen', async () => {
    await listenUntilHeard();
    await hear();
    await said('Two.');
    await userEvent.click(button('Stop'));
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 200, 20);
    await userEvent.click(button('Listen'));
    await waitFor(() => expect(speech.words.at(-1)).toBe('Two.'));
    expect(screen.queryByRole('button', { name: 'Go on where you stopped' })).not.toBeInTheDocument();
  });

  test('is kept for each version: coming back after reading on, it is offered', async () => {
    line = 'b.1';
    await listenUntilHeard();
    change();
    await said('Zwei.');
    await userEvent.click(button('Back a sentence'));
    await said('Eins.');
    change();
    // The nearest to where the reader now is; what was left is one press away.
    await userEvent.click(await screen.findByRole('button', { name: 'Go on where you stopped' }));
    await said('Three.');
  });

  test('is forgotten at the end of the text', async () => {
    line = 'b.1';
    await listenUntilHeard();
    await hear();
    await within(bar()).findByText('This is the end of the text.');
    await userEvent.click(button('Stop'));
    line = undefined;
    await userEvent.click(button('Listen'));
    await said('One.');
    expect(screen.queryByRole('button', { name: 'Go on where you stopped' })).not.toBeInTheDocument();
  });
});

describe('the bar', () => {
  test('comes with the voice, holds the focus, pauses and goes on', async () => {
    await listenUntilHeard();
    expect(button('Pause')).toHaveFocus();
    expect(document.querySelector('[data-spoken]')).toHaveAttribute('data-passage', 'a.1');
    await userEvent.click(button('Pause'));
    expect(speech.speaking).toBe(false);
    await userEvent.click(button('Go on'));
    await said('One.');
  });

  test('goes a sentence on and back', async () => {
    await listenUntilHeard();
    await userEvent.click(button('On a sentence'));
    await said('Two.');
    await userEvent.click(button('Back a sentence'));
    await said('One.');
  });

  test('begins at the passage at the reading line', async () => {
    line = 'b.1';
    await listenUntilHeard();
    expect(speech.words).toEqual(expect.arrayContaining(['Three.']));
    expect(speech.words).not.toContain('One.');
  });

  test('offers the voices of this device only, and speeds in words, and stores neither', async () => {
    speech.voices = [voice(), voice({ name: 'Ben' }), voice({ name: 'Cloud', localService: false })];
    await listenUntilHeard();
    const voices = within(bar()).getByRole('combobox', { name: 'Voice' });
    expect(
      within(voices)
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual(['Anna', 'Ben']);
    await userEvent.selectOptions(voices, 'Ben');
    await waitFor(() => expect(speech.said.at(-1)?.voice?.name).toBe('Ben'));
    await userEvent.selectOptions(within(bar()).getByRole('combobox', { name: 'Speed' }), 'Very slow');
    await waitFor(() => expect(speech.said.at(-1)?.rate).toBe(0.6));
    await userEvent.selectOptions(within(bar()).getByRole('combobox', { name: 'Speed' }), 'Normal');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  test('Esc stops, takes the mark away and gives the focus back', async () => {
    await listenUntilHeard();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button('Listen')).toHaveFocus());
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(speech.speaking).toBe(false);
    expect(document.querySelector('[data-spoken]')).toBeNull();
  });

  test('says at the end that it is the end', async () => {
    line = 'b.1';
    await listenUntilHeard();
    await hear();
    await within(bar()).findByText('This is the end of the text.');
    await userEvent.click(button('Read again from the start'));
    await said('One.');
  });
});

test('a part with a content note can be skipped while it is read, another one has no such button', async () => {
  putReport(
    panel(
      'full',
      passage('a.1', '<p>One.</p>') +
        passage('b.1', '<p>This part mentions an accident.</p>', 'content-note') +
        passage('b.2', '<p>The accident.</p>') +
        passage('c', '<h2>Next</h2>'),
      { active: true },
    ),
  );
  await listenUntilHeard();
  expect(screen.queryByRole('button', { name: 'Skip this part' })).not.toBeInTheDocument();
  await hear();
  await said('This part mentions an accident.');
  await userEvent.click(button('Skip this part'));
  await said('Next');
  expect(speech.words).not.toContain('The accident.');
  expect(screen.queryByRole('button', { name: 'Skip this part' })).not.toBeInTheDocument();
});

describe('a change of version', () => {
  test('goes on at the counterpart', async () => {
    line = 'b.1';
    await listenUntilHeard();
    change();
    await said('Zwei.');
    expect(button('Pause')).toBeVisible();
  });

  test('and straight back goes on with the sentence that was left', async () => {
    await listenUntilHeard();
    await userEvent.click(button('On a sentence'));
    await said('Two.');
    change();
    await within(bar()).findByText(/^Reading aloud paused/);
    const before = speech.words.length;
    change();
    await waitFor(() => expect(speech.words.slice(before)).toEqual(['Two.']));
  });

  test('pauses at the nearest part where there is none, and says so', async () => {
    await listenUntilHeard();
    change();
    await within(bar()).findByText(/^Reading aloud paused: the part that was being read is not/);
    await userEvent.click(button('Go on'));
    await said('Eins.');
  });
});

describe('no voice for the language', () => {
  test('is said plainly, with how to add one; none that sends the text away is used', async () => {
    useFakeSpeech(new FakeSpeech([voice({ localService: false }), voice({ name: 'Eva', lang: 'de' })]));
    await listen();
    const dialog = await screen.findByRole('dialog', {
      name: 'This device has no offline voice for English',
    });
    expect(dialog).toHaveTextContent('Other voices would send the text you read to a company.');
    expect(dialog).toHaveTextContent('Manage voices, then Add voices');
    await userEvent.keyboard('{Escape}');
    expect(button('Listen')).toHaveFocus();
  });

  test('once one was added it can be used, and does not begin by itself', async () => {
    speech = useFakeSpeech(new FakeSpeech([voice({ name: 'Eva', lang: 'de' })]));
    await listen({ level: 'young' });
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Other voices send what you read to a company.');
    act(() => speech.add(voice()));
    await within(dialog).findByText('There is a voice now.');
    expect(speech.words).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Listen' }));
    await said('One.');
  });

  test('a browser that cannot speak says so', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    vi.stubGlobal('SpeechSynthesisUtterance', undefined);
    await listen();
    await screen.findByRole('dialog', { name: 'This browser cannot read aloud' });
  });
});

test('where what reads aloud cannot be loaded, that is said', async () => {
  await listen({ load: () => Promise.reject(new Error('no network')) });
  await screen.findByText('Reading aloud could not be loaded. Try again when there is a network.');
});

test('the page going away silences the voice', async () => {
  await listenUntilHeard();
  act(() => void dispatchEvent(new Event('pagehide')));
  expect(speech.speaking).toBe(false);
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
