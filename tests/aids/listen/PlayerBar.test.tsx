import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ListenButton } from '../../../src/aids/listen/ListenButton.tsx';
import type { ListenTools } from '../../../src/aids/listen/starting.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { show } from '../../offline/show.tsx';
import { type FakeSpeech, panel, passage, putReport, useFakeSpeech } from './fake-speech.ts';

// Only before a voice is first heard in a visit: the other tests of the bar hear one.

let speech: FakeSpeech;
let line: string | undefined;

const tools: ListenTools = {
  split: sentences,
  passageAtLine: () => line,
  counterpart: () => undefined,
};

beforeAll(() => import('../../../src/aids/listen/Listening.tsx'));

beforeEach(() => {
  line = 'a.1';
  speech = useFakeSpeech();
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  putReport(panel('full', passage('a.1', '<p>One.</p>') + passage('b.1', '<p>Two.</p>'), { active: true }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const fromHere = () => screen.queryByRole('button', { name: 'Read from here' });

/** Scrolls so that a passage is at the reading line. */
function scrollTo(passage: string): void {
  line = passage;
  act(() => void fireEvent.scroll(window));
}

test('who scrolls to a paragraph before Start can begin there, and is told that others may hear it', async () => {
  await show(<ListenButton loadTools={async () => tools} />, 'standard');
  await userEvent.click(screen.getByRole('button', { name: 'Listen' }));
  await screen.findByRole('region', { name: 'Reading aloud' });
  // Start begins here as well.
  scrollTo('a.1');
  expect(fromHere()).not.toBeInTheDocument();
  scrollTo('b.1');
  expect(fromHere()).toHaveAccessibleDescription(/^People near you may hear this\./);
  expect(screen.queryByRole('button', { name: 'Back to what is being read' })).not.toBeInTheDocument();
  expect(speech.words).toEqual([]);
  await userEvent.click(fromHere() as HTMLElement);
  await waitFor(() => expect(speech.words).toEqual(['Two.']));
  expect(fromHere()).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Pause' })).toHaveFocus();
  // From then on the page goes along with the voice, and a short way is no going away.
  scrollTo('a.1');
  expect(fromHere()).not.toBeInTheDocument();
});
