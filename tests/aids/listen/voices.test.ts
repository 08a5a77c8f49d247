import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VoiceList, voicesFor } from '../../../src/aids/listen/voices.ts';
import { FakeSpeech, voice } from './fake-speech.ts';

const names = (lang: string, voices: SpeechSynthesisVoice[]) =>
  voicesFor(lang, voices).map(({ name }) => name);

describe('the voices for a language', () => {
  test('are those on this device: no others, whatever they call themselves', () => {
    const voices = [
      voice({ name: 'Cloud', localService: false }),
      voice({ name: 'Sonia Online (Natural)' }),
      voice({ name: 'English', voiceURI: 'en-gb-x-rjs-network' }),
      voice({ name: 'Anna' }),
    ];
    expect(names('en-GB', voices)).toEqual(['Anna']);
  });

  test('those of the region come first, then the device’s own choice', () => {
    const voices = [
      voice({ name: 'Us', lang: 'en-US' }),
      voice({ name: 'Us default', lang: 'en_US', default: true }),
      voice({ name: 'Gb', lang: 'en_GB' }),
      voice({ name: 'Cy', lang: 'cy' }),
      voice({ name: 'Odd', lang: 'not a tag' }),
    ];
    expect(names('en-GB', voices)).toEqual(['Gb', 'Us default', 'Us']);
    expect(names('cy-GB', voices)).toEqual(['Cy']);
    expect(names('ar', voices)).toEqual([]);
  });
});

describe('the list', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('may come late', () => {
    const speech = new FakeSpeech([]);
    const list = new VoiceList(speech as never);
    const changed = vi.fn();
    const end = list.subscribe(changed);
    expect(list.get()).toBeUndefined();
    speech.add(voice());
    expect(list.get()).toHaveLength(1);
    expect(changed).toHaveBeenCalled();
    end();
    speech.add(voice({ name: 'Ben' }));
    expect(list.get()).toHaveLength(1);
  });

  test('is empty where none came in two seconds, and filled when one is added', () => {
    const speech = new FakeSpeech([]);
    const list = new VoiceList(speech as never);
    list.subscribe(() => {});
    vi.advanceTimersByTime(2100);
    expect(list.get()).toEqual([]);
    speech.add(voice());
    expect(list.get()).toHaveLength(1);
  });
});
