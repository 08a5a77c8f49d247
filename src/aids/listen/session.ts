import { type LeftPlaces, leftPlacesOf } from './left.ts';
import { Follower, isInSight, mark, unmark } from './marking.ts';
import { Player, type Playing } from './player.ts';
import { editionsIn, type Position, Script, type SpokenPlace, shownPanel } from './script.ts';
import type { Sentence } from './spoken.ts';
import { type ListenTools, placeToStart } from './starting.ts';
import { voicesFor } from './voices.ts';

/** What a session shows. */
export interface Shown {
  readonly playing: Playing;
  /** False once the reader has scrolled away from what is read. */
  readonly following: boolean;
  /** Whether the reader has scrolled to another passage than that which Start would begin with. */
  readonly elsewhere: boolean;
  /** The language of the edition, BCP 47. */
  readonly lang: string;
  /** A language whose words were just passed over for want of a voice. */
  readonly unread: string | undefined;
  /** Whether a content note stands over what is read. */
  readonly noted: boolean;
  readonly rate: number;
  readonly voice: SpeechSynthesisVoice | undefined;
  /** True until the reader starts the voice for the first time in a visit: others may hear it. */
  readonly unheard: boolean;
  /** Whether listening stopped elsewhere in this version before. */
  readonly left: boolean;
}

/** What the reader last chose, and whether a voice was heard; kept while the page lives, and stored nowhere. */
const chosen: { rate: number; heard: boolean; readonly voices: Map<string, string> } = {
  rate: 1,
  heard: false,
  voices: new Map(),
};

/** Reads a report aloud, from its start to its stop. */
export class Session {
  readonly #tools: ListenTools;
  readonly #voices: () => readonly SpeechSynthesisVoice[];
  readonly #listeners = new Set<() => void>();
  readonly #follower: Follower;
  readonly #player: Player;
  readonly #observer: MutationObserver;
  readonly #left: LeftPlaces;
  /** Where listening stopped in this version, as long as it may be gone on from there. */
  #offered: SpokenPlace | undefined;
  /** What was said first. */
  #first: string | undefined;
  #stopped = false;
  #elsewhere = false;
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
    const line = placeToStart(tools);
    if (!line) throw new Error('There is no passage on this page to begin with.');
    const { script } = line;
    this.#left = leftPlacesOf(script.panel);
    const left = this.#left.get(script.edition);
    const stopped = left && script.find(left);
    const sentence = stopped && script.at(stopped);
    // Whoever still sees where they stopped goes on there; whoever went elsewhere wants to hear what is there.
    const goesOn = sentence && isInSight(sentence);
    if (sentence && !goesOn && sentence.text !== script.at(line.at)?.text) this.#offered = left;
    this.#player = new Player(script, goesOn ? stopped : line.at, {
      speech,
      voiceFor: lang => this.#voiceFor(lang),
      onChange: () => this.#changed(),
    });
    this.#follower = new Follower(
      () => this.#tell(),
      coverBelow,
      () => this.#lookAtLine(),
    );
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

  /** Begins to read; for the first time in a visit only when the reader says so once more. */
  start(): void {
    for (const panel of document.querySelectorAll('[role="tabpanel"]'))
      this.#observer.observe(panel, { attributeFilter: ['data-state'] });
    this.#player.setRate(chosen.rate);
    if (chosen.heard) this.#player.play();
    else this.#player.pause();
  }

  /** Ends it: nothing is heard or marked any more. */
  stop(): void {
    this.#observer.disconnect();
    this.#follower.stop();
    this.#stopped = true;
    this.#player.finish();
    unmark();
  }

  /** Speaks, or falls silent and remembers the sentence. After the end it begins anew. */
  toggle(): void {
    const { kind } = this.#player.state;
    chosen.heard = true;
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

  /** Goes on where listening stopped in this version before. */
  goOnWhereLeft(): void {
    const { script } = this.#player;
    const at = this.#offered && script.find(this.#offered);
    if (!at) return;
    this.#follower.expectMove();
    this.#offered = undefined;
    this.#playFrom(script, at);
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
    chosen.heard = true;
    this.#player.moveTo(script, at);
    this.#player.play();
  }

  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const fitting = voicesFor(lang, this.#voices());
    const uri = chosen.voices.get(lang);
    return fitting.find(voice => voice.voiceURI === uri) ?? fitting[0];
  }

  /** Before a voice is first heard the reader looks for where to begin, and need not scroll as far as to lose sight of the mark. */
  #lookAtLine(): void {
    if (chosen.heard) return;
    const { script, at } = this.#player;
    const line = script.startOf(this.#tools.passageAtLine(script.panel, script.edition));
    const elsewhere = line !== undefined && line.part !== at.part;
    if (elsewhere === this.#elsewhere) return;
    this.#elsewhere = elsewhere;
    this.#tell();
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
    this.#elsewhere = false;
    const script = new Script(panel, edition, this.#tools.split);
    const here = edition === before.edition ? before.placeOf(this.#player.at) : undefined;
    const same = here && script.find(here);
    if (same) this.#player.exchange(script, same);
    else this.#moveTo(script, before);
  }

  #moveTo(script: Script, before: Script): void {
    const { edition, panel } = script;
    const left = this.#player.at;
    const place = before.placeOf(left);
    if (place && chosen.heard && edition !== before.edition) this.#left.set(before.edition, place);
    const passage = before.passageOf(left);
    const back = this.#wayBack(edition, passage);
    const found =
      passage === undefined || edition === before.edition
        ? undefined
        : this.#tools.counterpart({ edition: before.edition, passage }, edition);
    const line = found?.passage ?? this.#tools.passageAtLine(panel, edition);
    const stopped = this.#left.get(edition);
    // Of the same passage, nothing is read a second time.
    const inside = stopped && stopped.passage === line ? script.find(stopped) : undefined;
    const at = back ?? inside ?? script.startOf(line) ?? script.startOf(undefined);
    if (!at) {
      this.#player.finish();
      return;
    }
    this.#offered =
      stopped && at !== inside && script.placeOf(at)?.text !== stopped.text ? stopped : undefined;
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
    this.#noteLeft();
    if (sentence !== this.#marked) {
      if (sentence) mark(sentence);
      else unmark();
      this.#follower.show(sentence);
      this.#marked = sentence;
    }
    this.#tell();
  }

  /** Keeps where the reader is in this version. Of who stops in the first sentence it keeps where they were before. */
  #noteLeft(): void {
    const { state, script, at } = this.#player;
    // At its end it is heard, and is begun anew.
    if (state.kind === 'finished' && !this.#stopped) this.#left.delete(script.edition);
    const place = state.kind === 'playing' ? script.placeOf(at) : undefined;
    if (!place) return;
    this.#first ??= place.text;
    if (place.text !== this.#first) this.#left.set(script.edition, place);
    if (place.text === this.#offered?.text) this.#offered = undefined;
  }

  #look(): Shown {
    const { state, script, at, rate, unread } = this.#player;
    return {
      playing: state,
      following: this.#follower.following,
      elsewhere: this.#elsewhere && !chosen.heard,
      lang: script.lang,
      unread,
      noted: state.kind !== 'finished' && script.isNoted(at),
      rate,
      voice: this.#voiceFor(script.lang),
      unheard: !chosen.heard,
      left: this.#offered !== undefined,
    };
  }

  #tell(): void {
    this.#shown = this.#look();
    for (const listener of this.#listeners) listener();
  }
}
