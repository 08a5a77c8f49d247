/**
 * The voices of this device. Others send what they read to a company, so none of them is ever offered or used; without
 * a voice named, a browser might choose one of those.
 */

/** How long a browser may take to name its voices, in milliseconds. */
const patience = 2000;

/** The browser's speech, or nothing where it has none. */
export function speechOfBrowser(): SpeechSynthesis | undefined {
  return typeof SpeechSynthesisUtterance === 'undefined' ? undefined : (window.speechSynthesis ?? undefined);
}

/** The voices on this device that speak a language: those of its region first, then the device's own choice. */
export function voicesFor(
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
): readonly SpeechSynthesisVoice[] {
  const wanted = tagOf(lang);
  const rank = (voice: SpeechSynthesisVoice) =>
    (tagOf(voice.lang) === wanted ? 0 : 2) + (voice.default ? 0 : 1);
  return voices
    .filter(voice => isOnDevice(voice) && languageIn(tagOf(voice.lang)) === languageIn(wanted))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Android says of all its voices that they are local, and tells by the name which are not. */
function isOnDevice(voice: SpeechSynthesisVoice): boolean {
  return (
    voice.localService === true &&
    !/(?:^|[^a-z])(?:network|online)(?:[^a-z]|$)/i.test(`${voice.name} ${voice.voiceURI}`)
  );
}

/** Android writes `en_GB` and even `eng_GBR`. */
function tagOf(lang: string): string {
  const tag = lang.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag.toLowerCase();
    throw error;
  }
}

function languageIn(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** The browser's list of voices, which may come late and grows when one is added. */
export class VoiceList {
  readonly #speech: SpeechSynthesis;
  #known: readonly SpeechSynthesisVoice[] | undefined;
  #waited = false;

  constructor(speech: SpeechSynthesis) {
    this.#speech = speech;
    this.#look();
  }

  /** The voices, also of other languages and other places; nothing while the browser may still be looking. */
  readonly get = (): readonly SpeechSynthesisVoice[] | undefined => this.#known;

  /** Calls back whenever the list has changed; returns what ends it. */
  readonly subscribe = (changed: () => void): (() => void) => {
    const look = () => {
      this.#look();
      changed();
    };
    const timer = setTimeout(() => {
      this.#waited = true;
      look();
    }, patience);
    // Not in every browser is it an event target.
    this.#speech.addEventListener?.('voiceschanged', look);
    return () => {
      clearTimeout(timer);
      this.#speech.removeEventListener?.('voiceschanged', look);
    };
  };

  #look(): void {
    const voices = this.#speech.getVoices();
    if (voices.length > 0 || this.#waited) this.#known = voices;
  }
}
