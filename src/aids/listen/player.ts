import type { Position, Script } from './script.ts';
import type { Sentence } from './spoken.ts';

/** Why nothing is heard, where the reader did not ask for it. */
export type Trouble =
  /** The voice did not begin: some browsers want a press for each start. */
  | 'silent'
  /** The voice gave up. */
  | 'failed'
  /** The version that is now shown does not have what was being read. */
  | 'no-counterpart';

/** What a player is doing. */
export type Playing =
  | { readonly kind: 'playing'; readonly sentence: Sentence }
  | { readonly kind: 'paused'; readonly sentence: Sentence; readonly trouble?: Trouble }
  | { readonly kind: 'finished' };

interface Options {
  readonly speech: SpeechSynthesis;
  /** The voice for a language; nothing where this device has none. */
  readonly voiceFor: (lang: string) => SpeechSynthesisVoice | undefined;
  readonly onChange: () => void;
}

/** How long a voice may take to begin, in milliseconds. */
const beginsWithin = 5000;
/** Some engines lose what they are given right after being stopped; in milliseconds. */
const breath = 60;

/** The longest that a sentence can take, in milliseconds: some browsers never say that it ended. */
function longest(text: string, rate: number): number {
  return 5000 + (text.length * 160) / rate;
}

/**
 * Speaks a script sentence by sentence, which also keeps below the length at which Chromium falls silent. Pausing stops the
 * voice and remembers the sentence: an engine's own pause does not work on Android.
 */
export class Player {
  readonly #options: Options;
  #script: Script;
  #at: Position;
  #state: Playing;
  #rate = 1;
  #unread: string | undefined;
  /** Grows with all that is asked for: what an earlier utterance still reports is not heard any more. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Chromium forgets an utterance that nobody holds, and then never says that it ended. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(script: Script, at: Position, options: Options) {
    this.#options = options;
    this.#script = script;
    this.#at = at;
    this.#state = { kind: 'paused', sentence: script.at(at) as Sentence };
  }

  get state(): Playing {
    return this.#state;
  }

  get script(): Script {
    return this.#script;
  }

  get at(): Position {
    return this.#at;
  }

  get rate(): number {
    return this.#rate;
  }

  /** The language of words that were just passed over, because this device has no voice for it. */
  get unread(): string | undefined {
    return this.#unread;
  }

  /** Speaks, from the sentence that was remembered. */
  play(): void {
    this.#goTo(this.#voiced(this.#at, 1));
  }

  /** Falls silent and remembers the sentence. */
  pause(trouble?: Trouble): void {
    this.#silence();
    const sentence = this.#script.at(this.#at);
    if (sentence) this.#become({ kind: 'paused', sentence, ...(trouble ? { trouble } : {}) });
  }

  /** Goes a sentence on or back; a player that is paused stays so. */
  skip(by: 1 | -1): void {
    const from = this.#state.kind === 'finished' ? undefined : this.#script.step(this.#at, by);
    const to = from && this.#voiced(from, by);
    // Before the first sentence there is none: it is said again.
    if (by === -1 && !to) this.#goTo(this.#at, this.#state.kind !== 'paused');
    else this.#goTo(to, this.#state.kind !== 'paused');
  }

  /** How fast to speak: 1 is the voice's own speed. What is being said begins again. */
  setRate(rate: number): void {
    this.#rate = rate;
    this.again();
  }

  /** Says the sentence again, with the voice and speed that are set now. */
  again(): void {
    if (this.#state.kind === 'playing') this.#goTo(this.#at);
  }

  /** Reads another script, or another place of this one. */
  moveTo(script: Script, at: Position, trouble?: Trouble): void {
    const { kind } = this.#state;
    // A pause that the reader did not ask for ends with its reason.
    const goesOn = kind === 'playing' || (kind === 'paused' && this.#state.trouble === 'no-counterpart');
    this.#silence();
    this.#script = script;
    if (trouble) {
      this.#at = at;
      this.pause(trouble);
    } else this.#goTo(this.#voiced(at, 1), goesOn);
  }

  /** The same words in another place of the page: what is being said goes on. */
  exchange(script: Script, at: Position): void {
    this.#script = script;
    this.#at = at;
    const sentence = script.at(at);
    if (sentence && this.#state.kind !== 'finished') this.#become({ ...this.#state, sentence });
  }

  /** Falls silent, as at the end of the text. */
  finish(): void {
    this.#silence();
    this.#become({ kind: 'finished' });
  }

  /** The first position from here whose language this device can speak. */
  #voiced(from: Position, by: 1 | -1): Position | undefined {
    let at: Position | undefined = from;
    this.#unread = undefined;
    for (let sentence = this.#script.at(at); at; sentence = at && this.#script.at(at)) {
      if (sentence && this.#options.voiceFor(sentence.lang)) return at;
      this.#unread = sentence?.lang;
      at = this.#script.step(at, by);
    }
    return undefined;
  }

  #goTo(at: Position | undefined, aloud = true): void {
    const sentence = at && this.#script.at(at);
    // An engine that has just finished can speak at once; one that is stopped in the middle needs a moment.
    const delay = this.#silence() ? breath : 0;
    if (at && sentence) {
      this.#at = at;
      this.#become({ kind: aloud ? 'playing' : 'paused', sentence });
      if (aloud) this.#after(delay, () => this.#say(sentence));
    } else this.#become({ kind: 'finished' });
  }

  #say(sentence: Sentence): void {
    // The page was emptied: whoever left must hear nothing more.
    if (!sentence.part.isConnected) {
      this.finish();
      return;
    }
    const turn = this.#turn;
    const isNow = () => turn === this.#turn;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const voice = this.#options.voiceFor(sentence.lang);
    // Never without a voice of this device: the browser would choose one, and it might send the words away.
    if (!voice) {
      this.pause('failed');
      return;
    }
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#rate;
    const ended = () => isNow() && this.#ended(sentence);
    utterance.onstart = () => {
      if (isNow()) this.#watch(longest(sentence.text, this.#rate), ended);
    };
    utterance.onend = ended;
    utterance.onerror = event => isNow() && this.pause(troubleIn(event.error));
    this.#utterance = utterance;
    this.#watch(beginsWithin, () => isNow() && this.pause('silent'));
    this.#options.speech.speak(utterance);
  }

  #ended(sentence: Sentence): void {
    const next = this.#script.step(this.#at, 1);
    const to = next && this.#voiced(next, 1);
    this.#utterance = undefined;
    // Behind another tab timers are slow, and a silence would last a minute.
    const pause = document.visibilityState === 'hidden' ? 0 : sentence.pause;
    this.#after(pause, () => this.#goTo(to));
  }

  #after(delay: number, run: () => void): void {
    if (delay > 0) this.#watch(delay, run);
    else run();
  }

  #watch(delay: number, run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, delay);
  }

  /** Says whether there was something to silence. */
  #silence(): boolean {
    const { speech } = this.#options;
    this.#turn++;
    clearTimeout(this.#timer);
    const spoke = this.#utterance !== undefined || speech.speaking || speech.pending;
    this.#utterance = undefined;
    if (spoke) speech.cancel();
    return spoke;
  }

  #become(state: Playing): void {
    this.#state = state;
    this.#options.onChange();
  }
}

/** Somebody else silencing the voice is as good as a pause. */
function troubleIn(error: SpeechSynthesisErrorCode): Trouble | undefined {
  if (error === 'canceled' || error === 'interrupted') return undefined;
  return error === 'not-allowed' ? 'silent' : 'failed';
}
