import { Follower, mark, unmark } from './marking.ts';
import { Player, type Playing } from './player.ts';
import { editionsIn, type Position, Script, shownPanel } from './script.ts';
import type { Sentence, Split } from './spoken.ts';
import { voicesFor } from './voices.ts';

/** A passage of an edition, by their ids. */
export interface PassageOf {
  readonly edition: string;
  readonly passage: string;
}

/** What listening needs to know of a report; the app hands it in. */
export interface ListenTools {
  readonly split: Split;
  /** The id of an edition's passage at the reading line of a panel; nothing above the first. */
  readonly passageAtLine: (panel: HTMLElement, edition: string) => string | undefined;
  /** The passage of another edition that says the same, or the nearest one before it where none does. */
  readonly counterpart: (
    from: PassageOf,
    edition: string,
  ) => { readonly passage: string; readonly matched: boolean } | undefined;
}

/** What a session shows. */
export interface Shown {
  readonly playing: Playing;
  /** False once the reader has scrolled away from what is read. */
  readonly following: boolean;
  /** The language of the edition, BCP 47. */
  readonly lang: string;
  /** A language whose words were just passed over for want of a voice. */
  readonly unread: string | undefined;
  /** Whether a content note stands over what is read. */
  readonly noted: boolean;
  readonly rate: number;
  readonly voice: SpeechSynthesisVoice | undefined;
}

/** What the reader last chose; kept while the page lives, and stored nowhere. */
const chosen: { rate: number; readonly voices: Map<string, string> } = { rate: 1, voices: new Map() };

/** Reads a report aloud, from its start to its stop. */
export class Session {
  readonly #tools: ListenTools;
  readonly #voices: () => readonly SpeechSynthesisVoice[];
  readonly #listeners = new Set<() => void>();
  readonly #follower: Follower;
  readonly #player: Player;
  readonly #observer: MutationObserver;
  #marked: Sentence | undefined;
  /** What was being read before the last change of edition, and where that led. */
  #ticket:
    | { readonly edition: string; readonly at: Position; readonly landedAt: string | undefined }
    | undefined;
  #shown: Shown;

