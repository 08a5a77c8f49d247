import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Player } from '../../../src/aids/listen/player.ts';
import { Script } from '../../../src/aids/listen/script.ts';
import { voicesFor } from '../../../src/aids/listen/voices.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { type FakeSpeech, panel, passage, putReport, useFakeSpeech } from './fake-speech.ts';

let speech: FakeSpeech;
let player: Player;

const words =
  passage('a', '<h2>Paths</h2>', 'heading') +
  passage('a.1', '<p>One. Two.</p>') +
  passage('a.2', '<p></p>') +
  passage('b.1', '<p lang="cy">Tri.</p>') +
  passage('b.2', '<p>Four.</p>');

beforeEach(() => {
  vi.useFakeTimers();
  speech = useFakeSpeech();
  putReport(panel('full', words, { active: true }));
  const script = new Script(document.querySelector('[role="tabpanel"]') as HTMLElement, 'full', sentences);
  const at = script.startOf(undefined);
  if (!at) throw new Error('nothing to read');
  player = new Player(script, at, {
    speech: speech as never,
    voiceFor: lang => voicesFor(lang, speech.voices)[0],
    onChange: () => {},
  });
});

afterEach(() => {
  player.finish();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** The voice speaks to the end of its sentence, and the silence after it passes. */
function hear(count = 1): void {
  for (let heard = 0; heard < count; heard++) {
    speech.finish();
    vi.advanceTimersByTime(1000);
  }
}

test('reads sentence by sentence, across parts, in a voice of this device, to the end', () => {
  player.play();
  expect(speech.words).toEqual(['Paths']);
  hear(3);
  expect(speech.words).toEqual(['Paths', 'One.', 'Two.', 'Four.']);
  expect(speech.said.every(({ voice }) => voice?.localService)).toBe(true);
  hear();
  expect(player.state.kind).toBe('finished');
});

test('passes over a language that this device has no voice for, and knows which', () => {
  player.play();
  hear(2);
  expect(player.unread).toBeUndefined();
  hear();
  expect(speech.words).not.toContain('Tri.');
  expect(player.unread).toBe('cy');
});

describe('a pause', () => {
  test('silences the voice and goes on with the same sentence', () => {
    player.play();
    hear();
    speech.begin();
    player.pause();
    expect(speech.speaking).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(player.state).toMatchObject({ kind: 'paused', sentence: { text: 'One.' } });
    player.play();
    expect(speech.words).toEqual(['Paths', 'One.', 'One.']);
  });

  test('comes of itself where somebody else silences the voice', () => {
    player.play();
    speech.said.at(-1)?.onerror?.({ error: 'interrupted' });
    expect(player.state).toMatchObject({ kind: 'paused' });
    expect(player.state).not.toHaveProperty('trouble');
  });

  test('comes with its reason where the voice does not begin, or fails', () => {
    player.play();
    vi.advanceTimersByTime(6000);
    expect(player.state).toMatchObject({ kind: 'paused', trouble: 'silent' });
    player.play();
    speech.said.at(-1)?.onerror?.({ error: 'synthesis-failed' });
    expect(player.state).toMatchObject({ kind: 'paused', trouble: 'failed' });
  });
});

describe('a skip', () => {
  test('goes on and back at once, and over the ends of parts', () => {
    player.play();
    player.skip(1);
    player.skip(1);
    vi.advanceTimersByTime(100);
    expect(speech.words.at(-1)).toBe('Two.');
    player.skip(1);
    vi.advanceTimersByTime(100);
    expect(speech.words.at(-1)).toBe('Four.');
    player.skip(-1);
    vi.advanceTimersByTime(100);
    expect(speech.words.at(-1)).toBe('Two.');
  });

  test('says the first sentence again where there is none before it', () => {
    player.play();
    player.skip(-1);
    vi.advanceTimersByTime(100);
    expect(speech.words).toEqual(['Paths', 'Paths']);
  });

  test('while paused moves the place and stays silent', () => {
    player.play();
    player.pause();
    player.skip(1);
    vi.advanceTimersByTime(1000);
    expect(speech.words).toEqual(['Paths']);
    expect(player.state).toMatchObject({ kind: 'paused', sentence: { text: 'One.' } });
  });
});

test('another speed is heard at once', () => {
  player.play();
  player.setRate(0.6);
  vi.advanceTimersByTime(100);
  expect(speech.said.map(({ rate }) => rate)).toEqual([1, 0.6]);
});

test('a voice that never says that it ended is not waited for', () => {
  player.play();
  speech.begin();
  vi.advanceTimersByTime(20_000);
  expect(speech.words.slice(0, 2)).toEqual(['Paths', 'One.']);
});

test('an emptied page is read no further, even where the browser reports an end', () => {
  player.play();
  document.body.replaceChildren();
  hear();
  expect(speech.words).toEqual(['Paths']);
  expect(player.state.kind).toBe('finished');
});

test('behind another tab it goes on without timers, which are slow there', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  player.play();
  for (const _ of [1, 2]) speech.finish();
  expect(speech.words).toEqual(['Paths', 'One.', 'Two.']);
});
