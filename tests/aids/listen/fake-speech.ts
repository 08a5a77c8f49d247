import { vi } from 'vitest';

/** What was given to the browser's voice. */
export class FakeUtterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

/** A browser's speech that says a sentence when the test says so. */
export class FakeSpeech extends EventTarget {
  readonly said: FakeUtterance[] = [];
  voices: SpeechSynthesisVoice[];
  cancelled = 0;
  pending = false;
  speaking = false;
  paused = false;

  constructor(voices: SpeechSynthesisVoice[] = [voice()]) {
    super();
    this.voices = voices;
  }

  readonly getVoices = () => this.voices;

  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
    this.speaking = true;
  }

  /** As Safari does: a sentence that is cut off reports its end. */
  cancel(): void {
    this.cancelled++;
    this.speaking = false;
    this.said.at(-1)?.onend?.();
  }

  /** A device got another voice. */
  add(added: SpeechSynthesisVoice): void {
    this.voices = [...this.voices, added];
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** The voice begins to speak. */
  begin(): void {
    this.said.at(-1)?.onstart?.();
  }

  /** The voice comes to the end of its sentence. */
  finish(): void {
    this.begin();
    this.speaking = false;
    this.said.at(-1)?.onend?.();
  }

  /** The words given so far. */
  get words(): string[] {
    return this.said.map(utterance => utterance.text);
  }
}

/** A voice of this device for English, unless told otherwise. */
export function voice(more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  const name = more.name ?? 'Anna';
  return { name, voiceURI: name, lang: 'en-GB', localService: true, default: false, ...more };
}

/** Puts a fake in the place of the browser's speech. */
export function useFakeSpeech(speech: FakeSpeech = new FakeSpeech()): FakeSpeech {
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}

/** Words in panels, as a report's page holds them. */
export function putReport(panels: string): void {
  document.body.innerHTML = `<div class="report">${panels}</div>`;
}

/** A panel with one edition. */
export function panel(edition: string, words: string, { active = false, lang = 'en-GB' } = {}): string {
  return `<div role="tabpanel" data-state="${active ? 'active' : 'inactive'}">
    <article data-edition="${edition}" lang="${lang}">${words}</article></div>`;
}

/** A passage with its number. */
export function passage(id: string, words: string, kind = 'paragraph'): string {
  return `<div class="block" data-passage="${id}" data-kind="${kind}">
    <a class="number" href="#${id}">${id}</a><div class="block-words">${words}</div></div>`;
}