  /** Throws where the page shows nothing to read. `coverBelow` tells how much of the window's foot is covered. */
  constructor(
    tools: ListenTools,
    speech: SpeechSynthesis,
    voices: () => readonly SpeechSynthesisVoice[],
    coverBelow: () => number,
  ) {
    this.#tools = tools;
    this.#voices = voices;
    const start = placeToStart(tools);
    if (!start) throw new Error('There is no passage on this page to begin with.');
    this.#player = new Player(start.script, start.at, {
      speech,
      voiceFor: lang => this.#voiceFor(lang),
      onChange: () => this.#changed(),
    });
    this.#follower = new Follower(() => this.#tell(), coverBelow);
    this.#observer = new MutationObserver(() => this.#follow());
    this.#shown = this.#look();
  }

  /** For `useSyncExternalStore`. */
  readonly get = (): Shown => this.#shown;

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to read. */
  start(): void {
    for (const panel of document.querySelectorAll('[role="tabpanel"]'))
      this.#observer.observe(panel, { attributeFilter: ['data-state'] });
    this.#player.setRate(chosen.rate);
    this.#player.play();
  }

  /** Ends it: nothing is heard or marked any more. */
  stop(): void {
    this.#observer.disconnect();
    this.#follower.stop();
    this.#player.finish();
    unmark();
  }

  /** Speaks, or falls silent and remembers the sentence. After the end it begins anew. */
  toggle(): void {
    const { kind } = this.#player.state;
    if (kind === 'playing') this.#player.pause();
    else if (kind === 'paused') this.#player.play();
    else this.#playFrom(this.#player.script, this.#player.script.startOf(undefined));
  }

  /** A sentence on or back. */
  skip(by: 1 | -1): void {
    this.#player.skip(by);
  }

  /** Goes on after the section that is read; where it is the last one, to the end. */
  skipSection(): void {
    const { script, at } = this.#player;
    const next = script.afterSection(at);
    if (next) this.#player.moveTo(script, next);
    else this.#player.finish();
  }

  /** Scrolls back to what is read. */
  comeBack(): void {
    this.#follower.comeBack();
  }

  /** Reads on from the reading line instead. */
  readFromHere(): void {
    const start = placeToStart(this.#tools, this.#player.script.edition);
    if (!start) return;
    this.#follower.expectMove();
    this.#playFrom(start.script, start.at);
  }

  /** How fast to speak; 1 is the voice's own speed. */
  setRate(rate: number): void {
    chosen.rate = rate;
    this.#player.setRate(rate);
    this.#tell();
  }

  /** Which voice speaks the edition's language, by its address among the voices. */
  setVoice(uri: string): void {
    chosen.voices.set(this.#player.script.lang, uri);
    this.#player.again();
    this.#tell();
  }

  #playFrom(script: Script, at: Position | undefined): void {
    if (!at) return;
    this.#player.moveTo(script, at);
    this.#player.play();
  }

  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const fitting = voicesFor(lang, this.#voices());
    const uri = chosen.voices.get(lang);
    return fitting.find(voice => voice.voiceURI === uri) ?? fitting[0];
  }

  /** Another version is shown: goes on at the counterpart, or stops at the nearest place and says so. */
  #follow(): void {
    const panel = shownPanel();
    const before = this.#player.script;
    if (!panel || panel === before.panel) return;
    const editions = editionsIn(panel);
    const edition = editions.includes(before.edition) ? before.edition : editions[0];
    if (edition === undefined) return;
    this.#follower.expectMove();
    const script = new Script(panel, edition, this.#tools.split);
    const same = edition === before.edition ? script.same(this.#player.at, before) : undefined;
    if (same) this.#player.exchange(script, same);
    else this.#moveTo(script, before);
  }

  #moveTo(script: Script, before: Script): void {
    const { edition, panel } = script;
    const left = this.#player.at;
    const passage = before.passageOf(left);
    const back = this.#wayBack(edition, passage);
    const found =
      passage === undefined || edition === before.edition
        ? undefined
        : this.#tools.counterpart({ edition: before.edition, passage }, edition);
    const line = found?.passage ?? this.#tools.passageAtLine(panel, edition);
    const at = back ?? script.startOf(line) ?? script.startOf(undefined);
    if (!at) {
      this.#player.finish();
      return;
    }
    // From the head of one version one comes to the head of the other.
    const matched = back !== undefined || found?.matched === true || passage === undefined;
    this.#ticket = { edition: before.edition, at: left, landedAt: script.passageOf(at) };
    this.#player.moveTo(script, at, matched ? undefined : 'no-counterpart');
  }

  /** Whoever goes straight back is read the sentence that they left. */
  #wayBack(edition: string, passage: string | undefined): Position | undefined {
    const ticket = this.#ticket;
    return ticket?.edition === edition && ticket.landedAt === passage ? ticket.at : undefined;
  }

  #changed(): void {
    const { state } = this.#player;
    const sentence = state.kind === 'finished' ? undefined : state.sentence;
    if (sentence !== this.#marked) {
      if (sentence) mark(sentence);
      else unmark();
      this.#follower.show(sentence);
      this.#marked = sentence;
    }
    this.#tell();
  }

  #look(): Shown {
    const { state, script, at, rate, unread } = this.#player;
    return {
      playing: state,
      following: this.#follower.following,
      lang: script.lang,
      unread,
      noted: state.kind !== 'finished' && script.isNoted(at),
      rate,
      voice: this.#voiceFor(script.lang),
    };
  }

  #tell(): void {
    this.#shown = this.#look();
    for (const listener of this.#listeners) listener();
  }
}

/** The passage at the reading line of an edition that is shown; of the first, where none is named. */
function placeToStart(
  tools: ListenTools,
  wanted?: string,
): { readonly script: Script; readonly at: Position } | undefined {
  const panel = shownPanel();
  const editions = panel ? editionsIn(panel) : [];
  const edition = wanted !== undefined && editions.includes(wanted) ? wanted : editions[0];
  if (!panel || edition === undefined) return undefined;
  const script = new Script(panel, edition, tools.split);
  const at = script.startOf(tools.passageAtLine(panel, edition)) ?? script.startOf(undefined);
  return at && { script, at };
}

/** The language that would be read first; nothing where the page shows nothing to read. */
export function languageToRead(): string | undefined {
  const panel = shownPanel();
  const [edition] = panel ? editionsIn(panel) : [];
  const part = edition === undefined ? null : panel?.querySelector(`[data-edition="${CSS.escape(edition)}"]`);
  return part?.closest<HTMLElement>('[lang]')?.lang;
}
